package kz.akd.bot.members.growth;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import kz.akd.bot.shared.pictures.Fonts;

/** Writes lines of text on a picture. */
final class Lettering {

    private static final String CUT = "…";

    private final Graphics2D graphics;

    Lettering(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static Font font(float size, boolean bold) {
        return (bold ? Fonts.BOLD : Fonts.PLAIN).deriveFont(size);
    }

    /** Where a line stands to the point it is written at. */
    enum Side {
        RIGHT_OF(0),
        AMID(0.5),
        LEFT_OF(1);

        private final double share;

        Side(double share) {
            this.share = share;
        }
    }

    double width(String text, Font font) {
        return font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    }

    /** @param y of the line the letters stand on */
    void write(String text, Font font, Color color, Side side, double x, double y) {
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(text, (float) (x - side.share * width(text, font)), (float) y);
    }

    /** The same text in smaller letters, down to the least size, if it is too wide; a shorter one if even that is. */
    void writeWithin(double widest, String text, Font largest, float least, Color color, double x, double y) {
        double size = largest.getSize2D() * Math.min(1, widest / Math.max(1, width(text, largest)));
        var font = largest.deriveFont((float) Math.max(least, size));
        write(cut(text, font, widest), font, color, Side.RIGHT_OF, x, y);
    }

    private String cut(String text, Font font, double widest) {
        // Shrunk to fit, it may be wider than that by a rounding.
        if (width(text, font) <= widest + 1) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + CUT, font) > widest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
