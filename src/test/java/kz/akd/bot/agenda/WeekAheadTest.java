package kz.akd.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Profile;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import org.junit.jupiter.api.Test;

class WeekAheadTest {

    private static final PersonId AIDA = new PersonId(1001);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final People people = mock(People.class);
    private final Audiences audiences = mock(Audiences.class);
    private final Clock clock = mock(Clock.class);
    private final List<Object> heard = new ArrayList<>();

    private WeekAhead weeks(ZoneId zone, Notifications wishes) {
        var standing = new Standing.Member(
                "Aida",
                MemberKind.STAFF,
                new UnitId("protocol"),
                Phone.parse("+77015550300").orElseThrow(),
                Instant.EPOCH,
                1);
        var person = new Person(
                AIDA,
                Language.KK,
                true,
                zone,
                standing,
                Set.of(),
                Set.of(),
                new Profile(null, null, null, null, null, Set.of(), false),
                wishes,
                true,
                List.of(),
                null);
        when(audiences.members(any())).thenReturn(List.of(AIDA));
        when(people.findAll(anyCollection())).thenReturn(List.of(person));
        var recipients = mock(Recipients.class);
        when(recipients.of(AIDA)).thenReturn(new QuietHours(zone, wishes.quietFrom(), wishes.quietTo()));
        return new WeekAhead(audiences, people, recipients, heard::add, clock);
    }

    private void at(WeekAhead weeks, ZoneId zone, String time) {
        when(clock.instant()).thenReturn(LocalDateTime.parse(time).atZone(zone).toInstant());
        weeks.run();
    }

    private static Notifications wishing(LocalTime quietTo, boolean weekAhead, LocalDate pause) {
        return new Notifications(Set.of(), LocalTime.of(22, 0), quietTo, true, weekAhead, pause);
    }

    @Test
    void it_is_told_on_Monday_at_eight_of_the_members_own_zone() {
        for (var zone : List.of(ALMATY, HELSINKI)) {
            heard.clear();
            var weeks = weeks(zone, Notifications.USUAL);

            at(weeks, zone, "2026-11-22T23:50");
            at(weeks, zone, "2026-11-23T07:50");
            assertThat(heard).isEmpty();
            at(weeks, zone, "2026-11-23T08:05");
            assertThat(heard)
                    .containsExactly(new WeekBegan(
                            AIDA,
                            LocalDate.parse("2026-11-23"),
                            LocalDate.parse("2026-11-30").atStartOfDay(zone).toInstant()));
            at(weeks, zone, "2026-11-23T08:20");
            at(weeks, zone, "2026-11-24T08:20");
            assertThat(heard).hasSize(1);
        }
    }

    @Test
    void rule_4_it_waits_for_the_end_of_quiet_hours() {
        var weeks = weeks(ALMATY, wishing(LocalTime.of(10, 0), true, null));

        at(weeks, ALMATY, "2026-11-23T08:05");
        at(weeks, ALMATY, "2026-11-23T09:50");
        assertThat(heard).isEmpty();
        at(weeks, ALMATY, "2026-11-23T10:05");
        assertThat(heard).hasSize(1);
    }

    @Test
    void after_a_downtime_it_is_told_until_the_evening() {
        at(weeks(ALMATY, Notifications.USUAL), ALMATY, "2026-11-23T19:50");
        assertThat(heard).hasSize(1);
        at(weeks(ALMATY, Notifications.USUAL), ALMATY, "2026-11-23T20:10");
        assertThat(heard).hasSize(1);
    }

    @Test
    void who_does_not_want_it_or_pauses_hears_nothing() {
        at(weeks(ALMATY, wishing(LocalTime.of(8, 0), false, null)), ALMATY, "2026-11-23T08:05");
        at(weeks(ALMATY, wishing(LocalTime.of(8, 0), true, LocalDate.parse("2026-12-01"))), ALMATY, "2026-11-23T08:05");

        assertThat(heard).isEmpty();
    }
}
