package kz.akd.bot.giving.chat;

import java.time.Instant;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.Progress;
import kz.akd.bot.giving.chat.GivingTaps.ClaimNeed;
import kz.akd.bot.giving.chat.GivingTaps.GiveMoney;
import kz.akd.bot.giving.chat.GivingTaps.GiveWage;
import kz.akd.bot.giving.chat.GivingTaps.ShowCampaign;
import kz.akd.bot.giving.chat.GivingTaps.ShowPledge;
import kz.akd.bot.giving.chat.GivingTaps.ShowProgress;
import kz.akd.bot.giving.chat.GivingTaps.TakeShift;
import kz.akd.bot.giving.desk.GivingReminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;

/** Campaigns as members see them. */
public final class GivingScreens {

    private static final int BAR = 10;

    private GivingScreens() {}

    public static CardSubject subject(CampaignId campaign) {
        return new CardSubject(GivingReminders.KIND, campaign.toString());
    }

    /** Why something was not done, with a way on. */
    static Screen refused(Result.Refused<?> refused, CampaignId campaign) {
        return Screen.saying(new Text.Phrase(refused.why().key(), refused.arguments()))
                .back(new ShowCampaign(campaign));
    }

    /** A campaign with what one can give to it, and what the reader gives. */
    static Screen card(Campaign campaign, PersonId reader, Instant now) {
        var screen = progress(described(campaign, now), campaign, Progress.forAll(campaign));
        for (var impact : campaign.impacts()) {
            screen = screen.and("giving.card.impact", impact.words());
        }
        if (campaign.isOpen(now)) {
            screen = offered(screen, campaign, now);
        }
        for (var pledge : campaign.of(reader)) {
            if (!pledge.isWithdrawn() || pledge.waiting().isPresent()) {
                screen = screen.offering(Button.of(
                        new ShowPledge(campaign.id(), pledge.code()),
                        "giving.card.own",
                        GivingTexts.mark(pledge.state()),
                        GivingTexts.promise(campaign, pledge)));
            }
        }
        return screen.offering(
                        Button.of(new ShowProgress(campaign.id()), "giving.card.progress"),
                        Button.sharing(subject(campaign.id()), "giving.card.share"))
                .back(GivingTaps.CAMPAIGNS);
    }

    private static Screen offered(Screen card, Campaign campaign, Instant now) {
        var screen = card;
        if (campaign.takesMoney()) {
            screen = screen.offering(
                    Button.of(new GiveMoney(campaign.id()), "giving.card.money"),
                    Button.of(new GiveWage(campaign.id()), "giving.card.wage"));
        }
        for (int need = 0; need < campaign.needs().size(); need++) {
            if (campaign.left(need) > 0) {
                screen = screen.offering(Button.of(
                        new ClaimNeed(campaign.id(), need),
                        "giving.card.goods",
                        GivingTexts.shortened(campaign.needs().get(need).name())));
            }
        }
        for (int shift = 0; shift < campaign.shifts().size(); shift++) {
            var one = campaign.shifts().get(shift);
            if (campaign.placesLeft(shift) > 0 && one.starts().instant().isAfter(now)) {
                screen = screen.offering(Button.of(
                        new TakeShift(campaign.id(), shift), "giving.card.time", GivingTexts.shortened(one.name())));
            }
        }
        return screen;
    }

    /** What a campaign is about and what it needs, for everybody to see. */
    public static Screen described(Campaign campaign, Instant now) {
        var screen = Screen.saying("giving.card.title", campaign.title())
                .and("giving.card.story", campaign.appeal().story());
        screen = campaign.isClosed()
                ? screen.and("giving.card.closed")
                : screen.and(
                        campaign.isDraft() || campaign.isOpen(now) ? "giving.card.until" : "giving.card.over",
                        campaign.appeal().deadline());
        for (int need = 0; need < campaign.needs().size(); need++) {
            var one = campaign.needs().get(need);
            screen = screen.and("giving.card.need", one.name(), campaign.left(need), one.quantity());
        }
        for (int shift = 0; shift < campaign.shifts().size(); shift++) {
            var one = campaign.shifts().get(shift);
            screen =
                    screen.and("giving.card.shift", one.name(), one.starts(), campaign.placesLeft(shift), one.places());
        }
        return screen;
    }

    /** How far its money has come: promised and received apart. */
    public static Screen progress(Screen card, Campaign campaign, Progress progress) {
        if (!campaign.takesMoney()) {
            return card;
        }
        var screen = card;
        if (progress.goal().isPresent()) {
            screen = screen.and("giving.card.goal", progress.goal().get());
        }
        for (var sum : progress.sums()) {
            boolean counts = progress.goal()
                    .filter(goal -> goal.isSameCurrency(sum.promised()))
                    .isPresent();
            screen = counts
                    ? screen.and("giving.card.promised.bar", bar(progress.percent(sum.promised())), sum.promised())
                            .and("giving.card.received.bar", bar(progress.percent(sum.received())), sum.received())
                    : screen.and("giving.card.sum", sum.promised(), sum.received());
        }
        if (progress.wages() > 0) {
            screen = screen.and("giving.card.wages", progress.wages());
        }
        return progress.hidden() ? screen.and("giving.card.hidden") : screen;
    }

    private static String bar(int percent) {
        int full = percent == 0 ? 0 : Math.max(1, percent * BAR / 100);
        return IntStream.range(0, BAR)
                .mapToObj(block -> block < full ? "▓" : "░")
                .reduce("", String::concat);
    }
}
