package kz.akd.bot.events.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorPictureTest {

    private static final String LINK =
            "https://t.me/akd_diplomats_bot?start=door_ZWVlZWVlZWVlZWVlAdXk7Zp1Yw3GmqkS0hVb8w9fJg7Q";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Опера кеші",
                "Қазақстан Республикасының Тәуелсіздік күніне арналған салтанатты қабылдау және мерекелік концерт",
                "😀 <b>&",
                ""
            })
    void the_code_is_read_from_the_whole_picture(String title) throws Exception {
        var png = DoorPicture.draw(
                new DoorPicture.Face(title, "Телефон камерасымен тіркеліңіз", "24 қараша, 18:35 дейін жарамды", LINK));
        var directory = System.getProperty("akd.pictures");
        if (directory != null) {
            Files.write(Path.of(directory, "door-" + title.length() + ".png"), png);
        }
        var image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));

        var read = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();

        assertThat(read).isEqualTo(LINK);
    }
}
