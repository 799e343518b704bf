package kz.akd.bot.giving.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.shared.money.ReferenceCode;

/** What officers' buttons mean. */
final class GivingDeskTaps {

    private GivingDeskTaps() {}

    static final Tap ALL_CAMPAIGNS = ListTap.of("giving.desk.list");

    @TapName("gdn")
    record CreateCampaign() implements Tap {}

    @TapName("gdm")
    record ManageCampaign(CampaignId campaign) implements Tap {}

    @TapName("gdo")
    record OpenCampaign(CampaignId campaign) implements Tap {}

    @TapName("gdg")
    record AddNeed(CampaignId campaign) implements Tap {}

    @TapName("gds")
    record AddShift(CampaignId campaign) implements Tap {}

    @TapName("gdi")
    record TellImpact(CampaignId campaign) implements Tap {}

    @TapName("gd?")
    record AskToCloseCampaign(CampaignId campaign) implements Tap {}

    @TapName("gdx")
    record CloseCampaign(CampaignId campaign) implements Tap {}

    static final Tap GIFTS = ListTap.of("giving.queue");

    @TapName("gqf")
    record FindGift() implements Tap {}

    @TapName("gqs")
    record ShowGift(CampaignId campaign, ReferenceCode code) implements Tap {}

    /** All that was promised has come; the number is that of the payment, or of the next where nothing was said. */
    @TapName("gqc")
    record ConfirmGift(CampaignId campaign, ReferenceCode code, int payment) implements Tap {}

    @TapName("gqo")
    record ConfirmPart(CampaignId campaign, ReferenceCode code) implements Tap {}

    @TapName("gqr")
    record RejectGift(CampaignId campaign, ReferenceCode code) implements Tap {}

    static Tap pledgesOf(CampaignId campaign) {
        return ListTap.of("giving.pledges", campaign.value());
    }
}
