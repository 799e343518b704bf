package kz.akd.bot.events.chat.notices;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.taps.EventTaps.TakeToCalendar;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;

/** Files below a notice that bring calendars up to date: each is written once for all to whom it says the same. */
final class CalendarUpdates {

    private final Event event;
    private final EventFiles files;

    /** Those who have a place, in the room or remotely. */
    private final Set<PersonId> certain;

    private final Map<Version, Optional<Attachment>> written = new HashMap<>();

    CalendarUpdates(Event event, EventFiles files) {
        this.event = event;
        this.files = files;
        certain = new HashSet<>(event.seated());
        certain.addAll(event.saying(Rsvp.REMOTE));
    }

    private record Version(Language language, boolean tentative) {}

    /**
     * The notice with the file and a word on it for those who have the event in their calendars; for others with a
     * button that gives it.
     */
    BiFunction<PersonId, Language, Screen> below(
            BiFunction<PersonId, Language, Screen> notice, String word, String button, Set<PersonId> having) {
        return (person, language) -> {
            var screen = notice.apply(person, language);
            var open = Button.of(new ShowEvent(event.id()), "events.open");
            return Optional.of(language)
                    .filter(reader -> having.contains(person))
                    .flatMap(reader -> file(person, reader))
                    .map(file -> screen.and(word).carrying(file).offering(open))
                    .orElseGet(() -> screen.offering(open, Button.of(new TakeToCalendar(event.id()), button)));
        };
    }

    private Optional<Attachment> file(PersonId person, Language language) {
        var version = new Version(language, !event.isCancelled() && !certain.contains(person));
        return written.computeIfAbsent(version, each -> files.update(event, each.language(), each.tentative()));
    }
}
