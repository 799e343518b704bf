package kz.akd.bot.tournaments.draw;

import java.util.ArrayList;
import java.util.List;

/** Berger's tables (FIDE C.05, annex 1): everybody meets everybody, at home as often as away, but for one. */
final class Berger {

    /** Two that meet; the first is at home, or has white. */
    record Fixture(int home, int away) {}

    private Berger() {}

    /** All rounds for so many; one number more than there are entrants means that the other has a free round. */
    static List<List<Fixture>> rounds(int entrants) {
        int last = entrants + entrants % 2;
        var rounds = new ArrayList<List<Fixture>>();
        var round = new ArrayList<Fixture>();
        for (int home = 1; home <= last / 2; home++) {
            round.add(new Fixture(home, last + 1 - home));
        }
        for (int number = 1; number < last; number++) {
            rounds.add(List.copyOf(round));
            round.replaceAll(fixture -> next(fixture, last));
        }
        return List.copyOf(rounds);
    }

    /** Each moves half a table on; the last stays, and changes sides. */
    private static Fixture next(Fixture fixture, int last) {
        if (fixture.home() == last) {
            return new Fixture(moved(fixture.away(), last), last);
        } else if (fixture.away() == last) {
            return new Fixture(last, moved(fixture.home(), last));
        }
        return new Fixture(moved(fixture.home(), last), moved(fixture.away(), last));
    }

    private static int moved(int number, int last) {
        return (number - 1 + last / 2) % (last - 1) + 1;
    }
}
