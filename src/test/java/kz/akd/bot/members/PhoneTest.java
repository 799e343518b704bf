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
    @ValueSource(
            strings = {
                "8613800138000",
                "821012345678",
                "819012345678",
                "85251234567",
                "84912345678",
                "6581234567",
                "4741234567",
                "3725123456",
                "5351234567",
                "9613123456",
                "4512345678",
                "77011234567",
                "88801234567"
            })
    void a_shared_contact_is_international_as_it_came(String contact) {
        assertThat(Phone.shared(contact)).map(Phone::number).contains("+" + contact);
        assertThat(Phone.shared("+" + contact)).isEqualTo(Phone.shared(contact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12", "1234567890123456"})
    void a_shared_contact_without_a_number_is_none(String contact) {
        assertThat(Phone.shared(contact)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9613123456, +79613123456, true",
        "8 701 123-45-67, +77011234567, true",
        "77011234567, +77011234567, false",
        "+961 3 123456, +9613123456, false"
    })
    void what_was_completed_by_the_national_rule_is_known(String written, String number, boolean completed) {
        assertThat(new Phone(number).completes(written)).isEqualTo(completed);
        assertThat(Phone.parse(written)).contains(new Phone(number));
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
