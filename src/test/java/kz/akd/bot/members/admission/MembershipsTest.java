package kz.akd.bot.members.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.members.admission.Memberships.Outcome;
import kz.akd.bot.members.person.MemberFacts.StandingChanged;
import kz.akd.bot.members.person.MemberFacts.StandingChanged.Matter;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes in a membership, by whom (rules 5 and 6). */
class MembershipsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private TheMembers members;
    private Memberships memberships;
    private PersonId admin;
    private PersonId secretary;
    private PersonId aida;

    @BeforeEach
    void start(@TempDir Path directory) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        memberships = new Memberships(members.people(), members.administrators(), clock);
        admin = members.member(Role.ADMIN);
        secretary = members.member(Role.SECRETARY);
        aida = members.member();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private List<Matter> told() {
        return members.heard(StandingChanged.class).stream()
                .map(StandingChanged::matter)
                .toList();
    }

    @Test
    void rule_6_whoever_may_not_changes_nobodys_standing_not_even_their_own_roles() {
        var treasurer = members.member(Role.TREASURER, Role.COUNCIL, Role.ORGANISER);
        for (var person : List.of(aida, treasurer, members.guest(), new PersonId(7))) {
            assertThat(List.of(
                            memberships.suspend(person, secretary, "no", new ObjectId()),
                            memberships.exclude(person, secretary, "no", new ObjectId()),
                            memberships.reinstate(person, person, new ObjectId()),
                            memberships.makeHonorary(person, person, "no. 1", new ObjectId()),
                            memberships.give(person, person, Role.ADMIN, new ObjectId()),
                            memberships.take(person, admin, Role.ADMIN, new ObjectId())))
                    .containsOnly(Outcome.NOT_ALLOWED);
        }
        assertThat(memberships.give(secretary, secretary, Role.ADMIN, new ObjectId()))
                .isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(told()).isEmpty();
    }

    @Test
    void who_is_suspended_has_no_right_of_their_roles_until_they_belong_again() {
        var council = members.member(Role.COUNCIL);
        memberships.suspend(secretary, council, "unpaid", new ObjectId());

        assertThat(members.people().may(council, Permission.READ_AUDIT)).isFalse();
        assertThat(memberships.suspend(secretary, council, "again", new ObjectId()))
                .isEqualTo(Outcome.ALREADY);
        assertThat(memberships.makeHonorary(secretary, council, "no. 1", new ObjectId()))
                .isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(memberships.give(admin, council, Role.ORGANISER, new ObjectId()))
                .isEqualTo(Outcome.NOT_POSSIBLE);
        memberships.reinstate(secretary, council, new ObjectId());

        assertThat(members.people().may(council, Permission.READ_AUDIT)).isTrue();
        assertThat(told()).containsExactly(Matter.SUSPENDED, Matter.REINSTATED);
    }

    @Test
    void who_left_or_was_excluded_has_neither_roles_nor_groups_nor_office_and_gets_none_back_with_the_membership() {
        var women = members.group("Women");
        var officer = members.in(women, true);
        memberships.give(admin, officer, Role.ORGANISER, new ObjectId());

        assertThat(memberships.exclude(secretary, officer, "reason", new ObjectId()))
                .isEqualTo(Outcome.DONE);
        assertThat(memberships.exclude(secretary, officer, "reason", new ObjectId()))
                .isEqualTo(Outcome.ALREADY);
        assertThat(members.scopes().of(officer, Permission.ORGANISE_EVENTS)).isEqualTo(Scope.NOWHERE);
        memberships.reinstate(secretary, officer, new ObjectId());

        assertThat(members.find(officer).roles()).isEmpty();
        assertThat(members.find(officer).groups()).isEmpty();
        assertThat(memberships.leave(officer, new ObjectId())).isEqualTo(Outcome.DONE);
        assertThat(memberships.leave(officer, new ObjectId())).isEqualTo(Outcome.ALREADY);
    }

    @Test
    void the_last_administrator_neither_leaves_nor_is_suspended_excluded_or_deprived() {
        assertThat(List.of(
                        memberships.leave(admin, new ObjectId()),
                        memberships.suspend(secretary, admin, "no", new ObjectId()),
                        memberships.exclude(secretary, admin, "no", new ObjectId()),
                        memberships.take(admin, admin, Role.ADMIN, new ObjectId())))
                .containsOnly(Outcome.LAST_ADMINISTRATOR);
        assertThat(members.find(admin).may(Permission.GIVE_ROLES)).isTrue();

        memberships.give(admin, aida, Role.ADMIN, new ObjectId());
        assertThat(memberships.take(aida, admin, Role.ADMIN, new ObjectId())).isEqualTo(Outcome.DONE);
        assertThat(memberships.leave(aida, new ObjectId())).isEqualTo(Outcome.LAST_ADMINISTRATOR);
    }

    @Test
    void rule_5_a_role_is_given_and_taken_once_and_guests_get_none() {
        var guest = members.guest();
        assertThat(memberships.give(admin, guest, Role.ORGANISER, new ObjectId()))
                .isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(memberships.give(admin, new PersonId(7), Role.ORGANISER, new ObjectId()))
                .isEqualTo(Outcome.NOT_POSSIBLE);
        assertThat(memberships.give(admin, aida, Role.ORGANISER, new ObjectId()))
                .isEqualTo(Outcome.DONE);
        assertThat(memberships.give(admin, aida, Role.ORGANISER, new ObjectId()))
                .isEqualTo(Outcome.ALREADY);
        assertThat(memberships.take(admin, aida, Role.ORGANISER, new ObjectId()))
                .isEqualTo(Outcome.DONE);
        assertThat(memberships.take(admin, aida, Role.ORGANISER, new ObjectId()))
                .isEqualTo(Outcome.ALREADY);
        assertThat(told()).containsExactly(Matter.ROLE_GIVEN, Matter.ROLE_TAKEN);
    }
}
