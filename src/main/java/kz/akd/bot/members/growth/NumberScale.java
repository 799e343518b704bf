package kz.akd.bot.members.growth;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The scale of numbers beside the picture: whole ones only, few and round.
 *
 * @param top the number at the upper edge, above all that is drawn
 * @param ticks from 0, none above the top
 */
record NumberScale(double top, List<Long> ticks) {

    private static final int MOST_STEPS = 6;

    /** The goal's word stands above its line, and a taller label above the present number. */
    private static final double ROOM_ABOVE_GOAL = 1.12;

    private static final double ROOM_ABOVE_CURRENT = 1.2;

    static NumberScale of(GrowthFigures figures) {
        double top = Math.max(figures.goal() * ROOM_ABOVE_GOAL, figures.current() * ROOM_ABOVE_CURRENT);
        long step = step(top);
        return new NumberScale(
                top,
                LongStream.rangeClosed(0, (long) top / step)
                        .map(tick -> tick * step)
                        .boxed()
                        .toList());
    }

    private static long step(double top) {
        for (long power = 1; ; power *= 10) {
            for (long step : List.of(power, 2 * power, 5 * power)) {
                if (top / (double) step < MOST_STEPS) {
                    return step;
                }
            }
        }
    }
}
