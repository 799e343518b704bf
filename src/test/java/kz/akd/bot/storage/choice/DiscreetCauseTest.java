package kz.akd.bot.storage.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class DiscreetCauseTest {

    private static final String TELLTALE = "SystemEnv{TELEGRAM_BOT_TOKEN=12345:secret}";

    @Test
    void only_the_java_librarys_own_words_are_repeated() {
        Exception failure = new IllegalStateException(TELLTALE, new UnknownHostException("fastdl.example.org"));

        assertThat(DiscreetCause.of(failure))
                .isEqualTo("IllegalStateException < UnknownHostException: fastdl.example.org");
    }

    @Test
    void words_of_anything_else_are_kept_back() {
        assertThat(DiscreetCause.of(new IllegalStateException(TELLTALE, new RuntimeException(TELLTALE))))
                .isEqualTo("IllegalStateException < RuntimeException");
    }

    @Test
    void an_error_is_named_as_well() {
        assertThat(DiscreetCause.of(new IllegalAccessError(TELLTALE))).isEqualTo("IllegalAccessError");
    }
}
