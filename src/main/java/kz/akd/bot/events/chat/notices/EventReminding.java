package kz.akd.bot.events.chat.notices;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.When;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.calendar.EventReminders;
import kz.akd.bot.events.chat.card.CardButtons;
import kz.akd.bot.events.chat.card.InvitationAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.rsvp.RsvpResult;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.reminders.chat.Acted;
import kz.akd.bot.reminders.chat.Action;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Reminds those who come to an event, and gives the link to those who join remotely. */
@Component
class EventReminding implements Reminding {

    private final EventReminders reminders;
    private final Events events;
    private final InvitationAnswers answers;
    private final AttendeeGroups circles;
    private final EventTimes times;
    private final Clock clock;

    EventReminding(
            EventReminders reminders,
            Events events,
            InvitationAnswers answers,
            AttendeeGroups circles,
            EventTimes times,
            Clock clock) {
        this.reminders = reminders;
        this.events = events;
        this.answers = answers;
        this.circles = circles;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return EventReminders.KIND;
    }

    @Override
    public Stream<PersonId> audience(String id, String rule) {
        return reminders.audience(event(id), rule).stream();
    }

    @Override
    public boolean looksAfterAny(PersonId officer) {
        return reminders.looksAfterAny(officer);
    }

    @Override
    public boolean looksAfter(PersonId officer, String id) {
        return ObjectId.isValid(id) && reminders.looksAfter(officer, event(id));
    }

    @Override
    public void stopped(PersonId officer, String id, ObjectId occasion) {
        reminders.stopped(officer, event(id), occasion);
    }

    @Override
    public Optional<Text> title(String id, Language reader) {
        return circles.find(event(id)).map(event -> Text.typed(event.title(reader)));
    }

    @Override
    public Tap desk(String id) {
        return new ManageEvent(event(id));
    }

    private static EventId event(String id) {
        return new EventId(new ObjectId(id));
    }

    @Override
    public Map<PersonId, Note> notes(Map<PersonId, Language> to, String id, String rule) {
        return circles.find(event(id))
                .filter(event -> !event.isCancelled() && !event.isOver(clock.instant()))
                .map(event -> notes(event, to, rule))
                .orElse(Map.of());
    }

    private Map<PersonId, Note> notes(Event event, Map<PersonId, Language> to, String rule) {
        var concerned = new HashSet<>(circles.of(event, EventReminders.circle(rule)));
        Set<PersonId> remote = event.isRemote() ? Set.copyOf(event.saying(Rsvp.REMOTE)) : Set.of();
        var notes = new HashMap<PersonId, Note>();
        to.forEach((person, language) -> {
            if (concerned.contains(person)) {
                screen(event, rule, remote.contains(person), language)
                        .map(screen ->
                                new Note(Text.typed(event.title(language)), screen, actions(event, person, rule)))
                        .ifPresent(note -> notes.put(person, note));
            }
        });
        return notes;
    }

    private Optional<Screen> screen(Event event, String rule, boolean remote, Language language) {
        if (rule.equals(EventReminders.DECIDE)) {
            return Optional.of(deciding(event, language));
        } else if (EventReminders.isJoin(rule)) {
            if (!remote) {
                return Optional.empty();
            }
            return event.plan()
                    .venue()
                    .joinLink()
                    .map(way -> offering(event, joining(event, language).offering(Button.opening(way, "events.join"))));
        }
        return Optional.of(offering(event, reminder(event, remote, language)));
    }

    private static Screen deciding(Event event, Language language) {
        return Screen.saying("events.notice.decide", event.title(language), When.soon(event.starts()), event.place())
                .offering(Button.of(new ShowEvent(event.id()), "events.open"));
    }

    private static Screen joining(Event event, Language language) {
        return Screen.saying("events.notice.reminder.join", event.title(language), When.soon(event.starts()));
    }

    private Screen reminder(Event event, boolean remote, Language language) {
        return remote
                ? Screen.saying(
                        "events.notice.reminder.remote",
                        event.title(language),
                        When.soon(event.starts()),
                        times.joinNotice().toMinutes())
                : Screen.saying(
                        "events.notice.reminder", event.title(language), When.soon(event.starts()), event.place());
    }

    /** A session is missed by a form, which asks for the reason. */
    private static Screen offering(Event event, Screen screen) {
        var open = Button.of(new ShowEvent(event.id()), "events.open");
        return event.isSession() ? screen.offering(open, CardButtons.declining(event)) : screen.offering(open);
    }

    private static List<Action> actions(Event event, PersonId reader, String rule) {
        if (event.isSession()) {
            return List.of();
        }
        return rule.equals(EventReminders.DECIDE)
                ? List.of(action(event, reader, Rsvp.GOING), action(event, reader, Rsvp.DECLINED))
                : List.of(action(event, reader, Rsvp.DECLINED));
    }

    private static Action action(Event event, PersonId reader, Rsvp rsvp) {
        return new Action(name(rsvp), new CardButtons(event, event.find(reader)).label(rsvp));
    }

    private static String name(Rsvp rsvp) {
        return rsvp.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Acted act(Visitor visitor, String id, String rule, String action) {
        return Stream.of(Rsvp.GOING, Rsvp.DECLINED)
                .filter(rsvp -> name(rsvp).equals(action))
                .findFirst()
                .map(rsvp -> acted(visitor, events.answer(event(id), visitor.id(), rsvp)))
                .orElseGet(Acted::gone);
    }

    private Acted acted(Visitor visitor, RsvpResult answered) {
        var shown = answers.of(visitor, answered);
        if (answered instanceof RsvpResult.Gone || shown.toast().isEmpty()) {
            return Acted.gone();
        }
        var words = shown.toast().get();
        return answered instanceof RsvpResult.Refused
                ? Acted.refused(words)
                : Acted.done(words).showing(shown.screen());
    }
}
