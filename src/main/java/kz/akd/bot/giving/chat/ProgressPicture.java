package kz.akd.bot.giving.chat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.pictures.Fonts;
import kz.akd.bot.shared.pictures.Lettering;
import kz.akd.bot.shared.pictures.Lettering.Side;
import kz.akd.bot.shared.pictures.Png;

/** How far a campaign has come, as a picture to be passed on: what is promised and what has come apart. */
final class ProgressPicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;
    private static final int MARGIN = 80;
    private static final int WIDE = WIDTH - 2 * MARGIN;
    private static final int BAR = 34;
    private static final int MOST_LINES = 4;

    private static final Color DEEP = new Color(0x0b3d5c);
    private static final Color TEAL = new Color(0x0a7d8c);
    private static final Color GOLD = new Color(0xf2c14e);
    private static final Color PALE = new Color(0xd7e6ee);
    private static final Color DIM = new Color(0x2b5a75);

    private final Graphics2D graphics;
    private final Lettering lettering;

    private ProgressPicture(Graphics2D graphics) {
        this.graphics = graphics;
        this.lettering = new Lettering(graphics);
    }

    /** A bar: what it counts, how much that is, and how full it is in percent. */
    record Line(String name, String amount, int percent) {}

    /**
     * What is on it.
     *
     * @param goal empty where there is none
     * @param promised empty where no sum is shown
     */
    record Face(
            String association,
            String title,
            String until,
            String goal,
            Optional<Line> promised,
            Optional<Line> received,
            List<Line> others) {
        Face {
            others = List.copyOf(others);
        }
    }

    /** A PNG of 1200 by 800 pixels. */
    static byte[] draw(Face face) {
        return Png.drawn(WIDTH, HEIGHT, DEEP, graphics -> new ProgressPicture(graphics).drawn(face));
    }

    private void drawn(Face face) {
        graphics.setPaint(new GradientPaint(0, 0, DEEP, WIDTH, HEIGHT, TEAL));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        lettering.write(
                Lettering.fit(face.association(), Fonts.BOLD, WIDE, 1, 30, 20), GOLD, Side.RIGHT_OF, MARGIN, 90);
        graphics.setColor(GOLD);
        graphics.fillRect(MARGIN, 112, WIDE, 3);
        var title = Lettering.fit(face.title(), Fonts.BOLD, WIDE, 2, 60, 36);
        lettering.write(title, Color.WHITE, Side.RIGHT_OF, MARGIN, 190);
        double y = 190 + title.lines().size() * 1.25 * title.font().getSize2D();
        y = small(face.goal().isEmpty() ? face.until() : face.goal() + " · " + face.until(), y) + 24;
        if (face.promised().isPresent()) {
            y = bar(face.promised().get(), PALE, y);
        }
        if (face.received().isPresent()) {
            y = bar(face.received().get(), GOLD, y);
        }
        int room = (int) ((HEIGHT - 40 - y) / 84);
        for (var line : face.others()
                .subList(0, Math.min(Math.min(MOST_LINES, room), face.others().size()))) {
            y = bar(line, PALE, y);
        }
    }

    private double small(String words, double y) {
        lettering.write(Lettering.fit(words, Fonts.PLAIN, WIDE, 1, 32, 20), PALE, Side.RIGHT_OF, MARGIN, y);
        return y + 32;
    }

    private double bar(Line line, Color color, double y) {
        var font = Fonts.PLAIN.deriveFont(28f);
        double amount = Lettering.width(line.amount(), font);
        lettering.writeWithin(WIDE - amount - 24, line.name(), font, 18, Color.WHITE, MARGIN, y + 22);
        lettering.write(line.amount(), font, Color.WHITE, Side.LEFT_OF, WIDTH - MARGIN, y + 22);
        graphics.setColor(DIM);
        graphics.fill(new RoundRectangle2D.Double(MARGIN, y + 34, WIDE, BAR, BAR, BAR));
        if (line.percent() > 0) {
            graphics.setColor(color);
            double full = Math.max(BAR, WIDE * line.percent() / 100.0);
            graphics.fill(new RoundRectangle2D.Double(MARGIN, y + 34, full, BAR, BAR, BAR));
        }
        return y + 84;
    }
}
