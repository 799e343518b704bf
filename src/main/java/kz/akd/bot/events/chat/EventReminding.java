package kz.akd.bot.events.chat;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.events.Circles;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventReminders;
import kz.akd.bot.events.EventTimes;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
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
    private final Circles circles;
    private final EventTimes times;
    private final Clock clock;

    EventReminding(EventReminders reminders, Circles circles, EventTimes times, Clock clock) {
        this.reminders = reminders;
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
                        .ifPresent(screen -> notes.put(person, new Note(Text.typed(event.title(language)), screen)));
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
        return Screen.saying("events.notice.decide", event.title(language), event.starts(), event.place())
                .offering(
                        Button.of(new AnswerInvitation(event.id(), Rsvp.GOING), "events.rsvp.going"),
                        Button.of(new AnswerInvitation(event.id(), Rsvp.DECLINED), "events.rsvp.declined"))
                .offering(Button.of(new ShowEvent(event.id()), "events.open"));
    }

    private static Screen joining(Event event, Language language) {
        return Screen.saying("events.notice.reminder.join", event.title(language), event.starts());
    }

    private Screen reminder(Event event, boolean remote, Language language) {
        return remote
                ? Screen.saying(
                        "events.notice.reminder.remote",
                        event.title(language),
                        event.starts(),
                        times.joinNotice().toMinutes())
                : Screen.saying("events.notice.reminder", event.title(language), event.starts(), event.place());
    }

    private static Screen offering(Event event, Screen screen) {
        return screen.offering(Button.of(new ShowEvent(event.id()), "events.open"), CardButtons.declining(event));
    }
}
