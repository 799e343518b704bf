package kz.akd.bot.events.schedule;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** What lines of cells mean, whatever the association. */
final class Cells {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");
    private static final Pattern MOMENT = Pattern.compile(DAY + "(?:,|T|\\s)\\s*" + TIME);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Cells() {}

    /** A day and a time: 2026-12-01 18:00 or 01.12.2026 18:00. */
    static Optional<LocalDateTime> moment(String line) {
        var found = MOMENT.matcher(line);
        return found.matches()
                ? day(found.group(1))
                        .flatMap(day ->
                                time(found.group(2) + ":" + found.group(3)).map(day::atTime))
                : Optional.empty();
    }

    static Optional<LocalDate> day(String line) {
        if (!DAY.matcher(line).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    line.contains("-") ? LocalDate.parse(line, ISO) : LocalDate.parse(line.replace('/', '.'), LOCAL));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(String line) {
        var found = TIME.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    static Optional<URI> link(String line) {
        try {
            var address = URI.create(line.matches("(?i)https?://.*") ? line : "https://" + line);
            boolean known = address.getHost() != null && address.getHost().contains(".");
            return known && line.length() <= 500 ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    /** A whole number from 0 to a limit. */
    static Optional<Integer> number(String line, int most) {
        return line.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(line)).filter(number -> number <= most)
                : Optional.empty();
    }
}
