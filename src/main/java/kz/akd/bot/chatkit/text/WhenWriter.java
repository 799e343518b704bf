package kz.akd.bot.chatkit.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.shared.Language;

/** Writes {@link When} and {@link Day} out. */
final class WhenWriter {

    private final Bundles bundles;
    private final Clock clock;

    WhenWriter(Bundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    String write(When when, Visitor visitor, Manner manner) {
        var zone = visitor.zone();
        if (visitor.isEverybody()) {
            return phrase(
                    "chatkit.moment.there", visitor, dated(when, visitor, manner), city(when, zone, visitor, manner));
        }
        var own = when.near() ? near(when, visitor, manner) : dated(when, visitor, manner);
        return when.place()
                .filter(place -> !local(when.starts(), place).equals(local(when.starts(), zone)))
                .map(place -> phrase(
                        "chatkit.moment.elsewhere",
                        visitor,
                        own,
                        beside(when, place, visitor),
                        city(when, place, visitor, manner)))
                .orElse(own);
    }

    String write(Day day, Visitor visitor) {
        var today = today(visitor.zone());
        if (day.told() == Day.Told.DATED) {
            return MomentWriter.dated(day.date(), visitor.language());
        }
        var written = MomentWriter.date(day.date(), visitor.language(), today);
        return switch ((int) ChronoUnit.DAYS.between(today, day.date())) {
            case 0 -> phrase("chatkit.near.day.today", visitor, written);
            case 1 -> phrase("chatkit.near.day.tomorrow", visitor, written);
            default -> written;
        };
    }

    /** For everybody our words stand: they are by the clock of the place, and are followed by its name. */
    private String dated(When when, Visitor visitor, Manner manner) {
        var starts = local(when.starts(), visitor.zone());
        var whole = visitor.isEverybody() ? Manner.AS_WRITTEN : Manner.DAY_AND_TIME;
        var written = manner.moment(when.starts(), whole, dateTime(starts, visitor.language(), visitor.zone()));
        if (when.ends().isEmpty()) {
            return written;
        }
        var ends = local(when.ends().get(), visitor.zone());
        return ends.toLocalDate().equals(starts.toLocalDate())
                ? written + "–"
                        + manner.moment(
                                when.ends().get(),
                                visitor.isEverybody() ? Manner.AS_WRITTEN : Manner.TIME,
                                MomentWriter.time(ends.toLocalTime()))
                : written + " – "
                        + manner.moment(when.ends().get(), whole, dateTime(ends, visitor.language(), visitor.zone()));
    }

    /** The same on the clock of the place, without the day where that is the reader's own. */
    private String beside(When when, ZoneId place, Visitor visitor) {
        var starts = local(when.starts(), place);
        var day = local(when.starts(), visitor.zone()).toLocalDate();
        var written = onDay(starts, day, place, visitor.language());
        return when.ends()
                .map(end -> local(end, place))
                .map(end -> written
                        + (end.toLocalDate().equals(starts.toLocalDate()) ? "–" : " – ")
                        + onDay(end, starts.toLocalDate(), place, visitor.language()))
                .orElse(written);
    }

    private String onDay(LocalDateTime moment, LocalDate day, ZoneId zone, Language language) {
        return moment.toLocalDate().equals(day)
                ? MomentWriter.time(moment.toLocalTime())
                : dateTime(moment, language, zone);
    }

    private String near(When when, Visitor visitor, Manner manner) {
        var starts = local(when.starts(), visitor.zone());
        var days = ChronoUnit.DAYS.between(today(visitor.zone()), starts.toLocalDate());
        if (days != 0 && days != 1) {
            return dated(when, visitor, manner);
        }
        var time = MomentWriter.time(starts.toLocalTime());
        var said = days == 1
                ? phrase("chatkit.near.tomorrow", visitor, time)
                : left(when.starts(), time, visitor).orElseGet(() -> phrase("chatkit.near.today", visitor, time));
        return manner.moment(when.starts(), Manner.AS_WRITTEN, said);
    }

    /** Begun minutes count whole: what goes out two hours before goes out a little later. */
    private Optional<String> left(Instant moment, String time, Visitor visitor) {
        long minutes = (Duration.between(clock.instant(), moment).toSeconds() + 59) / 60;
        if (minutes <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                minutes < 60
                        ? phrase("chatkit.near.minutes", visitor, time, minutes)
                        : phrase("chatkit.near.hours", visitor, time, (minutes + 30) / 60));
    }

    private static String city(When when, ZoneId place, Visitor visitor, Manner manner) {
        return manner.typed(when.city().orElseGet(() -> MomentWriter.city(place, visitor.language())));
    }

    private String phrase(String key, Visitor visitor, Object... arguments) {
        return bundles.format(key, visitor.language()).format(arguments);
    }

    private String dateTime(LocalDateTime moment, Language language, ZoneId zone) {
        return MomentWriter.dateTime(moment, language, today(zone));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
