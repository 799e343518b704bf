package kz.akd.bot.chatkit.moments;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.akd.bot.shared.Language;

/** Writes days, times and zones for people, on the 24-hour clock: "Tue 1 December, 18:00". */
public final class MomentWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MONTHS_WITHOUT_YEAR = 10;
    private static final Map<Language, CalendarWords> WORDS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            WORDS.put(language, CalendarWords.of(language));
        }
    }

    private MomentWriter() {}

    /** With the year where the day is not within ten months of today. */
    public static String dateTime(LocalDateTime moment, Language language, LocalDate today) {
        return date(moment.toLocalDate(), language, today) + ", " + time(moment.toLocalTime());
    }

    public static String date(LocalDate date, Language language, LocalDate today) {
        boolean near = Math.abs(ChronoUnit.MONTHS.between(today, date)) < MONTHS_WITHOUT_YEAR;
        var weekday = words(language).weekday(date.getDayOfWeek()) + (language == Language.EN ? " " : ", ");
        return weekday + (near ? day(date, language) : dated(date, language));
    }

    /** With its year and without the weekday: "17 December 2027". */
    public static String dated(LocalDate date, Language language) {
        return language == Language.KK
                ? date.getYear() + " жылғы " + day(date, language)
                : day(date, language) + " " + date.getYear();
    }

    private static String day(LocalDate date, Language language) {
        return date.getDayOfMonth() + " " + words(language).monthInDate(date.getMonth());
    }

    /** A day and time as short as a button needs it: "1 Dec 18:00" as 01.12 18:00. */
    public static String brief(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern("dd.MM HH:mm").format(moment);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "December 2026", as a calendar's heading. */
    public static String month(YearMonth month, Language language) {
        return words(language).monthAlone(month.getMonth()) + " " + month.getYear();
    }

    /** Two or three letters, as a calendar's column. */
    public static String weekday(DayOfWeek day, Language language) {
        return words(language).weekday(day);
    }

    /** "Helsinki (UTC+2)": the city a zone is known by, and its offset at a moment. */
    public static String zone(ZoneId zone, Language language, Instant at) {
        return city(zone, language) + " (" + offset(zone.getRules().getOffset(at)) + ")";
    }

    /** The city a zone is known by, in the reader's language as far as CLDR knows it. */
    public static String city(ZoneId zone, Language language) {
        var names = TimeZoneNames.getInstance(ULocale.forLocale(language.locale()));
        var name = names.getExemplarLocationName(inCldr(zone));
        return name == null ? zone.getId() : name;
    }

    /** CLDR keeps a zone's oldest name: Europe/Kiev, Asia/Calcutta. */
    private static String inCldr(ZoneId zone) {
        var canonical = TimeZone.getCanonicalID(zone.getId());
        return canonical == null ? zone.getId() : canonical;
    }

    private static CalendarWords words(Language language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    private static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        int rest = Math.abs(minutes) % 60;
        return "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60
                + (rest == 0 ? "" : String.format(":%02d", rest));
    }
}
