package kz.akd.bot.members.roster.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.akd.bot.members.roster.RosterSamples.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.Compared;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters that come in and go out as files (rules 5 and 6). */
class RostersTest {

    private static final String FILE = """
            full_name,phone,unit,shoe size
            Аида Серікова,+77011234567,helsinki,38
            Болат,not a phone,,44
            Вера,,,36
            """;

    private final ObjectId id = new ObjectId();
    private final Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private TheMembers members;
    private Rosters rosters;
    private PersonId secretary;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        rosters = new Rosters(members.roster(), UNITS, members.audit());
        secretary = members.member(Role.SECRETARY);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private Compared<RosterChange, FaultReason> compare(PersonId by, String file) {
        return rosters.read(file.getBytes(UTF_8))
                .fold(read -> rosters.compare(by, read.rows()), refused -> Compared.nothing());
    }

    private void apply(PersonId by, String file) {
        var compared = compare(by, file);
        compared.changed().forEach(row -> assertThat(rosters.apply(by, row, id)).isTrue());
        compared.fresh().forEach(row -> assertThat(rosters.apply(by, row, id)).isTrue());
        rosters.applied(by, id, compared.fresh().size(), compared.changed().size());
    }

    private List<String> names() {
        return members.roster().whole(secretary).orElseThrow().entries().stream()
                .map(RosterEntry::fullName)
                .toList();
    }

    @Test
    void rule_6_files_are_compared_applied_and_given_out_for_those_alone_who_keep_the_roster() {
        var row = compare(secretary, FILE).fresh().get(0);
        for (var by : List.of(
                members.member(), members.guest(), members.member(Role.COUNCIL, Role.TREASURER), new PersonId(7))) {
            assertThat(compare(by, FILE)).isEqualTo(Compared.nothing());
            assertThat(rosters.apply(by, row, id)).isFalse();
            rosters.applied(by, id, 1, 0);
            assertThat(rosters.export(by, new ObjectId())).isEmpty();
        }
        assertThat(names()).doesNotContain("Аида Серікова");
        assertThat(members.written()).isEmpty();
    }

    @Test
    void what_a_file_would_do_is_told_and_nothing_is_done() {
        var compared = compare(secretary, FILE);

        assertThat(compared.fresh()).extracting(row -> row.after().fullName()).containsExactly("Аида Серікова", "Вера");
        assertThat(compared.changed()).isEmpty();
        assertThat(compared.same()).isEmpty();
        assertThat(names()).doesNotContain("Аида Серікова");
    }

    @Test
    void rule_5_a_row_that_comes_twice_is_there_once_and_the_same_when_the_file_comes_again() {
        var rows = compare(secretary, FILE).fresh();
        apply(secretary, FILE);
        rows.forEach(row -> assertThat(rosters.apply(secretary, row, id)).isTrue());
        rosters.applied(secretary, id, 2, 0);

        assertThat(compare(secretary, FILE).same()).hasSize(2);
        assertThat(members.written()).containsExactly("roster.imported");
        assertThat(names()).containsOnlyOnce("Аида Серікова");
    }

    @Test
    void who_has_joined_is_corrected_by_their_phone_and_not_added_a_second_time() {
        var member = members.member();
        var phone = members.find(member).membership().orElseThrow().phone();
        var file = "full_name,phone\nAida Aidova," + phone.number();

        assertThat(compare(secretary, file).changed()).singleElement().satisfies(row -> {
            assertThat(row.joined()).contains(member);
            assertThat(row.columns()).containsExactly(RosterColumn.FULL_NAME);
        });
        apply(secretary, file);
        assertThat(names()).hasSize(2).contains("Aida Aidova");
    }

    @Test
    void rule_6_each_export_is_written_down_with_its_number_of_lines_and_once_for_each_occasion() {
        apply(secretary, FILE);
        var occasion = new ObjectId();
        for (var again : List.of(occasion, occasion, new ObjectId())) {
            assertThat(new String(rosters.export(secretary, again).orElseThrow(), UTF_8))
                    .hasLineCount(4)
                    .contains("Аида Серікова");
        }
        assertThat(members.written()).containsExactly("roster.exported", "roster.exported", "roster.imported");
    }
}
