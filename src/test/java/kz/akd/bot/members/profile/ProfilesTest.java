package kz.akd.bot.members.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.groups.Branches;
import kz.akd.bot.members.groups.GroupFacts.GroupJoined;
import kz.akd.bot.members.person.MemberFacts;
import kz.akd.bot.members.person.MemberFacts.MemberMoved;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people set about themselves. */
class ProfilesTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final UnitId THERE = new UnitId("helsinki");

    private final Reminders reminders = mock(Reminders.class);
    private TheMembers members;
    private Profiles profiles;
    private PersonId aida;
    private PersonId secretary;

    @BeforeEach
    void start(@TempDir Path directory) {
        members = new TheMembers(directory, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), List.of());
        profiles = new Profiles(
                members.people(), new Branches(members.store(), members.cities()), members.cities(), reminders);
        aida = members.member();
        secretary = members.member(Role.SECRETARY);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private GroupId branchOf(String city) {
        var branch = new GroupId(new ObjectId());
        members.groups().make(secretary, branch, "Branch of " + city, GroupKind.BRANCH);
        members.groups().cover(secretary, branch, city, true, new ObjectId());
        return branch;
    }

    @Test
    void who_moves_post_has_its_zone_and_branch_and_is_told_of_once() {
        var branch = branchOf("Helsinki");

        assertThat(profiles.move(aida, THERE, HELSINKI, new ObjectId())).isTrue();
        assertThat(profiles.move(aida, THERE, HELSINKI, new ObjectId())).isFalse();

        var moved = members.find(aida);
        assertThat(moved.zone()).isEqualTo(HELSINKI);
        assertThat(moved.membership().orElseThrow().unit()).isEqualTo(THERE);
        assertThat(moved.groups()).containsExactly(branch);
        assertThat(members.heard(MemberMoved.class)).hasSize(1);
        assertThat(members.heard(GroupJoined.class)).hasSize(1);
    }

    @Test
    void nobody_moves_to_a_post_that_is_in_no_catalogue_and_guests_have_none() {
        assertThat(profiles.move(members.guest(), THERE, HELSINKI, new ObjectId()))
                .isFalse();
        assertThat(profiles.move(new PersonId(7), THERE, HELSINKI, new ObjectId()))
                .isFalse();
        var before = members.find(aida);
        assertThat(profiles.move(aida, new UnitId("nowhere"), HELSINKI, new ObjectId()))
                .isFalse();
        assertThat(members.find(aida).membership()).isEqualTo(before.membership());
    }

    @Test
    void who_lives_elsewhere_belongs_to_the_branch_there_until_they_live_where_they_serve() {
        var branch = branchOf("Helsinki");
        profiles.live(aida, Optional.of("Helsinki"), new ObjectId());
        profiles.live(aida, Optional.of("Helsinki"), new ObjectId());
        assertThat(members.find(aida).groups()).containsExactly(branch);
        assertThat(members.heard(GroupJoined.class)).hasSize(1);

        profiles.live(aida, Optional.empty(), new ObjectId());
        assertThat(members.find(aida).groups()).isEmpty();
        assertThat(members.find(aida).profile().city()).isEmpty();
    }

    @Test
    void choosing_a_zone_moves_what_waits_and_a_language_stays_chosen() {
        profiles.choose(aida, HELSINKI);
        verify(reminders).wishesChanged(aida);
        profiles.choose(aida, Language.KK);
        assertThat(members.find(aida).language()).isEqualTo(Language.KK);
        assertThat(members.find(aida).languageChosen()).isTrue();
    }

    @Test
    void a_member_whom_messages_reach_again_is_told_once_what_lies_ahead_and_a_guest_is_not() {
        profiles.unreachable(aida, Unreachable.BLOCKED);
        profiles.reached(aida);
        profiles.reached(aida);
        var guest = members.guest();
        profiles.unreachable(guest, Unreachable.BLOCKED);
        profiles.reached(guest);

        assertThat(members.heard(MemberFacts.MemberReturned.class)).hasSize(1);
    }
}
