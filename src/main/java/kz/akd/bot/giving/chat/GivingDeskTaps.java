package kz.akd.bot.giving.chat;

import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.shared.money.ReferenceCode;

/** What officers' buttons mean. */
public final class GivingDeskTaps {

    private GivingDeskTaps() {}

    public static final Tap ALL_CAMPAIGNS = ListTap.of("giving.desk.list");

    @TapName("gdn")
    public record CreateCampaign() implements Tap {}

    @TapName("gdm")
    public record ManageCampaign(CampaignId campaign) implements Tap {}

    @TapName("gdo")
    public record OpenCampaign(CampaignId campaign) implements Tap {}

    @TapName("gdg")
    public record AddNeed(CampaignId campaign) implements Tap {}

    @TapName("gds")
    public record AddShift(CampaignId campaign) implements Tap {}

    @TapName("gdi")
    public record TellImpact(CampaignId campaign) implements Tap {}

    @TapName("gd?")
    public record AskToCloseCampaign(CampaignId campaign) implements Tap {}

    @TapName("gdx")
    public record CloseCampaign(CampaignId campaign) implements Tap {}

    public static final Tap GIFTS = ListTap.of("giving.queue");

    @TapName("gqf")
    public record FindGift() implements Tap {}

    @TapName("gqs")
    public record ShowGift(CampaignId campaign, ReferenceCode code) implements Tap {}

    /** All that was promised has come; the number is that of the payment, or of the next where nothing was said. */
    @TapName("gqc")
    public record ConfirmGift(CampaignId campaign, ReferenceCode code, int payment) implements Tap {}

    @TapName("gqo")
    public record ConfirmPart(CampaignId campaign, ReferenceCode code) implements Tap {}

    @TapName("gqr")
    public record RejectGift(CampaignId campaign, ReferenceCode code) implements Tap {}

    public static Tap pledgesOf(CampaignId campaign) {
        return ListTap.of("giving.pledges", campaign.value());
    }
}
