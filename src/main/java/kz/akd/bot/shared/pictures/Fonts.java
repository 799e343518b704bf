package kz.akd.bot.shared.pictures;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Objects;

/** The letters of pictures: DejaVu, which has those of the three languages, from the jar, so that every machine draws the same. */
public final class Fonts {

    public static final Font PLAIN = font("DejaVuSans.ttf");
    public static final Font BOLD = font("DejaVuSans-Bold.ttf");

    private Fonts() {}

    private static Font font(String file) {
        try (var stream = Fonts.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(stream));
        } catch (IOException | FontFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
