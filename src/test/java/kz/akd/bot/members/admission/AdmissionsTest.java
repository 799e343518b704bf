package kz.akd.bot.members.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.admission.Admissions.Decision;
import kz.akd.bot.members.admission.Admissions.Receipt;
import kz.akd.bot.members.groups.Branches;
import kz.akd.bot.members.people.Applicants;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.MemberFacts.ApplicationReceived;
import kz.akd.bot.members.person.MemberFacts.MemberAdmitted;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.members.roster.RosterStore;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people come to belong: by the roster, by an invitation, by a decision (rules 5 and 6). */
class AdmissionsTest {

    private static final String PHONE = "+77015559001";

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private TheMembers members;
    private RosterStore roster;
    private Invitations invitations;
    private Admissions admissions;
    private Memberships memberships;
    private PersonId secretary;
    private PersonId guest;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        roster = new RosterStore(members.mongo());
        var store = new InvitationStore(members.mongo());
        var branches = new Branches(members.store(), members.cities());
        invitations = new Invitations(store, members.people(), members.audit(), new Random(1), clock);
        admissions = new Admissions(
                members.people(),
                new Applicants(members.people()),
                new Numbers(members.mongo()),
                roster,
                store,
                members.store(),
                branches,
                members.cities(),
                new ApplicationApprovers(
                        members.people(), members.officers(), members.store(), branches, members.scopes()),
                clock);
        memberships = new Memberships(members.people(), members.administrators(), clock);
        secretary = members.member(Role.SECRETARY);
        guest = members.guest();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private static Application application() {
        return TheMembers.application("Aida", MemberKind.STAFF, PHONE);
    }

    private void onTheRoster() {
        roster.put(new RosterEntry(
                "Aida of the roster",
                Optional.of(new Phone(PHONE)),
                Optional.of(MemberKind.VETERAN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("Council"),
                Optional.empty()));
    }

    @Test
    void an_application_is_received_once_and_another_one_waits_for_the_first() {
        var application = application();
        assertThat(admissions.apply(guest, application)).isEqualTo(Receipt.RECEIVED);
        assertThat(admissions.apply(guest, application)).isEqualTo(Receipt.RECEIVED);
        assertThat(admissions.apply(guest, application())).isEqualTo(Receipt.ALREADY_APPLIED);
        assertThat(members.heard(ApplicationReceived.class)).hasSize(1);
    }

    @Test
    void nobody_declares_themselves_honorary() {
        assertThat(admissions.apply(guest, TheMembers.application("Aida", MemberKind.HONORARY, PHONE)))
                .isEqualTo(Receipt.NOT_DECLARABLE);
    }

    @Test
    void whom_the_roster_names_is_a_member_at_once_as_it_says_and_nobody_else_by_that_line() {
        onTheRoster();
        var another = members.guest();

        assertThat(admissions.apply(guest, application())).isEqualTo(Receipt.ADMITTED);
        assertThat(admissions.apply(guest, application())).isEqualTo(Receipt.ALREADY_MEMBER);
        assertThat(admissions.apply(another, application())).isEqualTo(Receipt.RECEIVED);

        var member = members.find(guest).membership().orElseThrow();
        assertThat(member.fullName()).isEqualTo("Aida of the roster");
        assertThat(member.kind()).isEqualTo(MemberKind.VETERAN);
        assertThat(members.heard(MemberAdmitted.class)).hasSize(1);
    }

    @Test
    void who_was_excluded_comes_back_by_a_decision_alone_neither_by_the_roster_nor_by_a_link() {
        onTheRoster();
        admissions.apply(guest, application());
        memberships.exclude(secretary, guest, "sold the list of members", new ObjectId());
        var link = invitations
                .make(secretary, 5, Duration.ofDays(1), null, null, new ObjectId())
                .orElseThrow();

        var first = application();
        assertThat(admissions.apply(guest, first, link.code())).isEqualTo(Receipt.RECEIVED);
        assertThat(admissions.apply(guest, application(), link.code())).isEqualTo(Receipt.ALREADY_APPLIED);
        admissions.decline(secretary, guest, first.id(), "no");
        var second = application();
        assertThat(admissions.apply(guest, second, link.code())).isEqualTo(Receipt.RECEIVED);
        assertThat(members.find(guest).membership()).isEmpty();
        assertThat(invitations.look(secretary, link.code()).orElseThrow().joined())
                .isEmpty();

        admissions.approve(secretary, guest, second.id());
        assertThat(members.find(guest).membership()).isPresent();
    }

    @Test
    void who_left_by_themselves_comes_back_as_they_came() {
        onTheRoster();
        admissions.apply(guest, application());
        memberships.leave(guest, new ObjectId());

        assertThat(admissions.apply(guest, application())).isEqualTo(Receipt.ADMITTED);
    }

    @Test
    void who_is_suspended_neither_applies_nor_uses_up_an_invitation() {
        onTheRoster();
        admissions.apply(guest, application());
        memberships.suspend(secretary, guest, "unpaid", new ObjectId());
        var link = invitations
                .make(secretary, 1, Duration.ofDays(1), null, null, new ObjectId())
                .orElseThrow();

        assertThat(admissions.apply(guest, application(), link.code())).isEqualTo(Receipt.SUSPENDED);
        assertThat(invitations.isOpen(link.code())).isTrue();
    }

    @Test
    void an_invitation_admits_as_many_as_it_has_places_until_it_ends_or_is_revoked() {
        var link = invitations
                .make(secretary, 1, Duration.ofDays(1), MemberKind.VETERAN, null, new ObjectId())
                .orElseThrow();
        var second = members.guest();

        assertThat(admissions.apply(guest, application(), link.code())).isEqualTo(Receipt.ADMITTED);
        assertThat(admissions.apply(second, application(), link.code())).isEqualTo(Receipt.RECEIVED);
        assertThat(members.find(guest).membership().orElseThrow().kind()).isEqualTo(MemberKind.VETERAN);

        var old = invitations
                .make(secretary, 5, Duration.ofDays(1), null, null, new ObjectId())
                .orElseThrow();
        now = now.plus(Duration.ofDays(1)).plusSeconds(1);
        assertThat(admissions.apply(members.guest(), application(), old.code())).isEqualTo(Receipt.RECEIVED);
        var revoked = invitations
                .make(secretary, 5, Duration.ofDays(1), null, null, new ObjectId())
                .orElseThrow();
        invitations.revoke(secretary, revoked.code(), new ObjectId());
        assertThat(admissions.apply(members.guest(), application(), revoked.code()))
                .isEqualTo(Receipt.RECEIVED);
    }

    @Test
    void rule_6_invitations_are_made_seen_and_revoked_by_those_alone_who_keep_the_roster() {
        var link = invitations
                .make(secretary, 5, Duration.ofDays(1), null, null, new ObjectId())
                .orElseThrow();
        for (var person : List.of(guest, members.member(), members.member(Role.COUNCIL), new PersonId(7))) {
            assertThat(invitations.make(person, 5, Duration.ofDays(1), null, null, new ObjectId()))
                    .isEmpty();
            assertThat(invitations.open(person)).isEmpty();
            assertThat(invitations.look(person, link.code())).isEmpty();
            assertThat(invitations.revoke(person, link.code(), new ObjectId())).isFalse();
        }
        assertThat(invitations.make(secretary, 5, Duration.ofDays(1), MemberKind.HONORARY, null, new ObjectId()))
                .isEmpty();
        assertThat(invitations.isOpen(link.code())).isTrue();
        assertThat(members.written()).containsExactly("invitation.made");
    }

    @Test
    void rule_6_an_application_is_decided_once_and_by_those_alone_who_may() {
        var application = application();
        admissions.apply(guest, application);
        for (var person : List.of(guest, members.member(), members.member(Role.TREASURER), new PersonId(7))) {
            assertThat(admissions.approve(person, guest, application.id())).isInstanceOf(Decision.NotAllowed.class);
            assertThat(admissions.decline(person, guest, application.id(), "no"))
                    .isInstanceOf(Decision.NotAllowed.class);
            assertThat(admissions.waiting(person)).isEmpty();
        }
        assertThat(admissions.approve(secretary, guest, application.id())).isInstanceOf(Decision.Admitted.class);
        assertThat(admissions.approve(secretary, guest, application.id())).isInstanceOf(Decision.AlreadyDecided.class);
        assertThat(admissions.decline(secretary, guest, application.id(), "late"))
                .isInstanceOf(Decision.AlreadyDecided.class);
        assertThat(admissions.approve(secretary, new PersonId(7), application.id()))
                .isInstanceOf(Decision.Gone.class);
        assertThat(members.heard(MemberAdmitted.class)).hasSize(1);
    }

    @Test
    void who_was_declined_applies_anew_and_an_old_decision_is_not_over_the_new_application() {
        var first = application();
        admissions.apply(guest, first);
        admissions.decline(secretary, guest, first.id(), "no photo");
        var second = application();

        assertThat(admissions.apply(guest, second)).isEqualTo(Receipt.RECEIVED);
        assertThat(admissions.approve(secretary, guest, first.id())).isNotInstanceOf(Decision.Admitted.class);
        assertThat(admissions.approve(secretary, guest, second.id())).isInstanceOf(Decision.Admitted.class);
    }
}
