package kz.akd.bot.members.roster.file;

import static kz.akd.bot.members.roster.RosterSamples.UNITS;
import static kz.akd.bot.members.roster.RosterSamples.aida;
import static kz.akd.bot.members.roster.RosterSamples.named;
import static kz.akd.bot.members.roster.RosterSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.TheUnits;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.members.roster.SampleTexts;
import kz.akd.bot.shared.Language;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is exported is read back as it was. */
class RosterRoundTripTest {

    @RepeatedTest(50)
    void every_exported_roster_reads_back_unchanged(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var roster =
                IntStream.range(0, 40).mapToObj(number -> entry(number, random)).toList();

        var read = read(RosterExport.write(roster));

        assertThat(read.faults()).isEmpty();
        assertThat(read.ignored()).isEmpty();
        assertThat(read.rows()).extracting(RosterRow::entry).isEqualTo(roster);
        var comparison = RosterComparison.of(roster, read.rows());
        assertThat(comparison.unchanged()).isEqualTo(roster);
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.changed()).isEmpty();
    }

    @Test
    void no_cell_of_an_export_begins_a_formula() {
        var roster = SampleTexts.LINES.stream()
                .map(line -> new RosterEntry(
                        "-Аида",
                        Optional.of(new Phone("+77011234567")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(line),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(line),
                        Optional.empty()))
                .toList();

        assertThat(new String(RosterExport.write(roster), StandardCharsets.UTF_8).lines())
                .hasSize(roster.size() + 1)
                .allSatisfy(
                        line -> assertThat(line.split("[,;|\t]\"?")).noneMatch(cell -> cell.matches("[=+\\-@＝].*")));
    }

    @Test
    void an_honorary_member_is_not_made_by_the_export_nor_changed_by_its_import() {
        var honorary = new RosterEntry(
                "Болат",
                Optional.empty(),
                Optional.of(MemberKind.HONORARY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());

        var read = read(RosterExport.write(List.of(honorary)));

        assertThat(read.rows()).extracting(RosterRow::entry).containsExactly(named("Болат", null, null));
        assertThat(RosterComparison.of(List.of(honorary), read.rows()).unchanged())
                .containsExactly(honorary);
    }

    @Test
    void the_export_has_the_header_organisers_know() {
        assertThat(new String(RosterExport.write(List.of(aida())), StandardCharsets.UTF_8))
                .isEqualTo("""
                        \ufefffull_name,phone,kind,unit,city,email,language,groups,member_since\r
                        Аида Серікова,'+77011234567,STAFF,helsinki,Хельсинки,aida@example.org,kk,Council|Almaty,2018-12-01\r
                        """);
        assertThat(read(RosterExport.write(List.of())).rows()).isEmpty();
    }

    @Test
    void the_template_reads_without_a_fault_and_shows_each_column() {
        var read = read(RosterExport.template(TheUnits.delivered()));

        assertThat(read.faults()).isEmpty();
        assertThat(read.rows())
                .singleElement()
                .satisfies(row -> assertThat(RosterColumn.values())
                        .allSatisfy(
                                column -> assertThat(column.cell(row.entry())).isNotEmpty()));
    }

    private static RosterEntry entry(int number, Random random) {
        var groups = new ArrayList<String>();
        IntStream.range(0, random.nextInt(4)).forEach(group -> groups.add(line(random)));
        return new RosterEntry(
                one(SampleTexts.NAMES, random),
                Optional.of(new Phone("+7701" + (1_000_000 + number))),
                sometimes(random, () -> one(MemberKind.declarable(), random)),
                sometimes(random, () -> one(UNITS.all(), random).id()),
                sometimes(random, () -> line(random)),
                sometimes(random, () -> one(List.of("=a@b.kz", "+x-y@d-e.kz", "Ә@пошта.қаз", "'@a.kz"), random)),
                sometimes(random, () -> one(List.of(Language.values()), random)),
                groups,
                sometimes(random, () -> LocalDate.of(1944, 2, 1).plusDays(random.nextInt(37_000))));
    }

    private static String line(Random random) {
        return random.nextBoolean()
                ? one(SampleTexts.LINES, random)
                : one(SampleTexts.LINES, random)
                        + one(List.of("", " ", ",", ";", "'", "="), random)
                        + one(SampleTexts.LINES, random);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> Optional<T> sometimes(Random random, Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }
}
