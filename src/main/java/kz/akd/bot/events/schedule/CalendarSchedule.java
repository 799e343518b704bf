package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.plan.Capacity;
import kz.akd.bot.events.plan.EventText;
import kz.akd.bot.events.plan.MapPoint;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.plan.Timing;
import kz.akd.bot.events.plan.Venue;
import kz.akd.bot.members.Audience;
import kz.akd.bot.shared.calendar.CalendarContents;
import kz.akd.bot.shared.calendar.EntryFault;
import kz.akd.bot.shared.calendar.FoundEntry;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.RowsFile;
import kz.akd.bot.shared.csv.RowsFile.Refused;

/** Reads a schedule that is a calendar of somebody else's program. */
final class CalendarSchedule {

    private CalendarSchedule() {}

    static RowsFile<ScheduleRow, FaultReason> read(byte[] content, Meanings meanings, Instant now) {
        return CalendarContents.read(content, meanings.usual(), now)
                .fold(read -> file(read, now), refused -> refused(refused.reason()));
    }

    private static RowsFile<ScheduleRow, FaultReason> refused(CalendarContents.Refusal reason) {
        return switch (reason) {
            case TOO_LARGE -> new Refused<>(CsvRefusal.TOO_LARGE, Integer.toString(RowsFile.MOST_MEGABYTES));
            case NOT_A_CALENDAR -> new Refused<>(CsvRefusal.NOT_TEXT, "");
            case EMPTY -> new Refused<>(CsvRefusal.EMPTY, "");
            case TOO_MANY_ENTRIES ->
                new Refused<>(CsvRefusal.TOO_MANY_ROWS, Integer.toString(CalendarContents.MOST_ENTRIES));
        };
    }

    private static RowsFile<ScheduleRow, FaultReason> file(CalendarContents.Read read, Instant now) {
        var found = new FoundRows(now);
        read.faults()
                .forEach(fault -> found.blame(new RowFault<>(fault.number(), reason(fault.reason()), fault.title())));
        read.entries().forEach(entry -> fault(entry).ifPresentOrElse(found::blame, () -> take(entry, found)));
        return found.file(List.of(), List.of());
    }

    private static void take(FoundEntry entry, FoundRows found) {
        if (found.take(new ScheduleRow(entry.number(), plan(entry)))) {
            skipped(entry).ifPresent(found::remark);
        }
    }

    /** A calendar's time that the clocks pass over has a meaning (RFC 5545, 3.3.5), which its author has hardly meant. */
    private static Optional<RowFault<FaultReason>> skipped(FoundEntry entry) {
        return Stream.concat(Stream.of(entry.starts()), entry.ends().stream())
                .filter(moment -> !moment.shown().equals(moment))
                .findFirst()
                .map(moment -> new RowFault<>(entry.number(), FaultReason.SKIPPED, ScheduleRowReader.instead(moment)));
    }

    private static FaultReason reason(EntryFault.Reason reason) {
        return switch (reason) {
            case NO_TITLE -> FaultReason.NO_TITLE;
            case NO_START -> FaultReason.NO_START;
            case UNKNOWN_ZONE -> FaultReason.UNKNOWN_ZONE;
            case CANCELLED -> FaultReason.CANCELLED;
            case TOO_OFTEN -> FaultReason.TOO_OFTEN;
            case OVER -> FaultReason.OVER;
        };
    }

    private static Optional<RowFault<FaultReason>> fault(FoundEntry entry) {
        var title = CellText.line(entry.title());
        var place = place(entry);
        if (title.isEmpty()) {
            return Optional.of(new RowFault<>(entry.number(), FaultReason.NO_TITLE, ""));
        } else if (entry.wholeDay()) {
            return Optional.of(new RowFault<>(entry.number(), FaultReason.WHOLE_DAY, title));
        } else if (place.isEmpty()) {
            return Optional.of(new RowFault<>(entry.number(), FaultReason.NO_PLACE, title));
        } else if (CellText.length(title) > EventText.LONGEST_TITLE || CellText.length(place) > Venue.LONGEST_PLACE) {
            return Optional.of(new RowFault<>(entry.number(), FaultReason.TOO_LONG, title));
        }
        return Optional.empty();
    }

    private static String place(FoundEntry entry) {
        return CellText.line(entry.place().orElse(""));
    }

    private static Plan plan(FoundEntry entry) {
        var about = CellText.paragraphs(entry.description().orElse(""));
        var text = EventText.of(CellText.line(entry.title()));
        var venue = Venue.at(place(entry))
                .joinedBy(entry.join().orElse(null))
                .shownAt(entry.point()
                        .map(point -> new MapPoint(point.latitude(), point.longitude()))
                        .orElse(null));
        return new Plan(
                about.isEmpty() ? text : text.describedAs(shortened(about)),
                Timing.from(entry.starts()).ending(entry.ends().orElse(null)),
                venue,
                Capacity.FOR_EVERYBODY,
                null,
                Audience.ALL,
                null,
                null);
    }

    /** Programs add pages of how to join by telephone. */
    private static String shortened(String about) {
        int most = EventText.LONGEST_DESCRIPTION - 1;
        return CellText.length(about) <= most ? about : about.substring(0, about.offsetByCodePoints(0, most)) + "…";
    }
}
