package kz.akd.bot.chatkit.questions.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private static Question<LocalDateTime> moving(String present) {
        return Questions.moment(
                "starts",
                "events.new.starts.ask",
                asking -> ALMATY,
                asking -> Optional.of(new LocalMoment(LocalDateTime.parse(present), ALMATY)));
    }

    private static QuestionContext asking(String narrowed) {
        var visitor = new Visitor(new PersonId(7), Language.EN, ALMATY, Rank.MEMBER);
        return new QuestionContext(visitor, null, narrowed, NOW, "");
    }

    private static Parsed<LocalDateTime> typed(Question<LocalDateTime> question, String words) {
        return question.typed(words, asking(""));
    }

    @Test
    void a_bare_time_keeps_the_day_of_what_is_moved() {
        assertThat(typed(moving("2026-12-05T18:00"), "19:00"))
                .isEqualTo(Parsed.taken(LocalDateTime.parse("2026-12-05T19:00")));
        assertThat(typed(moving("2026-12-05T18:00"), "7pm"))
                .isEqualTo(Parsed.taken(LocalDateTime.parse("2026-12-05T19:00")));
    }

    @Test
    void a_day_that_was_chosen_goes_before_it() {
        assertThat(moving("2026-12-05T18:00").typed("19:00", asking("2026-12-08")))
                .isEqualTo(Parsed.taken(LocalDateTime.parse("2026-12-08T19:00")));
        assertThat(typed(moving("2026-12-05T18:00"), "8 Dec 19:00"))
                .isEqualTo(Parsed.taken(LocalDateTime.parse("2026-12-08T19:00")));
    }

    @Test
    void of_what_is_past_a_bare_time_means_the_next_such_time() {
        assertThat(typed(moving("2026-11-05T18:00"), "19:00"))
                .isEqualTo(Parsed.taken(LocalDateTime.parse("2026-11-28T19:00")));
    }

    @Test
    void the_calendar_begins_with_the_month_of_what_is_moved() {
        assertThat(moving("2027-03-05T18:00").choices(asking("")).toString()).contains("2027-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "000", " 0 "})
    void nothing_is_no_moment(String words) {
        assertThat(typed(moving("2026-12-05T18:00"), words))
                .isEqualTo(Parsed.refused(Text.of("chatkit.moment.not-understood")));
    }

    @Test
    void midnight_is_one() {
        assertThat(typed(moving("2026-12-05T18:00"), "00:00"))
                .isEqualTo(Parsed.taken(LocalDateTime.parse("2026-12-05T00:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Cairo, 30.04.2027 00:30, 2027-04-30T01:30",
        "Asia/Beirut, 28.03.2027 00:30, 2027-03-28T01:30",
        "America/Havana, 14.03.2027 00:30, 2027-03-14T01:30",
    })
    void a_moment_that_does_not_exist_is_said_to_be_so_and_what_it_became(
            ZoneId zone, String words, LocalDateTime became) {
        var question = Questions.moment("starts", "events.new.starts.ask", asking -> zone);
        var day = became.toLocalDate();

        assertThat(typed(question, words))
                .isEqualTo(Parsed.taken(became, Text.of("chatkit.moment.skipped", day, zone, "00:30", day, "01:30")));
        assertThat(question.picked(day + "T00:30", asking(day + "T00"))).isEqualTo(typed(question, words));
    }

    @Test
    void a_moment_that_exists_twice_is_the_first_and_is_said_to_be() {
        var helsinki = ZoneId.of("Europe/Helsinki");
        var question = Questions.moment("starts", "events.new.starts.ask", asking -> helsinki);
        var twice = LocalDateTime.parse("2027-10-31T03:30");

        assertThat(typed(question, "31.10.2027 03:30"))
                .isEqualTo(Parsed.taken(
                        twice, Text.of("chatkit.moment.twice", LocalDate.of(2027, 10, 31), helsinki, "03:30")));
        assertThat(new LocalMoment(twice, helsinki).instant()).isEqualTo("2027-10-31T00:30:00Z");
    }
}
