package kz.akd.bot.shared.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Fits words into the place they have on a picture, and writes them there. Signs that the font lacks are left out. */
public final class Lettering {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String CUT = "…";

    private final Graphics2D graphics;

    public Lettering(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Lines that fit, and the font in which they do. */
    public record Fitted(List<String> lines, Font font) {
        public Fitted {
            lines = List.copyOf(lines);
        }
    }

    /** Where a line stands to the point it is written at. */
    public enum Side {
        RIGHT_OF(0),
        AMID(0.5),
        LEFT_OF(1);

        private final double share;

        Side(double share) {
            this.share = share;
        }
    }

    /**
     * Words broken at spaces into at most so many lines of a width in pixels, in the largest font from {@code most} down;
     * what does not fit in the smallest either is cut, with an ellipsis.
     */
    public static Fitted fit(String words, Font font, int width, int lines, float most, float least) {
        var drawable = drawable(words, font);
        for (float size = most; size > least; size -= 2) {
            var sized = font.deriveFont(size);
            var broken = broken(drawable, sized, width);
            if (broken.size() <= lines && broken.stream().allMatch(line -> width(line, sized) <= width)) {
                return new Fitted(broken, sized);
            }
        }
        var smallest = font.deriveFont(least);
        var broken = broken(drawable, smallest, width);
        var kept = new ArrayList<>(broken.subList(0, Math.min(lines, broken.size())));
        if (broken.size() > lines) {
            kept.set(lines - 1, String.join(" ", broken.subList(lines - 1, broken.size())));
        }
        kept.replaceAll(line -> cut(line, smallest, width));
        return new Fitted(kept, smallest);
    }

    public static String drawable(String words, Font font) {
        return words.codePoints()
                .filter(sign -> !Character.isISOControl(sign) && font.canDisplay(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    public static double width(String line, Font font) {
        return font.getStringBounds(line, EXACT).getWidth();
    }

    /**
     * One line as it is.
     *
     * @param y of the line the letters stand on
     */
    public void write(String text, Font font, Color color, Side side, double x, double y) {
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(text, (float) (x - side.share * width(text, font)), (float) y);
    }

    /** The same text in smaller letters, down to the least size, if it is too wide; a shorter one if even that is. */
    public void writeWithin(double widest, String text, Font largest, float least, Color color, double x, double y) {
        var drawable = drawable(text, largest);
        double size = largest.getSize2D() * Math.min(1, widest / Math.max(1, width(drawable, largest)));
        var font = largest.deriveFont((float) Math.max(least, size));
        // shrunk to fit, it may be wider than that by a rounding
        write(cut(drawable, font, widest + 1), font, color, Side.RIGHT_OF, x, y);
    }

    /** Fitted words line below line, from the first one's {@code y} on. */
    public void write(Fitted words, Color color, Side side, double x, double y) {
        for (int line = 0; line < words.lines().size(); line++) {
            write(
                    words.lines().get(line),
                    words.font(),
                    color,
                    side,
                    x,
                    y + line * 1.25 * words.font().getSize2D());
        }
    }

    private static List<String> broken(String words, Font font, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.split(" +", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String cut(String line, Font font, double width) {
        if (width(line, font) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + CUT, font) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + CUT;
    }
}
