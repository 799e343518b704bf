package kz.akd.bot.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "77011234567, +77011234567",
        "+7 (701) 123-45-67, +77011234567",
        "87011234567, +77011234567",
        "358401110003, +358401110003",
        "+90 532 111 00 04, +905321110004",
        "32470111007, +32470111007"
    })
    void a_number_is_read_in_any_way_of_writing(String written, String number) {
        assertThat(Phone.parse(written)).map(Phone::number).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12", "+", "+123456789012345678", "+431234", "8104 31234", "+12345678901234567"})
    void what_is_no_number_is_none(String written) {
        assertThat(Phone.parse(written)).isEmpty();
    }

    @Test
    void rule_7_a_number_does_not_show_in_logs() {
        assertThat(new Phone("+77011234567").toString()).doesNotContain("701");
    }
}
