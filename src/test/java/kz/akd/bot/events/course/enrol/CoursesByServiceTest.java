package kz.akd.bot.events.course.enrol;

import static kz.akd.bot.events.course.TheCourses.FIRST;
import static kz.akd.bot.events.course.TheCourses.FRENCH;
import static kz.akd.bot.events.course.TheCourses.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.course.CourseDeed;
import kz.akd.bot.events.course.CourseFacts.CourseCancelled;
import kz.akd.bot.events.course.CourseFacts.CourseHandled;
import kz.akd.bot.events.course.CourseFacts.CourseOpened;
import kz.akd.bot.events.course.CourseFacts.ParticipantsWrittenTo;
import kz.akd.bot.events.course.CourseFacts.PlacePassedOn;
import kz.akd.bot.events.course.CourseFacts.TeacherNamed;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.Level;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.events.course.Terms;
import kz.akd.bot.events.course.TheCourses;
import kz.akd.bot.events.course.run.CourseDesk;
import kz.akd.bot.events.course.run.CourseOrganised;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Courses as organisers make them and members enrol (rules 5, 6 and 9). */
class CoursesByServiceTest {

    private TheCourses the;
    private TheMembers members;
    private Courses courses;
    private CourseDesk desk;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        the = new TheCourses(directory);
        members = the.members;
        courses = the.courses;
        desk = the.desk;
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
    }

    @AfterEach
    void stop() {
        the.close();
    }

    private long handled(CourseDeed deed) {
        return members.heard(CourseHandled.class).stream()
                .filter(fact -> fact.deed() == deed)
                .map(CourseHandled::occasion)
                .distinct()
                .count();
    }

    private void limitTo(int places) {
        desk.edit(dana, FRENCH, terms -> terms.limitedTo(places));
    }

    @Test
    void rule_6_who_may_not_organise_makes_opens_changes_writes_to_and_calls_off_nothing() {
        var officer = members.in(members.group("Another"), true);
        assertThat(the.draft(aida)).isInstanceOf(CourseOrganised.NotAllowed.class);
        the.draft(dana);
        for (var person : List.of(aida, officer, members.guest(), new PersonId(7))) {
            assertThat(List.of(
                            the.draft(person),
                            desk.open(person, FRENCH),
                            desk.discard(person, FRENCH),
                            desk.edit(person, FRENCH, terms -> terms.limitedTo(1)),
                            desk.write(person, FRENCH, new ObjectId(), "Mine"),
                            desk.cancel(person, FRENCH, "Mine")))
                    .containsOnly(new CourseOrganised.NotAllowed());
        }
        assertThat(the.kept().isDraft()).isTrue();
        assertThat(the.kept().terms()).isEqualTo(Terms.of(Level.B1));
        assertThat(List.of(
                        desk.open(dana, NONE),
                        desk.discard(dana, NONE),
                        desk.edit(dana, NONE, terms -> terms),
                        desk.write(dana, NONE, new ObjectId(), "To nobody"),
                        desk.cancel(dana, NONE, "Nothing")))
                .containsOnly(new CourseOrganised.Gone());
    }

    @Test
    void rule_5_drafted_opened_and_called_off_twice_it_is_told_and_written_down_once() {
        the.opened(dana);
        the.opened(dana);
        courses.enrol(aida, FRENCH, false);
        the.hear();
        desk.cancel(dana, FRENCH, "No teacher");
        assertThat(desk.cancel(dana, FRENCH, "Again")).isInstanceOf(CourseOrganised.Done.class);
        the.hear();

        assertThat(members.heard(CourseOpened.class)).hasSize(1);
        assertThat(members.heard(CourseCancelled.class))
                .containsExactly(new CourseCancelled(FRENCH, dana, "No teacher"));
        assertThat(handled(CourseDeed.OPENED)).isEqualTo(1);
        assertThat(handled(CourseDeed.CANCELLED)).isEqualTo(1);
        assertThat(courses.sessions(FRENCH)).hasSize(3).allMatch(Event::isCancelled);
        assertThat(desk.open(dana, FRENCH)).isInstanceOf(CourseOrganised.TooLate.class);
        assertThat(desk.edit(dana, FRENCH, terms -> terms.limitedTo(9))).isInstanceOf(CourseOrganised.TooLate.class);
        assertThat(courses.enrol(bolat, FRENCH, false)).isInstanceOf(Enrolled.Closed.class);
        assertThat(courses.leave(aida, FRENCH)).isInstanceOf(Enrolled.Closed.class);
    }

    @Test
    void rule_5_what_is_written_twice_on_one_occasion_is_written_down_once() {
        the.opened(dana);
        var occasion = new ObjectId();
        assertThat(desk.write(dana, FRENCH, occasion, "Books")).isInstanceOf(CourseOrganised.NobodyThere.class);
        courses.enrol(aida, FRENCH, false);
        desk.write(dana, FRENCH, occasion, "Books");
        desk.write(dana, FRENCH, occasion, "Books");

        assertThat(members.heard(ParticipantsWrittenTo.class))
                .containsOnly(new ParticipantsWrittenTo(FRENCH, occasion, dana, "Books"));
        assertThat(handled(CourseDeed.WRITTEN)).isEqualTo(1);
    }

    @Test
    void a_draft_whose_first_session_has_passed_is_not_opened_and_may_be_given_up() {
        the.draft(dana);
        the.at(FIRST.instant());
        assertThat(desk.open(dana, FRENCH)).isInstanceOf(CourseOrganised.InThePast.class);
        assertThat(desk.discard(dana, FRENCH)).isInstanceOf(CourseOrganised.Gone.class);
        assertThat(courses.find(FRENCH)).isEmpty();
        assertThat(courses.sessions(FRENCH)).isEmpty();
        assertThat(the.draft(dana)).isInstanceOf(CourseOrganised.InThePast.class);
        assertThat(courses.find(FRENCH)).isEmpty();
    }

    @Test
    void rule_9_fewer_places_than_are_taken_and_a_last_day_that_is_over_are_refused_and_all_else_stays() {
        the.opened(dana);
        courses.enrol(aida, FRENCH, false);
        courses.enrol(bolat, FRENCH, false);
        var before = the.kept();

        assertThat(desk.edit(dana, FRENCH, terms -> terms.limitedTo(1)))
                .isInstanceOfSatisfying(
                        CourseOrganised.Occupied.class,
                        occupied -> assertThat(occupied.taken()).isEqualTo(2));
        the.at(FIRST.instant());
        assertThat(desk.edit(dana, FRENCH, terms -> terms.until(FIRST))).isInstanceOf(CourseOrganised.InThePast.class);
        assertThat(desk.discard(dana, FRENCH)).isInstanceOf(CourseOrganised.TooLate.class);
        assertThat(the.kept()).isEqualTo(before);
    }

    @Test
    void a_teacher_hears_of_it_once_the_course_is_open_and_not_again_with_another_change() {
        the.draft(dana);
        desk.edit(dana, FRENCH, terms -> terms.taughtBy(new Teacher("Bolat", bolat)));
        assertThat(members.heard(TeacherNamed.class)).isEmpty();
        desk.open(dana, FRENCH);
        limitTo(5);
        desk.edit(dana, FRENCH, terms -> terms.taughtBy(new Teacher("Dana", dana)));

        assertThat(members.heard(TeacherNamed.class))
                .extracting(TeacherNamed::teacher)
                .containsExactly(bolat);
    }

    @Test
    void rule_6_guests_and_those_it_is_not_meant_for_do_not_enrol_and_a_draft_is_not_there() {
        var women = members.group("Women");
        var one = members.in(women, false);
        desk.draft(
                dana,
                FRENCH.first(),
                Terms.of(Level.B1),
                TheCourses.PLAN.with(Audience.ofGroups(Set.of(women))),
                TheCourses.DAYS);
        assertThat(courses.enrol(one, FRENCH, false)).isInstanceOf(Enrolled.Gone.class);
        assertThat(courses.enrol(dana, FRENCH, false)).isInstanceOf(Enrolled.Gone.class);
        desk.open(dana, FRENCH);

        assertThat(courses.enrol(members.guest(), FRENCH, false)).isInstanceOf(Enrolled.NotAMember.class);
        assertThat(courses.enrol(aida, FRENCH, false)).isInstanceOf(Enrolled.NotInvited.class);
        assertThat(courses.enrol(dana, FRENCH, false)).isInstanceOf(Enrolled.NotInvited.class);
        assertThat(courses.enrol(one, FRENCH, true)).isInstanceOf(Enrolled.NotRemotely.class);
        assertThat(courses.enrol(one, NONE, false)).isInstanceOf(Enrolled.Gone.class);
        assertThat(courses.open(aida)).isEmpty();
        assertThat(courses.open(members.guest())).isEmpty();
        assertThat(courses.open(one)).hasSize(1);
        assertThat(the.kept().enrolments()).isEmpty();
    }

    @Test
    void rule_5_enrolled_and_left_twice_there_is_one_place_and_it_goes_to_the_first_who_waits() {
        the.opened(dana);
        limitTo(1);
        var saken = members.member();
        courses.enrol(aida, FRENCH, false);
        courses.enrol(bolat, FRENCH, false);
        courses.enrol(saken, FRENCH, false);
        assertThat(courses.enrol(bolat, FRENCH, false))
                .isInstanceOfSatisfying(
                        Enrolled.Waiting.class,
                        waiting -> assertThat(waiting.number()).isEqualTo(1));
        courses.leave(aida, FRENCH);
        assertThat(courses.leave(aida, FRENCH)).isInstanceOf(Enrolled.Left.class);
        the.hear();
        the.hear();

        assertThat(members.heard(PlacePassedOn.class))
                .extracting(PlacePassedOn::person)
                .containsExactly(bolat);
        assertThat(courses.sessions(FRENCH)).allSatisfy(session -> {
            assertThat(session.replyOf(bolat)).contains(Rsvp.GOING);
            assertThat(session.find(aida)).isEmpty();
            assertThat(session.find(saken)).isEmpty();
        });
    }

    @Test
    void nobody_enrols_after_the_last_day_when_it_is_closed_or_when_no_session_lies_ahead() {
        the.opened(dana);
        desk.edit(dana, FRENCH, terms -> terms.closed(true));
        assertThat(courses.enrol(aida, FRENCH, false)).isInstanceOf(Enrolled.Closed.class);
        desk.edit(dana, FRENCH, terms -> terms.closed(false).until(FIRST));
        the.at(FIRST.instant());
        assertThat(courses.enrol(aida, FRENCH, false)).isInstanceOf(Enrolled.Closed.class);
        desk.edit(dana, FRENCH, terms -> terms.until(null));
        assertThat(courses.enrol(aida, FRENCH, false)).isInstanceOf(Enrolled.Placed.class);
        the.at(the.session(2).begins());
        assertThat(courses.enrol(bolat, FRENCH, false)).isInstanceOf(Enrolled.Closed.class);
    }

    @Test
    void rule_6_who_is_suspended_gives_up_their_place_and_sees_no_course_any_more() {
        the.opened(dana);
        desk.edit(dana, FRENCH, terms -> terms.taughtBy(new Teacher("Bolat", bolat)));
        courses.enrol(aida, FRENCH, false);
        courses.withdraw(aida);
        assertThat(the.kept().hasPlaceFor(aida)).isTrue();
        the.hear();
        the.finish();
        assertThat(courses.finished(aida)).hasSize(1);
        members.suspend(aida);
        members.suspend(bolat);
        courses.withdraw(aida);

        assertThat(the.kept().hasPlaceFor(aida)).as("what is over stays").isTrue();
        for (var person : List.of(aida, bolat)) {
            assertThat(courses.look(person, FRENCH)).isInstanceOf(CourseLook.NotAMember.class);
            assertThat(courses.finished(person)).isEmpty();
        }
    }
}
