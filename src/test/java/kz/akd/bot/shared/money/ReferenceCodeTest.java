package kz.akd.bot.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferenceCodeTest {

    private final Random random = new Random(7);
    private final ReferenceCode code = ReferenceCode.random(random);

    @Test
    void has_seven_letters_of_which_none_is_taken_for_another() {
        for (int i = 0; i < 1000; i++) {
            assertThat(ReferenceCode.random(random).value()).matches("[ACDEFHKMNPRTVXY2-9]{7}");
        }
    }

    @Test
    void hardly_ever_comes_twice() {
        var made = new HashSet<ReferenceCode>();
        for (int i = 0; i < 2000; i++) {
            made.add(ReferenceCode.random(random));
        }

        assertThat(made).hasSizeGreaterThan(1995);
    }

    @Test
    void is_read_however_it_is_typed() {
        var letters = code.value();

        assertThat(ReferenceCode.read(
                        " " + letters.substring(0, 3).toLowerCase() + "-" + letters.substring(3) + "\u00a0"))
                .contains(code);
    }

    @Test
    void is_read_from_a_cyrillic_keyboard() {
        var cyrillic = "АСЕНКМРТХУ";
        var latin = "ACEHKMPTXY";
        var typed = new StringBuilder();
        code.value()
                .chars()
                .forEach(letter -> typed.append(
                        latin.indexOf(letter) < 0 ? (char) letter : cyrillic.charAt(latin.indexOf(letter))));

        assertThat(ReferenceCode.read(typed.toString())).contains(code);
    }

    @Test
    void notices_every_single_wrong_letter_and_every_exchange() {
        var letters = code.value();
        for (int place = 0; place < letters.length(); place++) {
            for (char other : "ACDEFHKMNPRTVXY23456789".toCharArray()) {
                var wrong = letters.substring(0, place) + other + letters.substring(place + 1);
                assertThat(ReferenceCode.read(wrong).isPresent()).isEqualTo(other == letters.charAt(place));
            }
            for (int other = 0; other < place; other++) {
                var exchanged = new StringBuilder(letters);
                exchanged.setCharAt(place, letters.charAt(other));
                exchanged.setCharAt(other, letters.charAt(place));
                assertThat(ReferenceCode.read(exchanged.toString()).isPresent())
                        .isEqualTo(letters.charAt(place) == letters.charAt(other));
            }
        }
    }

    @Test
    void is_found_in_the_purpose_of_a_payment() {
        assertThat(ReferenceCode.within(
                        "Благотворительный взнос, код: " + code.value().toLowerCase() + ". без НДС"))
                .contains(code);
        assertThat(ReferenceCode.within("Member2 payment of January, 10 000")).isEmpty();
    }
}
