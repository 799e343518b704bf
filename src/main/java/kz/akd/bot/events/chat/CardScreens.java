package kz.akd.bot.events.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Party;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.Seating;
import kz.akd.bot.events.chat.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.EventTaps.BringCompanions;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.EventTaps.ShowPicture;
import kz.akd.bot.shared.Language;

/** An event as one person sees it, with their own answer. */
record CardScreens(Instant now, Duration joinNotice) {

    Screen card(Event event, Visitor visitor, boolean organises) {
        var seating = event.seating();
        var own = event.find(visitor.id());
        var screen = state(described(event, visitor.language(), seating), event);
        if (!event.isCancelled() && own.isPresent()) {
            screen = ownAnswer(screen, own.get(), seating);
        }
        if (event.plan().text().about(visitor.language()).isPresent()) {
            screen = screen.and(
                    "events.card.about",
                    event.plan().text().about(visitor.language()).get());
        }
        if (isAnswerable(event)) {
            screen = choices(screen, event, own);
            screen = companions(screen, event, own);
        }
        screen = links(screen, event, own);
        if (organises) {
            screen = screen.offering(Button.of(new ManageEvent(event.id()), "events.card.manage"));
        }
        return screen.back(new ShowEvents(0));
    }

    /** What, when, where, for how many: the same for all who read a language. */
    Screen described(Event event, Language language, Seating seating) {
        var plan = event.plan();
        var screen = Screen.saying("events.card.title", event.title(language));
        if (plan.category().isPresent()) {
            screen = screen.and(EventTexts.topic(plan.category().get()));
        }
        screen = screen.and("events.card.when", event.starts());
        if (plan.timing().end().isPresent()) {
            screen = screen.and("events.card.until", plan.timing().end().get());
        }
        screen = screen.and("events.card.where", event.place());
        screen = seats(screen, seating);
        if (plan.room().companions().allowsAny()) {
            screen = screen.and(EventTexts.companions(plan.room().companions()));
        }
        if (event.isRemote()) {
            screen = plan.room().mostRemote().isPresent()
                    ? screen.and(
                            "events.card.remote-limited",
                            event.saying(Rsvp.REMOTE).size(),
                            plan.room().mostRemote().get())
                    : screen.and("events.card.remote");
        }
        if (plan.timing().deadline().filter(by -> by.instant().isAfter(now)).isPresent()) {
            screen = screen.and("events.card.deadline", plan.timing().deadline().get());
        }
        return screen;
    }

    private static Screen seats(Screen screen, Seating seating) {
        if (seating.free().isEmpty()) {
            return screen.and("events.card.coming", seating.taken());
        }
        return screen.and(
                "events.card.seats",
                seating.taken(),
                seating.taken() + seating.free().get(),
                seating.waitingPeople());
    }

    private Screen state(Screen screen, Event event) {
        if (event.isDraft()) {
            return screen.and("events.card.draft");
        } else if (event.isCancelled()) {
            var reason = event.handling().cancelledBecause();
            return reason.isPresent()
                    ? screen.and("events.card.cancelled-because", reason.get())
                    : screen.and("events.card.cancelled");
        } else if (event.hasBegun(now)) {
            return screen.and("events.card.over");
        } else if (event.handling().closed()) {
            return screen.and("events.card.closed");
        }
        return event.takesAnswers(now) ? screen : screen.and("events.card.too-late");
    }

    private Screen ownAnswer(Screen screen, Reply own, Seating seating) {
        var place = seating.placeInWaitingList(own.member());
        if (place.isPresent()) {
            var waiting = withCompanions(screen.and("events.answer.waiting", place.get()), own);
            int free = seating.free().orElse(0);
            return place.get() == 1 && free > 0
                    ? waiting.and("events.answer.too-many", free, own.party().size())
                    : waiting;
        } else if (own.hold().isPresent()) {
            return withCompanions(screen.and("events.answer.held", own.hold().get()), own);
        }
        return withCompanions(
                screen.and("events.answer." + own.rsvp().name().toLowerCase(Locale.ROOT), joinNotice.toMinutes()), own);
    }

    private static Screen withCompanions(Screen screen, Reply own) {
        var party = own.party();
        return party.companions() == 0 ? screen : screen.and("events.answer.with", party.adults(), party.children());
    }

    /** Whoever has answered may always give up a place, or have fewer companions. */
    private boolean isAnswerable(Event event) {
        return !event.isDraft() && !event.isCancelled() && !event.hasBegun(now);
    }

    private Screen choices(Screen screen, Event event, Optional<Reply> own) {
        if (own.flatMap(Reply::hold).isPresent()) {
            return screen.offering(
                    Button.of(new AnswerInvitation(event.id(), Rsvp.GOING), "events.rsvp.confirm"),
                    choice(event, own, Rsvp.DECLINED));
        } else if (!event.takesAnswers(now)) {
            return own.filter(reply -> reply.rsvp() != Rsvp.DECLINED).isPresent()
                    ? screen.offering(choice(event, own, Rsvp.DECLINED))
                    : screen;
        }
        return answers(screen, event, own);
    }

    /** The answers that one can give. */
    static Screen answers(Screen screen, Event event, Optional<Reply> own) {
        var first = event.isRemote()
                ? List.of(choice(event, own, Rsvp.GOING), choice(event, own, Rsvp.REMOTE))
                : List.of(choice(event, own, Rsvp.GOING));
        return screen.offering(first).offering(choice(event, own, Rsvp.MAYBE), choice(event, own, Rsvp.DECLINED));
    }

    private static Button choice(Event event, Optional<Reply> own, Rsvp rsvp) {
        var key = "events.rsvp." + rsvp.name().toLowerCase(Locale.ROOT);
        var tap = new AnswerInvitation(event.id(), rsvp);
        return own.map(Reply::rsvp).filter(rsvp::equals).isPresent()
                ? Button.of(tap, "events.rsvp.chosen", Text.of(key))
                : Button.of(tap, key);
    }

    private static Screen companions(Screen screen, Event event, Optional<Reply> own) {
        var rule = event.plan().room().companions();
        if (own.filter(reply -> reply.rsvp() == Rsvp.GOING).isEmpty()) {
            return screen;
        }
        var party = own.get().party();
        var with = screen;
        if ((rule.adults() && rule.most() > 0) || party.adults() > 0) {
            with = with.offering(counter(
                    event.id(),
                    "events.companions.adults",
                    party.adults(),
                    new Party(Math.max(0, party.adults() - 1), party.children()),
                    new Party(party.adults() + 1, party.children())));
        }
        if ((rule.children() && rule.most() > 0) || party.children() > 0) {
            with = with.offering(counter(
                    event.id(),
                    "events.companions.children",
                    party.children(),
                    new Party(party.adults(), Math.max(0, party.children() - 1)),
                    new Party(party.adults(), party.children() + 1)));
        }
        return with;
    }

    private static List<Button> counter(EventId event, String key, int number, Party fewer, Party more) {
        var row = new ArrayList<Button>();
        if (number > 0) {
            row.add(Button.of(new BringCompanions(event, fewer.adults(), fewer.children()), "events.companions.fewer"));
        }
        row.add(Button.of(new ShowEvent(event), key, number));
        row.add(Button.of(new BringCompanions(event, more.adults(), more.children()), "events.companions.more"));
        return row;
    }

    private Screen links(Screen screen, Event event, Optional<Reply> own) {
        var row = new ArrayList<Button>();
        var venue = event.plan().venue();
        boolean remote = own.map(Reply::rsvp).filter(Rsvp.REMOTE::equals).isPresent();
        if (remote && linkShows(event) && venue.joinLink().isPresent()) {
            row.add(Button.opening(venue.joinLink().get(), "events.join"));
        }
        venue.onMap().ifPresent(point -> row.add(Button.opening(point.link(), "events.map")));
        if (event.plan().picture().isPresent()) {
            row.add(Button.of(new ShowPicture(event.id()), "events.picture"));
        }
        return screen.offering(row);
    }

    /** Whether it is near enough to the beginning for those who join remotely to have the link. */
    boolean linkShows(Event event) {
        return !event.isCancelled() && !now.isBefore(event.begins().minus(joinNotice));
    }

    static Screen gone() {
        return Screen.saying("events.gone").back(new ShowEvents(0));
    }

    static Screen membersOnly() {
        return Screen.saying("events.members-only").backHome();
    }

    static Screen notInvited() {
        return Screen.saying("events.not-invited").back(new ShowEvents(0));
    }
}
