package kz.akd.bot.members.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.akd.bot.members.Topic;
import org.junit.jupiter.api.Test;

class NotificationsTest {

    private static final Instant LATE_IN_BRUSSELS = Instant.parse("2026-11-30T22:30:00Z");

    @Test
    void a_pause_ends_at_midnight_of_the_persons_own_zone() {
        var paused = Notifications.USUAL.paused(LocalDate.parse("2026-12-01"));

        assertThat(paused.pausedUntil(LATE_IN_BRUSSELS, ZoneId.of("Europe/Brussels")))
                .isPresent();
        assertThat(paused.pausedUntil(LATE_IN_BRUSSELS, ZoneId.of("Asia/Almaty")))
                .isEmpty();
    }

    @Test
    void a_topic_is_heard_until_it_is_muted_and_again_afterwards() {
        var muted = Notifications.USUAL.hearing(Topic.SPORT, false).hearing(Topic.SPORT, false);

        assertThat(muted.hears(Topic.SPORT)).isFalse();
        assertThat(muted.hears(Topic.CULTURE)).isTrue();
        assertThat(muted.hearing(Topic.SPORT, true)).isEqualTo(Notifications.USUAL);
    }
}
