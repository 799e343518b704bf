package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import javax.imageio.ImageIO;
import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The member card: shown by its owner, read by officers. */
@OwnApplication
class CardTest extends Conversation {

    /** When no door of another script's event is open, at which the card would let its owner in. */
    @BeforeEach
    void longAfterAllEvents() {
        playground.movesClock(Duration.ofDays(20));
    }

    private Phone withCard(Phone phone) {
        return phone.sends("/start").sends("/card").sees("valid until");
    }

    @Test
    void an_organiser_reads_a_genuine_card_and_others_do_not() throws Exception {
        var code = QrCode.start(withCard(saken).lastFile());

        dana.sends("/start").sends(code).sees("Карточка подлинная").sees("Saken Omarov");
        aida.sends("/start").sends(code).doesNotSee("Saken");
        playground.newPhone("Stranger", "en").sends(code).sees("read by organisers");
        dana.sends(code.substring(0, code.length() - 2) + "zz").sees("не карточка ассоциации");
        playground.movesClock(Duration.ofDays(31));
        dana.sends(code).sees("больше не действует");
    }

    @Test
    void a_suspended_members_card_is_worth_nothing() throws Exception {
        var code = QrCode.start(withCard(saken).lastFile());
        dana.sends("/start")
                .sends("/desk")
                .taps("Члены ассоциации")
                .taps("Найти")
                .sends("Omarov")
                .taps("Saken Omarov");
        dana.taps("Приостановить").sends("Проверка").taps("Приостановить");

        dana.sends(code).sees("больше не действует");
        saken.sends("/card").sees("members of the association");

        dana.sends("/desk")
                .taps("Члены ассоциации")
                .taps("Найти")
                .sends("Omarov")
                .taps("Saken Omarov");
        dana.taps("Восстановить");
        dana.sends(code).sees("Карточка подлинная");
    }

    @Test
    void the_photo_a_member_sends_is_on_the_card() throws Exception {
        var before = withCard(saken).lastFile();
        saken.sends("/profile").taps("Photo").sends("no photo").sees("Please send a picture");
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", photo);
        saken.sendsPicture(photo.toByteArray()).sees("Saken Omarov");

        assertThat(withCard(saken).lastFile()).isNotEqualTo(before);
        QrCode.start(saken.lastFile());
    }
}
