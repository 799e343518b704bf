package kz.akd.bot.agenda.chat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.agenda.Agenda.Listing;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.agenda.chat.AgendaTaps.MakeAddress;
import kz.akd.bot.agenda.chat.AgendaTaps.RevokeAddress;
import kz.akd.bot.agenda.chat.AgendaTaps.SendAgenda;
import kz.akd.bot.agenda.chat.AgendaTaps.ShowAgenda;
import kz.akd.bot.agenda.chat.AgendaTaps.ShowSubscription;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.Page;
import org.jspecify.annotations.Nullable;

/** The agenda day by day, and the calendar address that shows it elsewhere. */
final class AgendaScreens {

    private static final int PAGE = 6;
    private static final int LONGEST_BUTTON_TITLE = 40;

    private final Doors doors;

    AgendaScreens(Doors doors) {
        this.doors = doors;
    }

    /**
     * A page of the agenda.
     *
     * @param subscribable whether the outside reaches us, so that a calendar can be subscribed to
     */
    Screen agenda(Listing listing, int number, boolean subscribable, Visitor visitor) {
        var items = listing.items();
        if (items.isEmpty()) {
            var none = Screen.saying(listing.complete() ? "agenda.none" : "agenda.incomplete");
            return calendars(doors.offeringWaysOn(none), false, subscribable).backHome();
        }
        var page = Page.of(items, number, PAGE);
        var screen = days(saying("agenda.title", listing), page.items(), visitor)
                .listing(page, item -> button(item, visitor), ShowAgenda::new);
        return calendars(screen, true, subscribable).backHome();
    }

    private static Screen saying(String key, Listing listing) {
        var screen = Screen.saying(key, listing.items().size());
        return listing.complete() ? screen : screen.and("agenda.incomplete");
    }

    private static Screen calendars(Screen screen, boolean file, boolean subscribable) {
        var row = new java.util.ArrayList<Button>();
        if (file) {
            row.add(Button.of(new SendAgenda(), "agenda.file.button"));
        }
        if (subscribable) {
            row.add(Button.of(new ShowSubscription(), "agenda.subscription.button"));
        }
        return screen.offering(row);
    }

    /** What the week brings. */
    Screen week(Listing listing, Visitor visitor) {
        var items = listing.items();
        var shown = items.subList(0, Math.min(PAGE, items.size()));
        var screen = days(saying("agenda.week", listing), items, visitor);
        for (var item : shown) {
            screen = screen.offering(button(item, visitor));
        }
        return screen.and("agenda.week.stop").offering(Button.of(new ShowAgenda(0), "agenda.menu"));
    }

    /** To somebody whom messages did not reach for a while. */
    Screen returned(Listing listing, Visitor visitor) {
        var items = listing.items();
        var next = items.subList(0, Math.min(PAGE, items.size()));
        var screen = days(saying("agenda.returned", listing), next, visitor);
        for (var item : next) {
            screen = screen.offering(button(item, visitor));
        }
        return screen.offering(Button.of(new ShowAgenda(0), "agenda.menu")).backHome();
    }

    /** By the reader's clock. */
    private static Screen days(Screen screen, List<AgendaItem> items, Visitor visitor) {
        var more = screen;
        @Nullable LocalDate day = null;
        for (var item : items) {
            var own = item.starts().in(visitor.zone());
            var date = own.time().toLocalDate();
            if (!date.equals(day)) {
                more = more.and("agenda.day", date);
                day = date;
            }
            more = more.and(line(item, own, visitor));
        }
        return more;
    }

    private static Text line(AgendaItem item, LocalMoment own, Visitor visitor) {
        var time = MomentWriter.time(own.time().toLocalTime());
        var title = item.entry().title();
        var name = Text.of(item.entry().tentative() ? "agenda.line.perhaps" : "agenda.line", time, title);
        var there = item.starts().shown().time();
        if (own.time().equals(there)) {
            return name;
        }
        var written = there.toLocalDate().equals(own.time().toLocalDate())
                ? MomentWriter.time(there.toLocalTime())
                : MomentWriter.brief(there);
        return Text.of(
                "agenda.line.elsewhere",
                name,
                written,
                MomentWriter.city(item.starts().zone(), visitor.language()));
    }

    private Button button(AgendaItem item, Visitor visitor) {
        var when = MomentWriter.brief(item.starts().in(visitor.zone()).time());
        return Button.of(
                doors.to(item), Text.typed(when + " · " + shortened(item.entry().title())));
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_BUTTON_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_BUTTON_TITLE - 1)) + "…";
    }

    static Screen subscription(Optional<Instant> since) {
        var screen = Screen.saying("agenda.subscription");
        if (since.isPresent()) {
            screen = screen.and("agenda.subscription.since", since.get())
                    .offering(
                            Button.of(new MakeAddress(), "agenda.subscription.renew"),
                            Button.of(new RevokeAddress(), "agenda.subscription.revoke"));
        } else {
            screen = screen.offering(Button.of(new MakeAddress(), "agenda.subscription.make"));
        }
        return screen.back(new ShowAgenda(0));
    }

    /** Shown once: the secret in it is not kept. */
    static Screen address(URI address) {
        return Screen.saying("agenda.subscription.made", address.toString())
                .and("agenda.subscription.how")
                .offering(Button.copying(address.toString(), "agenda.subscription.copy"))
                .offering(Button.of(new RevokeAddress(), "agenda.subscription.revoke"))
                .back(new ShowAgenda(0));
    }

    static Screen revoked() {
        return Screen.saying("agenda.subscription.revoked")
                .offering(Button.of(new MakeAddress(), "agenda.subscription.make"))
                .back(new ShowAgenda(0));
    }

    static Screen membersOnly() {
        return Screen.saying("agenda.members-only").backHome();
    }
}
