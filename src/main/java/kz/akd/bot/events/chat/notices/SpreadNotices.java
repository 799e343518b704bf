package kz.akd.bot.events.chat.notices;

import static kz.akd.bot.events.chat.notices.DatesNotices.byPerson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventMoved;
import kz.akd.bot.events.EventFacts.SeriesSpread;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.MadeAlike;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.card.CardButtons;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever it concerns that dates of a series are elsewhere, or are joined by another link, as they were made like one
 * of them: each of all their dates at once, and in the usual words of one alone.
 */
@Component
class SpreadNotices {

    /** Each of so many has a button; of more, all dates have one. */
    private static final int MOST_BUTTONS = 8;

    private final AttendeeGroups circles;
    private final EventFiles files;
    private final ChangeNotices changes;
    private final DatesNotices dates;

    SpreadNotices(AttendeeGroups circles, EventFiles files, ChangeNotices changes, DatesNotices dates) {
        this.circles = circles;
        this.files = files;
        this.changes = changes;
        this.dates = dates;
    }

    @EventListener
    void on(SeriesSpread fact) {
        var run = fact.run();
        var alike = circles.find(fact.event())
                .map(event -> circles.madeAlike(event, run))
                .orElse(List.of());
        var elsewhere = alike.stream()
                .filter(event -> !before(event, run).wasAt().equals(event.place()))
                .toList();
        var missed = alike.stream()
                .filter(event -> !Optional.ofNullable(before(event, run).linkWas())
                        .equals(event.plan().venue().joinLink()))
                .filter(changes::isLinkMissed)
                .toList();
        var spread = new Spread(
                run, byPerson(elsewhere, circles::concerned), byPerson(missed, event -> event.saying(Rsvp.REMOTE)));
        var usual = new HashMap<EventId, BiFunction<PersonId, Language, Screen>>();
        dates.tell(
                new DatesNotices.Occasion("spread", run, spread.all(), having(spread), "events.notice.spread.file"),
                (person, language) -> spread.of(person).size() > 1
                        ? several(spread, person, language)
                        : one(spread, person, language, usual));
    }

    private static MadeAlike before(Event event, ObjectId run) {
        return event.handling().madeAlikeIn(run).orElseThrow();
    }

    /**
     * Who hears of which dates.
     *
     * @param elsewhere that take place somewhere else
     * @param missed of which they may have the old link alone
     */
    private record Spread(ObjectId run, Map<PersonId, List<Event>> elsewhere, Map<PersonId, List<Event>> missed) {

        List<Event> elsewhere(PersonId person) {
            return elsewhere.getOrDefault(person, List.of());
        }

        List<Event> missed(PersonId person) {
            return missed.getOrDefault(person, List.of());
        }

        /** Twice where it is both. */
        List<Event> of(PersonId person) {
            return Stream.concat(elsewhere(person).stream(), missed(person).stream())
                    .toList();
        }

        Map<PersonId, List<Event>> all() {
            var people = new HashSet<>(elsewhere.keySet());
            people.addAll(missed.keySet());
            return people.stream().collect(Collectors.toMap(person -> person, this::of));
        }
    }

    /** Of one date alone the usual message has its own file. */
    private Map<PersonId, List<Event>> having(Spread spread) {
        var elsewhere = spread.elsewhere().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        var all = byPerson(elsewhere, files::takers);
        all.keySet().removeIf(person -> spread.of(person).size() < 2);
        return all;
    }

    private Screen one(
            Spread spread,
            PersonId person,
            Language language,
            Map<EventId, BiFunction<PersonId, Language, Screen>> usual) {
        var event = spread.of(person).get(0);
        if (spread.elsewhere(person).isEmpty()) {
            return ChangeNotices.relinked(event, person, language);
        }
        return usual.computeIfAbsent(event.id(), id -> changes.moved(moved(event, spread.run()), event))
                .apply(person, language);
    }

    private static EventMoved moved(Event event, ObjectId run) {
        return new EventMoved(
                event.id(),
                run,
                event.starts(),
                event.starts(),
                before(event, run).wasAt(),
                event.place());
    }

    private static Screen several(Spread spread, PersonId person, Language language) {
        var events = spread.of(person).stream().distinct().toList();
        var first = events.get(0);
        var screen = Screen.saying("events.notice.spread", first.title(language), events.size());
        screen = elsewhere(screen, spread.elsewhere(person), spread.run(), person);
        screen = listed(screen, "events.notice.spread.no-link", withLink(spread.missed(person), false), person);
        screen = listed(screen, "events.notice.spread.new-link", withLink(spread.missed(person), true), person);
        screen = screen.and("events.notice.spread.ask");
        for (var event : withLink(spread.missed(person), true)) {
            screen = screen.offering(
                    Button.opening(event.plan().venue().joinLink().orElseThrow(), "events.join"));
        }
        if (events.size() > MOST_BUTTONS) {
            return new CardButtons(first, first.find(person)).series(screen);
        }
        for (var event : events) {
            screen = screen.offering(Button.of(new ShowEvent(event.id()), "events.notice.spread.open", event.begins()));
        }
        return screen;
    }

    /** By where they are now, with what that was before if it was one place. */
    private static Screen elsewhere(Screen screen, List<Event> events, ObjectId run, PersonId person) {
        var more = screen;
        var byPlace = events.stream()
                .collect(Collectors.groupingBy(
                        Event::place, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        for (var there : byPlace.entrySet()) {
            var was = there.getValue().stream()
                    .map(event -> before(event, run).wasAt())
                    .distinct()
                    .toList();
            more = was.size() == 1
                    ? more.and("events.notice.moved.place", was.get(0), there.getKey())
                    : more.and("events.card.where", there.getKey());
            more = listed(more, there.getValue(), person);
        }
        return more;
    }

    private static List<Event> withLink(List<Event> events, boolean with) {
        return events.stream().filter(event -> event.isRemote() == with).toList();
    }

    private static Screen listed(Screen screen, String key, List<Event> events, PersonId person) {
        return events.isEmpty() ? screen : listed(screen.and(key), events, person);
    }

    private static Screen listed(Screen screen, List<Event> events, PersonId person) {
        var more = screen;
        for (var event : events) {
            boolean waits = event.guests().placeInWaitingList(person).isPresent();
            more = more.and(waits ? "events.notice.spread.date-waiting" : "events.notice.spread.date", event.starts());
        }
        return more;
    }
}
