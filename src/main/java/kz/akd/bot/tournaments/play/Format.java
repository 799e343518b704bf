package kz.akd.bot.tournaments.play;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a tournament is played. */
public enum Format {
    /** Who loses is out. */
    ELIMINATION {
        @Override
        public List<Match> matches(int entrants, Map<Integer, Outcome> decided, Set<Integer> gone) {
            return Elimination.matches(entrants, decided, gone);
        }

        @Override
        public List<List<Integer>> ranking(int entrants, List<Match> matches, Discipline discipline) {
            return Elimination.ranking(matches);
        }
    },
    /** Everybody meets everybody once. */
    ROUND_ROBIN {
        @Override
        public List<Match> matches(int entrants, Map<Integer, Outcome> decided, Set<Integer> gone) {
            return RoundRobin.matches(entrants, decided, gone);
        }

        @Override
        public List<List<Integer>> ranking(int entrants, List<Match> matches, Discipline discipline) {
            var standings = Table.of(entrants, matches, discipline.points(), discipline.criteria());
            return standings.stream()
                    .map(Standing::place)
                    .distinct()
                    .map(place -> standings.stream()
                            .filter(standing -> standing.place() == place)
                            .map(Standing::entrant)
                            .toList())
                    .toList();
        }
    };

    /**
     * All matches as they stand.
     *
     * @param entrants how many are in the draw, numbered from 1 on
     * @param decided outcomes by the numbers of matches
     * @param gone the numbers of those who have left
     */
    public abstract List<Match> matches(int entrants, Map<Integer, Outcome> decided, Set<Integer> gone);

    /** Who has which place as far as it is known, the first first; several in one list share it. */
    public abstract List<List<Integer>> ranking(int entrants, List<Match> matches, Discipline discipline);
}
