package kz.akd.bot.events.door;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import kz.akd.bot.shared.pictures.Fonts;
import kz.akd.bot.shared.pictures.Lettering;
import kz.akd.bot.shared.pictures.Lettering.Side;
import kz.akd.bot.shared.pictures.Png;
import kz.akd.bot.shared.pictures.QrPicture;

/** Draws the code at the door: large enough to be read from an officer's phone, or from a screen two steps away. */
public final class DoorPicture {

    static final int WIDTH = 1080;
    static final int HEIGHT = 1350;
    private static final int MARGIN = 70;
    private static final int CODE = 820;
    private static final int CODE_TOP = 330;

    private static final Color DEEP = new Color(0x0B3C49);
    private static final Color GOLD = new Color(0xE0B84C);
    private static final Color PALE = new Color(0xD5E8E8);

    private DoorPicture() {}

    /**
     * What stands on it, in the officer's language.
     *
     * @param qr what the code says
     */
    public record Face(String title, String invitation, String until, String qr) {
        @Override
        public String toString() {
            return "Face";
        }
    }

    /** A PNG of 1080 by 1350 pixels. */
    public static byte[] draw(Face face) {
        return Png.drawn(WIDTH, HEIGHT, DEEP, graphics -> draw(face, graphics));
    }

    private static void draw(Face face, Graphics2D graphics) {
        var lettering = new Lettering(graphics);
        int wide = WIDTH - 2 * MARGIN;
        var title = Lettering.fit(face.title(), Fonts.BOLD, wide, 3, 64, 34);
        double first = 190 - (title.lines().size() - 1) * 0.6 * title.font().getSize2D();
        lettering.write(title, Color.WHITE, Side.AMID, WIDTH / 2.0, first);
        var invitation = Lettering.fit(face.invitation(), Fonts.PLAIN, wide, 1, 38, 24);
        lettering.write(invitation, PALE, Side.AMID, WIDTH / 2.0, 290);
        int left = (WIDTH - CODE) / 2;
        graphics.setColor(Color.WHITE);
        graphics.fill(new RoundRectangle2D.Double(left, CODE_TOP, CODE, CODE, 48, 48));
        graphics.drawImage(QrPicture.image(face.qr(), CODE - 40, 2), left + 20, CODE_TOP + 20, null);
        var until = Lettering.fit(face.until(), Fonts.BOLD, wide, 1, 46, 26);
        lettering.write(until, GOLD, Side.AMID, WIDTH / 2.0, 1255);
    }
}
