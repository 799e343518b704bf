package kz.akd.bot.events.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.events.door.DoorFacts.AttendanceSettled;
import kz.akd.bot.events.door.DoorFacts.CheckInUndone;
import kz.akd.bot.events.door.DoorFacts.CheckedIn;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.checkin.Attendances;
import kz.akd.bot.events.door.checkin.CheckInResult;
import kz.akd.bot.events.door.checkin.CheckInResult.Reason;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.events.door.checkin.OwnCheckIn;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who keeps doors, who comes in by them, and what is told when they are closed (rules 3, 5 and 6). */
class DoorsByServiceTest {

    private static final EventId NONE = new EventId(new ObjectId());

    private Instant now;
    private TheMembers members;
    private TheEvents events;
    private CheckIns checkIns;
    private OwnCheckIn own;
    private Attendances attendances;
    private Event opera;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of(TheEvents.value()), Event.Head.class, Attendance.class);
        events = new TheEvents(members, clock);
        var doors = new TheDoors(members, events, events.calendar((person, event) -> false), clock);
        checkIns = doors.checkIns();
        own = doors.ownCheckIn();
        attendances = doors.attendances();
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
        opera = events.kept(AnEvent.published(plan -> plan));
        now = opera.begins().minus(Duration.ofDays(3));
        events.answers().answer(opera.id(), aida, Rsvp.GOING);
        events.answers().answer(opera.id(), bolat, Rsvp.GOING);
        now = opera.begins();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private CheckInResult checkIn(PersonId by, PersonId person) {
        return checkIns.checkIn(by, opera.id(), person, Way.CARD, false);
    }

    private String code() {
        return checkIns.code(dana, opera.id()).orElseThrow().token();
    }

    private static CheckInResult refused(Reason reason) {
        return new CheckInResult.Refused(reason);
    }

    private List<PersonId> present() {
        return attendances.of(opera.id()).present().stream()
                .map(Presence::person)
                .toList();
    }

    @Test
    void rule_6_who_keeps_no_door_neither_sees_nor_changes_who_came() {
        checkIn(dana, aida);
        var officer = members.in(members.group("Another"), true);
        for (var person : List.of(aida, officer, members.guest(), new PersonId(7))) {
            assertThat(List.of(
                            checkIn(person, bolat),
                            checkIns.count(person, opera.id(), aida, new Party(1, 0)),
                            checkIns.undo(person, opera.id(), aida)))
                    .containsOnly(refused(Reason.NOT_ALLOWED));
            assertThat(checkIns.door(person, opera.id())).isEmpty();
            assertThat(checkIns.code(person, opera.id())).isEmpty();
            assertThat(checkIns.takeDuty(person, opera.id())).isFalse();
            assertThat(checkIns.takeWalkIns(person, opera.id(), WalkIns.ANYBODY))
                    .isFalse();
            assertThat(checkIns.duty(person)).isEqualTo(new OnDuty.Nowhere());
        }
        assertThat(present()).containsExactly(aida);
        assertThat(attendances.of(opera.id()).walkIns()).isEqualTo(WalkIns.BY_OFFICERS);
    }

    @Test
    void officers_let_no_guest_in_and_nobody_too_early_too_late_or_where_nothing_is() {
        assertThat(checkIn(dana, members.guest())).isEqualTo(refused(Reason.NO_MEMBER));
        assertThat(checkIns.checkIn(dana, NONE, aida, Way.NAME, true)).isEqualTo(refused(Reason.GONE));
        var draft = events.drafted();
        assertThat(checkIns.checkIn(dana, draft.id(), aida, Way.NAME, true)).isEqualTo(refused(Reason.NOT_ALLOWED));
        now = opera.begins().minus(Duration.ofHours(2)).minusMillis(1);
        assertThat(checkIn(dana, aida)).isInstanceOf(CheckInResult.TooEarly.class);
        now = opera.over().plus(Duration.ofDays(7));
        assertThat(checkIn(dana, aida)).isEqualTo(refused(Reason.OVER));
        now = now.minusMillis(1);
        assertThat(checkIn(dana, aida)).isInstanceOf(CheckInResult.Here.class);
        events.cancel(opera);
        assertThat(checkIns.undo(dana, opera.id(), aida)).isEqualTo(refused(Reason.CANCELLED));
    }

    @Test
    void rule_5_checked_in_and_taken_back_twice_it_is_told_once_each() {
        checkIn(dana, aida);
        assertThat(checkIn(dana, aida))
                .isInstanceOfSatisfying(
                        CheckInResult.Here.class,
                        here -> assertThat(here.before()).isTrue());
        checkIns.undo(dana, opera.id(), aida);
        assertThat(checkIns.undo(dana, opera.id(), aida)).isInstanceOf(CheckInResult.TakenBack.class);
        assertThat(checkIns.count(dana, opera.id(), aida, new Party(1, 0))).isEqualTo(refused(Reason.NOT_HERE));

        assertThat(members.heard(CheckedIn.class)).hasSize(1);
        assertThat(members.heard(CheckInUndone.class)).hasSize(1);
        assertThat(present()).isEmpty();
    }

    @Test
    void an_officer_of_two_open_doors_says_at_which_they_are_until_it_is_closed() {
        assertThat(checkIns.duty(dana)).isEqualTo(new OnDuty.At(events.find(opera.id())));
        var ballet = events.kept(AnEvent.published(plan -> plan));
        assertThat(checkIns.duty(dana)).isInstanceOf(OnDuty.Unsaid.class);
        assertThat(checkIns.takeDuty(dana, NONE)).isFalse();
        assertThat(checkIns.takeDuty(dana, ballet.id())).isTrue();
        assertThat(checkIns.duty(dana)).isEqualTo(new OnDuty.At(events.find(ballet.id())));
        events.cancel(ballet);
        assertThat(checkIns.duty(dana)).isEqualTo(new OnDuty.At(events.find(opera.id())));
        now = opera.over().plus(Duration.ofHours(2));
        assertThat(checkIns.duty(dana)).isEqualTo(new OnDuty.Nowhere());
    }

    @Test
    void rule_6_a_code_lets_members_in_who_may_come_and_is_worth_nothing_forged_or_late() {
        var code = code();
        assertThat(own.read(members.guest(), code)).isEqualTo(refused(Reason.NO_MEMBER));
        assertThat(own.read(aida, "AAAA" + code.substring(4))).isEqualTo(refused(Reason.CODE_FORGED));
        assertThat(own.read(aida, "")).isEqualTo(refused(Reason.CODE_FORGED));
        var women = members.group("Women");
        var circle = events.kept(AnEvent.published(plan -> plan.with(Audience.ofGroups(Set.of(women)))));
        var theirs = checkIns.code(dana, circle.id()).orElseThrow().token();
        assertThat(own.read(aida, theirs)).isEqualTo(refused(Reason.NOT_INVITED));
        now = now.plus(Duration.ofMinutes(6));
        assertThat(own.read(aida, code)).isEqualTo(refused(Reason.CODE_EXPIRED));
        assertThat(present()).isEmpty();
    }

    @Test
    void rule_5_a_code_read_twice_lets_somebody_in_once_and_they_say_with_whom_while_they_are_in() {
        assertThat(own.cameWith(aida, opera.id(), Party.ALONE)).isEqualTo(refused(Reason.NOT_HERE));
        assertThat(own.cameWith(aida, NONE, Party.ALONE)).isEqualTo(refused(Reason.GONE));
        assertThat(own.read(aida, code())).isInstanceOf(CheckInResult.Here.class);
        assertThat(own.read(aida, code()))
                .isInstanceOfSatisfying(
                        CheckInResult.Here.class,
                        here -> assertThat(here.before()).isTrue());
        assertThat(own.cameWith(aida, opera.id(), new Party(1, 0))).isInstanceOf(CheckInResult.TooMany.class);
        assertThat(own.presence(aida, opera)).isPresent();
        assertThat(own.presence(bolat, opera)).isEmpty();
        members.suspend(aida);
        assertThat(own.cameWith(aida, opera.id(), Party.ALONE)).isEqualTo(refused(Reason.NO_MEMBER));
        assertThat(members.heard(CheckedIn.class)).hasSize(1);
    }

    @Test
    void who_has_no_seat_reads_a_code_in_vain_until_an_officer_takes_walk_ins() {
        var saken = members.member();
        assertThat(own.read(saken, code())).isInstanceOf(CheckInResult.AskAtTheDoor.class);
        assertThat(checkIn(dana, saken)).isInstanceOf(CheckInResult.NotOnTheList.class);
        assertThat(checkIns.takeWalkIns(dana, opera.id(), WalkIns.WHILE_SEATS_LAST))
                .isTrue();
        assertThat(own.read(saken, code())).isInstanceOf(CheckInResult.Here.class);
        assertThat(present()).containsExactly(saken);
    }

    @Test
    void rule_5_a_closed_door_is_told_of_once_with_those_who_stayed_away() {
        checkIn(dana, aida);
        now = opera.over().plus(Duration.ofHours(2)).minusMillis(1);
        assertThat(attendances.due(now)).isEmpty();
        attendances.run();
        assertThat(members.heard(AttendanceSettled.class)).isEmpty();
        now = now.plusMillis(1);
        assertThat(attendances.due(now)).contains(now);
        attendances.run();
        attendances.run();

        assertThat(members.heard(AttendanceSettled.class))
                .containsExactly(new AttendanceSettled(opera.id(), List.of(aida), List.of(bolat)));
        assertThat(attendances.due(now)).isEmpty();
    }

    @Test
    void where_nobody_was_checked_in_or_it_was_called_off_nobody_stayed_away() {
        var ballet = events.kept(AnEvent.published(plan -> plan));
        checkIns.checkIn(dana, ballet.id(), aida, Way.NAME, true);
        events.cancel(ballet);
        now = opera.over().plus(Duration.ofDays(1));
        attendances.run();

        assertThat(members.heard(AttendanceSettled.class)).isEmpty();
        checkIn(dana, bolat);
        attendances.run();
        assertThat(members.heard(AttendanceSettled.class))
                .containsExactly(new AttendanceSettled(opera.id(), List.of(bolat), List.of(aida)));
    }
}
