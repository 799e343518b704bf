package kz.akd.bot.conversations;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** What a phone's camera does with a code on a picture. */
final class QrCode {

    /** From nearer and farther, as a camera is moved: of one in a hundred pictures the reader makes nothing at once. */
    private static final double[] DISTANCES = {1, 0.75, 0.5, 1.5};

    /** Held straight and askew, in degrees. */
    private static final int[] ANGLES = {0, 7, -12};

    /** By its surroundings, and by the whole picture. */
    private static final List<Function<LuminanceSource, Binarizer>> CONTRASTS =
            List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private QrCode() {}

    /** The command that the phone sends when its owner opens the link in the code. */
    static String start(byte[] picture) throws IOException, NotFoundException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        for (int angle : ANGLES) {
            for (double distance : DISTANCES) {
                var seen = seen(image, distance, angle);
                for (var contrast : CONTRASTS) {
                    try {
                        return "/start " + read(contrast.apply(seen)).replaceAll(".*start=", "");
                    } catch (NotFoundException notSo) {
                        // but in the next way
                    }
                }
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }

    private static LuminanceSource seen(BufferedImage image, double distance, int angle) {
        int width = (int) (image.getWidth() * distance);
        int height = (int) (image.getHeight() * distance);
        var seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = seen.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.rotate(Math.toRadians(angle), width / 2.0, height / 2.0);
        // smoothing costs more than all else, and of the picture as it is it makes the same
        pen.drawImage(distance == 1 ? image : image.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        pen.dispose();
        return new RGBLuminanceSource(width, height, seen.getRGB(0, 0, width, height, null, 0, width));
    }

    private static String read(Binarizer seen) throws NotFoundException {
        return new MultiFormatReader()
                .decode(new BinaryBitmap(seen), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
