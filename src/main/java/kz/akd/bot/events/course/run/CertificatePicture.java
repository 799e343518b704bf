package kz.akd.bot.events.course.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import kz.akd.bot.shared.pictures.Fonts;
import kz.akd.bot.shared.pictures.Lettering;
import kz.akd.bot.shared.pictures.Lettering.Side;
import kz.akd.bot.shared.pictures.Png;
import kz.akd.bot.shared.pictures.QrPicture;

/** Draws certificates of attendance, in the proportions of a sheet of paper that lies on its side. */
public final class CertificatePicture {

    static final int WIDTH = 1414;
    static final int HEIGHT = 1000;
    private static final int MARGIN = 110;
    private static final int QR = 180;

    private static final Color DEEP = new Color(0x0B3C49);
    private static final Color TEAL = new Color(0x11676F);
    private static final Color GOLD = new Color(0xB58A1E);
    private static final Color PAPER = new Color(0xFBF8EF);
    private static final Color INK = new Color(0x233A40);

    private CertificatePicture() {}

    /**
     * What stands on it, in the language of its owner.
     *
     * @param what that the named one has attended the course
     * @param qr what the code says
     * @param check how one finds out whether it is genuine
     */
    public record Face(
            String association,
            String heading,
            String name,
            String what,
            String course,
            String attended,
            String dates,
            String qr,
            String check) {

        @Override
        public String toString() {
            return "Face";
        }
    }

    /** A PNG of 1414 by 1000 pixels. */
    public static byte[] draw(Face face) {
        return Png.drawn(WIDTH, HEIGHT, PAPER, pen -> draw(face, pen));
    }

    private static void draw(Face face, Graphics2D pen) {
        frame(pen);
        var lettering = new Lettering(pen);
        line(lettering, face.association(), Fonts.BOLD, TEAL, 150, 1, 34, 20);
        line(lettering, face.heading(), Fonts.BOLD, DEEP, 240, 1, 66, 36);
        line(lettering, face.name(), Fonts.BOLD, GOLD, 345, 2, 62, 30);
        line(lettering, face.what(), Fonts.PLAIN, INK, 470, 1, 32, 20);
        line(lettering, face.course(), Fonts.BOLD, DEEP, 538, 2, 46, 26);
        line(lettering, face.attended(), Fonts.PLAIN, INK, 646, 1, 32, 20);
        line(lettering, face.dates(), Fonts.PLAIN, INK, 694, 1, 28, 18);
        code(face, pen, lettering);
    }

    private static void frame(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, DEEP, WIDTH, HEIGHT, TEAL));
        pen.setStroke(new BasicStroke(22));
        pen.drawRect(28, 28, WIDTH - 56, HEIGHT - 56);
        pen.setColor(GOLD);
        pen.setStroke(new BasicStroke(3));
        pen.drawRect(56, 56, WIDTH - 112, HEIGHT - 112);
    }

    private static void line(
            Lettering lettering, String words, Font font, Color colour, int y, int lines, float most, float least) {
        if (!words.isEmpty()) {
            var fitted = Lettering.fit(words, font, WIDTH - 2 * MARGIN, lines, most, least);
            lettering.write(fitted, colour, Side.AMID, WIDTH / 2.0, y);
        }
    }

    private static void code(Face face, Graphics2D pen, Lettering lettering) {
        int left = WIDTH - MARGIN - QR + 20;
        int top = HEIGHT - 76 - QR;
        pen.setColor(Color.WHITE);
        pen.fill(new RoundRectangle2D.Double(left, top, QR, QR, 16, 16));
        pen.drawImage(QrPicture.image(face.qr(), QR - 8, 1), left + 4, top + 4, null);
        var fitted = Lettering.fit(face.check(), Fonts.PLAIN, left - MARGIN - 40, 2, 24, 15);
        lettering.write(fitted, INK, Side.RIGHT_OF, MARGIN, HEIGHT - 120);
    }
}
