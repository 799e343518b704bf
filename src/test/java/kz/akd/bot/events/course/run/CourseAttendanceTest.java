package kz.akd.bot.events.course.run;

import static kz.akd.bot.events.course.TheCourses.FRENCH;
import static kz.akd.bot.events.course.TheCourses.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import kz.akd.bot.events.course.CourseFacts.CourseFinished;
import kz.akd.bot.events.course.Progress;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.events.course.TheCourses;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.checkin.CheckInResult;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who attended how much of a course, who sees it, and what it certifies (rules 5, 6 and 7). */
class CourseAttendanceTest {

    private TheCourses the;
    private TheMembers members;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;
    private PersonId saken;

    @BeforeEach
    void start(@TempDir Path directory) {
        the = new TheCourses(directory);
        members = the.members;
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
        saken = members.member();
        the.opened(dana);
        the.desk.edit(dana, FRENCH, terms -> terms.taughtBy(new Teacher("Saken", saken)));
        the.courses.enrol(aida, FRENCH, false);
        the.courses.enrol(bolat, FRENCH, false);
        the.hear();
    }

    @AfterEach
    void stop() {
        the.close();
    }

    private CheckInResult checkIn(PersonId by, int session, PersonId person) {
        return the.checkIns.checkIn(by, the.id(session), person, Way.NAME, false);
    }

    @Test
    void rule_6_organisers_and_the_teacher_see_who_attended_and_others_their_own_alone() {
        the.at(the.session(0).over());
        for (var person : List.of(aida, members.guest(), new PersonId(7))) {
            assertThat(the.attendance.of(person, FRENCH)).isEmpty();
            assertThat(the.attendance.export(person, FRENCH, new ObjectId())).isEmpty();
        }
        assertThat(the.attendance.of(dana, NONE)).isEmpty();
        assertThat(members.written()).isEmpty();
        assertThat(the.attendance.own(aida, FRENCH)).contains(new Progress(aida, 1, 0, 1));
        assertThat(the.attendance.own(saken, FRENCH)).isEmpty();
        assertThat(the.attendance.of(saken, FRENCH).orElseThrow()).hasSize(2);
    }

    @Test
    void rule_5_a_table_taken_out_twice_on_one_occasion_is_written_down_once() {
        var occasion = new ObjectId();
        assertThat(the.attendance.export(dana, FRENCH, occasion)).isPresent();
        assertThat(the.attendance.export(dana, FRENCH, occasion)).isPresent();
        assertThat(members.written()).containsExactly("course.exported");
    }

    @Test
    void who_was_checked_in_attended_who_gave_notice_is_excused_and_what_was_called_off_counts_for_nobody() {
        the.events.answers().miss(the.id(0), bolat, null);
        the.at(the.session(0).begins());
        checkIn(saken, 0, aida);
        the.at(the.session(1).begins());
        checkIn(dana, 1, bolat);
        the.events.cancel(the.session(2));
        the.at(the.session(1).over());

        assertThat(the.attendance.of(dana, FRENCH).orElseThrow())
                .containsExactly(new Progress(aida, 1, 0, 2), new Progress(bolat, 1, 1, 2));
    }

    @Test
    void rule_6_a_teacher_who_is_suspended_keeps_no_attendance() {
        the.at(the.session(0).begins());
        assertThat(checkIn(saken, 0, aida)).isInstanceOf(CheckInResult.Here.class);
        members.suspend(saken);
        assertThat(checkIn(saken, 0, bolat)).isEqualTo(new CheckInResult.Refused(CheckInResult.Reason.NOT_ALLOWED));
        assertThat(the.checkIns.door(saken, the.id(0))).isEmpty();
        assertThat(the.attendance.of(saken, FRENCH)).isEmpty();
    }

    @Test
    void a_certificate_is_earned_at_the_end_by_those_who_attended_enough_of_it() {
        for (int session = 0; session < 3; session++) {
            the.at(the.session(session).begins());
            checkIn(dana, session, aida);
        }
        the.at(the.session(2).over());
        assertThat(the.certificates.of(aida, FRENCH)).as("before the end").isEmpty();
        the.finish();
        the.finish();

        assertThat(members.heard(CourseFinished.class)).hasSize(1);
        assertThat(the.certificates.of(bolat, FRENCH)).isEmpty();
        assertThat(the.certificates.of(saken, FRENCH)).isEmpty();
        assertThat(the.certificates.of(aida, NONE)).isEmpty();
        assertThat(the.certificates.of(aida, FRENCH).orElseThrow().progress()).isEqualTo(new Progress(aida, 3, 0, 3));
    }

    @Test
    void rule_7_a_certificate_proves_itself_also_of_somebody_who_left_and_a_changed_one_proves_nothing() {
        the.finish();
        var token = the.certificates.of(aida, FRENCH).orElseThrow().token();
        assertThat(the.certificates.of(bolat, FRENCH).orElseThrow().token()).isNotEqualTo(token);
        assertThat(the.certificates.verify("AAAA" + token.substring(4))).isEmpty();
        assertThat(the.certificates.verify("")).isEmpty();
        members.suspend(aida);
        assertThat(the.certificates.verify(token).orElseThrow().progress().person())
                .isEqualTo(aida);
    }

    @Test
    void a_share_that_is_no_percentage_is_refused_when_the_application_starts() {
        for (int share : new int[] {0, 101}) {
            assertThatThrownBy(
                            () -> new Certificates(the.store, the.attendance, members.people(), members.seals(), share))
                    .hasMessageContaining("certificate-share");
        }
    }
}
