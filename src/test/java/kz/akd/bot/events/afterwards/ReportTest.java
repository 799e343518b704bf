package kz.akd.bot.events.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.OrganiserState;
import kz.akd.bot.events.door.Attendance;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.WalkIns;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId BOLAT = new PersonId(2);
    private static final PersonId SAKEN = new PersonId(3);
    private static final Instant UNTIL = Instant.parse("2026-12-08T00:00:00Z");
    private static final EventId EVENT = new EventId(new ObjectId());

    private static Report report(Afterword afterword) {
        var starts = new LocalMoment(LocalDateTime.of(2026, 12, 1, 18, 0), ZoneId.of("Asia/Almaty"));
        var event = Event.of(
                new Event.Head(
                        EVENT,
                        EventState.PUBLISHED,
                        Plan.of("Opera", starts, "Astana Opera"),
                        starts.instant(),
                        AIDA,
                        List.of(),
                        OrganiserState.NONE),
                List.of());
        var nobody = new Attendance(EVENT, List.of(), WalkIns.BY_OFFICERS, null, List.of(), null);
        return new Report(new Door(event, nobody), afterword);
    }

    private static Afterword said(Opinion... opinions) {
        var afterword = Afterword.none(EVENT).thanked(UNTIL);
        for (var opinion : opinions) {
            afterword = afterword.with(opinion, Objects.requireNonNull(opinion.person()));
        }
        return afterword;
    }

    @Test
    void of_fewer_than_three_nothing_anonymous_is_shown() {
        var two = report(said(new Opinion(AIDA, 1, "Cold", false), new Opinion(BOLAT, 5, "Warm", true)));

        assertThat(two.opinions()).containsExactly(new Opinion(BOLAT, 5, "Warm", true));
        assertThat(two.hidden()).isEqualTo(1);
        assertThat(two.average()).isEqualTo(5);
    }

    @Test
    void rule_7_of_three_all_are_shown_in_an_order_that_tells_nothing_and_without_persons() {
        var three = report(said(
                new Opinion(AIDA, 1, "Zero heating", false),
                new Opinion(BOLAT, 4, "Nice", true),
                new Opinion(SAKEN, 4, "A joy", false)));

        assertThat(three.opinions())
                .containsExactly(
                        new Opinion(null, 4, "A joy", false),
                        new Opinion(BOLAT, 4, "Nice", true),
                        new Opinion(null, 1, "Zero heating", false));
        assertThat(three.average()).isEqualTo(3);
        assertThat(three.distribution()).containsExactly(1, 0, 0, 2, 0);
    }

    @Test
    void rule_5_an_opinion_is_changed_and_not_counted_twice() {
        var changed = said(new Opinion(AIDA, 1, null, true), new Opinion(AIDA, 5, "Better", true));

        assertThat(changed.opinions()).containsExactly(new Opinion(AIDA, 5, "Better", true));
    }

    @Test
    void when_the_time_is_over_nobody_knows_whose_an_anonymous_one_was() {
        var sealed = said(new Opinion(AIDA, 1, "Cold", false), new Opinion(BOLAT, 5, null, true))
                .withNobodyKnown();

        assertThat(sealed.opinions())
                .containsExactly(new Opinion(null, 1, "Cold", false), new Opinion(BOLAT, 5, null, true));
        assertThat(sealed.of(AIDA)).isEmpty();
    }

    @Test
    void of_somebody_forgotten_the_stars_remain() {
        assertThat(said(new Opinion(AIDA, 2, "I am Aida", true)).without(AIDA).opinions())
                .containsExactly(new Opinion(null, 2, null, false));
    }
}
