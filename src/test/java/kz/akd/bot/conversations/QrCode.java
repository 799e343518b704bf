package kz.akd.bot.conversations;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** What a phone's camera does with a code on a picture. */
final class QrCode {

    /** From nearer and farther, as a camera is moved: of one in a hundred pictures the reader makes nothing at once. */
    private static final double[] DISTANCES = {1, 0.75, 0.5, 1.5};

    private QrCode() {}

    /** The command that the phone sends when its owner opens the link in the code. */
    static String start(byte[] picture) throws IOException, NotFoundException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        for (double distance : DISTANCES) {
            try {
                return "/start " + read(seen(image, distance)).replaceAll(".*start=", "");
            } catch (NotFoundException notFromHere) {
                // from the next distance
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }

    private static BufferedImage seen(BufferedImage image, double distance) {
        int width = (int) (image.getWidth() * distance);
        int height = (int) (image.getHeight() * distance);
        var seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = seen.createGraphics();
        pen.drawImage(image.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        pen.dispose();
        return seen;
    }

    private static String read(BufferedImage image) throws NotFoundException {
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
