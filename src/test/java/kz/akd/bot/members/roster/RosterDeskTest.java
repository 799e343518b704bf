package kz.akd.bot.members.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.TheUnits;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.members.directory.MemberFilter;
import kz.akd.bot.members.directory.MemberSearch;
import kz.akd.bot.members.directory.UnitCount;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who keep the roster see of members (rules 6 and 7). */
class RosterDeskTest {

    private static final UnitId PROTOCOL = new UnitId("protocol");
    private static final UnitId HELSINKI = new UnitId("helsinki");

    private TheMembers members;
    private Memberships memberships;
    private RosterDesk desk;
    private PersonId secretary;
    private PersonId veteran;
    private PersonId suspended;
    private PersonId former;

    @BeforeEach
    void start(@TempDir Path directory) {
        var clock = Clock.fixed(Instant.parse("1970-03-15T00:00:00Z"), ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        memberships = new Memberships(members.people(), members.administrators(), clock);
        var search = new MemberSearch(members.roll(), TheUnits.delivered(), members.cities());
        desk = new RosterDesk(members.roll(), members.people(), search, clock);
        secretary = members.member(Role.SECRETARY);
        veteran = members.member(MemberKind.VETERAN);
        suspended = members.member();
        memberships.suspend(secretary, suspended, "unpaid", new ObjectId());
        former = members.member();
        memberships.leave(former, new ObjectId());
        members.guest();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private List<PersonId> list(MemberFilter filter) {
        return desk.list(secretary, filter).orElseThrow().stream()
                .map(MemberSummary::id)
                .toList();
    }

    @Test
    void rule_6_nothing_is_shown_to_whoever_does_not_keep_the_roster() {
        var wasSecretary = members.member(Role.SECRETARY);
        memberships.suspend(secretary, wasSecretary, "unpaid", new ObjectId());
        for (var by : List.of(
                veteran,
                members.guest(),
                members.member(Role.COUNCIL, Role.TREASURER, Role.ORGANISER, Role.CASE_WORKER),
                members.in(members.group("Almaty"), true),
                wasSecretary,
                new PersonId(7))) {
            assertThat(desk.isOpenTo(by)).isFalse();
            assertThat(desk.census(by)).isEmpty();
            assertThat(desk.growth(by, 1000)).isEmpty();
            assertThat(desk.list(by, MemberFilter.ALL)).isEmpty();
            assertThat(desk.find(by, "Member", Language.EN)).isEmpty();
            assertThat(desk.units(by)).isEmpty();
            assertThat(desk.servingIn(by, PROTOCOL)).isEmpty();
            assertThat(desk.look(by, veteran)).isEmpty();
        }
    }

    @Test
    void each_number_of_the_census_is_the_length_of_its_list() {
        var census = desk.census(secretary).orElseThrow();

        for (var filter : MemberFilter.values()) {
            assertThat(list(filter)).as(filter.name()).hasSize((int) census.of(filter));
        }
        assertThat(list(MemberFilter.ALL)).containsExactly(secretary, veteran);
        assertThat(list(MemberFilter.VETERAN)).containsExactly(veteran);
        assertThat(list(MemberFilter.SUSPENDED)).containsExactly(suspended);
        assertThat(list(MemberFilter.FORMER)).containsExactly(former);
    }

    @Test
    void who_was_a_member_is_found_and_looked_at_until_they_are_forgotten_and_a_guest_never() {
        assertThat(desk.find(secretary, "Member", Language.EN).orElseThrow())
                .extracting(MemberSummary::id)
                .containsExactlyInAnyOrder(secretary, veteran, suspended, former);
        for (var whom : List.of(suspended, former)) {
            assertThat(desk.look(secretary, whom)).isPresent();
        }
        members.people().remove(former);
        members.roll().remove(former);

        assertThat(desk.look(secretary, former)).isEmpty();
        assertThat(list(MemberFilter.FORMER)).isEmpty();
        for (var whom : List.of(members.guest(), new PersonId(7))) {
            assertThat(desk.look(secretary, whom)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void units_count_those_who_serve_there_now_the_most_first() {
        var another = members.member();
        members.people()
                .change(another, person -> Change.to(person.asMember(member -> member.serving(HELSINKI)), true));

        assertThat(desk.units(secretary).orElseThrow())
                .containsExactly(new UnitCount(PROTOCOL, 2), new UnitCount(HELSINKI, 1));
        assertThat(desk.servingIn(secretary, HELSINKI).orElseThrow())
                .extracting(MemberSummary::id)
                .containsExactly(another);
        memberships.leave(another, new ObjectId());
        assertThat(desk.units(secretary).orElseThrow()).containsExactly(new UnitCount(PROTOCOL, 2));
    }

    @Test
    void the_growth_ends_with_the_number_of_members_that_the_census_shows() {
        var growth = desk.growth(secretary, 1000).orElseThrow();

        assertThat(growth.current())
                .isEqualTo((int) desk.census(secretary).orElseThrow().of(MemberFilter.ALL));
        assertThat(growth.months()).hasSize(3);
    }
}
