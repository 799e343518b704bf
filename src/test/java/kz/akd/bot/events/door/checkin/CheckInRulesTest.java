package kz.akd.bot.events.door.checkin;

import static kz.akd.bot.events.door.AnEvening.AIDA;
import static kz.akd.bot.events.door.AnEvening.BOLAT;
import static kz.akd.bot.events.door.AnEvening.DANA;
import static kz.akd.bot.events.door.AnEvening.NOW;
import static kz.akd.bot.events.door.AnEvening.SAKEN;
import static kz.akd.bot.events.door.AnEvening.going;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.door.AnEvening;
import kz.akd.bot.events.door.Attendance;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.DoorFacts.CheckedIn;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.WalkIns;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

class CheckInRulesTest {

    private static Attendance with(Event event, WalkIns walkIns, PersonId... people) {
        var attendance = Attendance.none(event.id()).taking(walkIns);
        for (var person : people) {
            attendance = new CheckInRules(event, NOW)
                    .byOfficer(attendance, person, DANA, Way.CARD, true)
                    .aggregate();
        }
        return attendance;
    }

    private static CheckInResult own(Event event, WalkIns walkIns, PersonId person, PersonId... before) {
        return new CheckInRules(event, NOW)
                .byThemselves(with(event, walkIns, before), person)
                .result();
    }

    @Test
    void whoever_has_a_seat_comes_in_with_those_they_announced() {
        var event = AnEvening.with(10, going(AIDA, 1, 2));

        var change = new CheckInRules(event, NOW).byOfficer(Attendance.none(event.id()), AIDA, DANA, Way.CARD, false);

        assertThat(change.aggregate().people()).isEqualTo(4);
        assertThat(change.facts()).containsExactly(new CheckedIn(event.id(), AIDA, 3, false, NOW));
        assertThat(change.result())
                .isInstanceOfSatisfying(
                        CheckInResult.Here.class,
                        here -> assertThat(here.before()).isFalse());
    }

    @Test
    void rule_5_checking_in_twice_is_answered_and_counted_once() {
        var event = AnEvening.with(10, going(AIDA, 1, 0));
        var once = with(event, WalkIns.BY_OFFICERS, AIDA);

        var again = new CheckInRules(event, NOW.plusSeconds(60)).byOfficer(once, AIDA, BOLAT, Way.NAME, true);
        var own = new CheckInRules(event, NOW.plusSeconds(90)).byThemselves(once, AIDA);

        assertThat(again.aggregate()).isSameAs(once);
        assertThat(again.facts()).isEmpty();
        assertThat(own.aggregate()).isSameAs(once);
        assertThat(again.result()).isInstanceOfSatisfying(CheckInResult.Here.class, here -> {
            assertThat(here.before()).isTrue();
            assertThat(here.presence().by()).isEqualTo(DANA);
        });
    }

    @Test
    void an_officer_is_asked_before_somebody_without_a_seat_comes_in() {
        var event = AnEvening.with(2, going(AIDA, 1, 0), going(BOLAT, 0, 0));
        var nobody = Attendance.none(event.id());

        var asked = new CheckInRules(event, NOW).byOfficer(nobody, BOLAT, DANA, Way.CARD, false);
        var let = new CheckInRules(event, NOW).byOfficer(nobody, BOLAT, DANA, Way.CARD, true);

        assertThat(asked.aggregate()).isSameAs(nobody);
        assertThat(asked.result()).isInstanceOf(CheckInResult.NotOnTheList.class);
        assertThat(let.aggregate().find(BOLAT))
                .hasValueSatisfying(presence -> assertThat(presence.walkIn()).isTrue());
        assertThat(new Door(event, let.aggregate()).free()).contains(-1);
    }

    @Test
    void seats_promised_to_those_who_have_not_come_are_not_free() {
        var event = AnEvening.with(4, going(AIDA, 1, 0));

        assertThat(new Door(event, Attendance.none(event.id())).free()).contains(2);
        assertThat(new Door(event, with(event, WalkIns.BY_OFFICERS, AIDA, SAKEN)).free())
                .contains(1);
        assertThat(new Door(AnEvening.with(null), Attendance.none(event.id())).free())
                .isEmpty();
    }

    @Test
    void who_came_with_fewer_leaves_seats_to_others() {
        var event = AnEvening.with(3, going(AIDA, 2, 0));
        var alone = new CheckInRules(event, NOW)
                .counted(with(event, WalkIns.BY_OFFICERS, AIDA), AIDA, Party.ALONE)
                .aggregate();

        assertThat(new Door(event, alone).free()).contains(2);
        assertThat(alone.people()).isEqualTo(1);
    }

    @Test
    void members_without_a_seat_check_themselves_in_as_the_organiser_allows() {
        var full = AnEvening.with(1, going(AIDA, 0, 0));
        var roomy = AnEvening.with(2, going(AIDA, 0, 0));

        assertThat(own(roomy, WalkIns.BY_OFFICERS, SAKEN)).isEqualTo(new CheckInResult.AskAtTheDoor(roomy));
        assertThat(own(roomy, WalkIns.WHILE_SEATS_LAST, SAKEN)).isInstanceOf(CheckInResult.Here.class);
        assertThat(own(roomy, WalkIns.WHILE_SEATS_LAST, SAKEN, BOLAT)).isEqualTo(new CheckInResult.Full(roomy));
        assertThat(own(full, WalkIns.WHILE_SEATS_LAST, SAKEN)).isEqualTo(new CheckInResult.Full(full));
        assertThat(own(full, WalkIns.ANYBODY, SAKEN)).isInstanceOf(CheckInResult.Here.class);
        assertThat(own(full, WalkIns.BY_OFFICERS, AIDA)).isInstanceOf(CheckInResult.Here.class);
    }

    @Test
    void a_house_overfull_by_companions_takes_nobody_until_fewer_are_in_than_there_are_seats() {
        var replies = IntStream.rangeClosed(101, 150)
                .mapToObj(number -> going(new PersonId(number), 0, 0))
                .toArray(Reply[]::new);
        var event = AnEvening.with(50, replies);
        var people = Stream.of(replies).map(Reply::member).toArray(PersonId[]::new);
        var house = with(event, WalkIns.WHILE_SEATS_LAST, people);
        house = counted(event, house, people[0], new Party(3, 0));

        assertThat(house.people()).isEqualTo(53);
        assertThat(new Door(event, house).free()).contains(-3);
        assertThat(ownEntry(event, house)).isInstanceOf(CheckInResult.Full.class);
        house = counted(event, house, people[0], Party.ALONE);
        assertThat(new Door(event, house).free()).contains(0);
        assertThat(ownEntry(event, house)).isInstanceOf(CheckInResult.Full.class);

        var smaller = event.plan().room().seats().orElseThrow();
        var roomier = AnEvening.with(smaller + 1, replies);
        assertThat(ownEntry(roomier, house)).isInstanceOf(CheckInResult.Here.class);
    }

    private static Attendance counted(Event event, Attendance house, PersonId person, Party party) {
        return new CheckInRules(event, NOW).counted(house, person, party).aggregate();
    }

    private static CheckInResult ownEntry(Event event, Attendance house) {
        return new CheckInRules(event, NOW).byThemselves(house, SAKEN).result();
    }

    @Test
    void whoever_was_taken_off_again_is_not_said_to_be_in_already() {
        var event = AnEvening.with(1, going(AIDA, 0, 0));
        var taken = with(event, WalkIns.BY_OFFICERS, AIDA).without(AIDA);

        assertThat(new CheckInRules(event, NOW)
                        .byOfficer(taken, AIDA, DANA, Way.CARD, false)
                        .result())
                .isInstanceOfSatisfying(
                        CheckInResult.Here.class,
                        here -> assertThat(here.before()).isFalse());
        var offTheList = AnEvening.with(1, going(BOLAT, 0, 0));
        assertThat(new CheckInRules(offTheList, NOW)
                        .byOfficer(taken, AIDA, DANA, Way.CARD, false)
                        .result())
                .isInstanceOf(CheckInResult.NotOnTheList.class);
    }

    @Test
    void a_waiting_party_comes_in_whole_or_not() {
        var event = AnEvening.with(3, going(AIDA, 0, 0), going(BOLAT, 2, 0));

        assertThat(own(event, WalkIns.WHILE_SEATS_LAST, BOLAT)).isEqualTo(new CheckInResult.Full(event));
        assertThat(own(event, WalkIns.ANYBODY, BOLAT))
                .isInstanceOfSatisfying(
                        CheckInResult.Here.class,
                        here -> assertThat(here.presence().party().size()).isEqualTo(3));
    }

    @Test
    void who_is_in_says_with_how_many_as_long_as_there_are_seats() {
        var event = AnEvening.with(4, going(AIDA, 1, 0), going(BOLAT, 0, 0));
        var here = with(event, WalkIns.BY_OFFICERS, AIDA, BOLAT);
        var rules = new CheckInRules(event, NOW);

        assertThat(rules.said(here, AIDA, new Party(2, 0)).aggregate().people()).isEqualTo(4);
        assertThat(rules.said(here, AIDA, new Party(3, 0)).result()).isInstanceOf(CheckInResult.TooMany.class);
        assertThat(rules.said(here, AIDA, Party.ALONE).aggregate().people()).isEqualTo(2);
        assertThat(rules.said(here, SAKEN, Party.ALONE).result())
                .isEqualTo(new CheckInResult.Refused(CheckInResult.Reason.NOT_HERE));
        assertThat(rules.counted(here, AIDA, new Party(9, 0)).aggregate().people())
                .as("an officer counts whoever stands there")
                .isEqualTo(11);
    }

    @Test
    void who_had_a_seat_and_did_not_come_is_absent() {
        var event = AnEvening.with(2, going(AIDA, 0, 0), going(BOLAT, 0, 0), going(SAKEN, 0, 0));
        var door = new Door(event, with(event, WalkIns.BY_OFFICERS, AIDA, SAKEN));

        assertThat(door.absent()).containsExactly(BOLAT);
        assertThat(door.walkIns()).isEqualTo(1);
        assertThat(door.known()).containsExactly(AIDA, BOLAT, SAKEN);
    }

    @Test
    void somebody_forgotten_stays_counted() {
        var event = AnEvening.with(2, going(AIDA, 1, 0));
        var nobody = new PersonId(77);
        var after =
                with(event, WalkIns.BY_OFFICERS, AIDA).replacing(AIDA, nobody).replacing(DANA, nobody);

        assertThat(after.people()).isEqualTo(2);
        assertThat(after.present())
                .allSatisfy(presence -> assertThat(presence.by()).isEqualTo(nobody));
        assertThat(after.has(AIDA)).isFalse();
    }
}
