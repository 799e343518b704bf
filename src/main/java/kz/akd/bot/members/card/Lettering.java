package kz.akd.bot.members.card;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Fits words into the place they have. */
final class Lettering {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Lettering() {}

    /** Lines that fit, and the font in which they do. */
    record Fitted(List<String> lines, Font font) {
        Fitted {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Words broken at spaces into at most so many lines of a width in pixels, in the largest font from {@code most} down;
     * what does not fit in the smallest either is cut, with an ellipsis. Signs that the font lacks are left out.
     */
    static Fitted fit(String words, Font font, int width, int lines, float most, float least) {
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
        kept.replaceAll(line -> cut(line, smallest, width));
        return new Fitted(kept, smallest);
    }

    static String drawable(String words, Font font) {
        return words.codePoints()
                .filter(sign -> !Character.isISOControl(sign) && font.canDisplay(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    static double width(String line, Font font) {
        return font.getStringBounds(line, EXACT).getWidth();
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

    private static String cut(String line, Font font, int width) {
        if (width(line, font) <= width) {
            return line;
        }
        var cut = line;
        while (!cut.isEmpty() && width(cut + "…", font) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + "…";
    }
}
