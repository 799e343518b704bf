package kz.akd.bot.events.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.course.CourseFacts.PlaceChanged;
import kz.akd.bot.events.course.CourseFacts.PlacePassedOn;
import kz.akd.bot.events.course.enrol.PlaceChanges;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One enrolment for a whole course: places, the waiting list, and what a certificate takes. */
class CourseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId BOLAT = new PersonId(2);
    private static final PersonId SAKEN = new PersonId(3);

    private static Course open(@Nullable Integer places) {
        return Course.drafted(new CourseId(new ObjectId()), Terms.of(Level.B1).limitedTo(places))
                .inState(CourseState.OPEN);
    }

    private static Course enrolled(Course course, PersonId person) {
        return course.enrolled(person, false, NOW);
    }

    @Test
    void places_go_to_those_who_come_first_and_the_others_wait_in_their_order() {
        var course = enrolled(enrolled(enrolled(open(1), AIDA), BOLAT), SAKEN);

        assertThat(course.hasPlaceFor(AIDA)).isTrue();
        assertThat(course.waiting()).containsExactly(BOLAT, SAKEN);
        assertThat(course.placeInWaitingList(SAKEN)).contains(2);
        assertThat(course.taken()).isEqualTo(1);
    }

    @Test
    void rule_5_whoever_enrols_twice_keeps_their_place() {
        var course = enrolled(enrolled(open(1), AIDA), BOLAT);

        assertThat(enrolled(course, AIDA)).isSameAs(course);
        assertThat(course.enrolled(BOLAT, false, NOW.plusSeconds(60))).isSameAs(course);
    }

    @Test
    void a_place_given_up_goes_to_the_first_who_waits_and_they_alone_are_told() {
        var before = enrolled(enrolled(enrolled(open(1), AIDA), BOLAT), SAKEN);
        var after = before.without(AIDA);

        assertThat(PlaceChanges.between(before, after, AIDA))
                .filteredOn(PlacePassedOn.class::isInstance)
                .extracting(fact -> ((PlacePassedOn) fact).person())
                .containsExactly(BOLAT);
        assertThat(PlaceChanges.between(before, after, AIDA))
                .filteredOn(PlaceChanged.class::isInstance)
                .extracting(fact -> ((PlaceChanged) fact).person())
                .containsExactlyInAnyOrder(AIDA, BOLAT);
    }

    @Test
    void more_places_go_to_those_who_wait() {
        var before = enrolled(enrolled(enrolled(open(1), AIDA), BOLAT), SAKEN);
        var after = before.with(before.terms().limitedTo(null));

        assertThat(PlaceChanges.between(before, after, null))
                .filteredOn(PlacePassedOn.class::isInstance)
                .extracting(fact -> ((PlacePassedOn) fact).person())
                .containsExactly(BOLAT, SAKEN);
    }

    @Test
    void whoever_joins_remotely_takes_no_place() {
        var course = enrolled(open(1), AIDA).enrolled(BOLAT, true, NOW);

        assertThat(course.waiting()).isEmpty();
        assertThat(PlaceChanges.way(course, BOLAT)).contains(Rsvp.REMOTE);
        assertThat(PlaceChanges.way(course, AIDA)).contains(Rsvp.GOING);
        assertThat(PlaceChanges.way(course, SAKEN)).isEmpty();
    }

    @Test
    void whoever_changes_to_coming_in_person_comes_after_all_others() {
        var course = enrolled(enrolled(open(1).enrolled(SAKEN, true, NOW), AIDA), BOLAT);

        assertThat(enrolled(course, SAKEN).waiting()).containsExactly(BOLAT, SAKEN);
    }

    @Test
    void one_enrols_while_it_is_open_and_until_the_last_day() {
        var deadline = new LocalMoment(LocalDateTime.of(2026, 11, 23, 12, 0), ALMATY);
        var course = open(null);
        var limited = course.with(course.terms().until(deadline));

        assertThat(course.takesEnrolments(NOW)).isTrue();
        assertThat(course.with(course.terms().closed(true)).takesEnrolments(NOW))
                .isFalse();
        assertThat(course.inState(CourseState.DRAFT).takesEnrolments(NOW)).isFalse();
        assertThat(course.inState(CourseState.CANCELLED).takesEnrolments(NOW)).isFalse();
        assertThat(limited.takesEnrolments(NOW)).isTrue();
        assertThat(limited.takesEnrolments(deadline.instant())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 75, true", "2, 3, 75, false", "0, 0, 75, false", "1, 1, 100, true", "8, 9, 100, false"})
    void a_certificate_takes_a_share_of_the_sessions_that_took_place(
            int attended, int held, int share, boolean earned) {
        assertThat(new Progress(AIDA, attended, 0, held).reaches(share)).isEqualTo(earned);
    }

    /** Any sequence of enrolling, leaving and changing places against a list that is as simple as can be. */
    @Test
    void any_sequence_of_changes_comes_to_what_a_simple_list_says() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var course = open(2);
            var model = new LinkedHashMap<PersonId, Boolean>();
            for (int step = 0; step < 40; step++) {
                var before = course;
                var person = new PersonId(1 + random.nextInt(7));
                int most = before.terms().places().orElse(Integer.MAX_VALUE);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        course = course.without(person);
                        model.remove(person);
                    }
                    case 1 -> {
                        most = Math.max(course.taken(), 1 + random.nextInt(5));
                        course = course.with(course.terms().limitedTo(most));
                    }
                    default -> {
                        boolean remote = random.nextInt(3) == 0;
                        course = course.enrolled(person, remote, NOW.plusSeconds(step));
                        if (!Boolean.valueOf(remote).equals(model.get(person))) {
                            model.remove(person);
                            model.put(person, remote);
                        }
                    }
                }
                assertAgrees(course, model, most);
                assertTold(before, course);
            }
        }
    }

    private static void assertAgrees(Course course, Map<PersonId, Boolean> model, int most) {
        List<PersonId> inPerson = new ArrayList<>();
        model.forEach((person, remote) -> {
            if (!remote) {
                inPerson.add(person);
            }
        });
        int taken = Math.min(most, inPerson.size());
        assertThat(course.waiting()).isEqualTo(inPerson.subList(taken, inPerson.size()));
        assertThat(course.taken()).isEqualTo(taken);
        model.forEach((person, remote) ->
                assertThat(course.hasPlaceFor(person)).isEqualTo(remote || inPerson.indexOf(person) < taken));
    }

    /** Applying what is told, fact by fact, leads from the places before to those after. */
    private static void assertTold(Course before, Course after) {
        var told = PlaceChanges.between(before, after, null).stream()
                .filter(PlaceChanged.class::isInstance)
                .map(fact -> ((PlaceChanged) fact).person())
                .toList();
        for (int id = 1; id <= 7; id++) {
            var person = new PersonId(id);
            Optional<Rsvp> known =
                    told.contains(person) ? PlaceChanges.way(after, person) : PlaceChanges.way(before, person);
            assertThat(known).isEqualTo(PlaceChanges.way(after, person));
        }
    }
}
