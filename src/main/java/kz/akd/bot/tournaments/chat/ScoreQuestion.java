package kz.akd.bot.tournaments.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.TournamentId;
import kz.akd.bot.tournaments.Tournaments;
import kz.akd.bot.tournaments.play.Discipline;
import kz.akd.bot.tournaments.play.Match;
import kz.akd.bot.tournaments.play.Outcome;
import kz.akd.bot.tournaments.play.Outcome.SetScore;
import org.bson.types.ObjectId;

/** What a match came to, by buttons of usual scores or as typed: {@code 3:1}. */
record ScoreQuestion(Tournaments tournaments, EntrantNames names) implements Question<Outcome> {

    private static final Pattern SCORE = Pattern.compile("(\\d{1,3})\\s*[:\\-–—\\s]\\s*(\\d{1,3})");
    /** A draw in chess, as players write it. */
    private static final Pattern HALVES = Pattern.compile("(½|0[.,]5|1/2)\\s*[:\\-–—\\s]\\s*\\1");

    /** The points of each set, as {@code 25:20 22:25 25:18}. */
    private static final Pattern SET = Pattern.compile("(\\d{1,2})\\s*[:\\-–—]\\s*(\\d{1,2})");

    private static final Pattern SETS = Pattern.compile(SET.pattern() + "([\\s,;]+" + SET.pattern() + "){1,6}");

    private static final String HOME_ALONE = "+:-";
    private static final String AWAY_ALONE = "-:+";
    private static final String NOBODY = "-:-";

    /** The tournament and match that a form is about. */
    record About(TournamentId tournament, int match) {

        static About read(String about) {
            var parts = about.split(" ", 2);
            return new About(new TournamentId(new ObjectId(parts[0])), Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return tournament + " " + match;
        }
    }

    @Override
    public String name() {
        return "score";
    }

    @Override
    public Text prompt(QuestionContext asking) {
        var about = About.read(asking.about());
        var tournament = tournaments.find(about.tournament());
        var match = tournament.flatMap(found -> found.match(about.match()));
        if (match.isEmpty()) {
            return Text.of("tournaments.refused.gone");
        }
        return prompt(tournament.get(), match.get());
    }

    private Text prompt(Tournament tournament, Match match) {
        var of = names.of(tournament);
        var example = usual(tournament.setup().discipline()).get(0).get(0);
        var discipline = tournament.setup().discipline();
        var usual = Text.of("tournaments.ask.score", of.name(match.home()), of.name(match.away()), example);
        return discipline.hasSets() ? Text.of("tournaments.ask.score.sets", usual, setsOf(discipline)) : usual;
    }

    private static String setsOf(Discipline discipline) {
        return discipline == Discipline.VOLLEYBALL ? "25:20 22:25 25:18 25:19" : "11:7 9:11 11:5 11:8";
    }

    /** Organisers also say that a match was not played. */
    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var rows = new ArrayList<List<Choice>>();
        tournaments.find(About.read(asking.about()).tournament()).ifPresent(tournament -> {
            for (var scores : usual(tournament.setup().discipline())) {
                rows.add(scores.stream()
                        .map(score -> new Choice(Text.typed(score), score))
                        .toList());
            }
        });
        if (tournaments.mayOrganise(asking.visitor().id())) {
            rows.add(List.of(
                    new Choice(Text.of("tournaments.walkover.home"), HOME_ALONE),
                    new Choice(Text.of("tournaments.walkover.away"), AWAY_ALONE),
                    new Choice(Text.of("tournaments.walkover.nobody"), NOBODY)));
        }
        return rows;
    }

    private static List<List<String>> usual(Discipline discipline) {
        return switch (discipline) {
            case CHESS -> List.of(List.of("1:0", "½:½", "0:1"));
            case FOOTBALL ->
                List.of(
                        List.of("1:0", "2:0", "2:1", "3:1"),
                        List.of("0:0", "1:1", "2:2"),
                        List.of("0:1", "0:2", "1:2", "1:3"));
            case ARM_WRESTLING, BOWLING -> List.of(List.of("1:0", "2:0", "2:1"), List.of("0:1", "0:2", "1:2"));
            case VOLLEYBALL, TABLE_TENNIS, BILLIARDS ->
                List.of(List.of("3:0", "3:1", "3:2"), List.of("0:3", "1:3", "2:3"));
        };
    }

    @Override
    public Parsed<Outcome> typed(String words, QuestionContext asking) {
        if (HALVES.matcher(words.strip()).matches()) {
            return Parsed.taken(Outcome.played(1, 1));
        }
        var found = SCORE.matcher(words.strip());
        if (found.matches()) {
            return Parsed.taken(Outcome.played(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        }
        return hasSets(asking) && SETS.matcher(words.strip()).matches()
                ? Parsed.taken(Outcome.ofSets(sets(words)))
                : Parsed.refused(Text.of("tournaments.score.unclear"));
    }

    private boolean hasSets(QuestionContext asking) {
        return tournaments
                .find(About.read(asking.about()).tournament())
                .filter(found -> found.setup().discipline().hasSets())
                .isPresent();
    }

    private static List<SetScore> sets(String words) {
        return SET.matcher(words)
                .results()
                .map(set -> new SetScore(Integer.parseInt(set.group(1)), Integer.parseInt(set.group(2))))
                .toList();
    }

    @Override
    public Parsed<Outcome> picked(String value, QuestionContext asking) {
        return notPlayed(value).<Parsed<Outcome>>map(Parsed::taken).orElseGet(() -> typed(value, asking));
    }

    private static Optional<Outcome> notPlayed(String value) {
        return switch (value) {
            case HOME_ALONE -> Optional.of(Outcome.walkover(true));
            case AWAY_ALONE -> Optional.of(Outcome.walkover(false));
            case NOBODY -> Optional.of(Outcome.doubleForfeit());
            default -> Optional.empty();
        };
    }

    @Override
    public String write(Outcome value) {
        return value.walkover()
                ? value.home() > value.away() ? HOME_ALONE : value.away() > value.home() ? AWAY_ALONE : NOBODY
                : value.sets().isEmpty() ? value.home() + ":" + value.away() : written(value.sets());
    }

    static String written(List<SetScore> sets) {
        return sets.stream().map(set -> set.home() + ":" + set.away()).collect(Collectors.joining(" "));
    }

    @Override
    public Outcome read(String kept) {
        return notPlayed(kept).orElseGet(() -> {
            if (kept.contains(" ")) {
                return Outcome.ofSets(sets(kept));
            }
            var parts = kept.split(":", 2);
            return Outcome.played(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        });
    }

    @Override
    public Text shown(Outcome value, QuestionContext asking) {
        return Text.typed(write(value));
    }
}
