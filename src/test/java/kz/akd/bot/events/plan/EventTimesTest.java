package kz.akd.bot.events.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class EventTimesTest {

    private static EventTimes reminding(String... before) {
        var hour = Duration.ofHours(1);
        return new EventTimes(List.of(before), hour, hour, hour, hour);
    }

    @Test
    void reminders_come_from_the_configuration_the_longest_first_and_each_once() {
        assertThat(reminding("2h", " 1d", "24h", "30m").reminders())
                .containsExactly(Duration.ofDays(1), Duration.ofHours(2), Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "-2h", "0m", "a day", "24 h", "61d", "1s", ""})
    void rule_9_what_is_no_such_length_is_refused_at_the_start_with_the_line_named(String before) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> reminding("24h", before))
                .satisfies(refusal -> {
                    // Spring looks up the line of this name
                    assertThat(refusal.getName()).isEqualTo("akd.events.reminders");
                    assertThat(refusal.getValue()).isEqualTo(before);
                    assertThat(refusal.getReason()).contains("24h,2h");
                });
    }
}
