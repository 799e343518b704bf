package kz.akd.bot.members.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.access.AfterAbsence.Decision;
import kz.akd.bot.members.access.AfterAbsence.Question;
import kz.akd.bot.nodes.Absence;
import kz.akd.bot.nodes.Absence.Away;
import kz.akd.bot.nodes.Held;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators decide of what was due while the bot was away (rules 5 and 6). */
class AfterAbsenceTest {

    private static final Instant STOPPED = Instant.parse("2026-12-01T12:50:00Z");
    private static final Instant STARTED = Instant.parse("2026-12-01T15:00:00Z");

    private final Waiting reminders = new Waiting(3);
    private final Waiting mail = new Waiting(2);
    private TheMembers members;
    private Absence absence;
    private AfterAbsence after;
    private PersonId admin;

    /** Some that wait. */
    private static final class Waiting implements Held {

        private final List<Instant> leftOut = new ArrayList<>();
        private long waiting;
        private boolean broken;

        public Waiting(long waiting) {
            this.waiting = waiting;
        }

        @Override
        public long count(Instant before) {
            return waiting;
        }

        @Override
        public void leaveOut(Instant before) {
            if (broken) {
                throw new IllegalStateException("no storage");
            }
            leftOut.add(before);
            waiting = 0;
        }
    }

    @BeforeEach
    void start(@TempDir Path directory) {
        members = new TheMembers(directory, Clock.fixed(STARTED, ZoneOffset.UTC), List.of());
        admin = members.member(Role.ADMIN);
        begin(STOPPED, STARTED);
    }

    private void begin(Instant... moments) {
        absence = TestNodes.startedAt(members.mongo(), moments);
        after = new AfterAbsence(absence, List.of(reminders, mail), members.people(), members.audit());
    }

    @AfterEach
    void stop() {
        members.close();
    }

    @Test
    void all_that_waits_is_asked_about_as_one() {
        assertThat(after.question()).contains(new Question(new Away(STOPPED, STARTED), 5));
    }

    @Test
    void where_nothing_was_due_nobody_is_asked_and_nothing_is_held_any_more() {
        reminders.waiting = 0;
        mail.waiting = 0;

        assertThat(after.question()).isEmpty();
        assertThat(absence.heldBefore()).isEmpty();
        assertThat(after.send(admin, STARTED)).isEqualTo(Decision.DECIDED);
        assertThat(members.written()).isEmpty();
    }

    @Test
    void rule_6_administrators_alone_decide() {
        for (var person : List.of(
                members.member(), members.guest(), members.member(Role.SECRETARY, Role.COUNCIL), new PersonId(7))) {
            assertThat(after.send(person, STARTED)).isEqualTo(Decision.NOT_ALLOWED);
            assertThat(after.leaveOut(person, STARTED)).isEqualTo(Decision.NOT_ALLOWED);
        }
        assertThat(absence.heldBefore()).contains(STARTED);
        assertThat(reminders.leftOut).isEmpty();
        assertThat(members.written()).isEmpty();
    }

    @Test
    void rule_5_who_decides_second_changes_nothing() {
        var second = members.member(Role.ADMIN);

        assertThat(after.send(admin, STARTED)).isEqualTo(Decision.DONE);
        assertThat(after.send(admin, STARTED)).isEqualTo(Decision.DECIDED);
        assertThat(after.leaveOut(second, STARTED)).isEqualTo(Decision.DECIDED);

        assertThat(reminders.leftOut).isEmpty();
        assertThat(after.question()).isEmpty();
        assertThat(members.written()).containsExactly("absence.sent");
    }

    @Test
    void what_is_left_out_is_left_out_of_everything_once() {
        assertThat(after.leaveOut(admin, STARTED)).isEqualTo(Decision.DONE);
        assertThat(after.leaveOut(admin, STARTED)).isEqualTo(Decision.DECIDED);

        assertThat(reminders.leftOut).containsExactly(STARTED);
        assertThat(mail.leftOut).containsExactly(STARTED);
        assertThat(absence.heldBefore()).isEmpty();
        assertThat(members.written()).containsExactly("absence.left-out");
    }

    @Test
    void an_answer_to_the_question_of_another_absence_decides_nothing() {
        var again = STARTED.plusSeconds(7200);
        begin(again);

        assertThat(after.send(admin, STARTED)).isEqualTo(Decision.DECIDED);
        assertThat(after.leaveOut(admin, STARTED)).isEqualTo(Decision.DECIDED);
        assertThat(reminders.leftOut).isEmpty();
        assertThat(absence.heldBefore()).contains(again);
    }

    @Test
    void rule_5_what_fails_in_the_middle_is_still_to_be_decided_and_goes_on_when_it_is_decided_again() {
        mail.broken = true;
        assertThatThrownBy(() -> after.leaveOut(admin, STARTED)).isInstanceOf(IllegalStateException.class);
        assertThat(after.question()).contains(new Question(new Away(STOPPED, STARTED), 2));
        assertThat(members.written()).isEmpty();

        mail.broken = false;
        assertThat(after.leaveOut(admin, STARTED)).isEqualTo(Decision.DONE);
        assertThat(mail.leftOut).containsExactly(STARTED);
        assertThat(members.written()).containsExactly("absence.left-out");
    }
}
