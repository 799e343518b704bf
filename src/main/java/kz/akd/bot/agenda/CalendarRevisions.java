package kz.akd.bot.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.akd.bot.agenda.SeenCalendar.SeenEntry;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sha256;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.shared.calendar.Revisions;
import org.springframework.stereotype.Service;

/**
 * Numbers the entries of somebody's calendar: whatever is to be seen of one differs from what they were given before, by
 * whichever feature, its number and the moment of its change grow; otherwise both stay.
 */
@Service
public class CalendarRevisions {

    /** What was declined may come back, under its uid; after that nobody knows it any more. */
    private static final Duration REMEMBERS = Duration.ofDays(90);

    private final SeenCalendarStore store;
    private final Clock clock;

    CalendarRevisions(SeenCalendarStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The entries as they are given to somebody now. */
    public List<CalendarEntry> numbered(PersonId owner, List<CalendarEntry> entries) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var before = store.of(owner).stream()
                .collect(Collectors.toMap(SeenEntry::uid, seen -> seen, (one, other) -> other, LinkedHashMap::new));
        var after = new LinkedHashMap<>(before);
        var numbered = new ArrayList<CalendarEntry>();
        for (var entry : entries) {
            var seen = seen(entry, before, now);
            after.put(entry.uid(), seen);
            numbered.add(entry.numbered(seen.revision(), seen.changed()));
        }
        var forgotten = now.minus(REMEMBERS);
        var present = entries.stream().map(CalendarEntry::uid).collect(Collectors.toSet());
        after.values()
                .removeIf(
                        seen -> !present.contains(seen.uid()) && seen.changed().isBefore(forgotten));
        if (!after.equals(before)) {
            store.put(new SeenCalendar(owner, List.copyOf(after.values())));
        }
        return numbered;
    }

    private static SeenEntry seen(CalendarEntry entry, Map<String, SeenEntry> before, Instant now) {
        var hash = hash(entry);
        var last = before.get(entry.uid());
        if (last == null) {
            return new SeenEntry(entry.uid(), hash, Math.max(entry.revision(), Revisions.first(now)), now);
        } else if (last.hash().equals(hash)) {
            return last;
        }
        var next = Math.max(entry.revision(), Revisions.after(last.revision(), now));
        var changed = now.isAfter(last.changed()) ? now : last.changed().plusSeconds(1);
        return new SeenEntry(entry.uid(), hash, next, changed);
    }

    void forget(PersonId person) {
        store.remove(person);
    }

    private static String hash(CalendarEntry entry) {
        return Sha256.hex(entry.seen().toString());
    }
}
