package kz.akd.bot.members.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.akd.bot.shared.pictures.Fonts;
import kz.akd.bot.shared.pictures.Lettering;
import kz.akd.bot.shared.pictures.Png;
import kz.akd.bot.shared.pictures.QrPicture;

/** Draws member cards, in the proportions of ISO/IEC 7810 ID-1. */
public final class CardPicture {

    static final int WIDTH = 1012;
    static final int HEIGHT = 638;
    private static final int MARGIN = 56;
    private static final int PORTRAIT = 200;
    private static final int QR = 236;
    private static final int TEXT_LEFT = MARGIN + PORTRAIT + 40;
    private static final int TEXT_WIDTH = WIDTH - TEXT_LEFT - MARGIN;
    private static final int LOWER_WIDTH = WIDTH - 3 * MARGIN - QR;

    private static final Color DEEP = new Color(0x0B3C49);
    private static final Color TEAL = new Color(0x11676F);
    private static final Color GOLD = new Color(0xE0B84C);
    private static final Color PALE = new Color(0xD5E8E8);

    private final Graphics2D pen;

    private CardPicture(Graphics2D pen) {
        this.pen = pen;
    }

    /** The card as a PNG of 1012 by 638 pixels. */
    public static byte[] draw(CardFace face) {
        return Png.drawn(
                WIDTH,
                HEIGHT,
                DEEP,
                pen -> new CardPicture(pen).draw(face, face.portrait().map(Portrait::image)));
    }

    private void draw(CardFace face, Optional<BufferedImage> portrait) {
        background();
        text(face.association(), Fonts.BOLD, GOLD, MARGIN, 84, WIDTH - 2 * MARGIN, 1, 30, 18);
        pen.setColor(GOLD);
        pen.fillRect(MARGIN, 108, WIDTH - 2 * MARGIN, 2);
        portrait(face, portrait);
        text(face.fullName(), Fonts.BOLD, Color.WHITE, TEXT_LEFT, 196, TEXT_WIDTH, 2, 46, 24);
        text(face.kind(), Fonts.PLAIN, PALE, TEXT_LEFT, 320, TEXT_WIDTH, 1, 26, 16);
        text(face.place(), Fonts.PLAIN, PALE, MARGIN, 424, LOWER_WIDTH, 2, 26, 16);
        text(face.number(), Fonts.BOLD, GOLD, MARGIN, 530, LOWER_WIDTH, 1, 40, 24);
        text(face.validUntil(), Fonts.PLAIN, PALE, MARGIN, 578, LOWER_WIDTH, 1, 22, 14);
        qr(face.qr());
    }

    private void background() {
        pen.setPaint(new GradientPaint(0, 0, DEEP, WIDTH, HEIGHT, TEAL));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(255, 255, 255, 14));
        for (int ring = 0; ring < 4; ring++) {
            int size = 420 + ring * 150;
            pen.draw(new Ellipse2D.Double(WIDTH - 260 - size / 2.0, 150 - size / 2.0, size, size));
        }
    }

    private void portrait(CardFace face, Optional<BufferedImage> portrait) {
        var circle = new Ellipse2D.Double(MARGIN, 148, PORTRAIT, PORTRAIT);
        pen.setColor(new Color(255, 255, 255, 36));
        pen.fill(circle);
        if (portrait.isPresent()) {
            var before = pen.getClip();
            pen.clip(circle);
            pen.drawImage(portrait.get(), MARGIN, 148, PORTRAIT, PORTRAIT, null);
            pen.setClip(before);
        } else {
            initials(face.fullName());
        }
        pen.setColor(GOLD);
        pen.setStroke(new BasicStroke(4));
        pen.draw(circle);
    }

    private void initials(String fullName) {
        var words = Lettering.drawable(fullName, Fonts.BOLD).split(" +", -1);
        var initials = Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        var font = Fonts.BOLD.deriveFont(76f);
        pen.setFont(font);
        pen.setColor(Color.WHITE);
        float left = (float) (MARGIN + (PORTRAIT - Lettering.width(initials, font)) / 2);
        pen.drawString(initials, left, 148 + PORTRAIT / 2f + 27);
    }

    private void qr(String words) {
        int left = WIDTH - MARGIN - QR;
        int top = HEIGHT - MARGIN - QR + 8;
        pen.setColor(Color.WHITE);
        pen.fill(new RoundRectangle2D.Double(left, top, QR, QR, 24, 24));
        pen.drawImage(QrPicture.image(words, QR - 16, 1), left + 8, top + 8, null);
    }

    private void text(
            String words,
            Font font,
            Color colour,
            int left,
            int baseline,
            int width,
            int lines,
            float most,
            float least) {
        new Lettering(pen)
                .write(
                        Lettering.fit(words, font, width, lines, most, least),
                        colour,
                        Lettering.Side.RIGHT_OF,
                        left,
                        baseline);
    }
}
