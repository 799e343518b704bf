package kz.akd.bot.events.chat;

import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.EventTaps.CreateEvent;
import kz.akd.bot.events.chat.EventTaps.ShowAttendance;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.EventTaps.ShowEvents;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;

/** How events look to members. */
final class EventScreens {

    /** The join link shows on the card of those who join remotely from this long before the beginning. */
    private static final Duration LINK_SHOWS = Duration.ofHours(2);

    private static final int LONGEST_BUTTON_TITLE = 40;

    private EventScreens() {}

    static Screen list(Page<Event> page, Visitor visitor) {
        var screen = Screen.saying(page.items().isEmpty() ? "events.list.none" : "events.list");
        for (var event : page.items()) {
            screen = screen.and("events.list.line", event.title(), event.starts());
        }
        return screen.listing(page, event -> listed(event, visitor), ShowEvents::new)
                .backHome();
    }

    private static Button listed(Event event, Visitor visitor) {
        var when = MomentWriter.brief(
                LocalMoment.at(event.begins(), visitor.zone()).time());
        var mark = event.replyOf(visitor.id()).map(EventScreens::mark).orElse("");
        return Button.of(new ShowEvent(event.id()), Text.typed(mark + when + " · " + shortened(event.title())));
    }

    private static String mark(Rsvp rsvp) {
        return switch (rsvp) {
            case GOING -> "✅ ";
            case REMOTE -> "💻 ";
            case MAYBE -> "🤔 ";
            case DECLINED -> "✖️ ";
        };
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_BUTTON_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_BUTTON_TITLE - 1)) + "…";
    }

    static Screen card(Event event, Visitor visitor, Instant now, boolean organises) {
        var screen = Screen.saying("events.card.title", event.title())
                .and("events.card.when", event.starts())
                .and("events.card.where", event.place());
        screen = seats(screen, event);
        if (event.joinLink().isPresent()) {
            screen = screen.and("events.card.remote");
        }
        if (event.about().isPresent()) {
            screen = screen.and("events.card.about", event.about().get());
        }
        screen = ownAnswer(screen, event, visitor.id());
        if (event.hasBegun(now)) {
            screen = screen.and("events.card.over");
        } else {
            screen = choices(screen, event, visitor.id());
        }
        screen = joinLink(screen, event, visitor.id(), now);
        if (organises) {
            screen = screen.offering(Button.of(new ShowAttendance(event.id(), 0), "events.card.attendance"));
        }
        return screen.back(new ShowEvents(0));
    }

    private static Screen seats(Screen screen, Event event) {
        int going = event.seated().size();
        if (event.seats().isEmpty()) {
            return screen.and("events.card.coming", going);
        }
        return screen.and(
                "events.card.seats", going, event.seats().get(), event.waiting().size());
    }

    private static Screen ownAnswer(Screen screen, Event event, PersonId viewer) {
        var place = event.placeInWaitingList(viewer);
        if (place.isPresent()) {
            return screen.and("events.answer.waiting", place.get());
        }
        return event.replyOf(viewer)
                .map(rsvp -> screen.and(
                        switch (rsvp) {
                            case GOING -> "events.answer.seated";
                            case REMOTE -> "events.answer.remote";
                            case MAYBE -> "events.answer.maybe";
                            case DECLINED -> "events.answer.declined";
                        }))
                .orElse(screen);
    }

    private static Screen choices(Screen screen, Event event, PersonId viewer) {
        var going = choice(event, viewer, Rsvp.GOING, "events.rsvp.going");
        var maybe = choice(event, viewer, Rsvp.MAYBE, "events.rsvp.maybe");
        var declined = choice(event, viewer, Rsvp.DECLINED, "events.rsvp.declined");
        return event.joinLink().isPresent()
                ? screen.offering(going, choice(event, viewer, Rsvp.REMOTE, "events.rsvp.remote"))
                        .offering(maybe, declined)
                : screen.offering(going).offering(maybe, declined);
    }

    private static Button choice(Event event, PersonId viewer, Rsvp rsvp, String key) {
        boolean chosen = event.replyOf(viewer).filter(rsvp::equals).isPresent();
        return chosen
                ? Button.of(new AnswerInvitation(event.id(), rsvp), "events.rsvp.chosen", Text.of(key))
                : Button.of(new AnswerInvitation(event.id(), rsvp), key);
    }

    private static Screen joinLink(Screen screen, Event event, PersonId viewer, Instant now) {
        boolean remote = event.replyOf(viewer).filter(Rsvp.REMOTE::equals).isPresent();
        return remote && linkShows(event, now) && event.joinLink().isPresent()
                ? screen.offering(Button.opening(event.joinLink().get(), "events.join"))
                : screen;
    }

    /** Whether it is near enough to the beginning for those who join remotely to have the link. */
    static boolean linkShows(Event event, Instant now) {
        return !now.isBefore(event.begins().minus(LINK_SHOWS));
    }

    static Screen gone() {
        return Screen.saying("events.gone").back(new ShowEvents(0));
    }

    static Screen membersOnly() {
        return Screen.saying("events.members-only").backHome();
    }

    static Screen inThePast() {
        return Screen.saying("events.in-the-past")
                .offering(Button.of(new CreateEvent(), "events.desk.create"))
                .backHome();
    }
}
