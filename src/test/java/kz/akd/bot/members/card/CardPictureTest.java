package kz.akd.bot.members.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import kz.akd.bot.shared.pictures.Fonts;
import kz.akd.bot.shared.pictures.Lettering;
import kz.akd.bot.shared.pictures.QrPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPictureTest {

    private static final String LINK = "https://t.me/akd_bot?start=checkin_AAAAAAAAA-kAAdXk7Zp1Yw3GmqkS0hVb8w9fJg";

    private static CardFace face(String name, Optional<Portrait> portrait) {
        return new CardFace(
                "Қазақстан дипломаттарының қауымдастығы",
                name,
                "№ 0042",
                "Министрлікте қызмет етеді",
                "Қазақстан Республикасының Америка Құрама Штаттарындағы Елшілігі, Вашингтон",
                "24.11.2027 дейін жарамды",
                LINK,
                portrait);
    }

    private static String decoded(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static byte[] photo(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Set to a directory to look at what is drawn. */
    private static void show(String name, byte[] png) throws IOException {
        var directory = System.getProperty("akd.pictures");
        if (directory != null) {
            Files.write(Path.of(directory, name), png);
        }
    }

    @Test
    void its_qr_code_is_read_from_the_whole_card() throws Exception {
        var png = CardPicture.draw(face("Әбілқызы Сәуле", Optional.empty()));
        show("card-initials.png", png);

        assertThat(decoded(read(png))).isEqualTo(LINK);
        assertThat(decoded(read(QrPicture.draw("акд", 300)))).isEqualTo("акд");
    }

    @Test
    void a_photo_of_any_size_fills_the_circle() throws Exception {
        for (var size : new int[][] {{40, 900}, {900, 40}, {1, 1}, {300, 300}}) {
            var png = CardPicture.draw(face("Дана Серікбаева", Portrait.of(photo(size[0], size[1]))));
            show("card-photo.png", png);

            assertThat(new Color(read(png).getRGB(156, 248))).isEqualTo(Color.RED);
        }
    }

    @Test
    void what_is_no_photo_is_none() throws Exception {
        var broken = photo(300, 300);
        for (int i = 40; i < 120; i++) {
            broken[i] = 0;
        }

        assertThat(Portrait.of("no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Portrait.of(new byte[0])).isEmpty();
        assertThat(Portrait.of(broken)).isEmpty();
    }

    @Test
    void a_picture_that_claims_to_be_huge_is_not_unpacked() throws Exception {
        var claims = photo(2, 2);
        // the width and height of a PNG, with a checksum that readers only look at when they unpack
        claims[16] = 0;
        claims[17] = 1;
        claims[20] = 0;
        claims[21] = 1;

        assertThat(Portrait.of(claims)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ӘҒҚҢӨҰҮҺІ әғқңөұүһі",
                "Нұрмұхаммед-Әбдіжапар Қожахметұлы Әлмағамбетов-Төреқұлов",
                "Өмірбекқызыәлімқұловабайғабыловақұнанбаева Ә",
                "A",
                "😀 Emoji Only 👍",
                "Maximilian Alexander Ferdinand von Hohenberg-Sachsenhausen und zu Liechtenstein Junior"
            })
    void names_stay_within_the_card(String name) throws Exception {
        var fitted = Lettering.fit(name, Fonts.BOLD, 660, 2, 46, 24);

        assertThat(fitted.lines()).hasSizeBetween(1, 2).allSatisfy(line -> {
            assertThat(Lettering.width(line, fitted.font())).isLessThanOrEqualTo(660);
            assertThat(fitted.font().canDisplayUpTo(line)).isEqualTo(-1);
        });
        show("card-" + name.length() + ".png", CardPicture.draw(face(name, Optional.empty())));
    }
}
