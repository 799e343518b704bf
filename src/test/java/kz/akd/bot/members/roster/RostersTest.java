package kz.akd.bot.members.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.akd.bot.members.roster.RosterSamples.UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.RosterEntry;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.roster.Rosters.Applied;
import kz.akd.bot.members.roster.Rosters.Preview;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.CsvRefusal;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters that come in and go out as files (rules 5 and 6). */
class RostersTest {

    private static final byte[] FILE = """
            full_name,phone,unit,shoe size
            Аида Серікова,+77011234567,helsinki,38
            Болат,not a phone,,44
            """.getBytes(UTF_8);

    private final ObjectId id = new ObjectId();
    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private TheMembers members;
    private Rosters rosters;
    private RosterImports imports;
    private PersonId secretary;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of(), RosterImport.class);
        imports = new RosterImports(members.mongo());
        rosters = new Rosters(imports, members.roster(), UNITS, members.audit(), clock);
        secretary = members.member(Role.SECRETARY);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private Applied apply(PersonId by) {
        return rosters.apply(by, id, done -> {});
    }

    private List<String> names() {
        return members.roster().whole(secretary).orElseThrow().entries().stream()
                .map(RosterEntry::fullName)
                .toList();
    }

    @Test
    void rule_6_files_are_read_applied_and_given_out_for_those_alone_who_keep_the_roster() {
        rosters.preview(secretary, FILE, id);
        for (var by : List.of(
                members.member(), members.guest(), members.member(Role.COUNCIL, Role.TREASURER), new PersonId(7))) {
            assertThat(rosters.preview(by, FILE, new ObjectId())).isInstanceOf(Preview.NotAllowed.class);
            assertThat(apply(by)).isInstanceOf(Applied.NotAllowed.class);
            assertThat(rosters.export(by, new ObjectId())).isEmpty();
            assertThat(imports.of(by)).isEmpty();
        }
        assertThat(members.written()).isEmpty();
    }

    @Test
    void rule_6_nobody_applies_what_another_has_sent_nor_takes_its_place() {
        var admin = members.member(Role.ADMIN);
        rosters.preview(secretary, FILE, id);

        assertThat(apply(admin)).isInstanceOf(Applied.Gone.class);
        assertThat(rosters.preview(admin, FILE, id)).isInstanceOf(Preview.NotAllowed.class);
        assertThat(imports.find(id).orElseThrow().by()).isEqualTo(secretary);
    }

    @Test
    void a_preview_says_what_would_come_and_what_is_at_fault_and_changes_nothing() {
        assertThat(rosters.preview(secretary, FILE, id)).isInstanceOfSatisfying(Preview.Ready.class, ready -> {
            assertThat(ready.added()).isEqualTo(1);
            assertThat(ready.changed() + ready.unchanged()).isZero();
            assertThat(ready.ignored()).containsExactly("shoe size");
            assertThat(ready.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(3);
                assertThat(fault.reason()).isEqualTo(FaultReason.NOT_A_PHONE);
            });
        });
        assertThat(names()).doesNotContain("Аида Серікова");
    }

    @Test
    void rule_9_what_is_no_roster_is_refused_with_its_reason_and_not_kept() {
        assertThat(rosters.preview(secretary, new byte[0], id))
                .isInstanceOfSatisfying(
                        Preview.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(CsvRefusal.EMPTY));
        assertThat(rosters.preview(secretary, "city\nAstana".getBytes(UTF_8), id))
                .isInstanceOfSatisfying(
                        Preview.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(CsvRefusal.NO_COLUMN));
        assertThat(apply(secretary)).isInstanceOf(Applied.Gone.class);
    }

    @Test
    void rule_5_a_roster_is_applied_once_and_its_file_is_not_kept_after_that() {
        rosters.preview(secretary, FILE, id);

        assertThat(apply(secretary)).isEqualTo(new Applied.Done(1, 0, 0));
        assertThat(apply(secretary)).isEqualTo(new Applied.Done(1, 0, 0));
        assertThat(rosters.preview(secretary, FILE, id)).isInstanceOf(Preview.Ready.class);
        assertThat(imports.find(id).orElseThrow().isApplied()).isTrue();
        assertThat(members.written()).containsExactly("roster.imported");
        assertThat(names()).containsOnlyOnce("Аида Серікова");
    }

    @Test
    void rule_5_what_stopped_in_the_middle_is_finished_by_applying_it_again() {
        var many = IntStream.range(0, 120)
                .mapToObj(number -> "Member of the file," + (77_022_000_000L + number))
                .collect(Collectors.joining("\n", "full_name,phone\n", "\n"));
        rosters.preview(secretary, many.getBytes(UTF_8), id);
        assertThatThrownBy(() -> rosters.apply(secretary, id, done -> {
                    throw new IllegalStateException("crash after " + done);
                }))
                .hasMessage("crash after 50");
        assertThat(members.written()).isEmpty();

        var progress = new ArrayList<Integer>();
        assertThat(rosters.apply(secretary, id, progress::add)).isEqualTo(new Applied.Done(120, 0, 0));
        assertThat(progress).containsExactly(50);
        assertThat(names()).hasSize(121);
        assertThat(members.written()).containsExactly("roster.imported");
    }

    @Test
    void who_has_joined_is_corrected_by_their_phone_and_not_added_a_second_time() {
        var phone = members.find(members.member()).membership().orElseThrow().phone();
        rosters.preview(secretary, ("full_name,phone\nAida Aidova," + phone.number()).getBytes(UTF_8), id);

        assertThat(apply(secretary)).isEqualTo(new Applied.Done(0, 1, 0));
        assertThat(names()).hasSize(2).contains("Aida Aidova");
    }

    @Test
    void rule_6_each_export_is_written_down_with_its_number_of_lines_and_once_for_each_occasion() {
        rosters.preview(secretary, FILE, id);
        apply(secretary);
        var occasion = new ObjectId();
        for (var again : List.of(occasion, occasion, new ObjectId())) {
            assertThat(new String(rosters.export(secretary, again).orElseThrow(), UTF_8))
                    .hasLineCount(3)
                    .contains("Аида Серікова");
        }
        assertThat(members.written()).containsExactly("roster.exported", "roster.exported", "roster.imported");
    }

    @Test
    void a_roster_waits_a_day_to_be_applied_and_is_gone_then() {
        rosters.preview(secretary, FILE, id);
        now = now.plus(Duration.ofDays(1));
        rosters.run();
        assertThat(imports.find(id)).isPresent();

        now = now.plusMillis(1);
        rosters.run();
        assertThat(apply(secretary)).isInstanceOf(Applied.Gone.class);
        assertThat(members.written()).isEmpty();
    }
}
