package kz.akd.bot.shared.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What another library has found in a calendar.
 *
 * @param lines component or kind of line, property, parameter, value
 */
public record OpenedCalendar(List<List<String>> lines) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    /** One change of a zone's offset. */
    public record Change(LocalDateTime from, ZoneOffset to) {}

    /** A value of the whole calendar. */
    public String says(String property) {
        return values("VCALENDAR", property, "").get(0);
    }

    /** How many events it has. */
    public int events() {
        return (int) lines.stream()
                .filter(line -> line.get(0).equals("BEGIN") && line.get(1).equals("VEVENT"))
                .count();
    }

    /** The values of a property of the events, in their order. */
    public List<String> all(String property) {
        return values("VEVENT", property, "");
    }

    /** A property of the only event. */
    public String event(String property) {
        var values = all(property);
        if (values.size() != 1) {
            throw new AssertionError(property + ": " + values);
        }
        return values.get(0);
    }

    public Optional<String> parameter(String property, String parameter) {
        return values("VEVENT", property, parameter).stream().findFirst();
    }

    public List<String> alarms() {
        return values("VEVENT/VALARM", "TRIGGER", "");
    }

    /** How the other library would write it. */
    public String anew() {
        return lines.stream()
                .filter(line -> line.get(0).equals("ANEW"))
                .map(line -> line.get(3))
                .findFirst()
                .orElseThrow();
    }

    public List<String> zones() {
        return values("VTIMEZONE", "TZID", "");
    }

    /** The changes of offset that the file names for its only zone. */
    public List<Change> changes() {
        var changes = new java.util.ArrayList<Change>();
        for (var kind : List.of("VTIMEZONE/STANDARD", "VTIMEZONE/DAYLIGHT")) {
            var from = values(kind, "DTSTART", "");
            var to = values(kind, "TZOFFSETTO", "");
            for (int at = 0; at < from.size(); at++) {
                changes.add(new Change(LocalDateTime.parse(from.get(at), LOCAL), ZoneOffset.of(to.get(at))));
            }
        }
        return changes;
    }

    /** The moment that the only event begins, by nothing but what the file says of its only zone. */
    public Instant begins() {
        var written = event("DTSTART");
        if (written.endsWith("Z")) {
            return LocalDateTime.parse(written, UTC).toInstant(ZoneOffset.UTC);
        }
        var time = LocalDateTime.parse(written, LOCAL);
        var offset = changes().stream()
                .filter(change -> !change.from().isAfter(time))
                .max(Comparator.comparing(Change::from))
                .orElseThrow()
                .to();
        return time.toInstant(offset);
    }

    private List<String> values(String component, String property, String parameter) {
        return lines.stream()
                .filter(line -> line.get(0).equals(component)
                        && line.get(1).equals(property)
                        && line.get(2).equals(parameter))
                .map(line -> line.get(3))
                .toList();
    }
}
