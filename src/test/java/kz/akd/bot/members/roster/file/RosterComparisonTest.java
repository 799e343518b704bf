package kz.akd.bot.members.roster.file;

import static kz.akd.bot.members.roster.RosterSamples.aida;
import static kz.akd.bot.members.roster.RosterSamples.named;
import static kz.akd.bot.members.roster.RosterSamples.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.akd.bot.members.roster.RosterEntry;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RosterComparisonTest {

    @Test
    void who_is_not_known_is_added_and_who_is_missing_is_left_alone() {
        var comparison = RosterComparison.of(List.of(aida()), rows("full_name\nБолат"));

        assertThat(comparison.added()).containsExactly(named("Болат", null, null));
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.unchanged()).isEmpty();
    }

    @Test
    void an_empty_cell_leaves_the_old_value_alone() {
        var comparison = RosterComparison.of(
                List.of(aida()),
                rows("full_name,phone,kind,unit,city,email,language,groups,member_since\n"
                        + "Аида Серікова,87011234567,,ankara,,,,,"));

        assertThat(comparison.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.before()).isEqualTo(aida());
            assertThat(changed.columns()).containsExactly(RosterColumn.UNIT);
            assertThat(changed.after().unit()).hasToString("Optional[ankara]");
            assertThat(changed.after().city()).isEqualTo(aida().city());
            assertThat(changed.after().groups()).isEqualTo(aida().groups());
        });
    }

    @Test
    void the_changed_columns_are_named() {
        var comparison = RosterComparison.of(
                List.of(aida()), rows("full_name,phone,groups,language\nАида Омарова,+77011234567,Council,ru"));

        assertThat(comparison.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.columns())
                        .containsExactly(RosterColumn.FULL_NAME, RosterColumn.LANGUAGE, RosterColumn.GROUPS));
    }

    @Test
    void groups_in_another_order_are_the_same() {
        var comparison = RosterComparison.of(List.of(aida()), rows("full_name,groups\nАида Серікова,Almaty; Council"));

        assertThat(comparison.unchanged()).containsExactly(aida());
    }

    @Test
    void a_list_that_brings_phones_or_units_adds_nobody_a_second_time() {
        var known = List.of(named("Аида", null, "helsinki"), named("Болат", null, null));

        var comparison =
                RosterComparison.of(known, rows("full_name,phone,unit\nАида,+77011234567,\nБОЛАТ,+77011234568,ankara"));

        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.changed())
                .extracting(RosterComparison.Changed::after)
                .containsExactly(named("Аида", "+77011234567", "helsinki"), named("БОЛАТ", "+77011234568", "ankara"));
    }

    @Test
    void a_namesake_elsewhere_or_with_another_phone_is_another_person() {
        var known = List.of(named("Аида", "+77011234567", null), named("Болат", null, "helsinki"));

        var comparison = RosterComparison.of(known, rows("full_name,phone,unit\nАида,+77011234568,\nБолат,,ankara"));

        assertThat(comparison.added()).hasSize(2);
    }

    @Test
    void nobody_is_guessed_among_namesakes_unless_the_unit_tells() {
        var known = List.of(named("Аида", "+77011234567", "helsinki"), named("Аида", "+77011234568", "ankara"));

        assertThat(RosterComparison.of(known, rows("full_name\nАида")).added()).hasSize(1);
        assertThat(RosterComparison.of(known, rows("full_name,unit\nАида,ankara"))
                        .unchanged())
                .containsExactly(known.get(1));
    }

    @RepeatedTest(200)
    void what_is_applied_twice_changes_nothing_the_second_time(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var existing = distinct(entries(random, 12));
        var rows = distinct(entries(random, 12)).stream()
                .map(entry -> new RosterRow(2, entry))
                .toList();

        var first = RosterComparison.of(existing, rows);
        var applied = new ArrayList<>(existing);
        first.changed().forEach(changed -> applied.remove(changed.before()));
        first.changed().forEach(changed -> applied.add(changed.after()));
        applied.addAll(first.added());

        assertThat(first.added().size()
                        + first.changed().size()
                        + first.unchanged().size())
                .isEqualTo(rows.size());
        assertThat(applied).extracting(RosterEntry::key).doesNotHaveDuplicates();
        assertThat(RosterComparison.of(applied, rows).unchanged()).hasSize(rows.size());
        assertThat(new HashSet<>(first.unchanged())).hasSize(first.unchanged().size());
    }

    @Test
    void thousands_of_namesakes_are_compared_in_no_time() {
        var known = IntStream.range(0, 20_000)
                .mapToObj(number -> named("Аида", "+7" + (7_010_000_000L + number), null))
                .toList();
        var rows = IntStream.range(0, 20_000)
                .mapToObj(number -> new RosterRow(number, named("Аида", "+7" + (7_020_000_000L + number), "ankara")))
                .toList();

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(RosterComparison.of(known, rows).added()).hasSize(20_000));
    }

    private static List<RosterEntry> entries(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> named(
                        one(random, "Аида", "АИДА", "Болат", "Сәкен"),
                        one(random, null, null, "+77011234567", "+77011234568", "+77011234569"),
                        one(random, null, null, "helsinki", "ankara")))
                .toList();
    }

    private static List<RosterEntry> distinct(Collection<RosterEntry> entries) {
        var byKey = new LinkedHashMap<String, RosterEntry>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        return List.copyOf(byKey.values());
    }

    @SafeVarargs
    private static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
