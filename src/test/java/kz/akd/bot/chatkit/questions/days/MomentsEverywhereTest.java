package kz.akd.bot.chatkit.questions.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.EveryZone;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

/** A day and a time asked for in any zone, on any day of two years. */
class MomentsEverywhereTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    /** Of all days, each time in other zones: each zone comes to about ten days. */
    private static final int ROUNDS = 8;

    private static Question<LocalDateTime> moment(ZoneId zone) {
        return new MomentQuestion("when", "events.new.when", asking -> zone, asking -> Optional.empty());
    }

    private static QuestionContext asking(Instant now, String narrowed) {
        return new QuestionContext(
                new Visitor(new PersonId(7), Language.EN, ZoneId.of("Asia/Almaty"), Rank.MEMBER),
                null,
                narrowed,
                now,
                "");
    }

    @Test
    void rule_4_today_is_what_the_places_calendar_says() {
        for (int turn = 0; turn < ROUNDS; turn++) {
            for (var day : EveryZone.days()) {
                var zone = EveryZone.inTurn(turn, day);
                var question = new DayAheadQuestion("day", "events.new.when", asking -> zone);
                var now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
                var today = LocalDate.ofInstant(now, zone);

                assertThat(question.picked(today.toString(), asking(now, ""))).isEqualTo(Parsed.taken(today));
                assertThat(question.typed("tomorrow", asking(now, ""))).isEqualTo(Parsed.taken(today.plusDays(1)));
                assertThat(question.picked(today.minusDays(1).toString(), asking(now, "")))
                        .isInstanceOf(Parsed.Refused.class);
            }
        }
    }

    @Test
    void rule_4_around_each_change_of_the_clocks_a_moment_is_taken_just_when_it_lies_ahead() {
        for (var zone : EveryZone.distinct()) {
            var question = moment(zone);
            for (var change : EveryZone.changes(zone)) {
                for (int minutes = -150; minutes <= 150; minutes += 30) {
                    var now = change.getInstant().plus(Duration.ofMinutes(minutes));
                    for (int other = -150; other <= 150; other += 15) {
                        var wanted = change.getDateTimeBefore().plusMinutes(other);
                        var meant = new LocalMoment(wanted, zone);
                        var expected = meant.instant().isAfter(now);
                        for (var answer : new Parsed<?>[] {
                            question.typed(TYPED.format(wanted), asking(now, "")),
                            question.picked(
                                    wanted.toString(),
                                    asking(now, wanted.toString().substring(0, 13)))
                        }) {
                            assertThat(answer instanceof Parsed.Taken)
                                    .as("%s at %s in %s", wanted, now, zone)
                                    .isEqualTo(expected);
                        }
                    }
                }
            }
        }
    }

    @Test
    void rule_4_what_was_understood_is_what_the_places_clock_will_show() {
        for (var zone : EveryZone.distinct()) {
            var question = moment(zone);
            for (var change : EveryZone.changes(zone)) {
                var now = change.getInstant().minus(Duration.ofDays(3));
                for (int other = -150; other <= 150; other += 15) {
                    var wanted = change.getDateTimeBefore().plusMinutes(other);
                    var shown = LocalMoment.at(new LocalMoment(wanted, zone).instant(), zone)
                            .time();

                    var taken = (Parsed.Taken<LocalDateTime>) question.typed(TYPED.format(wanted), asking(now, ""));

                    assertThat(taken.value()).as("%s in %s", wanted, zone).isEqualTo(shown);
                    assertThat(taken.word() != null)
                            .as("a word on %s in %s", wanted, zone)
                            .isEqualTo(zone.getRules().getTransition(wanted) != null);
                }
            }
        }
    }

    @Test
    void rule_2_a_time_alone_is_the_next_such_time() {
        for (int turn = 0; turn < ROUNDS; turn++) {
            for (var day : EveryZone.days()) {
                var zone = EveryZone.inTurn(turn, day);
                var question = moment(zone);
                var now = day.atTime(4, 0).toInstant(ZoneOffset.UTC);
                var local = LocalDateTime.ofInstant(now, zone);
                var today = local.toLocalDate().atTime(18, 0);

                assertThat(question.typed("18:00", asking(now, "")))
                        .isEqualTo(Parsed.taken(local.isBefore(today) ? today : today.plusDays(1)));
            }
        }
    }
}
