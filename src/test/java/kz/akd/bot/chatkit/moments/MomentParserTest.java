package kz.akd.bot.chatkit.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kz.akd.bot.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 2: what is typed is understood, in three languages. Now is Monday, 23 November 2026, 10:00. */
class MomentParserTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 Dec 18:00                 | 2026-12-01T18:00
            1 December 2026 at 6pm      | 2026-12-01T18:00
            Dec 1, 6:30 pm              | 2026-12-01T18:30
            December 1 2027 18:00       | 2027-12-01T18:00
            1st December 18:00          | 2026-12-01T18:00
            01.12.2026 18.00            | 2026-12-01T18:00
            01.12.26 18:00              | 2026-12-01T18:00
            1.12 18:00                  | 2026-12-01T18:00
            01/12/2026 9:05             | 2026-12-01T09:05
            2026-12-01T18:00            | 2026-12-01T18:00
            2026-12-01 18:00            | 2026-12-01T18:00
            18:00 1 Dec                 | 2026-12-01T18:00
            tomorrow 6pm                | 2026-11-24T18:00
            tomorrow at 6 p.m.          | 2026-11-24T18:00
            TOMORROW   18:00            | 2026-11-24T18:00
            today 23:59                 | 2026-11-23T23:59
            day after tomorrow 12am     | 2026-11-25T00:00
            Tuesday 18:00               | 2026-11-24T18:00
            next tuesday 18:00          | 2026-11-24T18:00
            on Monday at noon           | 2026-11-30T12:00
            in 2 hours                  | 2026-11-23T12:00
            in 30 minutes               | 2026-11-23T10:30
            завтра в 18:00              | 2026-11-24T18:00
            завтра 6 вечера             | 2026-11-24T18:00
            послезавтра 9 утра          | 2026-11-25T09:00
            во вторник в 10 утра        | 2026-11-24T10:00
            в следующий вторник 18:00   | 2026-11-24T18:00
            1 декабря в 18.00           | 2026-12-01T18:00
            1 декабря 2026 года 18:00   | 2026-12-01T18:00
            8 марта 12:00               | 2027-03-08T12:00
            1 мая 10:00                 | 2027-05-01T10:00
            через 2 часа                | 2026-11-23T12:00
            сегодня в полдень           | 2026-11-23T12:00
            бүгін 18:00                 | 2026-11-23T18:00
            ертең сағат 18:00-де        | 2026-11-24T18:00
            ертең кешкі 6               | 2026-11-24T18:00
            ертең таңғы 9               | 2026-11-24T09:00
            бүрсігүні 18:00             | 2026-11-25T18:00
            сейсенбі 18:00              | 2026-11-24T18:00
            келесі сейсенбі 18:00-де    | 2026-11-24T18:00
            сәрсенбі күні 19:30         | 2026-11-25T19:30
            жұма 18:00                  | 2026-11-27T18:00
            1 желтоқсан 18:00           | 2026-12-01T18:00
            1-желтоқсан 18:00           | 2026-12-01T18:00
            16 желтоқсанда сағат 11     | 2026-12-16T11:00
            22 наурыз 12:00             | 2027-03-22T12:00
            2 сағаттан кейін            | 2026-11-23T12:00
            1st of December 18:00       | 2026-12-01T18:00
            18:30 on the 1st of December | 2026-12-01T18:30
            2026-12-01T18:00:00         | 2026-12-01T18:00
            01-12-2026 18-00            | 2026-12-01T18:00
            01.12.2026г. в 18:00.       | 2026-12-01T18:00
            1.12 10.10                  | 2026-12-01T10:10
            10.10 1 декабря             | 2026-12-01T10:10
            вторник 10.10               | 2026-11-24T10:10
            tonight 8                   | 2026-11-23T20:00
            tomorrow evening at 6pm     | 2026-11-24T18:00
            tomorrow at 9 in the morning | 2026-11-24T09:00
            Friday midnight             | 2026-11-27T00:00
            in 9999 minutes             | 2026-11-30T08:39
            через 30 мин                | 2026-11-23T10:30
            завтра 12 ночи              | 2026-11-24T00:00
            во вторник 1 декабря в 18:00 | 2026-12-01T18:00
            пт 18:00                    | 2026-11-27T18:00
            1-го декабря к 18:00        | 2026-12-01T18:00
            18 сенбі                    | 2026-11-28T18:00
            жк 18:00                    | 2026-11-29T18:00
            1 жел 18:00                 | 2026-12-01T18:00
            2026 жылғы 1 желтоқсан, 18:00 | 2026-12-01T18:00
            2026 ж. 1 желтоқсан сағат 18-де | 2026-12-01T18:00
            1-ші желтоқсан 18:00        | 2026-12-01T18:00
            ертең түнгі 11              | 2026-11-24T23:00
            ертең түстен кейін 3        | 2026-11-24T15:00
            бугин сагат 18              | 2026-11-23T18:00
            жұмада сағат 18:00-ден      | 2026-11-27T18:00
            """)
    void a_day_with_a_time(String typed, LocalDateTime expected) {
        assertThat(MomentParser.parse(typed, NOW)).isEqualTo(new Understood.Both(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01.12.2026       | 2026-12-01
            1.12             | 2026-12-01
            1 Dec            | 2026-12-01
            Dec 1            | 2026-12-01
            23.11            | 2026-11-23
            22.11            | 2027-11-22
            29.02            | 2028-02-29
            2027-02-28       | 2027-02-28
            today            | 2026-11-23
            tomorrow         | 2026-11-24
            Sunday           | 2026-11-29
            monday           | 2026-11-30
            in 3 days        | 2026-11-26
            in a week        | 2026-11-30
            послезавтра      | 2026-11-25
            через 3 дня      | 2026-11-26
            через неделю     | 2026-11-30
            в пятницу        | 2026-11-27
            в воскресенье    | 2026-11-29
            1 января         | 2027-01-01
            31 августа       | 2027-08-31
            ертең            | 2026-11-24
            бүгін            | 2026-11-23
            3 күннен кейін   | 2026-11-26
            бір аптадан кейін | 2026-11-30
            дүйсенбі         | 2026-11-30
            жексенбі         | 2026-11-29
            25 қазан         | 2027-10-25
            01/12/2026       | 2026-12-01
            1-12-26          | 2026-12-01
            Dec 1 2027       | 2027-12-01
            day after tomorrow | 2026-11-25
            tomorrow evening | 2026-11-24
            in two weeks     | 2026-12-07
            in 5000 days     | 2040-08-01
            Wed, 2 December  | 2026-12-02
            5 май          | 2027-05-05
            через две недели | 2026-12-07
            ср               | 2026-11-25
            екі күннен соң   | 2026-11-25
            2027 жылғы 16 желтоқсан | 2027-12-16
            """)
    void a_day_alone(String typed, LocalDate expected) {
        assertThat(MomentParser.parse(typed, NOW)).isEqualTo(new Understood.DateOnly(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18:00          | 18:00
            18             | 18:00
            9              | 09:00
            6pm            | 18:00
            6:30 am        | 06:30
            12am           | 00:00
            12pm           | 12:00
            noon           | 12:00
            6 вечера       | 18:00
            в 18.45        | 18:45
            18.00          | 18:00
            сағат 18       | 18:00
            18:00-де       | 18:00
            кешкі 7        | 19:00
            таңғы сағат 8  | 08:00
            midnight       | 00:00
            6 p.m.         | 18:00
            18-30          | 18:30
            18ч            | 18:00
            в 10.10        | 10:10
            12 ночи        | 00:00
            3 ночи         | 03:00
            11 ночи        | 23:00
            3 дня          | 15:00
            полночь        | 00:00
            вечером в 7    | 19:00
            сағат 6-да     | 06:00
            кешкі сағат 7-де | 19:00
            """)
    void a_time_alone(String typed, LocalTime expected) {
        assertThat(MomentParser.parse(typed, NOW)).isEqualTo(new Understood.TimeOnly(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ten",
                "31.02.2026",
                "25:00",
                "12:60",
                "99.99.9999",
                "1 Foo 18:00",
                "🎭",
                "<b>",
                "at",
                "в",
                "tomorrow tomorrow",
                "18:00 19:00",
                "13pm",
                "0am",
                "December",
                "in 3 parsecs",
                "-5",
                "1 2 3",
                "24",
                "marathon 5",
                "maybe 5",
                "sunny",
                "марафон 18",
                "1 декабряяя",
                "18 утра",
                "6am вечера",
                "Thu 1 December",
                "today Friday",
                "December 2026",
                "tomorrow 2027",
                "29.02.2027",
                "31.11",
                "24.00",
                "10-12",
                "evening",
                "\ud800",
                "18:00 <b>"
            })
    void nonsense_is_not_understood(String typed) {
        assertThat(MomentParser.parse(typed, NOW)).isEqualTo(new Understood.NotUnderstood());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_the_bot_writes_it_understands(Language language) {
        for (int days = 1; days < 900; days++) {
            var moment = NOW.plusDays(days).withHour(days % 24).withMinute(days % 60);

            assertThat(MomentParser.parse(MomentWriter.dateTime(moment, language, NOW.toLocalDate()), NOW))
                    .isEqualTo(new Understood.Both(moment));
        }
    }

    @Test
    void four_thousand_characters_are_refused_at_once() {
        assertThat(MomentParser.parse("1".repeat(4000), NOW)).isEqualTo(new Understood.NotUnderstood());
        assertThat(MomentParser.parse("завтра ".repeat(600), NOW)).isEqualTo(new Understood.NotUnderstood());
    }
}
