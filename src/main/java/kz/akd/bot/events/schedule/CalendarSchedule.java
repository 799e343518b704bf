package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.events.EventText;
import kz.akd.bot.events.MapPoint;
import kz.akd.bot.events.Plan;
import kz.akd.bot.events.Room;
import kz.akd.bot.events.Timing;
import kz.akd.bot.events.Venue;
import kz.akd.bot.events.schedule.ScheduleFault.Reason;
import kz.akd.bot.events.schedule.ScheduleFile.Refusal;
import kz.akd.bot.events.schedule.ScheduleFile.Refused;
import kz.akd.bot.members.Audience;
import kz.akd.bot.shared.calendar.CalendarContents;
import kz.akd.bot.shared.calendar.EntryFault;
import kz.akd.bot.shared.calendar.FoundEntry;
import kz.akd.bot.shared.csv.CellText;

/** Reads a schedule that is a calendar of somebody else's program. */
final class CalendarSchedule {

    private CalendarSchedule() {}

    static ScheduleFile read(byte[] content, Meanings meanings, Instant now) {
        return CalendarContents.read(content, meanings.usual(), now)
                .fold(read -> file(read, now), refused -> refused(refused.reason()));
    }

    private static ScheduleFile refused(CalendarContents.Refusal reason) {
        return switch (reason) {
            case TOO_LARGE -> new Refused(Refusal.TOO_LARGE, "");
            case NOT_A_CALENDAR -> new Refused(Refusal.NOT_A_SCHEDULE, "");
            case EMPTY -> new Refused(Refusal.EMPTY, "");
            case TOO_MANY_ENTRIES -> new Refused(Refusal.TOO_MANY, Integer.toString(CalendarContents.MOST_ENTRIES));
        };
    }

    private static ScheduleFile file(CalendarContents.Read read, Instant now) {
        var found = new FoundRows(now);
        read.faults()
                .forEach(
                        fault -> found.blame(new ScheduleFault(fault.number(), reason(fault.reason()), fault.title())));
        read.entries()
                .forEach(entry -> fault(entry)
                        .ifPresentOrElse(found::blame, () -> found.take(new ScheduleRow(entry.number(), plan(entry)))));
        return found.file(List.of());
    }

    private static Reason reason(EntryFault.Reason reason) {
        return switch (reason) {
            case NO_TITLE -> Reason.NO_TITLE;
            case NO_START -> Reason.NO_START;
            case UNKNOWN_ZONE -> Reason.UNKNOWN_ZONE;
            case CANCELLED -> Reason.CANCELLED;
            case TOO_OFTEN -> Reason.TOO_OFTEN;
            case OVER -> Reason.OVER;
        };
    }

    private static Optional<ScheduleFault> fault(FoundEntry entry) {
        var title = CellText.line(entry.title());
        var place = place(entry);
        if (title.isEmpty()) {
            return Optional.of(new ScheduleFault(entry.number(), Reason.NO_TITLE, ""));
        } else if (entry.wholeDay()) {
            return Optional.of(new ScheduleFault(entry.number(), Reason.WHOLE_DAY, title));
        } else if (place.isEmpty()) {
            return Optional.of(new ScheduleFault(entry.number(), Reason.NO_PLACE, title));
        } else if (CellText.length(title) > EventText.LONGEST_TITLE || CellText.length(place) > Venue.LONGEST_PLACE) {
            return Optional.of(new ScheduleFault(entry.number(), Reason.TOO_LONG, title));
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
                Room.FOR_EVERYBODY,
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
