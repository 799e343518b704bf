package kz.akd.bot.events.afterwards;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import kz.akd.bot.shared.pictures.Fonts;
import kz.akd.bot.shared.pictures.Lettering;
import kz.akd.bot.shared.pictures.Lettering.Side;
import kz.akd.bot.shared.pictures.Png;

/** Draws what became of an event, to be passed on. */
public final class SummaryPicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 800;
    private static final int MARGIN = 72;
    private static final double STAR = 34;
    private static final int STARS = 5;

    private static final Color DEEP = new Color(0x0B3C49);
    private static final Color TEAL = new Color(0x11676F);
    private static final Color GOLD = new Color(0xE0B84C);
    private static final Color PALE = new Color(0xD5E8E8);
    private static final Color DIM = new Color(255, 255, 255, 50);

    private final Graphics2D graphics;
    private final Lettering lettering;

    private SummaryPicture(Graphics2D graphics) {
        this.graphics = graphics;
        this.lettering = new Lettering(graphics);
    }

    /**
     * What stands on it, in the reader's language.
     *
     * @param people how many came, and what they are called
     * @param stars the average; 0 when nobody has said anything that may be shown
     */
    public record Face(
            String association, String title, String when, String where, String people, double stars, String rating) {}

    /** A PNG of 1200 by 800 pixels. */
    public static byte[] draw(Face face) {
        return Png.drawn(WIDTH, HEIGHT, DEEP, graphics -> new SummaryPicture(graphics).drawn(face));
    }

    private void drawn(Face face) {
        graphics.setPaint(new GradientPaint(0, 0, DEEP, WIDTH, HEIGHT, TEAL));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        int wide = WIDTH - 2 * MARGIN;
        write(face.association(), Lettering.fit(face.association(), Fonts.BOLD, wide, 1, 32, 20), GOLD, 100);
        graphics.setColor(GOLD);
        graphics.fillRect(MARGIN, 126, wide, 3);
        write(face.title(), Lettering.fit(face.title(), Fonts.BOLD, wide, 3, 68, 36), Color.WHITE, 222);
        write(face.when(), Lettering.fit(face.when(), Fonts.PLAIN, wide, 1, 34, 22), PALE, 470);
        write(face.where(), Lettering.fit(face.where(), Fonts.PLAIN, wide, 1, 34, 22), PALE, 522);
        write(face.people(), Lettering.fit(face.people(), Fonts.BOLD, wide, 1, 58, 30), GOLD, 630);
        if (face.stars() > 0) {
            stars(face.stars());
            lettering.writeWithin(
                    wide - STARS * 2.3 * STAR - 40,
                    face.rating(),
                    Fonts.PLAIN.deriveFont(32f),
                    20,
                    PALE,
                    MARGIN + STARS * 2.3 * STAR + 24,
                    724);
        }
    }

    private void write(String words, Lettering.Fitted fitted, Color color, double y) {
        if (!words.isEmpty()) {
            lettering.write(fitted, color, Side.RIGHT_OF, MARGIN, y);
        }
    }

    /** The last one in part, as the average is. */
    private void stars(double average) {
        for (int number = 0; number < STARS; number++) {
            double left = MARGIN + number * 2.3 * STAR;
            var star = star(left + STAR, 712);
            graphics.setColor(DIM);
            graphics.fill(star);
            double part = Math.max(0, Math.min(1, average - number));
            var before = graphics.getClip();
            graphics.clip(new Rectangle2D.Double(left, 712 - STAR, 2 * STAR * part, 2 * STAR));
            graphics.setColor(GOLD);
            graphics.fill(star);
            graphics.setClip(before);
        }
    }

    private static Path2D star(double x, double y) {
        var path = new Path2D.Double();
        for (int corner = 0; corner < 2 * STARS; corner++) {
            double radius = corner % 2 == 0 ? STAR : STAR * 0.42;
            double angle = Math.PI * (corner / (double) STARS - 0.5);
            double cornerX = x + radius * Math.cos(angle);
            double cornerY = y + radius * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        return path;
    }
}
