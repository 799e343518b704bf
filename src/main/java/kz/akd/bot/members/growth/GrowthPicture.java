package kz.akd.bot.members.growth;

import java.awt.Color;
import kz.akd.bot.shared.pictures.Png;

/** Draws how the association has grown toward its goal. Needs no screen. */
public final class GrowthPicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 700;

    private GrowthPicture() {}

    /** The picture as a PNG file. */
    public static byte[] draw(GrowthFigures figures, Labels labels) {
        return Png.drawn(WIDTH, HEIGHT, Color.WHITE, graphics -> new GrowthChart(graphics, figures, labels).draw());
    }
}
