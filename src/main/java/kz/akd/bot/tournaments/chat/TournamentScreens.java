package kz.akd.bot.tournaments.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.Closing;
import kz.akd.bot.tournaments.Entrant;
import kz.akd.bot.tournaments.Lot;
import kz.akd.bot.tournaments.Report;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.Tournament.State;
import kz.akd.bot.tournaments.chat.TournamentTaps.AnswerResult;
import kz.akd.bot.tournaments.chat.TournamentTaps.AskToCancelTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.AskToDrawTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.AskToLeaveTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.AskToRemoveEntrant;
import kz.akd.bot.tournaments.chat.TournamentTaps.CancelTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.CheckInEntrant;
import kz.akd.bot.tournaments.chat.TournamentTaps.DrawTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.JoinTeam;
import kz.akd.bot.tournaments.chat.TournamentTaps.LeaveTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.ListEntrants;
import kz.akd.bot.tournaments.chat.TournamentTaps.ListMatches;
import kz.akd.bot.tournaments.chat.TournamentTaps.ManageTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.RegisterForTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.RemoveEntrant;
import kz.akd.bot.tournaments.chat.TournamentTaps.ReportResult;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowStandings;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowTournament;
import kz.akd.bot.tournaments.play.Discipline;
import kz.akd.bot.tournaments.play.Format;
import kz.akd.bot.tournaments.play.Match;
import kz.akd.bot.tournaments.play.Outcome;
import org.jspecify.annotations.Nullable;

/** Tournaments as players and organisers see them. */
final class TournamentScreens {

    static final String KIND = "tournament";
    static final String TEAM = "team";

    private static final int PAGE = 8;
    private static final int HASH_SHOWN = 16;

    private TournamentScreens() {}

    static Text line(Tournament tournament, Instant now) {
        return Text.of(
                "tournaments.list.line", tournament.title(), tournament.setup().starts(), state(tournament, now));
    }

    private static Text state(Tournament tournament, Instant now) {
        boolean closed = tournament.state() == State.OPEN && !tournament.setup().takesEntrants(now);
        return closed ? Text.of("tournaments.state.closed") : Text.of("tournaments.state.", tournament.state());
    }

    static Text discipline(Discipline discipline) {
        return Text.of("tournaments.discipline.", discipline);
    }

    static Text format(Format format) {
        return Text.of("tournaments.format.", format);
    }

    /** What everybody sees of one, and what the visitor can do. */
    static Screen card(
            Tournament tournament,
            EntrantNames.Of names,
            Visitor visitor,
            boolean organises,
            Optional<String> invitation,
            Instant now) {
        var setup = tournament.setup();
        var screen = Screen.saying(
                        "tournaments.card", tournament.title(), discipline(setup.discipline()), format(setup.format()))
                .and("tournaments.card.when", setup.starts(), setup.place())
                .and(
                        "tournaments.card.entrants",
                        tournament.placed().size(),
                        setup.limit(),
                        tournament.waiting().size())
                .and(state(tournament, now));
        if (tournament.state() == State.OPEN && setup.closing() != Closing.WHEN_IT_BEGINS) {
            screen = screen.and("tournaments.card.closes", setup.registrationEnds());
        }
        var mine = tournament.of(visitor.id());
        if (mine.isPresent()) {
            screen = own(screen, tournament, mine.get(), names);
        }
        if (invitation.isPresent()) {
            screen = screen.and("tournaments.card.invite", invitation.get())
                    .offering(Button.copying(invitation.get(), "tournaments.invite"));
        }
        screen = FinalTable.below(screen, tournament, names);
        var undecided = undecided(tournament, visitor.id());
        for (var match : undecided) {
            if (tournament.pending(match.number()).isPresent()) {
                screen = screen.and(line(tournament, match, names));
            }
        }
        screen = tournament.draw().isEmpty()
                ? screen.and(
                        "tournaments.card.hash", Lot.hash(tournament.seed()).substring(0, HASH_SHOWN))
                : screen.and("tournaments.card.seed", tournament.seed());
        screen = offered(screen, tournament, mine, visitor, undecided, names, now);
        return organises
                ? screen.offering(Button.of(new ManageTournament(tournament.id()), "tournaments.manage"))
                        .back(TournamentTaps.ALL)
                : screen.back(TournamentTaps.ALL);
    }

    private static Screen own(Screen screen, Tournament tournament, Entrant mine, EntrantNames.Of names) {
        if (tournament.waiting().contains(mine)) {
            return screen.and("tournaments.card.waits", tournament.waiting().indexOf(mine) + 1);
        } else if (mine.gone()) {
            return screen.and("tournaments.card.gone");
        }
        return mine.team().isPresent()
                ? screen.and("tournaments.card.team", mine.team().get(), String.join(", ", names.players(mine)))
                : screen.and("tournaments.card.in");
    }

    /** The matches that somebody can play now, or whose result was said and does not hold yet. */
    private static List<Match> undecided(Tournament tournament, PersonId person) {
        return tournament
                .number(person)
                .map(number -> tournament.matches().stream()
                        .filter(match -> match.isOpen() && match.has(number))
                        .toList())
                .orElse(List.of());
    }

    private static Screen offered(
            Screen screen,
            Tournament tournament,
            Optional<Entrant> mine,
            Visitor visitor,
            List<Match> undecided,
            EntrantNames.Of names,
            Instant now) {
        var id = tournament.id();
        boolean registering =
                tournament.state() == State.OPEN && tournament.setup().takesEntrants(now);
        var more = screen;
        if (registering && mine.isEmpty()) {
            boolean full = tournament.placed().size() >= tournament.setup().limit();
            var key = full
                    ? "tournaments.register.wait"
                    : tournament.setup().discipline().isForTeams()
                            ? "tournaments.register.team"
                            : "tournaments.register";
            more = more.offering(Button.of(new RegisterForTournament(id), key));
        }
        if (mine.isPresent() && tournament.state() == State.OPEN) {
            more = mine.get().here() || !tournament.setup().takesCheckIn(now)
                    ? more
                    : more.offering(Button.of(new CheckInEntrant(id, mine.get().id(), true), "tournaments.here"));
        }
        if (!tournament.draw().isEmpty()) {
            more = answering(more, tournament, undecided, visitor.id(), names);
            more = more.offering(
                    Button.of(new ShowStandings(id), "tournaments.standings"),
                    Button.of(new ListMatches(id, 0), "tournaments.matches"));
        }
        more = more.offering(Button.of(new ListEntrants(id, 0), "tournaments.entrants"));
        boolean mayLeave = mine.isPresent()
                && !mine.get().gone()
                && (tournament.state() == State.OPEN
                        || (tournament.state() == State.DRAWN
                                && mine.get().captain().equals(visitor.id())));
        return mayLeave ? more.offering(Button.of(new AskToLeaveTournament(id), "tournaments.leave")) : more;
    }

    /** Whoever has to agree to what the other side said is asked first, then for the results that nobody has said. */
    private static Screen answering(
            Screen screen, Tournament tournament, List<Match> undecided, PersonId visitor, EntrantNames.Of names) {
        var more = screen;
        for (var match : undecided) {
            var pending = tournament.pending(match.number());
            if (pending.filter(report -> report.kind() == Report.Kind.SAID)
                    .filter(report -> !tournament.number(report.by()).equals(tournament.number(visitor)))
                    .isPresent()) {
                more = more.offering(agreeing(tournament, match));
            }
        }
        for (var match : undecided) {
            if (tournament.pending(match.number()).isEmpty()) {
                more = more.offering(Button.of(
                        new ReportResult(tournament.id(), match.number()),
                        opponent(tournament, match, visitor, names)));
            }
        }
        return more;
    }

    private static List<Button> agreeing(Tournament tournament, Match match) {
        return List.of(
                Button.of(new AnswerResult(tournament.id(), match.number(), true), "tournaments.agree"),
                Button.of(new AnswerResult(tournament.id(), match.number(), false), "tournaments.disagree"));
    }

    private static Text opponent(Tournament tournament, Match match, PersonId visitor, EntrantNames.Of names) {
        var own = tournament.number(visitor).orElse(0);
        return Text.of("tournaments.say", names.name(own.equals(match.home()) ? match.away() : match.home()));
    }

    /** The matches that somebody can play now, and whose result nobody has said. */
    static List<Match> open(Tournament tournament, PersonId person) {
        return undecided(tournament, person).stream()
                .filter(match -> tournament.pending(match.number()).isEmpty())
                .toList();
    }

    static Screen invitation(Tournament tournament, Entrant team, EntrantNames.Of names) {
        return Screen.saying(
                        "tournaments.invitation",
                        team.team().orElse(""),
                        tournament.title(),
                        tournament.setup().starts(),
                        names.person(team.captain()))
                .offering(Button.of(new JoinTeam(tournament.id(), team.id()), "tournaments.join"))
                .offering(Button.of(new ShowTournament(tournament.id()), "tournaments.open"))
                .backHome();
    }

    static Screen leaving(Tournament tournament) {
        return Screen.saying(
                        tournament.state() == State.OPEN ? "tournaments.leave.ask" : "tournaments.leave.ask-drawn",
                        tournament.title())
                .offering(Button.of(new LeaveTournament(tournament.id()), "tournaments.leave.yes"))
                .back(new ShowTournament(tournament.id()));
    }

    static Screen entrants(Tournament tournament, EntrantNames.Of names, boolean organises, int number) {
        var page = Page.of(tournament.entrants(), number, PAGE);
        var screen = Screen.saying("tournaments.entrants.list", tournament.title());
        for (var entrant : page.items()) {
            screen = screen.and(
                    tournament.waiting().contains(entrant) ? "tournaments.entrants.waits" : "tournaments.entrants.line",
                    names.name(entrant) + (entrant.here() ? " ✅" : entrant.gone() ? " 🚪" : ""),
                    entrant.team().isPresent() ? ": " + String.join(", ", names.players(entrant)) : "");
        }
        if (organises) {
            for (var entrant : page.items()) {
                screen = managed(screen, tournament, entrant, names);
            }
        }
        return screen.turning(page, turned -> new ListEntrants(tournament.id(), turned))
                .back(organises ? new ManageTournament(tournament.id()) : new ShowTournament(tournament.id()));
    }

    private static Screen managed(Screen screen, Tournament tournament, Entrant entrant, EntrantNames.Of names) {
        var row = new ArrayList<Button>();
        if (tournament.state() == State.OPEN) {
            row.add(Button.of(
                    new CheckInEntrant(tournament.id(), entrant.id(), !entrant.here()),
                    Text.typed((entrant.here() ? "📍 " : "▫️ ") + names.name(entrant))));
        }
        if (!entrant.gone() && tournament.state() != State.OVER) {
            row.add(Button.of(
                    new AskToRemoveEntrant(tournament.id(), entrant.id()),
                    Text.of(row.isEmpty() ? "tournaments.remove.named" : "tournaments.remove", names.name(entrant))));
        }
        return screen.offering(row);
    }

    /** On which page of the list an entrant stands. */
    static int page(int place) {
        return Math.max(0, place) / PAGE;
    }

    static Screen removing(Tournament tournament, Entrant entrant, EntrantNames.Of names) {
        return Screen.saying("tournaments.remove.ask", names.name(entrant), tournament.title())
                .offering(Button.of(new RemoveEntrant(tournament.id(), entrant.id()), "tournaments.remove.yes"))
                .back(new ListEntrants(tournament.id(), 0));
    }

    /** The matches that can be played first, then the others in their order. */
    static Screen matches(Tournament tournament, EntrantNames.Of names, boolean organises, int number) {
        var all = new ArrayList<Match>();
        tournament.matches().stream().filter(Match::isOpen).forEach(all::add);
        tournament.matches().stream()
                .filter(match -> !match.isOpen() && !match.bye())
                .forEach(all::add);
        var page = Page.of(all, number, PAGE);
        var screen = Screen.saying("tournaments.matches.list", tournament.title());
        for (var match : page.items()) {
            screen = screen.and(line(tournament, match, names));
        }
        for (var match : page.items()) {
            if (organises && match.home() != null && match.away() != null) {
                screen = screen.offering(Button.of(
                        new ReportResult(tournament.id(), match.number()),
                        "tournaments.set",
                        match.number(),
                        names.name(match.home()),
                        names.name(match.away())));
            }
        }
        return screen.turning(page, turned -> new ListMatches(tournament.id(), turned))
                .back(organises ? new ManageTournament(tournament.id()) : new ShowTournament(tournament.id()));
    }

    /** A match with its round, its sides, and what it came to as far as that is known. */
    static Text line(Tournament tournament, Match match, EntrantNames.Of names) {
        var sides = Text.of(
                "tournaments.match", round(tournament, match), names.name(match.home()), names.name(match.away()));
        return result(tournament, match, names)
                .map(result -> Text.of("tournaments.match.with", sides, result))
                .orElse(sides);
    }

    private static Optional<Text> result(Tournament tournament, Match match, EntrantNames.Of names) {
        var discipline = tournament.setup().discipline();
        if (match.result().isEmpty()) {
            return tournament
                    .pending(match.number())
                    .filter(report -> match.isOpen())
                    .map(said -> Text.of(
                            said.kind() == Report.Kind.DISPUTED ? "tournaments.disputed" : "tournaments.said",
                            score(said.outcome(), discipline)));
        }
        return match.result()
                .map(outcome -> outcome.walkover()
                        ? Text.of("tournaments.walkover", names.name(boxed(match)))
                        : Text.typed(score(outcome, discipline)));
    }

    /** A draw in chess is half a point for each. */
    static String score(Outcome outcome, Discipline discipline) {
        var score = discipline == Discipline.CHESS && outcome.isDraw() ? "½:½" : outcome.home() + ":" + outcome.away();
        return outcome.sets().isEmpty() ? score : score + " (" + ScoreQuestion.written(outcome.sets()) + ")";
    }

    /** What a round is called: a knock-out's last ones have names of their own. */
    private static Text round(Tournament tournament, Match match) {
        if (match.thirdPlace()) {
            return Text.of("tournaments.round.third");
        } else if (tournament.setup().format() == Format.ROUND_ROBIN) {
            return Text.of("tournaments.round", match.round());
        }
        int last = tournament.matches().stream().mapToInt(Match::round).max().orElse(match.round());
        return switch (last - match.round()) {
            case 0 -> Text.of("tournaments.round.final");
            case 1 -> Text.of("tournaments.round.semi-final");
            case 2 -> Text.of("tournaments.round.quarter-final");
            default -> Text.of("tournaments.round", match.round());
        };
    }

    private static @Nullable Integer boxed(Match match) {
        return match.winner().isPresent() ? match.winner().getAsInt() : null;
    }

    /** The bracket or the table. */
    static Screen standings(Tournament tournament, EntrantNames.Of names) {
        return Screen.saying("tournaments.standings.shown", tournament.title())
                .carrying(Attachment.picture("tournament.png", TournamentPicture.draw(tournament, names)))
                .offering(Button.of(new ListMatches(tournament.id(), 0), "tournaments.matches"))
                .back(new ShowTournament(tournament.id()));
    }

    /** The other side is asked about what was said. */
    static Screen asking(Tournament tournament, Match match, Report said, EntrantNames.Of names) {
        return Screen.saying("tournaments.notice.said", tournament.title())
                .and(
                        "tournaments.notice.score",
                        names.name(match.home()),
                        names.name(match.away()),
                        score(said.outcome(), tournament.setup().discipline()))
                .offering(agreeing(tournament, match));
    }

    static Screen desk(Tournament tournament, EntrantNames.Of names, Optional<String> link, Instant now) {
        var id = tournament.id();
        long open = tournament.matches().stream().filter(Match::isOpen).count();
        long here = tournament.entrants().stream().filter(Entrant::here).count();
        var screen = Screen.saying("tournaments.desk", tournament.title(), state(tournament, now));
        screen = tournament.draw().isEmpty()
                ? screen.and(
                        "tournaments.desk.entrants",
                        tournament.placed().size(),
                        tournament.waiting().size(),
                        here)
                : tournament.state() == State.DRAWN ? screen.and("tournaments.desk.matches", open) : screen;
        screen = FinalTable.below(screen, tournament, names);
        if (tournament.state() == State.OPEN) {
            screen = screen.offering(Button.of(new AskToDrawTournament(id), "tournaments.draw"));
        }
        screen = screen.offering(Button.of(new ListEntrants(id, 0), "tournaments.entrants"));
        if (!tournament.draw().isEmpty()) {
            screen = screen.offering(
                    Button.of(new ShowStandings(id), "tournaments.standings"),
                    Button.of(new ListMatches(id, 0), "tournaments.results"));
        } else if (link.isPresent()) {
            screen = screen.offering(Button.copying(link.get(), "tournaments.share"));
        }
        if (tournament.state() == State.OPEN || tournament.state() == State.DRAWN) {
            screen = screen.offering(Button.of(new AskToCancelTournament(id), "tournaments.cancel"));
        }
        return screen.back(new ShowTournament(id));
    }

    /** Drawing ends registration, and cannot be undone. */
    static Screen drawing(Tournament tournament, EntrantNames.Of names) {
        var playing = tournament.drawable();
        return Screen.saying(
                        "tournaments.draw.ask",
                        tournament.title(),
                        playing.size(),
                        String.join(", ", playing.stream().map(names::name).toList()),
                        tournament.entrants().size() - playing.size(),
                        tournament.players().size())
                .offering(Button.of(new DrawTournament(tournament.id()), "tournaments.draw"))
                .back(new ManageTournament(tournament.id()));
    }

    static Screen cancelling(Tournament tournament) {
        return Screen.saying(
                        "tournaments.cancel.ask",
                        tournament.title(),
                        tournament.players().size())
                .offering(Button.of(new CancelTournament(tournament.id()), "tournaments.cancel.yes"))
                .back(new ManageTournament(tournament.id()));
    }
}
