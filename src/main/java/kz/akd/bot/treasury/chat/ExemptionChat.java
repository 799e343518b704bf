package kz.akd.bot.treasury.chat;

import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Exemption;
import kz.akd.bot.treasury.TreasuryRefusal;
import kz.akd.bot.treasury.chat.TreasuryTaps.AskEndExemption;
import kz.akd.bot.treasury.chat.TreasuryTaps.AskOwedAgain;
import kz.akd.bot.treasury.chat.TreasuryTaps.EndExemption;
import kz.akd.bot.treasury.chat.TreasuryTaps.ExemptFromBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.OpenBill;
import kz.akd.bot.treasury.chat.TreasuryTaps.OweAgain;
import kz.akd.bot.treasury.chat.TreasuryTaps.ShowDuesDesk;
import kz.akd.bot.treasury.dues.DuesDesk;
import kz.akd.bot.treasury.dues.Exemptions;
import kz.akd.bot.treasury.dues.Exemptions.Lasting;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where treasurers exempt members from dues, see who is, and end it. */
@Component
@Order(20)
record ExemptionChat(Exemptions exemptions, DuesDesk desk, TreasuryNames names) implements ChatFeature {

    private static final int LONGEST_REASON = 300;
    private static final Question<String> REASON = Questions.line("reason", "treasury.ask.reason", LONGEST_REASON);
    private static final Question<Lasting> LASTING = Questions.oneOf(
            "lasting",
            "treasury.ask.lasting",
            Lasting.class,
            List.of(Lasting.values()),
            lasting -> Text.of("treasury.lasting.", lasting));

    @Override
    public void register(Routes routes) {
        var exempt =
                Dialog.named("treasury.exempt").asking(REASON).asking(LASTING).ending(this::exempt);
        routes.dialog(exempt);
        routes.tap(
                ExemptFromBill.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.bill()),
                        bill -> Answer.asking(exempt, bill.id().toString())));
        routes.tap(AskOwedAgain.class, this::reallyOwedAgain);
        routes.tap(
                OweAgain.class,
                (visitor, tap) -> bill(exemptions.owedAgain(visitor.id(), tap.bill()), "treasury.toast.owed-again"));
        var list = ListScreen.of("treasury.exemptions", visitor -> exemptions.standing(visitor.id()))
                .line((exemption, visitor) -> Text.of(
                        "treasury.exemptions.line",
                        name(exemption.member()),
                        exemption.from(),
                        lasts(exemption),
                        exemption.reason()))
                .opens((exemption, visitor) -> Button.of(
                        new AskEndExemption(exemption.member()), "treasury.exemptions.end", name(exemption.member())))
                .searched(exemption -> name(exemption.member()) + " " + exemption.reason())
                .back(new ShowDuesDesk())
                .formerly("duxl")
                .addTo(routes);
        routes.tap(AskEndExemption.class, this::reallyEnd);
        routes.tap(
                EndExemption.class,
                (visitor, tap) -> exemptions
                        .end(visitor.id(), tap.member())
                        .fold(ended -> list.open(visitor).toasting("treasury.toast.exemption-ended"), Answer::refused));
    }

    private Answer bill(Result<Bill> result, String toast) {
        return Answer.of(
                result,
                bill -> Answer.showing(TreasuryScreens.opened(bill, names.of(List.of(bill.member()))))
                        .toasting(toast));
    }

    private Answer exempt(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var id = new BillId(new ObjectId(opened.about()));
        return bill(
                exemptions.exempt(visitor.id(), id, answers.get(REASON), answers.get(LASTING)),
                "treasury.toast.exempted");
    }

    private Answer reallyOwedAgain(Visitor visitor, AskOwedAgain tap) {
        return Answer.of(
                desk.look(visitor.id(), tap.bill()),
                bill -> Answer.showing(Screen.saying(
                                "treasury.owed-again.really", name(bill.member()), TreasuryScreens.named(bill.period()))
                        .offering(Button.of(new OweAgain(bill.id()), "treasury.owed-again.yes"))
                        .back(new OpenBill(bill.id()))));
    }

    private String name(PersonId person) {
        return TreasuryScreens.name(person, names.of(List.of(person)));
    }

    private static Text lasts(Exemption exemption) {
        return exemption.until() == null
                ? Text.of("treasury.exemptions.always")
                : Text.of("treasury.exemptions.until", Day.ofExpiry(exemption.until()));
    }

    private Answer reallyEnd(Visitor visitor, AskEndExemption tap) {
        return Answer.of(
                exemptions.standing(visitor.id()),
                standing -> standing.stream().anyMatch(one -> one.member().equals(tap.member()))
                        ? Answer.showing(Screen.saying("treasury.exemptions.really", name(tap.member()))
                                .offering(Button.of(new EndExemption(tap.member()), "treasury.exemptions.yes"))
                                .back(TreasuryTaps.EXEMPTIONS))
                        : Answer.alert(TreasuryRefusal.GONE.key()));
    }
}
