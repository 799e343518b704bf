package kz.akd.bot.members.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands in the roster and has not come (rules 6 and 7). */
class AwaitedTest {

    private TheMembers members;
    private Awaited awaited;
    private PersonId secretary;

    @BeforeEach
    void start(@TempDir Path directory) {
        members = new TheMembers(directory, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), List.of());
        awaited = new Awaited(members.roster());
        secretary = members.member(Role.SECRETARY);
        adds("Сәуле Әбілқызы", "+77055550001", null);
        adds("Болат Ахметов", null, "helsinki");
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private RosterEntry adds(String name, @Nullable String phone, @Nullable String unit) {
        var entry = new RosterEntry(
                name,
                Optional.ofNullable(phone).map(Phone::new),
                Optional.empty(),
                Optional.ofNullable(unit).map(UnitId::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        assertThat(members.roster().add(secretary, entry)).isTrue();
        return entry;
    }

    private List<String> names() {
        return awaited.all(secretary).orElseThrow().stream()
                .map(RosterEntry::fullName)
                .toList();
    }

    @Test
    void rule_6_whoever_does_not_keep_the_roster_sees_nobody() {
        var id = Awaited.id(awaited.all(secretary).orElseThrow().get(0));
        for (var by : List.of(members.member(Role.COUNCIL), members.guest(), new PersonId(7))) {
            assertThat(awaited.all(by)).isEmpty();
            assertThat(awaited.find(by, "Болат")).isEmpty();
            assertThat(awaited.look(by, id)).isEmpty();
        }
    }

    @Test
    void they_stand_by_name_and_are_found_by_parts_of_it_however_they_are_typed() {
        assertThat(names()).containsExactly("Болат Ахметов", "Сәуле Әбілқызы");
        for (var typed : List.of("сауле", "АБИЛ сәу", "Әбілқызы")) {
            assertThat(awaited.find(secretary, typed).orElseThrow())
                    .as(typed)
                    .extracting(RosterEntry::fullName)
                    .containsExactly("Сәуле Әбілқызы");
        }
        assertThat(awaited.find(secretary, "Болат Сәуле").orElseThrow()).isEmpty();
    }

    @Test
    void rule_7_one_is_known_by_an_id_that_tells_nothing_of_them() {
        var entry = awaited.find(secretary, "сауле").orElseThrow().get(0);

        assertThat(awaited.look(secretary, Awaited.id(entry))).contains(entry);
        assertThat(awaited.look(secretary, new ObjectId())).isEmpty();
    }

    @Test
    void who_has_come_is_awaited_no_more_by_their_number_or_without_one_by_name_and_unit() {
        var come = members.find(members.member()).membership().orElseThrow();
        adds(come.fullName(), come.phone().number(), null);
        adds(come.fullName(), null, come.unit().value());
        adds(come.fullName(), null, "helsinki");

        assertThat(awaited.find(secretary, come.fullName()).orElseThrow())
                .singleElement()
                .satisfies(entry -> assertThat(entry.unit()).contains(new UnitId("helsinki")));
    }
}
