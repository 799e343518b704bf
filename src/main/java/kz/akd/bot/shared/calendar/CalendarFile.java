package kz.akd.bot.shared.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.util.Duration;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.akd.bot.shared.LocalMoment;

/**
 * Entries as a file in iCalendar. Never a request to answer by e-mail (METHOD:REQUEST), as nobody would read it: who
 * comes is said in the chat.
 */
public final class CalendarFile {

    private static final String PRODUCT = "-//AKD//AKD bot//EN";

    private final ICalendar calendar = new ICalendar();

    private CalendarFile(Method method) {
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
    }

    /** Entries to be put on a calendar, or in the place of what it has of them. */
    public static byte[] publishing(Collection<CalendarEntry> entries, URI contact) {
        return new CalendarFile(Method.publish()).with(entries, contact, false).written();
    }

    /** Entries to be taken off a calendar. */
    public static byte[] cancelling(Collection<CalendarEntry> entries, URI contact) {
        return new CalendarFile(Method.cancel()).with(entries, contact, true).written();
    }

    /**
     * A whole calendar that programs subscribe to.
     *
     * @param refresh how often they should look
     */
    public static byte[] subscribed(
            String name, java.time.Duration refresh, Collection<CalendarEntry> entries, URI contact) {
        var file = new CalendarFile(Method.publish()).with(entries, contact, false);
        var often = Duration.fromMillis(refresh.toMillis());
        var calm = VisibleText.of(name);
        file.calendar.setName(calm);
        file.calendar.setRefreshInterval(often);
        file.calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(calm));
        file.calendar.addExperimentalProperty("X-PUBLISHED-TTL", often.toString());
        return file.written();
    }

    private CalendarFile with(Collection<CalendarEntry> entries, URI contact, boolean cancelled) {
        var zones = zones(entries);
        var component = new EntryComponent(calendar.getTimezoneInfo(), zones, contact, cancelled);
        entries.forEach(entry -> calendar.addEvent(component.of(entry)));
        return this;
    }

    private static Map<ZoneId, TimezoneAssignment> zones(Collection<CalendarEntry> entries) {
        var spans = new TreeMap<String, Span>();
        entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.starts()), Stream.ofNullable(entry.ends())))
                .forEach(moment -> spans.merge(moment.zone().getId(), Span.of(moment), Span::including));
        var zones = new HashMap<ZoneId, TimezoneAssignment>();
        spans.forEach((id, span) -> {
            var zone = ZoneId.of(id);
            if (!zone.getRules().isFixedOffset()) {
                var definition = ZoneDefinition.of(zone, span.from(), span.to());
                zones.put(zone, new TimezoneAssignment(new RulesTimeZone(zone), definition));
            }
        });
        return zones;
    }

    private record Span(Instant from, Instant to) {
        static Span of(LocalMoment moment) {
            return new Span(moment.instant(), moment.instant());
        }

        Span including(Span other) {
            return new Span(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }
    }

    private byte[] written() {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // folds by characters, where bytes are to be counted
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString());
    }
}
