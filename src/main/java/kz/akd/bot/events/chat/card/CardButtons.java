package kz.akd.bot.events.chat.card;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.taps.CourseTaps.MissSession;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCourse;
import kz.akd.bot.events.chat.taps.EventTaps;
import kz.akd.bot.events.chat.taps.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.taps.EventTaps.BringCompanions;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.taps.EventTaps.ShowOnMap;
import kz.akd.bot.events.chat.taps.EventTaps.ShowPicture;
import kz.akd.bot.events.chat.taps.EventTaps.TakeToCalendar;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;

/**
 * What somebody can tap on an event's card.
 *
 * @param own their answer so far
 */
public record CardButtons(Event event, Optional<Reply> own) {

    public static boolean mayBeShared(Event event, Instant now) {
        return !event.isSession() && !event.isDraft() && !event.isCancelled() && !event.isOver(now);
    }

    /** The ways to share: into any chat; for organisers also with the bot itself, into a group. */
    static List<Button> sharing(EventId event, boolean organises) {
        var subject = EventTaps.subject(event);
        var anywhere = Button.sharing(subject, "events.share");
        return organises ? List.of(anywhere, Button.toGroup(subject, "events.share-group")) : List.of(anywhere);
    }

    /** @param joinNotice how long before the beginning those who join remotely have the link */
    Screen under(Screen card, Instant now, Duration joinNotice) {
        var screen = card;
        if (!event.isDraft() && !event.isCancelled() && !event.hasBegun(now)) {
            screen = companions(choices(screen, now));
        }
        boolean ahead = !event.isDraft() && !event.hasBegun(now);
        return series(links(screen, linkShows(now, joinNotice), ahead));
    }

    /** The other dates, where it is one of a series. */
    public Screen series(Screen screen) {
        if (event.course().isPresent()) {
            var course = CourseId.of(event.course().get());
            return screen.offering(Button.of(new ShowCourse(course), "courses.open"));
        }
        return event.handling()
                .partOf()
                .map(first -> screen.offering(Button.of(EventTaps.series(first), "events.series.all")))
                .orElse(screen);
    }

    /** Whoever has answered may always give up a place, or have fewer companions. */
    private Screen choices(Screen screen, Instant now) {
        if (event.isSession()) {
            return session(screen, now);
        } else if (own.flatMap(Reply::hold).isPresent()) {
            return screen.offering(
                    Button.of(new AnswerInvitation(event.id(), Rsvp.GOING), "events.rsvp.confirm"),
                    choice(Rsvp.DECLINED));
        } else if (!event.takesAnswers(now)) {
            return own.filter(reply -> reply.rsvp() != Rsvp.DECLINED).isPresent()
                    ? screen.offering(choice(Rsvp.DECLINED))
                    : screen;
        }
        return answers(screen);
    }

    /** Whoever is enrolled in the course says no to this session alone, or yes after all. */
    private Screen session(Screen screen, Instant now) {
        if (own.isEmpty()) {
            return screen;
        } else if (own.get().rsvp() != Rsvp.DECLINED) {
            return screen.offering(Button.of(new MissSession(event.id()), "courses.session.miss"));
        } else if (!event.takesAnswers(now)) {
            return screen;
        }
        var row = new ArrayList<Button>();
        row.add(Button.of(new AnswerInvitation(event.id(), Rsvp.GOING), "courses.session.after-all"));
        if (event.isRemote()) {
            row.add(Button.of(new AnswerInvitation(event.id(), Rsvp.REMOTE), "events.rsvp.remote"));
        }
        return screen.offering(row);
    }

    /** The answers that one can give. */
    public Screen answers(Screen screen) {
        var first = event.isRemote() ? List.of(choice(Rsvp.GOING), choice(Rsvp.REMOTE)) : List.of(choice(Rsvp.GOING));
        return screen.offering(first).offering(choice(Rsvp.MAYBE), choice(Rsvp.DECLINED));
    }

    /** What somebody taps in a notice who cannot come; of a session, they may say why. */
    public static Button declining(Event event) {
        return event.isSession()
                ? Button.of(new MissSession(event.id()), "courses.session.miss")
                : Button.of(new AnswerInvitation(event.id(), Rsvp.DECLINED), "events.rsvp.declined");
    }

    private Button choice(Rsvp rsvp) {
        var label = label(rsvp);
        var tap = new AnswerInvitation(event.id(), rsvp);
        return own.map(Reply::rsvp).filter(rsvp::equals).isPresent()
                ? Button.of(tap, "events.rsvp.chosen", label)
                : Button.of(tap, label);
    }

    /** An answer says what it comes to: where all seats are taken, whoever is going waits for one. */
    public Text label(Rsvp rsvp) {
        if (rsvp != Rsvp.GOING || own.filter(reply -> sits(reply.member())).isPresent()) {
            return Text.of("events.rsvp.", rsvp);
        } else if (own.filter(reply -> reply.rsvp() == Rsvp.GOING).isPresent()) {
            return Text.of("events.rsvp.waiting");
        }
        return Text.of(isFull() ? "events.rsvp.wait" : "events.rsvp.going");
    }

    private boolean sits(PersonId member) {
        return event.guests().sits(member);
    }

    /** Whether one more would wait. */
    private boolean isFull() {
        var seating = event.seating();
        return seating.free().filter(free -> free <= 0).isPresent()
                || seating.heldUp().isPresent();
    }

    private Screen companions(Screen screen) {
        if (event.isSession() || own.filter(reply -> reply.rsvp() == Rsvp.GOING).isEmpty()) {
            return screen;
        }
        var party = own.get().party();
        return screen.offering(counter(
                        "events.companions.adults", party.adults(), number -> new Party(number, party.children())))
                .offering(counter(
                        "events.companions.children", party.children(), number -> new Party(party.adults(), number)));
    }

    /** Fewer, how many there are, and more, as far as the organisers allow it; nothing where there can be none. */
    private List<Button> counter(String key, int number, IntFunction<Party> party) {
        boolean grows = event.plan().room().companions().allows(party.apply(number + 1));
        var row = new ArrayList<Button>();
        if (number > 0) {
            row.add(Button.of(bringing(party.apply(number - 1)), "events.companions.fewer"));
        }
        if (number > 0 || grows) {
            row.add(Button.of(new ShowEvent(event.id()), key, number));
        }
        if (grows) {
            row.add(Button.of(bringing(party.apply(number + 1)), "events.companions.more"));
        }
        return row;
    }

    private BringCompanions bringing(Party party) {
        return new BringCompanions(event.id(), party.adults(), party.children());
    }

    private Screen links(Screen screen, boolean withJoinLink, boolean ahead) {
        var row = new ArrayList<Button>();
        var venue = event.plan().venue();
        if (withJoinLink && venue.joinLink().isPresent()) {
            row.add(Button.opening(venue.joinLink().get(), "events.join"));
        }
        venue.onMap().ifPresent(point -> {
            row.add(Button.of(new ShowOnMap(event.id()), "events.place"));
            row.add(Button.opening(point.link(), "events.map"));
        });
        if (event.plan().picture().isPresent()) {
            row.add(Button.of(new ShowPicture(event.id()), "events.picture"));
        }
        if (ahead
                && (event.isCancelled()
                        || own.filter(reply -> reply.rsvp() != Rsvp.DECLINED).isPresent())) {
            row.add(Button.of(new TakeToCalendar(event.id()), "events.to-calendar"));
        }
        return screen.offering(row);
    }

    /** From shortly before the beginning until the end, to those who join remotely. */
    private boolean linkShows(Instant now, Duration joinNotice) {
        return own.filter(reply -> reply.rsvp() == Rsvp.REMOTE).isPresent()
                && !event.isCancelled()
                && !event.isOver(now)
                && !now.isBefore(event.begins().minus(joinNotice));
    }
}
