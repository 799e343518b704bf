package kz.akd.bot.events.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.akd.bot.events.afterwards.SummaryPicture.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryPictureTest {

    private static final int GOLD = 0xffE0B84C;

    private static BufferedImage drawn(String title, double stars) throws IOException {
        var png = SummaryPicture.draw(new Face(
                "Қазақстан дипломаттарының қауымдастығы",
                title,
                "Сс, 1 желтоқсан, 18:00",
                "Астана Опера, Дінмұхамед Қонаев көшесі, 1",
                "187 адам келді",
                stars,
                "5-тен 4,6 · 93 баға"));
        var directory = System.getProperty("akd.pictures");
        if (directory != null) {
            Files.write(Path.of(directory, "summary-" + title.length() + "-" + stars + ".png"), png);
        }
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long gold(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * 130)
                .filter(at -> image.getRGB(at % image.getWidth(), 660 + at / image.getWidth()) == GOLD)
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Опера кеші",
                "Қазақстан Республикасының Тәуелсіздік күніне арналған салтанатты қабылдау мен мерекелік концерт және"
                        + " ардагерлермен кездесу",
                "ӨмірбекқызыәлімқұловабайғабыловақұнанбаеваӨмірбекқызыәлімқұловабайғабыловақұнанбаева",
                "😀 <b>&",
                ""
            })
    void a_title_of_any_length_stays_in_the_picture(String title) throws IOException {
        var image = drawn(title, 4.6);

        for (int y = 0; y < 450; y++) {
            var colour = new Color(image.getRGB(SummaryPicture.WIDTH - 20, y));
            assertThat(colour.getRed()).as("letters at the edge").isLessThan(60);
        }
    }

    @Test
    void the_stars_are_as_many_as_the_average() throws IOException {
        assertThat(gold(drawn("Опера", 0))).isZero();
        assertThat(gold(drawn("Опера", 2.5))).isBetween(gold(drawn("Опера", 2)) + 1, gold(drawn("Опера", 3)) - 1);
    }
}
