package kz.akd.bot.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import kz.akd.bot.shared.sweeps.Unreachable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfReachTest {

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was blocked by the user, BLOCKED",
        "403, Forbidden: user is deactivated, DELETED",
        "403, Forbidden: bot can't initiate conversation with a user, NEVER_STARTED",
        "400, Bad Request: chat not found, NEVER_STARTED",
        "400, Bad Request: PEER_ID_INVALID, NEVER_STARTED"
    })
    void telegrams_words_say_why_nothing_reaches_somebody(int code, String description, Unreachable why) {
        assertThat(new CallFailed(code, description, 0).unreachable()).contains(why);
    }

    @Test
    void a_message_that_alone_fails_says_nothing_of_its_recipient() {
        assertThat(new CallFailed(400, "Bad Request: message is too long", 0).unreachable())
                .isEmpty();
        assertThat(new CallFailed(429, "Too Many Requests: retry after 5", 5).unreachable())
                .isEmpty();
    }
}
