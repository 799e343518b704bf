package kz.akd.bot.chatkit.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "24"
            })
    void nonsense_is_not_understood(String typed) {
        assertThat(MomentParser.parse(typed, NOW)).isEqualTo(new Understood.NotUnderstood());
    }

    @Test
    void four_thousand_characters_are_refused_at_once() {
        assertThat(MomentParser.parse("1".repeat(4000), NOW)).isEqualTo(new Understood.NotUnderstood());
        assertThat(MomentParser.parse("завтра ".repeat(600), NOW)).isEqualTo(new Understood.NotUnderstood());
    }
}
