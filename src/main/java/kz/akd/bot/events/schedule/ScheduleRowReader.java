package kz.akd.bot.events.schedule;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.akd.bot.events.plan.Capacity;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.EventText;
import kz.akd.bot.events.plan.EventText.Translation;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.plan.Timing;
import kz.akd.bot.events.plan.Venue;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.Row;

/** Reads the cells of one row. */
final class ScheduleRowReader {

    private static final Pattern BETWEEN_AUDIENCES = Pattern.compile("[|;]");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Row<ScheduleColumn, FaultReason> row;
    private final Meanings meanings;

    ScheduleRowReader(Row<ScheduleColumn, FaultReason> row, Meanings meanings) {
        this.row = row;
        this.meanings = meanings;
    }

    /** The event, unless the row has a fault. */
    Optional<Plan> read() {
        row.beyond().ifPresent(cell -> row.blame(FaultReason.TOO_MANY_CELLS, cell));
        var text = text();
        var timing = timing();
        var venue = venue();
        var room = room();
        var topic = row.value(ScheduleColumn.CATEGORY, FaultReason.UNKNOWN_CATEGORY, Meanings.TOPICS::meaning);
        var audience = audience();
        return row.fault().isPresent()
                ? Optional.empty()
                : Optional.of(new Plan(text, timing, venue, room, topic.orElse(null), audience, null, null));
    }

    private EventText text() {
        var title = row.line(ScheduleColumn.TITLE);
        if (title.isEmpty()) {
            row.blame(FaultReason.NO_TITLE, "");
        }
        var text = EventText.of(fitting(title.isEmpty() ? "?" : title, EventText.LONGEST_TITLE));
        var about = CellText.paragraphs(row.written(ScheduleColumn.DESCRIPTION));
        if (!about.isEmpty()) {
            text = text.describedAs(fitting(about, EventText.LONGEST_DESCRIPTION));
        }
        text = translated(text, ScheduleColumn.TITLE_KK, Language.KK);
        text = translated(text, ScheduleColumn.TITLE_RU, Language.RU);
        return translated(text, ScheduleColumn.TITLE_EN, Language.EN);
    }

    private EventText translated(EventText text, ScheduleColumn column, Language language) {
        var title = row.line(column);
        return title.isEmpty()
                ? text
                : text.with(new Translation(language, fitting(title, EventText.LONGEST_TITLE), null));
    }

    private String fitting(String words, int most) {
        if (CellText.length(words) > most) {
            row.blame(FaultReason.TOO_LONG, words);
        }
        return words;
    }

    private Timing timing() {
        var zone = row.value(
                        ScheduleColumn.ZONE,
                        FaultReason.UNKNOWN_ZONE,
                        written -> Meanings.knownZones().meaning(written))
                .orElse(meanings.usual());
        if (row.line(ScheduleColumn.STARTS).isEmpty()) {
            row.blame(FaultReason.NO_START, row.line(ScheduleColumn.TITLE));
        }
        var starts = row.value(ScheduleColumn.STARTS, FaultReason.NOT_A_MOMENT, Cells::moment)
                .orElse(NEVER);
        var begins = new LocalMoment(starts, zone);
        if (!begins.shown().equals(begins)) {
            row.blame(FaultReason.SKIPPED, instead(begins));
        }
        var ends = row.value(ScheduleColumn.ENDS, FaultReason.NOT_A_MOMENT, written -> ending(written, starts));
        var deadline = row.value(
                ScheduleColumn.RSVP_BY,
                FaultReason.NOT_A_MOMENT,
                written -> Cells.moment(written)
                        .or(() -> Cells.day(written).map(day -> lastMinute(day.atTime(23, 59), starts))));
        return Timing.from(begins)
                .ending(ends.map(time -> new LocalMoment(time, zone)).orElse(null))
                .answeredBy(deadline.map(time -> new LocalMoment(time, zone)).orElse(null));
    }

    /** A time that the clocks pass over, and what they show for it. */
    static String instead(LocalMoment skipped) {
        return MOMENT.format(skipped.time()) + " → "
                + MOMENT.format(skipped.shown().time());
    }

    /** A time alone is on the day of the beginning, or in the night after it. */
    private static Optional<LocalDateTime> ending(String written, LocalDateTime starts) {
        return Cells.moment(written)
                .or(() -> Cells.time(written)
                        .map(time -> starts.toLocalDate().atTime(time))
                        .map(time -> time.isAfter(starts) ? time : time.plusDays(1)));
    }

    /** A day alone means all of it, of the event's own as much as there is. */
    private static LocalDateTime lastMinute(LocalDateTime midnight, LocalDateTime starts) {
        return midnight.toLocalDate().equals(starts.toLocalDate()) && midnight.isAfter(starts) ? starts : midnight;
    }

    private Venue venue() {
        var place = row.line(ScheduleColumn.PLACE);
        var address = row.line(ScheduleColumn.ADDRESS);
        if (place.isEmpty() && address.isEmpty()) {
            row.blame(FaultReason.NO_PLACE, row.line(ScheduleColumn.TITLE));
            place = "?";
        }
        var whole = place.isEmpty() ? address : address.isEmpty() ? place : place + ", " + address;
        return Venue.at(fitting(whole, Venue.LONGEST_PLACE))
                .joinedBy(row.value(ScheduleColumn.LINK, FaultReason.NOT_A_LINK, Cells::link)
                        .orElse(null));
    }

    private Capacity room() {
        var seats = row.value(
                ScheduleColumn.CAPACITY,
                FaultReason.NOT_A_NUMBER,
                written -> Cells.number(written, Capacity.MOST_SEATS).filter(number -> number > 0));
        var most = row.value(
                ScheduleColumn.COMPANIONS,
                FaultReason.NOT_A_NUMBER,
                written -> Cells.number(written, CompanionRule.MOST));
        return Capacity.FOR_EVERYBODY
                .seating(seats.orElse(null))
                .bringing(most.filter(number -> number > 0)
                        .map(number -> new CompanionRule(true, true, number))
                        .orElse(CompanionRule.NONE));
    }

    /** Groups, kinds of members and cities, in any order. */
    private Audience audience() {
        Set<GroupId> groups = new HashSet<>();
        Set<MemberKind> kinds = new HashSet<>();
        Set<String> cities = new HashSet<>();
        Arrays.stream(BETWEEN_AUDIENCES.split(row.line(ScheduleColumn.AUDIENCE), -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    var group = meanings.groups().meaning(word);
                    var kind = Meanings.KINDS.meaning(word);
                    var city = meanings.cities().meaning(word);
                    group.ifPresent(groups::add);
                    if (group.isEmpty()) {
                        kind.ifPresent(kinds::add);
                    }
                    if (group.isEmpty() && kind.isEmpty()) {
                        city.ifPresent(cities::add);
                    }
                    if (group.isEmpty() && kind.isEmpty() && city.isEmpty()) {
                        row.blame(FaultReason.UNKNOWN_AUDIENCE, word);
                    }
                });
        return new Audience(groups, kinds, cities);
    }
}
