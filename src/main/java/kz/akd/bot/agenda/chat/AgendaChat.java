package kz.akd.bot.agenda.chat;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.akd.bot.agenda.Agenda;
import kz.akd.bot.agenda.Agenda.Listing;
import kz.akd.bot.agenda.Subscriptions;
import kz.akd.bot.agenda.chat.AgendaTaps.MakeAddress;
import kz.akd.bot.agenda.chat.AgendaTaps.RevokeAddress;
import kz.akd.bot.agenda.chat.AgendaTaps.SendAgenda;
import kz.akd.bot.agenda.chat.AgendaTaps.ShowAgenda;
import kz.akd.bot.agenda.chat.AgendaTaps.ShowSubscription;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /my}: what one has ahead, and how to see it in one's own calendar. */
@Component
@Order(3)
class AgendaChat implements ChatFeature {

    private final Agenda agenda;
    private final Subscriptions subscriptions;
    private final CalendarAddress address;
    private final CalendarFiles files;
    private final AgendaScreens screens;

    AgendaChat(Agenda agenda, Subscriptions subscriptions, CalendarAddress address, CalendarFiles files, Doors doors) {
        this.agenda = agenda;
        this.subscriptions = subscriptions;
        this.address = address;
        this.files = files;
        screens = new AgendaScreens(doors);
    }

    @Override
    public void register(Routes routes) {
        routes.command("my", Rank.MEMBER, visitor -> show(visitor, 0));
        routes.link("agenda", (visitor, id) -> show(visitor, 0));
        routes.tap(ShowAgenda.class, (visitor, tap) -> show(visitor, tap.page()));
        routes.tap(SendAgenda.class, (visitor, tap) -> ahead(visitor, listing -> file(listing, visitor)));
        routes.tap(ShowSubscription.class, (visitor, tap) -> whereReached(visitor, () -> subscription(visitor)));
        routes.tap(MakeAddress.class, (visitor, tap) -> whereReached(visitor, () -> made(visitor)));
        routes.tap(RevokeAddress.class, (visitor, tap) -> whereReached(visitor, () -> revoked(visitor)));
        routes.menuItem(visitor -> visitor.rank() == Rank.GUEST
                ? Optional.empty()
                : Optional.of(Button.of(new ShowAgenda(0), "agenda.menu")));
    }

    private Answer show(Visitor visitor, int page) {
        return ahead(visitor, listing -> Answer.showing(screens.agenda(listing, page, address.isUsed(), visitor)));
    }

    private Answer ahead(Visitor visitor, Function<Listing, Answer> answer) {
        return agenda.ahead(visitor.id()).map(answer).orElseGet(() -> Answer.showing(AgendaScreens.membersOnly()));
    }

    private Answer file(Listing listing, Visitor visitor) {
        if (!listing.complete()) {
            return Answer.alert("agenda.toast.later");
        } else if (listing.isEmpty()) {
            return Answer.toast("agenda.toast.none");
        }
        try {
            return Answer.showing(Screen.saying("agenda.file")
                    .carrying(Attachment.document("akd-agenda.ics", files.file(listing.items(), visitor)))
                    .back(new ShowAgenda(0)));
        } catch (Undelivered unreachable) {
            return Answer.alert("agenda.toast.later");
        }
    }

    /** Also a forged tap is answered where no calendar could ever reach us. */
    private Answer whereReached(Visitor visitor, Supplier<Answer> answer) {
        return ahead(visitor, listing -> address.isUsed() ? answer.get() : Answer.alert("agenda.toast.unreached"));
    }

    private Answer subscription(Visitor visitor) {
        return Answer.showing(AgendaScreens.subscription(subscriptions.since(visitor.id())));
    }

    private Answer made(Visitor visitor) {
        return subscriptions
                .renew(visitor.id())
                .map(secret -> Answer.showing(AgendaScreens.address(address.of(secret))))
                .orElseGet(() -> Answer.showing(AgendaScreens.membersOnly()));
    }

    private Answer revoked(Visitor visitor) {
        subscriptions.revoke(visitor.id());
        return Answer.showing(AgendaScreens.revoked());
    }
}
