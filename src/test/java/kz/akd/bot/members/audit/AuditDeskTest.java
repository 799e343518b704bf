package kz.akd.bot.members.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.members.audit.AuditLog.Entry;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit log for those who may read it (rule 6). */
class AuditDeskTest {

    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private TheMembers members;
    private AuditDesk desk;
    private PersonId council;
    private PersonId secretary;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        desk = new AuditDesk(members.audit(), members.people());
        council = members.member(Role.COUNCIL);
        secretary = members.member(Role.SECRETARY);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private void written(int count) {
        IntStream.range(0, count).forEach(each -> {
            now = now.plusSeconds(each % 2);
            members.audit().write(secretary, "entry." + each, council, new ObjectId(), "");
        });
    }

    private List<String> page(int number) {
        return desk.page(council, number, 3).orElseThrow().items().stream()
                .map(Entry::what)
                .toList();
    }

    @Test
    void rule_6_the_council_and_administrators_read_it_and_not_those_whose_deeds_it_holds() {
        written(1);
        for (var by : List.of(council, members.member(Role.ADMIN))) {
            assertThat(desk.isOpenTo(by)).isTrue();
            assertThat(desk.all(by).orElseThrow()).hasSize(1);
        }
        var suspended = members.member(Role.COUNCIL);
        new Memberships(members.people(), members.administrators(), Clock.systemUTC())
                .suspend(secretary, suspended, "unpaid", new ObjectId());
        for (var by : List.of(
                secretary,
                suspended,
                members.member(Role.TREASURER, Role.ORGANISER),
                members.guest(),
                new PersonId(7))) {
            assertThat(desk.isOpenTo(by)).isFalse();
            assertThat(desk.page(by, 0, 3)).isEmpty();
            assertThat(desk.all(by)).isEmpty();
        }
    }

    @Test
    void the_newest_come_first_also_of_the_same_moment_and_each_stands_on_one_page() {
        written(7);

        assertThat(page(0)).containsExactly("entry.6", "entry.5", "entry.4");
        assertThat(page(1)).containsExactly("entry.3", "entry.2", "entry.1");
        assertThat(page(2)).containsExactly("entry.0");
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_and_an_empty_log_has_one_empty_page() {
        assertThat(page(4)).isEmpty();
        assertThat(desk.page(council, 4, 3).orElseThrow().count()).isEqualTo(1);
        written(6);

        assertThat(page(-1)).isEqualTo(page(0));
        assertThat(page(Integer.MAX_VALUE)).isEqualTo(page(1)).hasSize(3);
        assertThat(desk.page(council, 2, 3).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void rule_5_what_was_done_once_is_written_once() {
        var occasion = new ObjectId();
        members.audit().write(secretary, "member.suspended", council, occasion, "");
        now = now.plusSeconds(60);
        members.audit().write(secretary, "member.suspended", council, occasion, "");

        assertThat(desk.all(council).orElseThrow())
                .singleElement()
                .satisfies(entry -> assertThat(entry.at()).isEqualTo(now.minusSeconds(60)));
    }
}
