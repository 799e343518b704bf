package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import sample.thanks.ThanksConfiguration;

/** The feature that docs/architecture.md walks through does what it says. */
@OwnApplication
@Import(ThanksConfiguration.class)
class SampleFeatureTest extends Conversation {

    @Test
    void members_thank_each_other_once_for_each_form_and_take_out_what_they_said() throws IOException {
        bolat.sends("/start").sends("/thanks").sees("Начните Вы");
        bolat.taps("Поблагодарить").sends("Аиде — за <b>перевод</b>").sees("проверьте");
        bolat.taps("Сохранить").tapsAgain().sees("Болат Ахметов: Аиде — за <b>перевод</b>");

        var board = saken.sends("/start").sends("/thanks").sees("Болат Ахметов: Аиде");
        assertThat(board.lastMessage().path("text").asString()).containsOnlyOnce("Аиде");
        bolat.sends("/export");
        assertThat(OwnDataTest.unzipped(bolat.lastFile()).get("my-data.json")).contains("Аиде — за");

        var guest = playground.newPhone("Guest", "en", "+12025550191").sends("/start");
        guest.sends("/thanks").sees("for members of the association");
    }
}
