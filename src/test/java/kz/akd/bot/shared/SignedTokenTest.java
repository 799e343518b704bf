package kz.akd.bot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedTokenTest {

    private static final byte[] KEY = "a key".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SUBJECT = "12345678".getBytes(StandardCharsets.UTF_8);
    private static final Instant EXPIRES = Instant.parse("2026-12-01T10:00:00Z");

    private final SignedToken doors = new SignedToken(KEY, "door", SUBJECT.length);
    private final String token = doors.close(SUBJECT, EXPIRES);

    @Test
    void it_opens_what_it_closed_and_says_until_when() {
        var opened = doors.open(token).orElseThrow();
        var subject = new byte[SUBJECT.length];
        opened.subject().get(subject);

        assertThat(subject).isEqualTo(SUBJECT);
        assertThat(opened.hasExpired(EXPIRES.minusMillis(1))).isFalse();
        assertThat(opened.hasExpired(EXPIRES)).isTrue();
    }

    @Test
    void what_is_signed_for_one_purpose_is_worth_nothing_for_another() {
        for (var purpose : new String[] {"card", "doo", "doors", "", "DOOR"}) {
            var other = new SignedToken(KEY, purpose, SUBJECT.length);

            assertThat(other.open(token)).as(purpose).isEmpty();
            assertThat(doors.open(other.close(SUBJECT, EXPIRES))).as(purpose).isEmpty();
        }
    }

    @Test
    void subjects_of_another_length_or_key_are_not_ours() {
        assertThat(new SignedToken(KEY, "door", 9).open(token)).isEmpty();
        assertThat(new SignedToken("b key".getBytes(StandardCharsets.UTF_8), "door", 8).open(token))
                .isEmpty();
    }
}
