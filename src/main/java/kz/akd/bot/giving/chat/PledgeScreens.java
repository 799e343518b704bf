package kz.akd.bot.giving.chat;

import java.time.Instant;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.chat.GivingTaps.AskToWithdrawPledge;
import kz.akd.bot.giving.chat.GivingTaps.SayGiven;
import kz.akd.bot.giving.chat.GivingTaps.ShowCampaign;
import kz.akd.bot.giving.chat.GivingTaps.ShowDonorName;
import kz.akd.bot.giving.chat.GivingTaps.ShowPledge;
import kz.akd.bot.giving.chat.GivingTaps.WithdrawPledge;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.Promise;

/** Pledges as their donors see them. */
final class PledgeScreens {

    private PledgeScreens() {}

    static Button own(Gift gift) {
        return Button.of(
                new ShowPledge(gift.campaign().id(), gift.pledge().code()),
                "giving.own.item",
                GivingTexts.mark(gift.pledge().state()),
                GivingTexts.promise(gift.campaign(), gift.pledge()),
                GivingTexts.shortened(gift.campaign().title()));
    }

    /** A pledge with how to fulfil it; of a closed campaign, with what came of it. */
    static Screen pledge(Gift gift, Instant now) {
        var campaign = gift.campaign();
        var pledge = gift.pledge();
        var screen = Screen.saying("giving.pledge", campaign.title())
                .and(
                        "giving.pledge.what",
                        GivingTexts.promise(campaign, pledge),
                        GivingTexts.mark(pledge.state()),
                        GivingTexts.state(campaign, pledge));
        if (!pledge.received().isEmpty()) {
            screen = screen.and("giving.pledge.received", GivingTexts.money(pledge.received()));
        }
        if (pledge.promise() instanceof Promise.OfGoods && pledge.brought() > 0) {
            screen = screen.and("giving.pledge.brought", pledge.brought());
        }
        if (pledge.isOwed() && isExpected(campaign, pledge, now)) {
            screen = howTo(screen, campaign, pledge);
        } else if (pledge.isOwed() && !(pledge.promise() instanceof Promise.OfTime)) {
            screen = screen.and("giving.pledge.closed");
        }
        for (var impact : campaign.impacts()) {
            screen = screen.and("giving.card.impact", impact.words());
        }
        return ways(screen, campaign, pledge, now).back(new ShowCampaign(campaign.id()));
    }

    /** Whether it can still be given: until the campaign is closed, or until the shift begins. */
    private static boolean isExpected(Campaign campaign, Pledge pledge, Instant now) {
        return pledge.promise() instanceof Promise.OfTime time
                ? campaign.shifts().get(time.shift()).starts().instant().isAfter(now)
                : !campaign.isClosed();
    }

    private static Screen howTo(Screen before, Campaign campaign, Pledge pledge) {
        if (pledge.promise() instanceof Promise.OfTime) {
            return before.and("giving.pledge.come");
        } else if (pledge.promise() instanceof Promise.OfGoods) {
            return before.and("giving.pledge.bring", campaign.appeal().deadline());
        }
        var screen = before;
        if (pledge.outstanding().isPresent()) {
            screen = screen.and(
                    "giving.pledge.outstanding",
                    pledge.outstanding().get(),
                    campaign.appeal().deadline());
        }
        var way = campaign.appeal().wayToPay();
        if (way.isPresent()) {
            screen = screen.and("giving.pledge.pay", way.get(), pledge.code().value());
        }
        return screen.offering(Button.copying(
                pledge.code().value(), "giving.pledge.copy", pledge.code().value()));
    }

    private static Screen ways(Screen before, Campaign campaign, Pledge pledge, Instant now) {
        var screen = before;
        boolean time = pledge.promise() instanceof Promise.OfTime;
        if (pledge.isOwed() && !time) {
            screen = screen.offering(Button.of(
                    new SayGiven(campaign.id(), pledge.code()),
                    pledge.promise().isMoney() ? "giving.pledge.paid" : "giving.pledge.handed-over"));
        } else if (pledge.promise().isMoney() && pledge.waiting().isPresent()) {
            screen =
                    screen.offering(Button.of(new SayGiven(campaign.id(), pledge.code()), "giving.pledge.add-receipt"));
        }
        if (!pledge.isWithdrawn() && !time) {
            screen = screen.and(pledge.named() ? "giving.pledge.named" : "giving.pledge.anonymous")
                    .offering(Button.of(
                            new ShowDonorName(campaign.id(), pledge.code(), !pledge.named()),
                            pledge.named() ? "giving.pledge.hide-name" : "giving.pledge.show-name"));
        }
        return pledge.isOwed() && isExpected(campaign, pledge, now)
                ? screen.offering(
                        Button.of(new AskToWithdrawPledge(campaign.id(), pledge.code()), "giving.pledge.withdraw"))
                : screen;
    }

    static Screen really(Gift gift) {
        var campaign = gift.campaign();
        var pledge = gift.pledge();
        return Screen.saying("giving.withdraw.really", GivingTexts.promise(campaign, pledge), campaign.title())
                .offering(Button.of(new WithdrawPledge(campaign.id(), pledge.code()), "giving.withdraw.yes"))
                .back(new ShowPledge(campaign.id(), pledge.code()));
    }
}
