package kz.akd.bot.giving.chat.desk;

import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Attachment.Kind;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.chat.About;
import kz.akd.bot.giving.chat.GivingDeskTaps;
import kz.akd.bot.giving.chat.GivingDeskTaps.ConfirmGift;
import kz.akd.bot.giving.chat.GivingDeskTaps.ConfirmPart;
import kz.akd.bot.giving.chat.GivingDeskTaps.FindGift;
import kz.akd.bot.giving.chat.GivingDeskTaps.RejectGift;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowGift;
import kz.akd.bot.giving.chat.GivingTexts;
import kz.akd.bot.giving.pledge.Decision;
import kz.akd.bot.giving.pledge.Payment;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.giving.pledge.Receipt;
import kz.akd.bot.shared.Result;

/** What is said to be given, as those see it who look at it. */
final class GiftScreens {

    private GiftScreens() {}

    /** One pledge with its payments; the receipt of what waits stands above. */
    static Screen gift(Gift gift, Text donor) {
        var campaign = gift.campaign();
        var pledge = gift.pledge();
        var screen = Screen.saying("giving.gift", campaign.title())
                .and(
                        pledge.named() || !pledge.promise().isMoney() ? "giving.gift.who" : "giving.gift.who.anonymous",
                        donor)
                .and(
                        "giving.pledge.what",
                        GivingTexts.promise(campaign, pledge),
                        GivingTexts.mark(pledge.state()),
                        GivingTexts.state(campaign, pledge));
        if (pledge.promise().isMoney()) {
            screen = screen.and("giving.gift.code", pledge.code().value());
        }
        for (var payment : pledge.payments()) {
            screen = screen.and(line(payment));
        }
        var waiting = pledge.waiting();
        if (waiting.flatMap(Payment::shownBy).isPresent()) {
            screen = screen.carrying(receipt(waiting.flatMap(Payment::shownBy).get()));
        }
        return ways(screen, gift, pledge)
                .offering(Button.of(GivingDeskTaps.pledgesOf(campaign.id()), "giving.desk.pledges"))
                .back(GivingDeskTaps.GIFTS);
    }

    private static Attachment receipt(Receipt receipt) {
        return Attachment.knownAs(receipt.picture() ? Kind.PICTURE : Kind.DOCUMENT, receipt.file(), receipt.name());
    }

    private static Text line(Payment payment) {
        var decision = payment.decided();
        if (decision.isEmpty()) {
            return Text.of(
                    payment.shownBy().isPresent() ? "giving.gift.said.receipt" : "giving.gift.said", payment.said());
        } else if (decision.get() instanceof Decision.Received received) {
            return Text.of("giving.gift.received", received.amount(), received.at());
        } else if (decision.get() instanceof Decision.Brought brought) {
            return Text.of("giving.gift.brought", brought.pieces(), brought.at());
        }
        var rejected = (Decision.Rejected) decision.get();
        return Text.of("giving.gift.rejected", rejected.reason(), rejected.at());
    }

    private static Screen ways(Screen before, Gift gift, Pledge pledge) {
        var screen = before;
        var campaign = gift.campaign().id();
        boolean waits = pledge.waiting().isPresent();
        int number = waits
                ? pledge.payments().indexOf(pledge.waiting().orElseThrow())
                : pledge.payments().size();
        var confirm = new ConfirmGift(campaign, pledge.code(), number);
        if (pledge.promise() instanceof Promise.OfTime) {
            return pledge.isOwed() ? screen.offering(Button.of(confirm, "giving.gift.came")) : screen;
        }
        if (pledge.promise().isMoney()) {
            if (pledge.outstanding().isPresent()) {
                screen = screen.offering(Button.of(
                        confirm, "giving.gift.in-full", pledge.outstanding().get()));
            }
            screen = screen.offering(Button.of(new ConfirmPart(campaign, pledge.code()), "giving.gift.other-amount"));
        } else if (pledge.brought() < pledge.promise().pieces()) {
            screen = screen.offering(
                    Button.of(confirm, "giving.gift.all", pledge.promise().pieces() - pledge.brought()),
                    Button.of(new ConfirmPart(campaign, pledge.code()), "giving.gift.other-count"));
        }
        return waits
                ? screen.offering(Button.of(new RejectGift(campaign, pledge.code()), "giving.gift.reject"))
                : screen;
    }

    static Screen refused(Result.Refused<?> refused, About about) {
        return Screen.saying(new Text.Phrase(refused.why().key(), refused.arguments()))
                .back(new ShowGift(about.campaign(), about.code()));
    }

    static Screen notFound(String code) {
        return Screen.saying("giving.find.nothing", code)
                .offering(Button.of(new FindGift(), "giving.queue.find"))
                .back(GivingDeskTaps.GIFTS);
    }
}
