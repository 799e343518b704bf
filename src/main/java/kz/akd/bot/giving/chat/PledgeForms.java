package kz.akd.bot.giving.chat;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.Need;
import kz.akd.bot.giving.chat.GivingTaps.ClaimNeed;
import kz.akd.bot.giving.chat.GivingTaps.GiveMoney;
import kz.akd.bot.giving.chat.GivingTaps.GiveWage;
import kz.akd.bot.giving.chat.GivingTaps.SayGiven;
import kz.akd.bot.giving.desk.Pledges;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.giving.pledge.Receipt;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The forms by which members promise, and say that it is given. */
@Component
@Order(12)
public final class PledgeForms implements ChatFeature {

    public static final CurrencyUnit USUAL = CurrencyUnit.of("KZT");

    private static final int LARGEST_RECEIPT = 20 << 20;

    private static final List<Money> SUGGESTED =
            Stream.of(5_000, 10_000, 20_000).map(sum -> Money.of(USUAL, sum)).toList();

    /** Whether others may read one's name. */
    enum Naming {
        NAMED,
        ANONYMOUS
    }

    private static final Question<Money> AMOUNT = Questions.money("amount", "giving.ask.amount", USUAL, SUGGESTED);
    private static final Question<Money> WAGE =
            Questions.optional(Questions.money("wage", "giving.ask.wage", USUAL, List.of()));
    private static final Question<Naming> NAMING = Questions.oneOf(
            "naming",
            "giving.ask.naming",
            Naming.class,
            List.of(Naming.values()),
            naming -> Text.of(naming == Naming.NAMED ? "giving.naming.named" : "giving.naming.anonymous"));
    private static final Question<SentFile> RECEIPT =
            Questions.optional(Questions.paper("receipt", "giving.ask.receipt", LARGEST_RECEIPT));

    private final Pledges pledges;
    private final Clock clock;
    private final Question<Integer> count;

    PledgeForms(Pledges pledges, Clock clock) {
        this.pledges = pledges;
        this.clock = clock;
        this.count = Questions.depending(
                Questions.number("count", "giving.ask.count", 1, Need.MOST, List.of()), this::countWithin);
    }

    @Override
    public void register(Routes routes) {
        var money = Dialog.named("giving.money")
                .asking(AMOUNT)
                .asking(NAMING)
                .ending((visitor, answers, opened) ->
                        make(visitor, answers, opened, new Promise.OfMoney(answers.get(AMOUNT), false)));
        var wage = Dialog.named("giving.wage")
                .asking(WAGE)
                .asking(NAMING)
                .ending((visitor, answers, opened) -> make(
                        visitor,
                        answers,
                        opened,
                        new Promise.OfMoney(answers.find(WAGE).orElse(null), true)));
        var goods = Dialog.named("giving.goods")
                .asking(count)
                .asking(NAMING)
                .ending((visitor, answers, opened) -> make(
                        visitor,
                        answers,
                        opened,
                        new Promise.OfGoods(About.of(opened.about()).need(), answers.get(count))));
        var paid = Dialog.named("giving.paid").asking(RECEIPT).endingAtOnce(this::say);
        routes.dialog(money).dialog(wage).dialog(goods).dialog(paid);
        routes.tap(
                GiveMoney.class,
                (visitor, tap) -> whenOpen(
                        visitor,
                        tap.campaign(),
                        campaign -> campaign.takesMoney()
                                ? Answer.asking(money, About.campaign(tap.campaign()))
                                : Answer.alert("giving.refused.no-money-asked")));
        routes.tap(
                GiveWage.class,
                (visitor, tap) -> whenOpen(
                        visitor,
                        tap.campaign(),
                        campaign -> campaign.takesMoney()
                                ? Answer.asking(wage, About.campaign(tap.campaign()))
                                : Answer.alert("giving.refused.no-money-asked")));
        routes.tap(
                ClaimNeed.class,
                (visitor, tap) -> whenOpen(visitor, tap.campaign(), campaign -> claim(campaign, tap, goods)));
        routes.tap(SayGiven.class, (visitor, tap) -> saying(visitor, tap, paid));
    }

    /** Whose pledge would be refused is not asked for it. */
    private Answer whenOpen(Visitor visitor, CampaignId id, Function<Campaign, Answer> answer) {
        return Answer.of(pledges.lookOpen(visitor.id(), id), answer);
    }

    private static Answer claim(Campaign campaign, ClaimNeed tap, Dialog goods) {
        if (tap.need() < 0 || tap.need() >= campaign.needs().size()) {
            return Answer.alert("giving.refused.gone");
        }
        return campaign.left(tap.need()) == 0
                ? Answer.alert("giving.refused.nothing-left")
                : Answer.asking(goods, About.need(tap.campaign(), tap.need()));
    }

    private Question<Integer> countWithin(QuestionContext asking) {
        var about = About.of(asking.about());
        int left = pledges.shown(about.campaign())
                .map(campaign -> campaign.left(about.need()))
                .orElse(0);
        var suggested = Stream.of(1, 2, 3, 5, 10).filter(some -> some <= left).toList();
        return Questions.number("count", "giving.ask.count", 1, Math.max(1, left), suggested);
    }

    private Answer make(Visitor visitor, Answers answers, Dialog.Opened opened, Promise promise) {
        var campaign = About.of(opened.about()).campaign();
        boolean named = answers.get(NAMING) == Naming.NAMED;
        return shown(
                pledges.make(visitor.id(), campaign, opened.run(), promise, named), campaign, "giving.toast.pledged");
    }

    /** Money is shown by a receipt, if they have one; goods need none. */
    private Answer saying(Visitor visitor, SayGiven tap, Dialog paid) {
        return Answer.of(pledges.look(visitor.id(), tap.campaign(), tap.code()), gift -> {
            if (gift.pledge().promise() instanceof Promise.OfTime) {
                return Answer.alert("giving.refused.gone");
            }
            return gift.pledge().promise().isMoney()
                    ? Answer.asking(paid, About.pledge(tap.campaign(), tap.code()))
                    : Answer.of(
                            pledges.say(visitor.id(), tap.campaign(), tap.code(), new ObjectId(), null),
                            said -> Answer.showing(PledgeScreens.pledge(said, clock.instant()))
                                    .toasting("giving.toast.said"));
        });
    }

    private Answer say(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = About.of(opened.about());
        var receipt = answers.find(RECEIPT)
                .map(file -> new Receipt(file.name().isEmpty(), file.id(), file.name()))
                .orElse(null);
        return shown(
                pledges.say(visitor.id(), about.campaign(), about.code(), opened.run(), receipt),
                about.campaign(),
                "giving.toast.said");
    }

    private Answer shown(Result<Gift> result, CampaignId campaign, String toast) {
        return result.fold(
                gift -> Answer.showing(PledgeScreens.pledge(gift, clock.instant()))
                        .toasting(toast),
                refused -> Answer.showing(GivingScreens.refused(refused, campaign)));
    }
}
