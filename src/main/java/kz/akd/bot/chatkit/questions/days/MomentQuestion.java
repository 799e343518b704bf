package kz.akd.bot.chatkit.questions.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.MomentParser;
import kz.akd.bot.chatkit.moments.Understood;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.LocalMoment;

/**
 * A day and a time ahead, on the clock of a place: a calendar, then hours, then quarters; or typed in one go. A button's
 * value, and what is kept in between, is a month (2026-12), a day (2026-12-01), an hour (2026-12-01T18) or a minute
 * (2026-12-01T18:15).
 *
 * @param present the day on which that is now which is to be moved; empty where nothing is
 */
public record MomentQuestion(
        String name,
        String promptKey,
        Function<QuestionContext, ZoneId> place,
        Function<QuestionContext, Optional<LocalDate>> present)
        implements Question<LocalDateTime> {

    private static final int YEARS_AHEAD = 3;
    private static final int HOURS_IN_A_ROW = 6;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public Text prompt(QuestionContext asking) {
        var zone = place.apply(asking);
        return day(asking.narrowed())
                .map(day -> Text.of(promptKey + ".time", day, zone))
                .orElseGet(() -> Text.of(promptKey, zone));
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var day = day(asking.narrowed());
        if (day.isEmpty()) {
            return calendar(month(asking), asking);
        }
        return asking.narrowed().contains("T") ? quarters(asking.narrowed()) : hours(day.get());
    }

    private List<List<Choice>> calendar(YearMonth month, QuestionContext asking) {
        var today = now(asking).toLocalDate();
        return MonthChoices.of(
                month, today, today.plusYears(YEARS_AHEAD), asking.visitor().language());
    }

    private static List<List<Choice>> hours(LocalDate day) {
        var rows = new ArrayList<List<Choice>>();
        for (int hour = 0; hour < 24; hour += HOURS_IN_A_ROW) {
            var row = new ArrayList<Choice>();
            for (int next = hour; next < hour + HOURS_IN_A_ROW; next++) {
                row.add(MonthChoices.choice(String.format("%02d", next), String.format("%sT%02d", day, next)));
            }
            rows.add(row);
        }
        rows.add(List.of(new Choice(
                Text.of("chatkit.moment.other-day"), YearMonth.from(day).toString())));
        return rows;
    }

    private static List<List<Choice>> quarters(String hour) {
        var row = new ArrayList<Choice>();
        for (var minute : List.of("00", "15", "30", "45")) {
            row.add(MonthChoices.choice(hour.substring(hour.indexOf('T') + 1) + ":" + minute, hour + ":" + minute));
        }
        return List.of(
                row, List.of(new Choice(Text.of("chatkit.moment.other-hour"), hour.substring(0, hour.indexOf('T')))));
    }

    @Override
    public Parsed<LocalDateTime> typed(String words, QuestionContext asking) {
        var understood = MomentParser.parse(words, now(asking));
        if (understood instanceof Understood.Both both) {
            return ahead(both.moment(), asking);
        } else if (understood instanceof Understood.DateOnly day) {
            return narrowedTo(day.date(), asking);
        } else if (understood instanceof Understood.TimeOnly time) {
            return at(time.time(), asking);
        }
        return Parsed.refused(Text.of("chatkit.moment.not-understood"));
    }

    /** On the day chosen before, or on that which it has; without one ahead, on the next day that has this time ahead. */
    private Parsed<LocalDateTime> at(LocalTime time, QuestionContext asking) {
        var day = day(asking.narrowed());
        if (day.isPresent()) {
            return ahead(day.get().atTime(time), asking);
        }
        var own = present.apply(asking).map(date -> date.atTime(time));
        if (own.filter(moment -> liesAhead(at(moment, asking), asking)).isPresent()) {
            return ahead(own.get(), asking);
        }
        var today = now(asking).toLocalDate().atTime(time);
        return ahead(liesAhead(at(today, asking), asking) ? today : today.plusDays(1), asking);
    }

    @Override
    public Parsed<LocalDateTime> picked(String value, QuestionContext asking) {
        try {
            if (value.equals(MonthChoices.NOTHING)) {
                return Parsed.narrowed(asking.narrowed());
            }
            return switch (value.length()) {
                case 7 -> Parsed.narrowed(YearMonth.parse(value).toString());
                case 10 -> narrowedTo(LocalDate.parse(value), asking);
                case 13 -> {
                    LocalDateTime.parse(value + ":00");
                    yield Parsed.narrowed(value);
                }
                default -> ahead(LocalDateTime.parse(value), asking);
            };
        } catch (DateTimeException forged) {
            return Parsed.refused(Text.of("chatkit.too-old"));
        }
    }

    private Parsed<LocalDateTime> narrowedTo(LocalDate day, QuestionContext asking) {
        var today = now(asking).toLocalDate();
        if (day.isBefore(today)) {
            return Parsed.refused(Text.of("chatkit.moment.past"));
        }
        return day.isAfter(today.plusYears(YEARS_AHEAD))
                ? Parsed.refused(Text.of("chatkit.moment.too-far", YEARS_AHEAD))
                : Parsed.narrowed(day.toString());
    }

    /** A time that the clocks skip is taken as what they show instead, so that the person reads it before they save. */
    private Parsed<LocalDateTime> ahead(LocalDateTime moment, QuestionContext asking) {
        var meant = at(moment, asking);
        if (!liesAhead(meant, asking)) {
            return Parsed.refused(Text.of("chatkit.moment.past"));
        }
        if (moment.isAfter(now(asking).plusYears(YEARS_AHEAD))) {
            return Parsed.refused(Text.of("chatkit.moment.too-far", YEARS_AHEAD));
        }
        var shown = meant.in(meant.zone()).time();
        return oddity(moment, shown, meant.zone())
                .map(word -> Parsed.taken(shown, word))
                .orElseGet(() -> Parsed.taken(shown));
    }

    /** What has to be said of a time that the clocks skip that day, or show twice. */
    private static Optional<Text> oddity(LocalDateTime said, LocalDateTime shown, ZoneId zone) {
        var change = zone.getRules().getTransition(said);
        if (change == null) {
            return Optional.empty();
        }
        var day = said.toLocalDate();
        return Optional.of(
                change.isGap()
                        ? Text.of(
                                "chatkit.moment.skipped",
                                day,
                                zone,
                                HOUR.format(said),
                                shown.toLocalDate(),
                                HOUR.format(shown))
                        : Text.of("chatkit.moment.twice", day, zone, HOUR.format(said)));
    }

    private LocalMoment at(LocalDateTime time, QuestionContext asking) {
        return new LocalMoment(time, place.apply(asking));
    }

    private static boolean liesAhead(LocalMoment moment, QuestionContext asking) {
        return moment.instant().isAfter(asking.now());
    }

    private LocalDateTime now(QuestionContext asking) {
        return LocalMoment.at(asking.now(), place.apply(asking)).time();
    }

    private YearMonth month(QuestionContext asking) {
        if (!asking.narrowed().isEmpty()) {
            return YearMonth.parse(asking.narrowed());
        }
        var now = YearMonth.from(now(asking));
        return present.apply(asking).map(YearMonth::from).filter(now::isBefore).orElse(now);
    }

    private static Optional<LocalDate> day(String narrowed) {
        return narrowed.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(narrowed.substring(0, 10)));
    }

    @Override
    public String write(LocalDateTime value) {
        return value.toString();
    }

    @Override
    public LocalDateTime read(String kept) {
        return LocalDateTime.parse(kept);
    }

    @Override
    public Text shown(LocalDateTime value, QuestionContext asking) {
        return Text.of("chatkit.moment.shown", new LocalMoment(value, place.apply(asking)));
    }
}
