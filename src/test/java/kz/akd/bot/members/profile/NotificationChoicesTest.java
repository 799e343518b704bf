package kz.akd.bot.members.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people set about what they are told (rules 4 and 5). */
class NotificationChoicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    private final Reminders reminders = mock(Reminders.class);
    private TheMembers members;
    private NotificationChoices choices;
    private PersonId aida;

    @BeforeEach
    void start(@TempDir Path directory) {
        members = new TheMembers(directory, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), List.of());
        choices = new NotificationChoices(members.people(), reminders);
        aida = members.member();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private Notifications chosen() {
        return members.find(aida).notifications();
    }

    @Test
    void each_choice_is_kept_and_leaves_the_others_as_they_were() {
        choices.hear(aida, Topic.SPORT, false);
        choices.quiet(aida, LocalTime.of(21, 0), LocalTime.of(9, 30));
        choices.morningDigest(aida, false);
        choices.weekAhead(aida, false);
        choices.pause(aida, DAY);
        choices.hear(aida, Topic.CULTURE, false);
        choices.hear(aida, Topic.SPORT, true);

        assertThat(chosen().hears(Topic.SPORT)).isTrue();
        assertThat(chosen().hears(Topic.CULTURE)).isFalse();
        assertThat(chosen().quietFrom()).isEqualTo(LocalTime.of(21, 0));
        assertThat(chosen().quietTo()).isEqualTo(LocalTime.of(9, 30));
        assertThat(chosen().morningDigest() || chosen().weekAhead()).isFalse();
        assertThat(chosen().keptPause()).isEqualTo(DAY);
    }

    @Test
    void rule_5_the_same_choice_again_writes_nothing_though_what_waits_is_looked_at_once_more() {
        choices.hear(aida, Topic.SPORT, false);
        var version = members.find(aida).version();
        choices.hear(aida, Topic.SPORT, false);
        choices.endPause(aida);

        assertThat(members.find(aida).version()).isEqualTo(version);
        // a crash may have come between the first choice and the reminders
        verify(reminders, times(3)).wishesChanged(aida);
    }

    @Test
    void rule_4_a_pause_lasts_to_the_beginning_of_its_day_where_the_person_lives() {
        choices.pause(aida, DAY);
        var midnight = DAY.atStartOfDay(Person.HOME_ZONE).toInstant();

        assertThat(members.find(aida).wantsNews(Optional.empty(), midnight.minusMillis(1)))
                .isFalse();
        assertThat(members.find(aida).wantsNews(Optional.empty(), midnight)).isTrue();
        choices.endPause(aida);
        assertThat(members.find(aida).wantsNews(Optional.empty(), midnight.minusMillis(1)))
                .isTrue();
    }

    @Test
    void rule_4_the_same_time_twice_is_no_quiet_hour_at_all() {
        choices.quiet(aida, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        assertThat(chosen().hasQuietHours()).isFalse();
    }

    @Test
    void whoever_has_been_forgotten_meanwhile_is_not_made_anew_by_a_choice() {
        members.people().remove(aida);
        choices.hear(aida, Topic.SPORT, false);
        choices.pause(new PersonId(7), DAY);

        assertThat(members.people().find(aida)).isEmpty();
        assertThat(members.people().find(new PersonId(7))).isEmpty();
    }
}
