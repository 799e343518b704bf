package kz.akd.bot.members.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministratorsTest {

    @ParameterizedTest
    @ValueSource(longs = {777_000, 1_087_968_824, 136_817_688})
    void an_account_behind_which_anybody_may_be_is_refused_with_the_reason(long id) {
        assertThatThrownBy(() -> new Administrators(List.of(12L, id)))
                .hasMessageContaining("AKD_ADMIN_IDS: " + id)
                .hasMessageContaining("anybody may be");
    }
}
