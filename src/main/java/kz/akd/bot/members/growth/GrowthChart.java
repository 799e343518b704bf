package kz.akd.bot.members.growth;

import com.ibm.icu.text.NumberFormat;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import kz.akd.bot.shared.pictures.Fonts;
import kz.akd.bot.shared.pictures.Lettering;
import kz.akd.bot.shared.pictures.Lettering.Side;

/** The parts of the picture, from the back to the front. Letters are large, as a phone shows it at a third of its size. */
final class GrowthChart {

    private static final Color TEAL = new Color(0x0f6b75);
    private static final Color GOLD = new Color(0xc9a227);

    /** The line's gold is too light for letters on white. */
    private static final Color DARK_GOLD = new Color(0x85680c);

    private static final Color INK = new Color(0x1d2b2f);
    private static final Color GREY = new Color(0x5f6f73);
    private static final Color PALE = new Color(0xe4eaeb);

    private static final Font TITLE = Fonts.BOLD.deriveFont(42f);
    private static final float LEAST_TITLE = 28;
    private static final Font SCALE = Fonts.PLAIN.deriveFont(25f);
    private static final Font YEAR = Fonts.BOLD.deriveFont(25f);
    private static final Font GOAL = Fonts.BOLD.deriveFont(28f);
    private static final float LEAST_GOAL = 20;
    private static final Font CURRENT = Fonts.BOLD.deriveFont(40f);

    private static final double MARGIN = 56;
    private static final double TOP = 130;
    private static final double BOTTOM = 590;
    private static final double ROOM_OF_CURRENT = 280;
    private static final double RIGHT = GrowthPicture.WIDTH - 80;

    private final Graphics2D graphics;
    private final Lettering lettering;
    private final GrowthFigures figures;
    private final Labels labels;
    private final NumberFormat numbers;
    private final NumberScale scale;
    private final double left;

    GrowthChart(Graphics2D graphics, GrowthFigures figures, Labels labels) {
        this.graphics = graphics;
        this.figures = figures;
        this.labels = labels;
        lettering = new Lettering(graphics);
        numbers = NumberFormat.getIntegerInstance(labels.locale());
        scale = NumberScale.of(figures);
        left = MARGIN
                + 16
                + scale.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(numbers.format(tick), SCALE))
                        .max()
                        .orElse(0);
    }

    void draw() {
        lettering.writeWithin(GrowthPicture.WIDTH - 2 * MARGIN, labels.title(), TITLE, LEAST_TITLE, INK, MARGIN, 80);
        drawScale();
        drawMonths();
        drawGrowth();
        drawGoal();
        drawCurrent();
    }

    private void drawScale() {
        graphics.setStroke(new BasicStroke(1.5f));
        for (long tick : scale.ticks()) {
            double y = y((double) tick);
            graphics.setColor(PALE);
            graphics.draw(new Line2D.Double(left, y, RIGHT, y));
            lettering.write(numbers.format(tick), SCALE, GREY, Side.LEFT_OF, left - 16, y + 9);
        }
    }

    private void drawMonths() {
        var marks = MonthMarks.of(
                figures.months(), labels.locale(), x(1) - x(0), name -> Lettering.width(name, SCALE) + 24);
        for (var mark : marks) {
            double x = x(mark.place() + 0.5);
            lettering.write(mark.month(), SCALE, GREY, Side.AMID, x, BOTTOM + 38);
            mark.year().ifPresent(year -> lettering.write(year, YEAR, INK, Side.AMID, x, BOTTOM + 74));
        }
    }

    private void drawGrowth() {
        var line = new Path2D.Double();
        line.moveTo(x(0), y(figures.before()));
        for (int place = 0; place < figures.months().size(); place++) {
            line.lineTo(x(place + 1), y(figures.months().get(place).count()));
        }
        var area = new Path2D.Double(line);
        area.lineTo(RIGHT, BOTTOM);
        area.lineTo(left, BOTTOM);
        area.closePath();
        graphics.setPaint(new GradientPaint(
                0, (float) y(figures.current()), translucent(TEAL, 150), 0, (float) BOTTOM, translucent(TEAL, 50)));
        graphics.fill(area);
        graphics.setColor(TEAL);
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
    }

    private void drawGoal() {
        double y = y(figures.goal());
        graphics.setColor(GOLD);
        graphics.setStroke(
                new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {16, 10}, 0));
        graphics.draw(new Line2D.Double(left, y, RIGHT, y));
        var text = labels.goal() + " " + numbers.format(figures.goal());
        // The present number may stand at the same height, at the right.
        double room = RIGHT - left - ROOM_OF_CURRENT;
        double width = Math.min(room, Lettering.width(text, GOAL));
        graphics.setColor(translucent(Color.WHITE, 200));
        graphics.fill(new RoundRectangle2D.Double(left + 8, y - 45, width + 16, 38, 12, 12));
        lettering.writeWithin(room, text, GOAL, LEAST_GOAL, DARK_GOLD, left + 16, y - 16);
    }

    /** On a plate, so that it can be read also across the line of the goal. */
    private void drawCurrent() {
        double y = y(figures.current());
        graphics.setColor(Color.WHITE);
        graphics.fill(circle(RIGHT, y, 14));
        graphics.setColor(TEAL);
        graphics.fill(circle(RIGHT, y, 10));

        var text = numbers.format(figures.current());
        double width = Lettering.width(text, CURRENT) + 36;
        double middle = Math.min(RIGHT, GrowthPicture.WIDTH - 24 - width / 2);
        graphics.fill(new RoundRectangle2D.Double(middle - width / 2, y - 80, width, 56, 20, 20));
        lettering.write(text, CURRENT, Color.WHITE, Side.AMID, middle, y - 37);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** @param months since the beginning of the first */
    private double x(double months) {
        return left + (RIGHT - left) * months / figures.months().size();
    }

    private double y(double members) {
        return BOTTOM - (BOTTOM - TOP) * members / scale.top();
    }
}
