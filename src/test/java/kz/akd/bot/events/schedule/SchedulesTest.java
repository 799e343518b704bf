package kz.akd.bot.events.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventAnnounced;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.TheEvents;
import kz.akd.bot.events.schedule.Schedules.Applied;
import kz.akd.bot.events.schedule.Schedules.Preview;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of events from a file: looked at, applied once, by whoever sent it (rules 5, 6 and 9). */
class SchedulesTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final byte[] TWO = file("Opera,2026-12-01 18:00,Hall,", "Museum,2026-12-08 11:00,Hall,");

    private final ObjectId id = new ObjectId();
    private Instant now = Instant.parse("2026-11-23T05:00:00Z");
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
        members = new TheMembers(directory, clock, List.of(TheEvents.value()), Event.class, ScheduleImport.class);
        events = new TheEvents(members, clock);
        schedules = new Schedules(
                new ScheduleImports(members.mongo()),
                events.scheduled(),
                members.groups(),
                members.cities(),
                members.audit(),
                clock);
        dana = members.member(Role.ORGANISER);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private Preview preview(PersonId by, byte[] content) {
        return schedules.preview(by, content, ALMATY, id);
    }

    private Applied apply(PersonId by, boolean published) {
        return schedules.apply(by, id, published, done -> {});
    }

    private List<String> titles() {
        return events.ahead().stream().map(event -> event.plan().text().title()).toList();
    }

    @Test
    void rule_6_members_strangers_and_officers_of_nothing_neither_look_at_one_nor_apply_it() {
        preview(dana, TWO);
        for (var person : List.of(members.member(Role.TREASURER), members.guest(), new PersonId(7))) {
            assertThat(preview(person, TWO)).isInstanceOf(Preview.NotAllowed.class);
            assertThat(apply(person, true)).isInstanceOf(Applied.NotAllowed.class);
        }
        assertThat(titles()).isEmpty();
    }

    @Test
    void a_schedule_is_applied_by_whoever_sent_it_and_another_one_does_not_take_its_place() {
        var another = members.member(Role.COUNCIL);
        preview(dana, TWO);

        assertThat(preview(another, file("Mine,2026-12-02 18:00,Hall,"))).isInstanceOf(Preview.NotAllowed.class);
        assertThat(apply(another, true)).isInstanceOf(Applied.Gone.class);
        assertThat(apply(dana, true)).isEqualTo(new Applied.Done(2, true));
        assertThat(titles()).containsExactly("Opera", "Museum");
    }

    @Test
    void rule_5_applied_twice_and_previewed_again_after_it_adds_nothing_more() {
        preview(dana, TWO);
        assertThat(apply(dana, true)).isEqualTo(new Applied.Done(2, true));
        assertThat(preview(dana, TWO)).isInstanceOfSatisfying(Preview.Ready.class, ready -> {
            assertThat(ready.fresh()).isEmpty();
            assertThat(ready.known()).isEqualTo(2);
        });
        assertThat(apply(dana, false)).isEqualTo(new Applied.Done(2, true));

        assertThat(titles()).hasSize(2);
        assertThat(members.heard(EventScheduled.class)).hasSize(2);
        assertThat(members.heard(EventAnnounced.class)).isEmpty();
        assertThat(members.written()).containsExactly("events.imported");
    }

    @Test
    void what_was_called_off_may_be_planned_again_and_what_is_there_is_left_alone() {
        preview(dana, TWO);
        apply(dana, true);
        events.cancel(events.ahead().get(0));
        var again = new ObjectId();

        schedules.preview(dana, TWO, ALMATY, again);
        assertThat(schedules.apply(dana, again, false, done -> {})).isEqualTo(new Applied.Done(1, false));
        assertThat(events.ahead()).filteredOn(Event::isDraft).hasSize(1);
    }

    @Test
    void an_officer_plans_for_their_groups_alone_and_rows_for_others_are_said_to_be_so() {
        GroupId women = members.group("Women");
        members.group("Council");
        var officer = members.in(women, true);

        assertThat(preview(officer, file("Ours,2026-12-01 18:00,Hall,", "Theirs,2026-12-02 18:00,Hall,Council")))
                .isInstanceOfSatisfying(Preview.Ready.class, ready -> {
                    assertThat(ready.fresh()).hasSize(1);
                    assertThat(ready.faults()).hasSize(1);
                    assertThat(ready.faults().get(0).reason()).isEqualTo(FaultReason.NOT_YOURS);
                });
        assertThat(apply(officer, true)).isEqualTo(new Applied.Done(1, true));
        assertThat(events.ahead().get(0).plan().audience().groups()).containsExactly(women);
    }

    @Test
    void what_is_past_twice_or_no_table_is_refused_with_its_line_and_nothing_is_planned_of_it() {
        assertThat(preview(
                        dana,
                        file(
                                "Past,2026-11-01 18:00,Hall,",
                                "Opera,2026-12-01 18:00,Hall,",
                                "Opera,2026-12-01 18:00,Hall,")))
                .isInstanceOfSatisfying(Preview.Ready.class, ready -> {
                    assertThat(ready.fresh()).hasSize(1);
                    assertThat(ready.faults()).hasSize(2);
                });
        assertThat(schedules.preview(dana, new byte[] {1, 2, 3, 0}, ALMATY, new ObjectId()))
                .isInstanceOf(Preview.Refused.class);
        assertThat(schedules.preview(dana, new byte[0], ALMATY, new ObjectId())).isInstanceOf(Preview.Refused.class);
    }

    @Test
    void one_that_waited_for_more_than_a_day_is_gone() {
        preview(dana, TWO);
        now = now.plus(Duration.ofDays(1)).plusSeconds(1);
        schedules.run();

        assertThat(apply(dana, true)).isInstanceOf(Applied.Gone.class);
        assertThat(titles()).isEmpty();
    }
}
