package kz.akd.bot.members.card;

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
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.members.card.Cards.Checked;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards of members, and what an officer learns of one (rules 6 and 7). */
class CardsTest {

    private Instant now = Instant.parse("2026-11-28T09:00:30Z");
    private TheMembers members;
    private Memberships memberships;
    private Cards cards;
    private PersonId aida;
    private PersonId organiser;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        memberships = new Memberships(members.people(), members.administrators(), clock);
        cards = new Cards(members.people(), members.scopes(), new Secrets(members.mongo(), new Random(1)), clock);
        aida = members.member();
        organiser = members.member(Role.ORGANISER);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private String card(PersonId person) {
        return cards.issue(person).orElseThrow().token();
    }

    @Test
    void rule_6_cards_are_checked_by_organisers_also_of_a_group_and_those_who_keep_the_roster_alone() {
        var token = card(aida);
        var ofAGroup = members.in(members.group("Women"), true);
        for (var by : List.of(organiser, ofAGroup, members.member(Role.SECRETARY), members.member(Role.ADMIN))) {
            assertThat(cards.check(by, token))
                    .isInstanceOfSatisfying(
                            Checked.Genuine.class,
                            genuine -> assertThat(genuine.person().id()).isEqualTo(aida));
        }
        var belongs = members.in(members.group("Almaty"), false);
        for (var by : List.of(aida, belongs, members.guest(), members.member(Role.TREASURER), new PersonId(7))) {
            assertThat(cards.check(by, token)).isInstanceOf(Checked.NotAllowed.class);
            // nor do they learn whether it is forged
            assertThat(cards.check(by, "made up")).isInstanceOf(Checked.NotAllowed.class);
        }
    }

    @Test
    void who_is_suspended_neither_checks_cards_nor_has_one_and_the_old_one_is_no_longer_good() {
        var secretary = members.member(Role.SECRETARY);
        var token = card(aida);
        memberships.suspend(secretary, aida, "unpaid", new ObjectId());
        memberships.suspend(secretary, organiser, "unpaid", new ObjectId());

        assertThat(cards.check(organiser, token)).isInstanceOf(Checked.NotAllowed.class);
        assertThat(cards.check(secretary, token)).isInstanceOf(Checked.NoLonger.class);
        assertThat(cards.issue(aida)).isEmpty();
        memberships.reinstate(secretary, aida, new ObjectId());
        assertThat(cards.check(secretary, token)).isInstanceOf(Checked.Genuine.class);
    }

    @Test
    void who_left_or_was_forgotten_has_no_card() {
        var bolat = members.member();
        var lefts = card(aida);
        var forgottens = card(bolat);
        memberships.leave(aida, new ObjectId());
        members.people().remove(bolat);

        for (var token : List.of(lefts, forgottens)) {
            assertThat(cards.check(organiser, token)).isInstanceOf(Checked.NoLonger.class);
        }
        for (var nobody : List.of(aida, bolat, members.guest(), new PersonId(7))) {
            assertThat(cards.issue(nobody)).isEmpty();
        }
    }

    @Test
    void a_card_is_good_until_the_moment_it_names_and_not_a_moment_longer() {
        var issued = cards.issue(aida).orElseThrow();
        assertThat(issued.expires()).isEqualTo(Instant.parse("2026-12-28T09:00:00Z"));

        now = issued.expires().minusMillis(1);
        assertThat(cards.check(organiser, issued.token())).isInstanceOf(Checked.Genuine.class);
        now = issued.expires();
        assertThat(cards.check(organiser, issued.token())).isInstanceOf(Checked.NoLonger.class);
        assertThat(cards.check(organiser, card(aida))).isInstanceOf(Checked.Genuine.class);
    }

    @Test
    void a_card_of_another_association_or_made_up_is_forged() {
        var elsewhere = new CheckInToken(new byte[32]);
        for (var token : List.of(elsewhere.sign(aida, now.plus(Duration.ofDays(1))), "", "made up", card(aida) + "A")) {
            assertThat(cards.check(organiser, token)).isInstanceOf(Checked.Forged.class);
        }
    }

    @Test
    void rule_7_nothing_of_the_person_is_written_where_a_card_is_written_to_a_log() {
        assertThat(cards.issue(aida).orElseThrow().toString()).doesNotContain("Member 2", "+7701", card(aida));
    }
}
