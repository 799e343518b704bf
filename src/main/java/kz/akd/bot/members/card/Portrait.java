package kz.akd.bot.members.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A person's photo, read and cut to a square. */
public final class Portrait {

    /** A picture that claims more pixels is not even unpacked. */
    private static final long MOST_PIXELS = 40_000_000;

    private final BufferedImage square;

    private Portrait(BufferedImage square) {
        this.square = square;
    }

    /** Empty when it is no picture, a broken one, or far too large. */
    public static Optional<Portrait> of(byte[] file) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return read(reader).map(Portrait::square).map(Portrait::new);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS
                ? Optional.empty()
                : Optional.of(reader.read(0));
    }

    /** The middle of a wide picture; the upper part of a tall one, where faces are. */
    private static BufferedImage square(BufferedImage whole) {
        int side = Math.min(whole.getWidth(), whole.getHeight());
        int x = (whole.getWidth() - side) / 2;
        int y = (whole.getHeight() - side) / 4;
        return whole.getSubimage(x, y, side, side);
    }

    BufferedImage image() {
        return square;
    }
}
