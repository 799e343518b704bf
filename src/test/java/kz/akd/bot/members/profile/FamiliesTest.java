package kz.akd.bot.members.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.person.FamilyFacts.FamilyLinked;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.profile.Families.Outcome;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is of whose family, and who may say so. */
class FamiliesTest {

    private TheMembers members;
    private Families families;
    private PersonId secretary;
    private PersonId member;
    private PersonId other;
    private PersonId spouse;

    @BeforeEach
    void start(@TempDir Path directory) {
        members = new TheMembers(directory, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), List.of());
        families = new Families(members.people(), members.roll());
        secretary = members.member(Role.SECRETARY);
        member = members.member();
        other = members.member();
        spouse = members.member(MemberKind.FAMILY);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    @Test
    void a_spouse_is_of_a_family_when_that_member_says_so_and_not_before() {
        assertThat(families.ask(spouse, member, new ObjectId())).isEqualTo(Outcome.DONE);
        assertThat(families.ask(spouse, member, new ObjectId())).isEqualTo(Outcome.ALREADY);
        assertThat(families.of(member).orElseThrow().spouses()).isEmpty();
        assertThat(families.confirm(other, spouse, new ObjectId())).isEqualTo(Outcome.NOT_ASKING);
        assertThat(families.confirm(member, spouse, new ObjectId())).isEqualTo(Outcome.DONE);
        assertThat(families.confirm(member, spouse, new ObjectId())).isEqualTo(Outcome.ALREADY);
        assertThat(families.of(member).orElseThrow().spouses())
                .extracting(MemberSummary::id)
                .containsExactly(spouse);
        assertThat(members.heard(FamilyLinked.class)).hasSize(1);
    }

    @Test
    void who_was_asked_first_confirms_nothing_once_the_spouse_asks_another() {
        families.ask(spouse, member, new ObjectId());
        assertThat(families.ask(spouse, other, new ObjectId())).isEqualTo(Outcome.DONE);
        assertThat(families.confirm(member, spouse, new ObjectId())).isEqualTo(Outcome.NOT_ASKING);
        assertThat(families.confirm(other, spouse, new ObjectId())).isEqualTo(Outcome.DONE);
        assertThat(families.ask(spouse, member, new ObjectId())).isEqualTo(Outcome.TAKEN);
        assertThat(families.link(secretary, spouse, member, new ObjectId())).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void nobody_is_of_their_own_family_of_a_spouses_or_of_a_strangers_and_only_spouses_are_of_any() {
        var another = members.member(MemberKind.FAMILY);
        for (var of : List.of(spouse, another, members.guest(), new PersonId(7))) {
            assertThat(families.ask(spouse, of, new ObjectId())).isEqualTo(Outcome.NO_MEMBER);
        }
        assertThat(families.ask(member, other, new ObjectId())).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(families.link(secretary, member, other, new ObjectId())).isEqualTo(Outcome.NOT_ALLOWED);
    }

    @Test
    void rule_6_a_tie_is_made_and_ended_by_those_it_concerns_and_by_those_who_keep_the_roster() {
        assertThat(families.link(other, spouse, member, new ObjectId())).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(families.link(secretary, spouse, member, new ObjectId())).isEqualTo(Outcome.DONE);
        assertThat(families.link(secretary, spouse, member, new ObjectId())).isEqualTo(Outcome.ALREADY);
        for (var stranger : List.of(other, members.guest(), new PersonId(7))) {
            assertThat(families.part(stranger, spouse, new ObjectId())).isEqualTo(Outcome.NOT_ALLOWED);
            assertThat(families.of(member, stranger)).isEmpty();
        }
        assertThat(families.part(member, spouse, new ObjectId())).isEqualTo(Outcome.DONE);
        assertThat(families.part(member, spouse, new ObjectId())).isEqualTo(Outcome.NOT_ASKING);
    }

    @Test
    void nobody_is_of_the_family_of_somebody_who_is_forgotten() {
        families.link(secretary, spouse, member, new ObjectId());
        families.forget(member);

        assertThat(members.find(spouse).profile().family()).isEmpty();
    }
}
