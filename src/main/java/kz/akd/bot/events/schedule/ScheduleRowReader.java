package kz.akd.bot.events.schedule;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.akd.bot.events.CompanionRule;
import kz.akd.bot.events.EventText;
import kz.akd.bot.events.EventText.Translation;
import kz.akd.bot.events.Plan;
import kz.akd.bot.events.Room;
import kz.akd.bot.events.Timing;
import kz.akd.bot.events.Venue;
import kz.akd.bot.events.schedule.ScheduleFault.Reason;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.Header;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, up to the first fault. */
final class ScheduleRowReader {

    private static final Pattern BETWEEN_AUDIENCES = Pattern.compile("[|;]");
    private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final int line;
    private final Header<ScheduleColumn> header;
    private final List<String> cells;
    private final Meanings meanings;
    private @Nullable ScheduleFault fault;

    ScheduleRowReader(int line, Header<ScheduleColumn> header, List<String> cells, Meanings meanings) {
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.meanings = meanings;
    }

    int line() {
        return line;
    }

    /** The event, unless there is a {@link #fault}. */
    Optional<Plan> read() {
        header.beyond(cells).ifPresent(cell -> blame(Reason.TOO_MANY_CELLS, cell));
        var text = text();
        var timing = timing();
        var venue = venue();
        var room = room();
        var topic = value(ScheduleColumn.CATEGORY, Reason.UNKNOWN_CATEGORY, Meanings.TOPICS::meaning);
        var audience = audience();
        return fault == null
                ? Optional.of(new Plan(text, timing, venue, room, topic.orElse(null), audience, null, null))
                : Optional.empty();
    }

    ScheduleFault fault() {
        return Objects.requireNonNull(fault);
    }

    private EventText text() {
        var title = line(ScheduleColumn.TITLE);
        if (title.isEmpty()) {
            blame(Reason.NO_TITLE, "");
        }
        var text = EventText.of(fitting(title.isEmpty() ? "?" : title, EventText.LONGEST_TITLE));
        var about = paragraphs(ScheduleColumn.DESCRIPTION);
        if (!about.isEmpty()) {
            text = text.describedAs(fitting(about, EventText.LONGEST_DESCRIPTION));
        }
        text = translated(text, ScheduleColumn.TITLE_KK, Language.KK);
        text = translated(text, ScheduleColumn.TITLE_RU, Language.RU);
        return translated(text, ScheduleColumn.TITLE_EN, Language.EN);
    }

    private EventText translated(EventText text, ScheduleColumn column, Language language) {
        var title = line(column);
        return title.isEmpty()
                ? text
                : text.with(new Translation(language, fitting(title, EventText.LONGEST_TITLE), null));
    }

    private String fitting(String words, int most) {
        if (CellText.length(words) > most) {
            blame(Reason.TOO_LONG, words);
        }
        return words;
    }

    private Timing timing() {
        var zone = value(
                        ScheduleColumn.ZONE,
                        Reason.UNKNOWN_ZONE,
                        written -> Meanings.knownZones().meaning(written))
                .orElse(meanings.usual());
        if (line(ScheduleColumn.STARTS).isEmpty()) {
            blame(Reason.NO_START, line(ScheduleColumn.TITLE));
        }
        var starts =
                value(ScheduleColumn.STARTS, Reason.NOT_A_MOMENT, Cells::moment).orElse(NEVER);
        var ends = value(ScheduleColumn.ENDS, Reason.NOT_A_MOMENT, written -> ending(written, starts));
        var deadline = value(
                ScheduleColumn.RSVP_BY,
                Reason.NOT_A_MOMENT,
                written -> Cells.moment(written)
                        .or(() -> Cells.day(written).map(day -> lastMinute(day.atTime(23, 59), starts))));
        return Timing.from(new LocalMoment(starts, zone))
                .ending(ends.map(time -> new LocalMoment(time, zone)).orElse(null))
                .answeredBy(deadline.map(time -> new LocalMoment(time, zone)).orElse(null));
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
        var place = line(ScheduleColumn.PLACE);
        var address = line(ScheduleColumn.ADDRESS);
        if (place.isEmpty() && address.isEmpty()) {
            blame(Reason.NO_PLACE, line(ScheduleColumn.TITLE));
            place = "?";
        }
        var whole = place.isEmpty() ? address : address.isEmpty() ? place : place + ", " + address;
        return Venue.at(fitting(whole, Venue.LONGEST_PLACE))
                .joinedBy(value(ScheduleColumn.LINK, Reason.NOT_A_LINK, Cells::link)
                        .orElse(null));
    }

    private Room room() {
        var seats = value(
                ScheduleColumn.CAPACITY,
                Reason.NOT_A_NUMBER,
                written -> Cells.number(written, Room.MOST_SEATS).filter(number -> number > 0));
        var most = value(
                ScheduleColumn.COMPANIONS, Reason.NOT_A_NUMBER, written -> Cells.number(written, CompanionRule.MOST));
        return Room.FOR_EVERYBODY
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
        Arrays.stream(BETWEEN_AUDIENCES.split(line(ScheduleColumn.AUDIENCE), -1))
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
                        blame(Reason.UNKNOWN_AUDIENCE, word);
                    }
                });
        return new Audience(groups, kinds, cities);
    }

    private <T> Optional<T> value(ScheduleColumn column, Reason otherwise, Function<String, Optional<T>> reading) {
        var written = line(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var value = reading.apply(written);
        if (value.isEmpty()) {
            blame(otherwise, written);
        }
        return value;
    }

    private String line(ScheduleColumn column) {
        return CellText.line(header.cell(cells, column));
    }

    private String paragraphs(ScheduleColumn column) {
        return CellText.paragraphs(header.cell(cells, column));
    }

    private void blame(Reason reason, String value) {
        if (fault == null) {
            fault = new ScheduleFault(line, reason, value);
        }
    }
}
