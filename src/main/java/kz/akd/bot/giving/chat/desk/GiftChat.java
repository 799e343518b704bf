package kz.akd.bot.giving.chat.desk;

import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.GivingRefusal;
import kz.akd.bot.giving.Need;
import kz.akd.bot.giving.chat.About;
import kz.akd.bot.giving.chat.DonorNames;
import kz.akd.bot.giving.chat.GivingDeskTaps;
import kz.akd.bot.giving.chat.GivingDeskTaps.ConfirmGift;
import kz.akd.bot.giving.chat.GivingDeskTaps.ConfirmPart;
import kz.akd.bot.giving.chat.GivingDeskTaps.FindGift;
import kz.akd.bot.giving.chat.GivingDeskTaps.RejectGift;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowGift;
import kz.akd.bot.giving.chat.GivingTexts;
import kz.akd.bot.giving.chat.PledgeForms;
import kz.akd.bot.giving.desk.GiftDesk;
import kz.akd.bot.giving.pledge.Decision;
import kz.akd.bot.giving.pledge.Payment;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.money.ReferenceCode;
import org.bson.types.ObjectId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The queue of what is said to be given: confirmed in full or in part, or rejected with a reason. */
@Component
@Order(11)
final class GiftChat implements ChatFeature {

    private static final Question<Integer> PIECES =
            Questions.number("pieces", "giving.ask.pieces", 1, Need.MOST, List.of(1, 2, 5, 10));
    private static final Question<String> CODE = Questions.line("code", "giving.ask.code", 40);

    private final GiftDesk desk;
    private final DonorNames names;
    private final Question<Money> amount;
    private final Question<String> reason;

    GiftChat(GiftDesk desk, DonorNames names, PlainText wording) {
        this.desk = desk;
        this.names = names;
        this.reason = Questions.reason(
                "reason",
                "giving.ask.reason",
                Decision.Rejected.LONGEST_REASON,
                wording,
                "giving.reason.not-there",
                "giving.reason.unreadable",
                "giving.reason.other-amount");
        this.amount = Questions.depending(received(PledgeForms.USUAL), this::inItsCurrency);
    }

    @Override
    public void register(Routes routes) {
        var money = Dialog.named("giving.amount").asking(amount).ending(this::confirm);
        var pieces = Dialog.named("giving.pieces").asking(PIECES).endingAtOnce(this::brought);
        var reject = Dialog.named("giving.reject")
                .deed(this::named)
                .asking(reason)
                .leaving((visitor, about) -> gift(visitor, about))
                .endingAtOnce(this::reject);
        var find = Dialog.named("giving.find").asking(CODE).endingAtOnce(this::find);
        routes.dialog(money).dialog(pieces).dialog(reject).dialog(find);
        routes.waitsAtDesk(visitor -> desk.queue(visitor.id())
                .filter(queue -> !queue.isEmpty())
                .map(queue -> Button.of(GivingDeskTaps.GIFTS, "giving.queue.waits", queue.size())));
        routes.deskItem(
                "money",
                visitor ->
                        desk.queue(visitor.id()).map(queue -> Button.of(GivingDeskTaps.GIFTS, "giving.queue.button")));
        ListScreen.of("giving.queue", visitor -> Result.of(desk.queue(visitor.id()), GivingRefusal.NOT_ALLOWED))
                .opens((gift, visitor) -> Button.of(
                        new ShowGift(gift.campaign().id(), gift.pledge().code()),
                        "giving.queue.item",
                        names.of(gift.pledge()),
                        GivingTexts.promise(gift.campaign(), gift.pledge())))
                .with((screen, visitor) -> screen.offering(Button.of(new FindGift(), "giving.queue.find")))
                .formerly("gq")
                .addTo(routes);
        routes.tap(
                FindGift.class,
                (visitor, tap) -> desk.queue(visitor.id()).isPresent() ? Answer.asking(find) : notAllowed());
        routes.tap(
                ShowGift.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.campaign(), tap.code()), gift -> Answer.showing(shown(gift))));
        routes.tap(
                ConfirmGift.class,
                (visitor, tap) -> after(
                        desk.confirmAll(visitor.id(), tap.campaign(), tap.code(), tap.payment()),
                        "giving.toast.confirmed"));
        routes.tap(
                ConfirmPart.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.campaign(), tap.code()),
                        gift -> Answer.asking(gift.pledge().promise().isMoney() ? money : pieces, about(gift))));
        routes.tap(
                RejectGift.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.campaign(), tap.code()),
                        gift -> gift.payment().isEmpty()
                                ? Answer.alert("giving.refused.decided")
                                : Answer.asking(reject, about(gift))));
    }

    private static Answer notAllowed() {
        return Answer.alert("giving.refused.not-allowed");
    }

    private Screen shown(Gift gift) {
        return GiftScreens.gift(gift, names.of(gift.pledge()));
    }

    private Answer after(Result<Gift> result, String done) {
        return Answer.of(result, gift -> Answer.showing(shown(gift)).toasting(done));
    }

    private static Question<Money> received(CurrencyUnit usual) {
        return Questions.money("amount", "giving.ask.received", usual, List.of());
    }

    /** What is typed without a currency is meant in that of the pledge. */
    private Question<Money> inItsCurrency(QuestionContext asking) {
        var about = About.of(asking.about());
        return received(desk.look(asking.visitor().id(), about.campaign(), about.code())
                .toOptional()
                .flatMap(gift -> gift.pledge().promise().money())
                .map(Money::getCurrencyUnit)
                .orElse(PledgeForms.USUAL));
    }

    /** What waits; where the donor has said nothing, a payment of the form's own. */
    private static String about(Gift gift) {
        var payment = gift.payment().map(Payment::id).orElseGet(ObjectId::new);
        return About.payment(gift.campaign().id(), gift.pledge().code(), payment);
    }

    private Answer confirm(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = About.of(opened.about());
        var result = desk.confirm(visitor.id(), about.campaign(), about.code(), about.payment(), answers.get(amount));
        return ended(result, about, "giving.toast.confirmed");
    }

    private Answer brought(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = About.of(opened.about());
        var result = desk.brought(visitor.id(), about.campaign(), about.code(), about.payment(), answers.get(PIECES));
        return ended(result, about, "giving.toast.confirmed");
    }

    private Result<Gift> about(Visitor visitor, String written) {
        var about = About.of(written);
        return desk.look(visitor.id(), about.campaign(), about.code());
    }

    private Text named(Visitor visitor, String about) {
        return about(visitor, about)
                .toOptional()
                .map(gift -> Text.of("giving.reject.what", names.of(gift.pledge()), promise(gift)))
                .orElseGet(() -> Text.of("giving.refused.gone"));
    }

    private static Text promise(Gift gift) {
        return GivingTexts.promise(gift.campaign(), gift.pledge());
    }

    private Answer gift(Visitor visitor, String about) {
        return Answer.of(about(visitor, about), gift -> Answer.showing(shown(gift)));
    }

    private Answer reject(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var about = About.of(opened.about());
        var result = desk.reject(visitor.id(), about.campaign(), about.code(), about.payment(), answers.get(reason));
        return ended(result, about, "giving.toast.rejected");
    }

    private Answer ended(Result<Gift> result, About about, String done) {
        return result.fold(
                gift -> Answer.showing(shown(gift)).toasting(done),
                refused -> Answer.showing(GiftScreens.refused(refused, about)));
    }

    private Answer find(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return ReferenceCode.read(answers.get(CODE))
                .flatMap(code -> desk.find(visitor.id(), code))
                .<Answer>map(gift -> Answer.showing(shown(gift)))
                .orElseGet(() -> Answer.showing(GiftScreens.notFound(answers.get(CODE))));
    }
}
