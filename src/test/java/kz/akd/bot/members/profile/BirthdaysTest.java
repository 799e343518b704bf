package kz.akd.bot.members.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {

    @ParameterizedTest
    @CsvSource({
        "1985-03-16, 2027-03-16, true",
        "1985-03-16, 2027-03-17, false",
        "1988-02-29, 2028-02-29, true",
        "1988-02-29, 2028-02-28, false",
        "1988-02-29, 2027-02-28, true",
        "1988-02-29, 2027-03-01, false",
    })
    void who_was_born_on_a_leap_day_celebrates_every_year(LocalDate born, LocalDate day, boolean birthday) {
        assertThat(Birthdays.isBirthday(born, day)).isEqualTo(birthday);
    }
}
