package kz.akd.bot.shared.pictures;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Words as a QR code. */
public final class QrPicture {

    private static final int QUIET_ZONE = 4;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** A square PNG with so many pixels a side, with the quiet zone of four modules around that ISO 18004 asks for. */
    public static byte[] draw(String words, int pixels) {
        return Png.of(image(words, pixels, QUIET_ZONE));
    }

    /** With a margin of so many modules, for where there is white around already. */
    public static BufferedImage image(String words, int pixels, int margin) {
        var hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                margin);
        try {
            var modules = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, pixels, pixels, hints);
            var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < pixels; y++) {
                for (int x = 0; x < pixels; x++) {
                    image.setRGB(x, y, modules.get(x, y) ? BLACK : WHITE);
                }
            }
            return image;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("more than a QR code holds", tooLong);
        }
    }
}
