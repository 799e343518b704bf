package kz.akd.bot.tournaments.chat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.pictures.Fonts;
import kz.akd.bot.shared.pictures.Lettering;
import kz.akd.bot.shared.pictures.Png;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.play.Discipline;
import kz.akd.bot.tournaments.play.Format;
import kz.akd.bot.tournaments.play.Match;
import kz.akd.bot.tournaments.play.Standing;
import kz.akd.bot.tournaments.play.Table;

/** The bracket of an elimination, or the table of a round robin, as a picture. */
final class TournamentPicture {

    private static final Color PAPER = new Color(0xfbfaf5);
    private static final Color INK = new Color(0x1d2b3a);
    private static final Color LINE = new Color(0x9aa7b4);
    private static final Color WINNER = new Color(0x0b6e4f);
    private static final int MARGIN = 40;
    private static final int HEAD = 110;
    private static final int BOX = 260;
    private static final int GAP = 50;
    private static final int ROW = 30;
    private static final int PAIR = 2 * ROW + 18;
    private static final float LARGE = 34;
    private static final float USUAL = 19;
    private static final float LEAST = 12;

    private final Graphics2D graphics;
    private final Lettering lettering;

    private TournamentPicture(Graphics2D graphics) {
        this.graphics = graphics;
        this.lettering = new Lettering(graphics);
    }

    static byte[] draw(Tournament tournament, EntrantNames.Of names) {
        return tournament.setup().format() == Format.ELIMINATION
                ? bracket(tournament, names)
                : table(tournament, names);
    }

    private static byte[] bracket(Tournament tournament, EntrantNames.Of names) {
        var matches = tournament.matches();
        int rounds = matches.stream().mapToInt(Match::round).max().orElse(1);
        int first = (int) matches.stream().filter(match -> match.round() == 1).count();
        boolean third = matches.stream().anyMatch(Match::thirdPlace);
        int width = 2 * MARGIN + rounds * BOX + (rounds - 1) * GAP;
        int height = HEAD + MARGIN + Math.max(first * PAIR, third ? 3 * PAIR : PAIR);
        return Png.drawn(width, height, PAPER, graphics -> {
            var picture = new TournamentPicture(graphics);
            picture.title(tournament, width);
            for (int round = 1; round <= rounds; round++) {
                var of = round;
                var played = matches.stream()
                        .filter(match -> match.round() == of && !match.thirdPlace())
                        .toList();
                for (int i = 0; i < played.size(); i++) {
                    picture.match(played.get(i), names, left(round), middle(round, i), round < rounds, i);
                }
            }
            matches.stream()
                    .filter(Match::thirdPlace)
                    .forEach(match ->
                            picture.match(match, names, left(rounds), middle(rounds, 0) + 1.5 * PAIR, false, 0));
        });
    }

    private static double left(int round) {
        return MARGIN + (round - 1) * (double) (BOX + GAP);
    }

    private static double middle(int round, int place) {
        double pairs = Math.pow(2, round - 1);
        return HEAD + (place + 0.5) * pairs * PAIR;
    }

    private void title(Tournament tournament, int width) {
        lettering.writeWithin(
                width - 2.0 * MARGIN, tournament.title(), Fonts.BOLD.deriveFont(LARGE), LEAST, INK, MARGIN, 64);
        graphics.setColor(WINNER);
        graphics.fillRect(MARGIN, 80, width - 2 * MARGIN, 3);
    }

    private void match(Match match, EntrantNames.Of names, double x, double middle, boolean goesOn, int place) {
        side(match, true, names, x, middle - ROW);
        if (!match.bye()) {
            side(match, false, names, x, middle);
        }
        if (goesOn) {
            graphics.setColor(LINE);
            graphics.setStroke(new BasicStroke(2));
            var path = new Path2D.Double();
            double to = place % 2 == 0
                    ? middle + PAIR * Math.pow(2, match.round() - 1) / 2
                    : middle - PAIR * Math.pow(2, match.round() - 1) / 2;
            path.moveTo(x + BOX, middle);
            path.lineTo(x + BOX + GAP / 2.0, middle);
            path.lineTo(x + BOX + GAP / 2.0, to);
            path.lineTo(x + BOX + GAP, to);
            graphics.draw(path);
        }
    }

    /** Of a bye the one who goes on stands alone. */
    private void side(Match match, boolean home, EntrantNames.Of names, double x, double y) {
        var entrant = match.bye() && match.home() == null ? match.away() : home ? match.home() : match.away();
        boolean won =
                entrant != null && match.winner().isPresent() && match.winner().getAsInt() == entrant;
        graphics.setColor(LINE);
        graphics.setStroke(new BasicStroke(1));
        graphics.drawRect((int) x, (int) y, BOX, ROW);
        var font = won && !match.bye() ? Fonts.BOLD : Fonts.PLAIN;
        lettering.writeWithin(
                BOX - 64.0, names.name(entrant), font.deriveFont(USUAL), LEAST, won ? WINNER : INK, x + 10, y + 21);
        score(match, home)
                .ifPresent(score -> lettering.write(
                        score,
                        font.deriveFont(USUAL),
                        won ? WINNER : INK,
                        Lettering.Side.LEFT_OF,
                        x + BOX - 10,
                        y + 21));
    }

    /** A walk-over is shown as one, not as an invented score. */
    private static Optional<String> score(Match match, boolean home) {
        return match.result().map(outcome -> {
            int own = home ? outcome.home() : outcome.away();
            return outcome.walkover() ? (own > 0 ? "+" : "−") : Integer.toString(own);
        });
    }

    private static byte[] table(Tournament tournament, EntrantNames.Of names) {
        var setup = tournament.setup();
        var matches = tournament.matches();
        var standings = Table.of(
                tournament.draw().size(),
                matches,
                setup.discipline().points(),
                setup.discipline().criteria());
        int cell = 54;
        int wide = 330;
        int width = 2 * MARGIN + 50 + wide + cell * (standings.size() + 3);
        int height = HEAD + MARGIN + (standings.size() + 1) * (ROW + 8);
        return Png.drawn(Math.max(width, 640), height, PAPER, graphics -> {
            var picture = new TournamentPicture(graphics);
            picture.title(tournament, Math.max(width, 640));
            picture.header(standings.size(), wide, cell);
            for (int row = 0; row < standings.size(); row++) {
                picture.row(standings.get(row), standings, tournament, names, HEAD + (row + 1) * (ROW + 8), wide, cell);
            }
        });
    }

    private void header(int columns, int wide, int cell) {
        var words = new ArrayList<String>();
        for (int column = 1; column <= columns; column++) {
            words.add(Integer.toString(column));
        }
        words.addAll(List.of("●", "±", "Σ"));
        for (int column = 0; column < words.size(); column++) {
            write(words.get(column), Fonts.BOLD, MARGIN + 50 + wide + (column + 0.5) * cell, HEAD + 21);
        }
    }

    private void row(
            Standing standing,
            List<Standing> all,
            Tournament tournament,
            EntrantNames.Of names,
            double y,
            int wide,
            int cell) {
        graphics.setColor(LINE);
        graphics.drawLine(MARGIN, (int) y - 4, MARGIN + 50 + wide + cell * (all.size() + 3), (int) y - 4);
        write(Integer.toString(standing.place()), Fonts.BOLD, MARGIN + 20, y + 21);
        lettering.writeWithin(
                wide - 20.0,
                names.name((Integer) standing.entrant()),
                Fonts.PLAIN.deriveFont(USUAL),
                LEAST,
                standing.place() == 1 ? WINNER : INK,
                MARGIN + 50,
                y + 21);
        for (int column = 0; column < all.size(); column++) {
            double x = MARGIN + 50 + wide + (column + 0.5) * cell;
            write(between(standing.entrant(), all.get(column).entrant(), tournament), Fonts.PLAIN, x, y + 21);
        }
        double x = MARGIN + 50 + wide + all.size() * (double) cell;
        write(Integer.toString(standing.played()), Fonts.PLAIN, x + 0.5 * cell, y + 21);
        write(scores(standing, tournament), Fonts.PLAIN, x + 1.5 * cell, y + 21);
        write(points(standing.halves()), Fonts.BOLD, x + 2.5 * cell, y + 21);
    }

    /** Sets are compared as a ratio, all else as a difference. */
    private static String scores(Standing standing, Tournament tournament) {
        return tournament.setup().discipline().hasSets()
                ? standing.scored() + ":" + standing.conceded()
                : Integer.toString(standing.scored() - standing.conceded());
    }

    /** In chess, of which a match is one game, what the one got of it. */
    private static String between(int one, int other, Tournament tournament) {
        if (one == other) {
            return "×";
        }
        boolean chess = tournament.setup().discipline() == Discipline.CHESS;
        return tournament.matches().stream()
                .filter(match -> match.has(one) && match.has(other))
                .findFirst()
                .map(match -> {
                    boolean home = match.home() != null && match.home() == one;
                    return score(match, home)
                            .map(own -> match.result().orElseThrow().walkover()
                                    ? own
                                    : chess
                                            ? match.result().orElseThrow().isDraw() ? "½" : own
                                            : own + ":" + score(match, !home).orElse(""))
                            .orElse("");
                })
                .orElse("");
    }

    /** Points, with a half where there is one. */
    static String points(int halves) {
        return halves % 2 == 0 ? Integer.toString(halves / 2) : (halves == 1 ? "" : Integer.toString(halves / 2)) + "½";
    }

    private void write(String words, Font font, double x, double y) {
        lettering.write(words, font.deriveFont(USUAL), INK, Lettering.Side.AMID, x, y);
    }
}
