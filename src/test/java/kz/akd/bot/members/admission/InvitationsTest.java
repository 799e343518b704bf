package kz.akd.bot.members.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How links to join end, and what is written down of it (rules 5 and 6). How they admit: {@link AdmissionsTest}. */
class InvitationsTest {

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private TheMembers members;
    private InvitationStore store;
    private Invitations invitations;
    private PersonId secretary;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        store = new InvitationStore(members.mongo());
        invitations = new Invitations(store, members.people(), members.audit(), new Random(1), clock);
        secretary = members.member(Role.SECRETARY);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private String made(int places) {
        return invitations
                .make(secretary, places, Duration.ofDays(1), null, null, new ObjectId())
                .orElseThrow()
                .code();
    }

    @Test
    void rule_6_a_code_that_does_not_exist_is_not_written_down_as_revoked() {
        for (var code : List.of("", "nobody-made-this", "a".repeat(4000))) {
            assertThat(invitations.revoke(secretary, code, new ObjectId())).isTrue();
        }
        assertThat(members.written()).isEmpty();
    }

    @Test
    void rule_5_an_invitation_revoked_twice_is_revoked_and_written_down_once() {
        var code = made(5);
        for (var by : List.of(secretary, secretary, members.member(Role.ADMIN))) {
            assertThat(invitations.revoke(by, code, new ObjectId())).isTrue();
        }
        assertThat(invitations.isOpen(code)).isFalse();
        assertThat(invitations.open(secretary).orElseThrow()).isEmpty();
        assertThat(members.written()).containsExactly("invitation.revoked", "invitation.made");
    }

    @Test
    void where_no_place_is_left_there_is_nothing_to_revoke() {
        var code = made(1);
        store.use(code, members.guest(), now);

        assertThat(invitations.revoke(secretary, code, new ObjectId())).isTrue();
        assertThat(members.written()).containsExactly("invitation.made");
        assertThat(invitations.look(secretary, code).orElseThrow().joined()).hasSize(1);
    }

    @Test
    void an_invitation_is_open_until_the_moment_it_ends_and_not_a_moment_longer() {
        var code = made(5);
        var ends = now.plus(Duration.ofDays(1));
        now = ends.minusMillis(1);
        assertThat(invitations.isOpen(code)).isTrue();
        assertThat(store.use(code, members.guest(), now)).isPresent();
        now = ends;
        assertThat(invitations.isOpen(code)).isFalse();
        assertThat(invitations.open(secretary).orElseThrow()).isEmpty();
        assertThat(store.use(code, members.guest(), now)).isEmpty();
    }
}
