package kz.akd.bot.shared.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.calendar.CalendarContents.Refusal;
import kz.akd.bot.shared.calendar.CalendarContents.Refused;
import kz.akd.bot.shared.calendar.EntryFault.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the text of calendar files entry by entry. */
final class CalendarReader {

    private static final Period AHEAD = Period.ofDays(400);

    private final ICalendar calendar;
    private final FoundZones zones;
    private final Instant from;
    private final List<FoundEntry> entries = new ArrayList<>();
    private final List<EntryFault> faults = new ArrayList<>();

    /** By uid and original time: repetitions in whose place another entry of the file stands. */
    private final Set<String> replaced = new HashSet<>();

    private CalendarReader(ICalendar calendar, ZoneId usual, Instant from) {
        this.calendar = calendar;
        this.zones = FoundZones.in(calendar, usual);
        this.from = from;
    }

    static CalendarContents read(String text, ZoneId usual, Instant from) {
        var calendar = first(text);
        return calendar.isEmpty()
                ? new Refused(Refusal.NOT_A_CALENDAR)
                : new CalendarReader(calendar.get(), usual, from).contents();
    }

    private static Optional<ICalendar> first(String text) {
        try (var reader = new ICalReader(text)) {
            return Optional.ofNullable(reader.readNext());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CalendarContents contents() {
        var events = calendar.getEvents();
        if (events.isEmpty()) {
            return new Refused(Refusal.EMPTY);
        }
        events.forEach(this::noteReplaced);
        for (int at = 0; at < events.size(); at++) {
            read(at + 1, events.get(at));
            if (entries.size() + faults.size() > CalendarContents.MOST_ENTRIES) {
                return new Refused(Refusal.TOO_MANY_ENTRIES);
            }
        }
        return new CalendarContents.Read(entries, faults);
    }

    private void noteReplaced(VEvent event) {
        var original = event.getRecurrenceId();
        if (original != null && original.getValue() != null) {
            zones.moment(original, original.getValue())
                    .ifPresent(moment -> replaced.add(uid(event, 0) + moment.instant()));
        }
    }

    private void read(int number, VEvent event) {
        var title = text(event.getSummary()).orElse("");
        var starts = moment(event.getDateStart());
        if (event.getStatus() != null && event.getStatus().isCancelled()) {
            faults.add(new EntryFault(number, Reason.CANCELLED, title));
        } else if (title.isBlank()) {
            faults.add(new EntryFault(number, Reason.NO_TITLE, ""));
        } else if (!isDated(event.getDateStart())) {
            faults.add(new EntryFault(number, Reason.NO_START, title));
        } else if (starts.isEmpty()) {
            faults.add(new EntryFault(number, Reason.UNKNOWN_ZONE, title));
        } else if (Repetitions.has(event)) {
            repeat(number, event, starts.get());
        } else {
            entries.add(entry(number, uid(event, number), event, starts.get(), starts.get()));
        }
    }

    private void repeat(int number, VEvent event, LocalMoment starts) {
        var title = text(event.getSummary()).orElse("");
        var now = LocalMoment.at(from, starts.zone()).time();
        var times = new Repetitions(event, starts, zones)
                .between(now, now.plus(AHEAD), CalendarContents.MOST_REPETITIONS)
                .filter(found -> found.size() <= CalendarContents.MOST_REPETITIONS);
        if (times.isEmpty()) {
            faults.add(new EntryFault(number, Reason.TOO_OFTEN, title));
        } else if (times.get().isEmpty()) {
            faults.add(new EntryFault(number, Reason.OVER, title));
        } else {
            times.get().forEach(time -> repetition(number, event, starts, time));
        }
    }

    private void repetition(int number, VEvent event, LocalMoment first, LocalDateTime time) {
        var starts = new LocalMoment(time, first.zone());
        var uid = uid(event, number);
        if (!replaced.contains(uid + starts.instant())) {
            entries.add(entry(number, uid + "/" + time, event, first, starts));
        }
    }

    private FoundEntry entry(int number, String key, VEvent event, LocalMoment first, LocalMoment starts) {
        return new FoundEntry(
                number,
                event.getRecurrenceId() == null ? key : key + "/" + first.time(),
                text(event.getSummary()).orElse(""),
                !event.getDateStart().getValue().hasTime(),
                starts,
                lasting(event, first)
                        .map(length -> LocalMoment.at(starts.instant().plus(length), starts.zone())),
                text(event.getDescription()),
                text(event.getLocation()),
                FoundDetails.point(event),
                FoundDetails.join(event));
    }

    /** How long it lasts; empty when the file does not say, or says that it ends before it begins. */
    private Optional<Duration> lasting(VEvent event, LocalMoment starts) {
        var duration = event.getDuration();
        return moment(event.getDateEnd())
                .map(end -> Duration.between(starts.instant(), end.instant()))
                .or(() -> Optional.ofNullable(duration)
                        .map(written -> written.getValue())
                        .map(length -> Duration.ofMillis(length.toMillis())))
                .filter(length -> length.compareTo(Duration.ZERO) > 0);
    }

    private Optional<LocalMoment> moment(@Nullable DateOrDateTimeProperty property) {
        return property == null || !isDated(property) ? Optional.empty() : zones.moment(property, property.getValue());
    }

    private static boolean isDated(@Nullable DateOrDateTimeProperty property) {
        return property != null
                && property.getValue() != null
                && FoundZones.local(property.getValue()).isPresent();
    }

    private static Optional<String> text(@Nullable TextProperty property) {
        return Optional.ofNullable(property)
                .map(written -> written.getValue())
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private static String uid(VEvent event, int number) {
        return text(event.getUid()).orElse("#" + number);
    }
}
