package kz.akd.bot.shared.calendar;

import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneInfo;
import biweekly.property.ICalProperty;
import biweekly.property.RawProperty;
import biweekly.util.ICalDate;
import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.akd.bot.shared.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * What the times of a calendar file mean. A zone known by its name has today's rules, whatever the file says of it, as old
 * programs write old ones; one that only the file knows says which moment is meant.
 */
final class FoundZones {

    /** Where names of Windows mean different places, this country's is meant. */
    private static final String HOME = "KZ";

    private static final Pattern LAST_TWO = Pattern.compile("[^/]+/[^/]+$");

    private final TimezoneInfo zones;
    private final ZoneId usual;

    private FoundZones(TimezoneInfo zones, ZoneId usual) {
        this.zones = zones;
        this.usual = usual;
    }

    /** Of a calendar; {@code otherwise} is the zone of times without one, unless the file names its own. */
    static FoundZones in(ICalendar calendar, ZoneId otherwise) {
        var own = Optional.ofNullable(calendar.getExperimentalProperty("X-WR-TIMEZONE"))
                .map(RawProperty::getValue)
                .flatMap(FoundZones::named);
        return new FoundZones(calendar.getTimezoneInfo(), own.orElse(otherwise));
    }

    /** The moment that a property names by a date of its; empty when there is no such date, or its zone is unknown. */
    Optional<LocalMoment> moment(ICalProperty property, ICalDate date) {
        return local(date).flatMap(local -> moment(property, date, local));
    }

    private Optional<LocalMoment> moment(ICalProperty property, ICalDate date, LocalDateTime local) {
        if (!date.hasTime()) {
            return Optional.of(new LocalMoment(local, usual));
        } else if (date.getRawComponents().isUtc()) {
            return Optional.of(LocalMoment.at(date.toInstant(), usual));
        }
        var zone = zones.getTimezone(property);
        if (zone == null) {
            var unknown = property.getParameters().first("TZID");
            return unknown == null
                    ? Optional.of(new LocalMoment(local, usual))
                    : named(unknown).map(known -> new LocalMoment(local, known));
        }
        var named = names(zone.getComponent(), zone.getGlobalId())
                .flatMap(name -> named(name).stream())
                .findFirst();
        return Optional.of(named.map(known -> new LocalMoment(local, known))
                .orElseGet(() -> LocalMoment.at(date.toInstant(), usual)));
    }

    private static Stream<String> names(@Nullable VTimezone definition, @Nullable String id) {
        if (definition == null) {
            return Stream.ofNullable(id);
        }
        var place = Optional.ofNullable(definition.getExperimentalProperty("X-LIC-LOCATION"))
                .map(RawProperty::getValue);
        return Stream.concat(Stream.of(definition.getTimezoneId().getValue()), place.stream());
    }

    /** What is written, whatever the zone; empty where no calendar has such a day, or no clock such a time. */
    static Optional<LocalDateTime> local(ICalDate date) {
        var written = date.getRawComponents();
        try {
            return Optional.ofNullable(written)
                    .map(parts -> LocalDateTime.of(
                            parts.getYear(),
                            parts.getMonth(),
                            parts.getDate(),
                            parts.getHour(),
                            parts.getMinute(),
                            // a leap second
                            parts.getSecond() == 60 ? 59 : parts.getSecond()));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** A zone by its name of the world's database, alone or at the end of a longer one, or by its name in Windows. */
    private static Optional<ZoneId> named(String name) {
        var alone = name.strip();
        return known(alone)
                .or(() -> Optional.of(LAST_TWO.matcher(alone))
                        .filter(Matcher::find)
                        .flatMap(found -> known(found.group())))
                .or(() -> Optional.ofNullable(TimeZone.getIDForWindowsID(alone, HOME))
                        .flatMap(FoundZones::known));
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
