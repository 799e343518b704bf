package kz.akd.bot.members.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.TheUnits;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.VisibleField;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Profile;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members know of each other (rules 6 and 7). */
class MemberDirectoryTest {

    private static final UnitId PROTOCOL = new UnitId("protocol");
    private static final UnitId HELSINKI = new UnitId("helsinki");

    private TheMembers members;
    private Memberships memberships;
    private MemberDirectory directory;
    private PersonId secretary;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        members = new TheMembers(folder, clock, List.of());
        memberships = new Memberships(members.people(), members.administrators(), clock);
        var search = new MemberSearch(members.roll(), TheUnits.delivered(), members.cities());
        directory = new MemberDirectory(members.roll(), search, members.people(), members.cities(), clock);
        secretary = named("Saule", members.member(Role.SECRETARY));
        aida = named("Aida", members.member());
        bolat = named("bolat", members.member());
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private PersonId named(String name, PersonId id) {
        members.people().change(id, person -> Change.to(person.asMember(member -> member.called(name)), true));
        return id;
    }

    private List<PersonId> found(String typed) {
        return directory.search(aida, typed, Language.EN).orElseThrow().stream()
                .map(MemberSummary::id)
                .toList();
    }

    @Test
    void rule_6_only_members_look_anybody_up_neither_guests_nor_who_is_suspended_or_left() {
        var suspended = members.member();
        memberships.suspend(secretary, suspended, "unpaid", new ObjectId());
        var former = members.member();
        memberships.leave(former, new ObjectId());

        for (var by : List.of(members.guest(), suspended, former, new PersonId(7))) {
            assertThat(directory.search(by, "Bolat", Language.EN)).isEmpty();
            assertThat(directory.servingIn(by, PROTOCOL)).isEmpty();
            assertThat(directory.look(by, bolat)).isEmpty();
        }
    }

    @Test
    void who_does_not_belong_now_is_not_to_be_found_and_is_again_when_they_do() {
        assertThat(found("Bolat")).containsExactly(bolat);
        memberships.suspend(secretary, bolat, "unpaid", new ObjectId());

        assertThat(found("Bolat")).isEmpty();
        assertThat(directory.servingIn(aida, PROTOCOL).orElseThrow())
                .extracting(MemberSummary::id)
                .containsExactly(aida, secretary);
        assertThat(directory.listed(List.of(bolat, aida)))
                .extracting(MemberSummary::id)
                .containsExactly(aida);
        assertThat(directory.look(aida, bolat)).isEmpty();
        memberships.reinstate(secretary, bolat, new ObjectId());
        assertThat(found("Bolat")).containsExactly(bolat);
    }

    @Test
    void members_are_found_by_where_they_serve_and_after_a_move_there_alone() {
        members.people().change(bolat, person -> Change.to(person.asMember(member -> member.serving(HELSINKI)), true));

        assertThat(found("Helsinki")).containsExactly(bolat);
        assertThat(found("who is in Helsinki?")).containsExactly(bolat);
        assertThat(found("Astana")).containsExactly(aida, secretary);
        assertThat(directory.servingIn(aida, HELSINKI).orElseThrow())
                .extracting(MemberSummary::id)
                .containsExactly(bolat);
        assertThat(directory.servingIn(aida, new UnitId("nowhere")).orElseThrow())
                .isEmpty();
    }

    @Test
    void rule_7_a_phone_an_address_and_a_birthday_are_seen_by_others_as_far_as_they_are_shared() {
        var birthday = LocalDate.of(1980, 2, 29);
        var profile = Profile.EMPTY.email("b@example.org").birthday(birthday);
        members.people().change(bolat, person -> Change.to(person.describing(profile), true));

        var seen = directory.look(aida, bolat).orElseThrow();
        assertThat(seen.phone()).isEmpty();
        assertThat(seen.email()).isEmpty();
        assertThat(seen.birthday()).isEmpty();
        // officers have the desk: the directory shows them no more than it shows others
        assertThat(directory.look(secretary, bolat)).contains(seen);

        members.people()
                .change(
                        bolat,
                        person -> Change.to(person.describing(profile.sharing(Set.of(VisibleField.BIRTHDAY))), true));
        seen = directory.look(aida, bolat).orElseThrow();
        assertThat(seen.birthday()).contains(birthday);
        assertThat(seen.phone().isPresent() || seen.email().isPresent()).isFalse();
    }

    @Test
    void some_people_are_listed_by_name_each_once_and_strangers_not_at_all() {
        var some = List.of(secretary, bolat, aida, bolat, members.guest(), new PersonId(7));
        assertThat(directory.listed(some)).extracting(MemberSummary::id).containsExactly(aida, bolat, secretary);
        assertThat(directory.look(aida, members.guest())).isEqualTo(Optional.empty());
    }

    @Test
    void rule_8_no_sign_that_is_typed_stands_for_everybody() {
        for (var typed : List.of("", " ", ".*", "<x>", "(", "\u202e", "Ж".repeat(4000))) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }
}
