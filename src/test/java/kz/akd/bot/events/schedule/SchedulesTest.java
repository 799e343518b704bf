package kz.akd.bot.events.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventAnnounced;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.Compared;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of events from a file: what it would plan, and what it plans, row by row (rules 5 and 6). */
class SchedulesTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final byte[] TWO = file("Opera,2026-12-01 18:00,Hall,", "Museum,2026-12-08 11:00,Hall,");

    private final ObjectId id = new ObjectId();
    private final Instant now = Instant.parse("2026-11-23T05:00:00Z");
    private TheMembers members;
    private TheEvents events;
    private Schedules schedules;
    private PersonId dana;

    private static byte[] file(String... rows) {
        return ("title,starts,place,audience\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of(TheEvents.value()), Event.Head.class);
        events = new TheEvents(members, clock);
        schedules = new Schedules(events.scheduled(), members.groups(), members.cities(), members.audit(), clock);
        dana = members.member(Role.ORGANISER);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private Compared<Plan, FaultReason> compare(PersonId by, byte[] content) {
        return schedules
                .read(content, ALMATY)
                .fold(read -> schedules.compare(by, read.rows()), refused -> Compared.nothing());
    }

    private void apply(PersonId by, byte[] content, boolean published) {
        compare(by, content)
                .fresh()
                .forEach(plan ->
                        assertThat(schedules.add(by, plan, id, published)).isTrue());
        schedules.applied(by, id, 2);
    }

    private List<String> titles() {
        return events.ahead().stream().map(event -> event.plan().text().title()).toList();
    }

    @Test
    void rule_6_members_strangers_and_officers_of_nothing_neither_look_at_one_nor_apply_it() {
        var plan = compare(dana, TWO).fresh().get(0);
        for (var person : List.of(members.member(Role.TREASURER), members.guest(), new PersonId(7))) {
            assertThat(schedules.isOpenTo(person)).isFalse();
            assertThat(compare(person, TWO).fresh()).isEmpty();
            assertThat(schedules.add(person, plan, id, true)).isFalse();
            schedules.applied(person, id, 1);
        }
        assertThat(titles()).isEmpty();
        assertThat(members.written()).isEmpty();
    }

    @Test
    void rule_5_what_is_there_is_the_same_and_a_row_that_comes_twice_adds_nothing_more() {
        var plans = compare(dana, TWO).fresh();
        apply(dana, TWO, true);
        plans.forEach(plan -> assertThat(schedules.add(dana, plan, id, true)).isTrue());
        schedules.applied(dana, id, 2);

        assertThat(compare(dana, TWO).fresh()).isEmpty();
        assertThat(compare(dana, TWO).same()).hasSize(2);
        assertThat(titles()).containsExactly("Opera", "Museum");
        assertThat(members.heard(EventScheduled.class)).hasSize(2);
        assertThat(members.heard(EventAnnounced.class)).isEmpty();
        assertThat(members.written()).containsExactly("events.imported");
    }

    @Test
    void what_was_called_off_may_be_planned_again_and_what_is_there_is_left_alone() {
        apply(dana, TWO, true);
        events.cancel(events.ahead().get(0));
        var again = new ObjectId();

        var compared = compare(dana, TWO);
        assertThat(compared.fresh()).hasSize(1);
        assertThat(schedules.add(dana, compared.fresh().get(0), again, false)).isTrue();
        assertThat(events.ahead()).filteredOn(Event::isDraft).hasSize(1);
    }

    @Test
    void an_officer_plans_for_their_groups_alone_and_rows_for_others_are_said_to_be_so() {
        GroupId women = members.group("Women");
        members.group("Council");
        var officer = members.in(women, true);
        var file = file("Ours,2026-12-01 18:00,Hall,", "Theirs,2026-12-02 18:00,Hall,Council");

        var compared = compare(officer, file);
        assertThat(compared.fresh()).hasSize(1);
        assertThat(compared.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo(FaultReason.NOT_YOURS));
        var theirs = compare(dana, file).fresh().get(1);
        assertThat(schedules.add(officer, theirs, id, true)).isFalse();
        apply(officer, file, true);
        assertThat(titles()).containsExactly("Ours");
        assertThat(events.ahead().get(0).plan().audience().groups()).containsExactly(women);
    }

    @Test
    void what_is_past_or_twice_is_at_fault_and_the_next_comes_first() {
        var file = file(
                "Past,2026-11-01 18:00,Hall,",
                "Opera,2026-12-02 18:00,Hall,",
                "Opera,2026-12-02 18:00,Hall,",
                "Museum,2026-12-01 18:00,Hall,");
        schedules
                .read(file, ALMATY)
                .<Void>fold(
                        read -> {
                            assertThat(read.faults()).hasSize(2);
                            return null;
                        },
                        refused -> {
                            throw new AssertionError(refused.toString());
                        });
        assertThat(compare(dana, file).fresh())
                .extracting(plan -> plan.text().title())
                .containsExactly("Museum", "Opera");
    }
}
