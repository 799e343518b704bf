package kz.akd.bot.members.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.akd.bot.members.card.CheckInToken.Verdict;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

class CheckInTokenTest {

    private static final Instant EXPIRES = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant BEFORE = EXPIRES.minusSeconds(1);
    private static final PersonId AIDA = new PersonId(4_503_599_627_370_495L);

    private final CheckInToken tokens = new CheckInToken("a key".getBytes(StandardCharsets.UTF_8));
    private final String token = tokens.sign(AIDA, EXPIRES);

    @Test
    void it_says_whose_it_is_until_it_expires() {
        assertThat(tokens.verify(token, BEFORE)).isEqualTo(new Verdict.Valid(AIDA));
        assertThat(tokens.verify(token, EXPIRES)).isEqualTo(new Verdict.Expired());
    }

    @Test
    void one_of_the_first_release_counts_as_expired_rather_than_forged() {
        // made by the first release: nothing but the id and the minutes was signed
        var former = "AA________8ByMbYrar-12qxCSUTu4pr4Y4Wkw";

        assertThat(tokens.verify(former, BEFORE)).isEqualTo(new Verdict.Expired());
        assertThat(tokens.verify(former, EXPIRES.plusSeconds(9))).isEqualTo(new Verdict.Expired());
    }

    @Test
    void it_fits_into_a_deep_link() {
        assertThat("checkin_" + token).matches("[A-Za-z0-9_-]{1,64}");
    }

    @Test
    void no_letter_of_it_can_be_changed() {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int at = 0; at < token.length(); at++) {
            for (var letter : letters.toCharArray()) {
                if (letter != token.charAt(at)) {
                    var forged = token.substring(0, at) + letter + token.substring(at + 1);
                    assertThat(tokens.verify(forged, BEFORE)).as(forged).isEqualTo(new Verdict.Forged());
                }
            }
        }
    }

    @Test
    void it_is_neither_longer_nor_shorter_nor_made_with_another_key() {
        for (int length = 0; length < token.length(); length++) {
            assertThat(tokens.verify(token.substring(0, length), BEFORE)).isEqualTo(new Verdict.Forged());
        }
        assertThat(tokens.verify(token + "A", BEFORE)).isEqualTo(new Verdict.Forged());
        assertThat(tokens.verify("no base64, and 38 letters long, surely", BEFORE))
                .isEqualTo(new Verdict.Forged());
        var other = new CheckInToken("other".getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.verify(other.sign(AIDA, EXPIRES), BEFORE)).isEqualTo(new Verdict.Forged());
    }
}
