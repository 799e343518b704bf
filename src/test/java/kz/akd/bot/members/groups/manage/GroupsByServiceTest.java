package kz.akd.bot.members.groups.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupFacts.GroupChanged;
import kz.akd.bot.members.groups.GroupFacts.GroupJoined;
import kz.akd.bot.members.groups.GroupFacts.OfficeGiven;
import kz.akd.bot.members.groups.JoinPolicy;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups, who belongs to them and who holds an office there (rules 5 and 6). */
class GroupsByServiceTest {

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private TheMembers members;
    private Groups groups;
    private GroupMembers belonging;
    private Offices offices;
    private PersonId secretary;
    private PersonId aida;
    private GroupId women;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        groups = members.groups();
        belonging = new GroupMembers(members.store(), members.people(), members.roll(), members.scopes());
        offices = new Offices(members.store(), members.people(), members.scopes());
        secretary = members.member(Role.SECRETARY);
        aida = members.member();
        women = members.group("Women");
    }

    @AfterEach
    void stop() {
        members.close();
    }

    @Test
    void rule_6_neither_members_nor_officers_of_another_group_nor_strangers_change_a_group() {
        var another = members.in(members.group("Almaty"), true);
        for (var person : List.of(aida, another, members.guest(), new PersonId(7))) {
            assertThat(List.of(
                            groups.make(person, new GroupId(new ObjectId()), "Mine", GroupKind.LIST),
                            groups.rename(person, women, "Mine", new ObjectId()),
                            groups.rename(person, women, "Almaty", new ObjectId()),
                            groups.open(person, women, JoinPolicy.BY_OFFICERS, new ObjectId()),
                            groups.cover(person, women, "Almaty", true, new ObjectId()),
                            groups.dissolve(person, women, new ObjectId())))
                    .containsOnly(Groups.Outcome.NOT_ALLOWED);
            assertThat(List.of(
                            belonging.add(person, women, aida, new ObjectId()),
                            belonging.accept(person, women, aida, new ObjectId()),
                            belonging.decline(person, women, aida, new ObjectId()),
                            belonging.remove(person, women, aida, new ObjectId())))
                    .containsOnly(GroupMembers.Outcome.NOT_ALLOWED);
            assertThat(offices.appoint(person, women, person, null, new ObjectId()))
                    .isEqualTo(Offices.Outcome.NOT_ALLOWED);
            assertThat(offices.dismiss(person, women, another, new ObjectId())).isEqualTo(Offices.Outcome.NOT_ALLOWED);
            assertThat(belonging.list(person, women)).isEmpty();
            assertThat(belonging.asking(person, women)).isEmpty();
        }
        assertThat(members.heard(GroupChanged.class)).isEmpty();
    }

    @Test
    void an_officer_keeps_who_belongs_but_neither_renames_nor_appoints() {
        var officer = members.in(women, true);

        assertThat(belonging.add(officer, women, aida, new ObjectId())).isEqualTo(GroupMembers.Outcome.DONE);
        assertThat(belonging.add(officer, women, aida, new ObjectId())).isEqualTo(GroupMembers.Outcome.ALREADY);
        assertThat(belonging.list(officer, women).orElseThrow())
                .extracting(MemberSummary::id)
                .contains(aida, officer);
        assertThat(groups.rename(officer, women, "Mine", new ObjectId())).isEqualTo(Groups.Outcome.NOT_ALLOWED);
        assertThat(offices.appoint(officer, women, aida, null, new ObjectId())).isEqualTo(Offices.Outcome.NOT_ALLOWED);
    }

    @Test
    void no_two_groups_have_one_name_however_capitalised() {
        var id = new GroupId(new ObjectId());
        assertThat(groups.make(secretary, id, "WOMEN", GroupKind.LIST)).isEqualTo(Groups.Outcome.NAME_TAKEN);
        assertThat(groups.make(secretary, id, "Almaty", GroupKind.LIST)).isEqualTo(Groups.Outcome.DONE);
        assertThat(groups.make(secretary, id, "Almaty", GroupKind.LIST)).isEqualTo(Groups.Outcome.ALREADY);
        assertThat(groups.rename(secretary, id, "women", new ObjectId())).isEqualTo(Groups.Outcome.NAME_TAKEN);
        assertThat(groups.rename(secretary, id, "ALMATY", new ObjectId())).isEqualTo(Groups.Outcome.DONE);
        assertThat(groups.find(id).map(Group::name)).contains("ALMATY");
        assertThat(groups.rename(secretary, new GroupId(new ObjectId()), "New", new ObjectId()))
                .isEqualTo(Groups.Outcome.GONE);
    }

    @Test
    void who_asks_is_let_in_once_and_whoever_is_shut_out_meanwhile_is_not() {
        assertThat(belonging.ask(members.guest(), women, new ObjectId())).isEqualTo(GroupMembers.Outcome.NOT_ALLOWED);
        assertThat(belonging.accept(secretary, women, aida, new ObjectId())).isEqualTo(GroupMembers.Outcome.NOT_ASKING);
        belonging.ask(aida, women, new ObjectId());
        assertThat(belonging.ask(aida, women, new ObjectId())).isEqualTo(GroupMembers.Outcome.ALREADY);
        assertThat(belonging.accept(secretary, women, aida, new ObjectId())).isEqualTo(GroupMembers.Outcome.DONE);
        assertThat(belonging.accept(secretary, women, aida, new ObjectId())).isEqualTo(GroupMembers.Outcome.NOT_ASKING);
        assertThat(members.heard(GroupJoined.class)).hasSize(1);

        var bolat = members.member();
        belonging.ask(bolat, women, new ObjectId());
        new Memberships(members.people(), members.administrators(), Clock.fixed(now, ZoneOffset.UTC))
                .suspend(secretary, bolat, "unpaid", new ObjectId());
        assertThat(belonging.asking(secretary, women).orElseThrow()).isEmpty();
        assertThat(belonging.accept(secretary, women, bolat, new ObjectId())).isEqualTo(GroupMembers.Outcome.NO_MEMBER);
    }

    @Test
    void nobody_asks_where_officers_add_members() {
        groups.open(secretary, women, JoinPolicy.BY_OFFICERS, new ObjectId());
        assertThat(belonging.ask(aida, women, new ObjectId())).isEqualTo(GroupMembers.Outcome.BY_OFFICERS);
        assertThat(belonging.ask(aida, new GroupId(new ObjectId()), new ObjectId()))
                .isEqualTo(GroupMembers.Outcome.GONE);
    }

    @Test
    void an_office_is_held_to_the_end_of_its_last_day_at_home_and_no_longer() {
        var today = LocalDate.of(2026, 11, 28);
        assertThat(offices.appoint(secretary, women, aida, today.minusDays(1), new ObjectId()))
                .isEqualTo(Offices.Outcome.IN_THE_PAST);
        assertThat(offices.appoint(secretary, women, members.guest(), today, new ObjectId()))
                .isEqualTo(Offices.Outcome.NO_MEMBER);
        assertThat(offices.appoint(secretary, women, aida, today, new ObjectId()))
                .isEqualTo(Offices.Outcome.DONE);
        assertThat(offices.appoint(secretary, women, aida, today, new ObjectId()))
                .isEqualTo(Offices.Outcome.ALREADY);
        assertThat(members.heard(OfficeGiven.class)).hasSize(1);

        now = Instant.parse("2026-11-28T18:59:59Z"); // in Almaty, a second before midnight
        assertThat(members.scopes().of(aida, Permission.KEEP_GROUP).covers(women))
                .isTrue();
        now = Instant.parse("2026-11-28T19:00:00Z");
        assertThat(members.scopes().of(aida, Permission.KEEP_GROUP).covers(women))
                .isFalse();
        assertThat(offices.dismiss(secretary, women, aida, new ObjectId())).isEqualTo(Offices.Outcome.ALREADY);
    }

    @Test
    void a_group_that_is_dissolved_is_nobodys_and_is_so_once() {
        var officer = members.in(women, true);

        assertThat(groups.dissolve(secretary, women, new ObjectId())).isEqualTo(Groups.Outcome.DONE);
        assertThat(groups.dissolve(secretary, women, new ObjectId())).isEqualTo(Groups.Outcome.GONE);
        assertThat(members.find(officer).groups()).isEmpty();
        assertThat(members.scopes().of(officer, Permission.KEEP_GROUP)).isEqualTo(Scope.NOWHERE);
        assertThat(members.written()).containsExactly("group.dissolved");
    }
}
