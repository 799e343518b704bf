package kz.akd.bot.giving.chat;

import kz.akd.bot.chatkit.cards.FirstCome;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.shared.money.ReferenceCode;

/** What members' buttons mean. */
public final class GivingTaps {

    private GivingTaps() {}

    static final Tap CAMPAIGNS = ListTap.of("giving.list");

    static final Tap OWN_PLEDGES = ListTap.of("giving.own");

    @TapName("gvc")
    public record ShowCampaign(CampaignId campaign) implements Tap {}

    @TapName("gvp")
    record ShowProgress(CampaignId campaign) implements Tap {}

    @TapName("gv$")
    record GiveMoney(CampaignId campaign) implements Tap {}

    @TapName("gvw")
    record GiveWage(CampaignId campaign) implements Tap {}

    @TapName("gvn")
    record ClaimNeed(CampaignId campaign, int need) implements Tap {}

    @TapName("gvs")
    record TakeShift(CampaignId campaign, int shift) implements FirstCome {
        @Override
        public CardSubject wanted() {
            return new CardSubject("campaign", campaign.toString());
        }
    }

    @TapName("gvl")
    public record ShowPledge(CampaignId campaign, ReferenceCode code) implements Tap {}

    @TapName("gvy")
    record SayGiven(CampaignId campaign, ReferenceCode code) implements Tap {}

    @TapName("gvb")
    record ShowDonorName(CampaignId campaign, ReferenceCode code, boolean named) implements Tap {}

    @TapName("gv?")
    record AskToWithdrawPledge(CampaignId campaign, ReferenceCode code) implements Tap {}

    @TapName("gvx")
    record WithdrawPledge(CampaignId campaign, ReferenceCode code) implements Tap {}
}
