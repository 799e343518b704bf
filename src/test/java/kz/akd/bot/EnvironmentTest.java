package kz.akd.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentTest {

    @Test
    void nothing_set_is_the_playground() {
        var nothing = new Environment(Map.of());

        assertThat(nothing.faults()).isEmpty();
        assertThat(nothing.isPlayground()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TELEGRAM_BOT_TOKEN | 123456789:AAF-x_y
            TELEGRAM_API_URL   | http://127.0.0.1:8081
            TELEGRAM_API_URL   | https://api.telegram.org/
            MONGODB_URI        | mongodb://mongo:27017/akd?replicaSet=rs0
            MONGODB_URI        | mongodb+srv://user:secret@cluster.example.org/akd
            AKD_ADMIN_IDS      | 1, 22,333
            AKD_PUBLIC_URL     | https://bot.example.org
            SERVER_PORT        | 0
            """)
    void what_is_right_is_taken(String name, String value) {
        assertThat(new Environment(Map.of(name, value)).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TELEGRAM_BOT_TOKEN | secretsecret
            TELEGRAM_BOT_TOKEN | 123:with space
            TELEGRAM_API_URL   | telegram.example.org
            TELEGRAM_API_URL   | https://example.org/path
            MONGODB_URI        | mongo.example.org:27017
            AKD_ADMIN_IDS      | @dana
            AKD_ADMIN_IDS      | 12;13
            AKD_ADMIN_IDS      | 12,1087968824
            AKD_ADMIN_IDS      | 777000
            AKD_ADMIN_IDS      | 136817688 , 12
            AKD_PUBLIC_URL     | http://bot.example.org
            SERVER_PORT        | 70000
            SERVER_PORT        | eighty
            """)
    void what_is_wrong_is_one_line_that_names_it_and_hides_its_value(String name, String value) {
        var faults = new Environment(Map.of(name, value)).faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).startsWith(name + " cannot be used").doesNotContain(value);
    }
}
