package kz.akd.bot.tournaments.chat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.conversation.LiveScreens;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.tournaments.Closing;
import kz.akd.bot.tournaments.Entrant;
import kz.akd.bot.tournaments.Setup;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.Tournament.State;
import kz.akd.bot.tournaments.TournamentId;
import kz.akd.bot.tournaments.TournamentRefusal;
import kz.akd.bot.tournaments.Tournaments;
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
import kz.akd.bot.tournaments.chat.TournamentTaps.NewTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.RegisterForTournament;
import kz.akd.bot.tournaments.chat.TournamentTaps.RemoveEntrant;
import kz.akd.bot.tournaments.chat.TournamentTaps.ReportResult;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowStandings;
import kz.akd.bot.tournaments.chat.TournamentTaps.ShowTournament;
import kz.akd.bot.tournaments.play.Discipline;
import kz.akd.bot.tournaments.play.Format;
import kz.akd.bot.tournaments.play.Outcome;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registering, playing and running tournaments. */
@Component
@Order(4)
record TournamentChat(Tournaments tournaments, EntrantNames names, DeepLinks links, Clock clock)
        implements ChatFeature {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_PLACE = 150;
    private static final int LONGEST_TEAM = 40;

    private static final Question<String> TITLE = Questions.line("title", "tournaments.ask.title", LONGEST_TITLE);
    private static final Question<Discipline> DISCIPLINE = Questions.oneOf(
            "discipline",
            "tournaments.ask.discipline",
            Discipline.class,
            List.of(Discipline.values()),
            TournamentScreens::discipline);
    private static final Question<Format> FORMAT = Questions.oneOf(
            "format", "tournaments.ask.format", Format.class, List.of(Format.values()), TournamentScreens::format);
    private static final Question<LocalDateTime> STARTS = Questions.moment(
            "starts", "tournaments.ask.starts", asking -> asking.visitor().zone());
    private static final Question<String> PLACE = Questions.line("place", "tournaments.ask.place", LONGEST_PLACE);
    private static final Question<Integer> LIMIT =
            Questions.number("limit", "tournaments.ask.limit", Setup.LEAST, Setup.MOST, List.of(8, 16, 32, 64));
    /** Those that would be over already are not offered. */
    private static final Question<Closing> CLOSING = Questions.depending(
            closing(List.of(Closing.values())),
            asking -> closing(Stream.of(Closing.values())
                    .filter(one -> one == Closing.WHEN_IT_BEGINS || isAhead(one, asking))
                    .toList()));

    private static final Question<String> TEAM = Questions.line("team", "tournaments.ask.team", LONGEST_TEAM);

    private static Question<Closing> closing(List<Closing> offered) {
        return Questions.oneOf(
                "closing",
                "tournaments.ask.closing",
                Closing.class,
                offered,
                one -> Text.of("tournaments.closing.", one));
    }

    private static boolean isAhead(Closing closing, QuestionContext asking) {
        return asking.answers()
                .find(STARTS)
                .map(starts -> new LocalMoment(starts, asking.visitor().zone())
                        .earlier(closing.before())
                        .instant()
                        .isAfter(asking.now()))
                .orElse(true);
    }

    @Override
    public void register(Routes routes) {
        var creating = Dialog.named("tournaments.create")
                .asking(TITLE)
                .asking(DISCIPLINE)
                .asking(FORMAT)
                .asking(STARTS)
                .asking(PLACE)
                .asking(LIMIT)
                .asking(CLOSING)
                .ending(this::create);
        var team = Dialog.named("tournaments.team").asking(TEAM).ending(this::registerTeam);
        var score = new ScoreQuestion(tournaments, names);
        var result = Dialog.named("tournaments.result")
                .asking(score)
                .endingAtOnce((visitor, answers, opened) -> report(visitor, opened, answers.get(score)));
        routes.dialog(creating).dialog(team).dialog(result);
        var list = ListScreen.of("tournaments.list", this::all)
                .line((tournament, visitor) -> TournamentScreens.line(tournament, clock.instant()))
                .opens((tournament, visitor) ->
                        Button.of(new ShowTournament(tournament.id()), Text.typed(tournament.title())))
                .filter(
                        "mine",
                        Text.of("tournaments.list.mine"),
                        (tournament, visitor) -> tournament.of(visitor.id()).isPresent())
                .filter(
                        Discipline.class,
                        tournament -> Optional.of(tournament.setup().discipline()),
                        TournamentScreens::discipline)
                .searched(Tournament::title)
                .with((screen, visitor) -> organises(visitor, Button.of(new NewTournament(), "tournaments.new"))
                        .map(screen::offering)
                        .orElse(screen))
                .formerly("tns")
                .addTo(routes);
        routes.command("tournaments", Rank.MEMBER, list::open);
        routes.menuItem(visitor -> visitor.rank() == Rank.GUEST
                ? Optional.empty()
                : Optional.of(Button.of(TournamentTaps.ALL, "tournaments.menu")));
        routes.deskItem("play", visitor -> organises(visitor, Button.of(new NewTournament(), "tournaments.new")));
        routes.deskItem("play", visitor -> organises(visitor, Button.of(TournamentTaps.ALL, "tournaments.menu")));
        routes.link(
                TournamentScreens.KIND, (visitor, id) -> linked(id, found -> card(visitor, new TournamentId(found))));
        routes.link(TournamentScreens.TEAM, (visitor, id) -> linked(id, found -> invited(visitor, found)));
        routes.tap(ShowTournament.class, (visitor, tap) -> card(visitor, tap.tournament()));
        routes.tap(RegisterForTournament.class, (visitor, tap) -> register(visitor, tap.tournament(), team));
        routes.tap(
                JoinTeam.class,
                (visitor, tap) -> shown(
                        visitor,
                        tournaments.join(visitor.id(), tap.tournament(), tap.team()),
                        "tournaments.toast.joined"));
        routes.tap(
                AskToLeaveTournament.class,
                (visitor, tap) ->
                        about(visitor, tap.tournament(), found -> Answer.showing(TournamentScreens.leaving(found))));
        routes.tap(
                LeaveTournament.class,
                (visitor, tap) ->
                        shown(visitor, tournaments.leave(visitor.id(), tap.tournament()), "tournaments.toast.left"));
        routes.tap(
                ListEntrants.class,
                (visitor, tap) -> about(
                        visitor,
                        tap.tournament(),
                        found -> Answer.showing(TournamentScreens.entrants(
                                found, names.of(found), tournaments.mayOrganise(visitor.id()), tap.page()))));
        routes.tap(
                ListMatches.class,
                (visitor, tap) -> drawn(
                        visitor,
                        tap.tournament(),
                        found -> Answer.showing(TournamentScreens.matches(
                                found, names.of(found), tournaments.mayOrganise(visitor.id()), tap.page()))));
        routes.tap(
                ShowStandings.class,
                (visitor, tap) -> drawn(
                        visitor,
                        tap.tournament(),
                        found -> Answer.showing(TournamentScreens.standings(found, names.of(found)))));
        routes.tap(
                ReportResult.class,
                (visitor, tap) -> drawn(
                        visitor,
                        tap.tournament(),
                        found -> Answer.asking(
                                result, new ScoreQuestion.About(tap.tournament(), tap.match()).toString())));
        routes.tap(
                AnswerResult.class,
                (visitor, tap) -> shown(
                        visitor,
                        tournaments.answer(visitor.id(), tap.tournament(), tap.match(), tap.agrees()),
                        tap.agrees() ? "tournaments.toast.agreed" : "tournaments.toast.disputed"));
        routes.tap(CheckInEntrant.class, this::checkIn);
        routes.tap(
                ManageTournament.class,
                (visitor, tap) -> organised(visitor, tap.tournament(), found -> Answer.showing(desk(found))));
        routes.tap(
                AskToDrawTournament.class,
                (visitor, tap) -> organised(
                        visitor,
                        tap.tournament(),
                        found -> found.drawable().size() < Setup.LEAST
                                ? Answer.alert(TournamentRefusal.TOO_FEW.key())
                                : Answer.showing(TournamentScreens.drawing(found, names.of(found)))));
        routes.tap(
                DrawTournament.class,
                (visitor, tap) -> Answer.of(
                        tournaments.draw(visitor.id(), tap.tournament()),
                        found -> Answer.showing(desk(found)).toasting("tournaments.toast.drawn")));
        routes.tap(
                NewTournament.class,
                (visitor, tap) -> tournaments.mayOrganise(visitor.id())
                        ? Answer.asking(creating)
                        : Answer.alert(TournamentRefusal.NOT_ALLOWED.key()));
        routes.tap(
                AskToRemoveEntrant.class,
                (visitor, tap) -> organised(
                        visitor,
                        tap.tournament(),
                        found -> found.find(tap.entrant())
                                .<Answer>map(entrant ->
                                        Answer.showing(TournamentScreens.removing(found, entrant, names.of(found))))
                                .orElseGet(() -> Answer.alert(TournamentRefusal.NOT_IN.key()))));
        routes.tap(
                RemoveEntrant.class,
                (visitor, tap) -> Answer.of(
                        tournaments.remove(visitor.id(), tap.tournament(), tap.entrant()),
                        found -> Answer.showing(TournamentScreens.entrants(found, names.of(found), true, 0))
                                .toasting("tournaments.toast.removed")));
        routes.tap(
                AskToCancelTournament.class,
                (visitor, tap) -> organised(
                        visitor, tap.tournament(), found -> Answer.showing(TournamentScreens.cancelling(found))));
        routes.tap(
                CancelTournament.class,
                (visitor, tap) -> shown(
                        visitor, tournaments.cancel(visitor.id(), tap.tournament()), "tournaments.toast.cancelled"));
    }

    private Optional<Button> organises(Visitor visitor, Button button) {
        return tournaments.mayOrganise(visitor.id()) ? Optional.of(button) : Optional.empty();
    }

    private static Answer linked(String id, Function<ObjectId, Answer> opened) {
        return ObjectId.isValid(id)
                ? opened.apply(new ObjectId(id))
                : Answer.showing(Screen.saying(TournamentRefusal.GONE.key()).backHome());
    }

    private boolean mayLook(Visitor visitor) {
        return tournaments.isMember(visitor.id()) || tournaments.mayOrganise(visitor.id());
    }

    private static Answer membersOnly() {
        return Answer.showing(
                Screen.saying(TournamentRefusal.MEMBERS_ONLY.key()).backHome());
    }

    private Result<List<Tournament>> all(Visitor visitor) {
        return mayLook(visitor) ? Result.done(tournaments.all()) : Result.refused(TournamentRefusal.MEMBERS_ONLY);
    }

    private Answer about(Visitor visitor, TournamentId id, Function<Tournament, Answer> shown) {
        if (!mayLook(visitor)) {
            return membersOnly();
        }
        return tournaments
                .find(id)
                .map(shown)
                .orElseGet(() -> Answer.showing(
                        Screen.saying(TournamentRefusal.GONE.key()).back(TournamentTaps.ALL)));
    }

    private Answer drawn(Visitor visitor, TournamentId id, Function<Tournament, Answer> shown) {
        return about(
                visitor,
                id,
                found -> found.draw().isEmpty() ? Answer.alert(TournamentRefusal.NOT_DRAWN.key()) : shown.apply(found));
    }

    private Answer organised(Visitor visitor, TournamentId id, Function<Tournament, Answer> shown) {
        return tournaments.mayOrganise(visitor.id())
                ? about(visitor, id, shown)
                : Answer.alert(TournamentRefusal.NOT_ALLOWED.key());
    }

    private Screen desk(Tournament tournament) {
        return TournamentScreens.desk(
                tournament,
                names.of(tournament),
                link(TournamentScreens.KIND, tournament.id().value()),
                clock.instant());
    }

    private Answer card(Visitor visitor, TournamentId id) {
        return about(visitor, id, found -> showing(found, visitor));
    }

    /** The card, which says so too when whoever waits moves up. */
    private Answer.Shown showing(Tournament tournament, Visitor visitor) {
        var card = Answer.showing(screen(tournament, visitor));
        return tournament
                        .of(visitor.id())
                        .filter(tournament.waiting()::contains)
                        .isPresent()
                ? card.watching(subject(tournament.id(), visitor.id()))
                : card;
    }

    static String subject(TournamentId id, PersonId player) {
        return LiveScreens.own(TournamentScreens.KIND + " " + id, player);
    }

    Screen screen(Tournament tournament, Visitor visitor) {
        var invitation = tournament
                .of(visitor.id())
                .filter(entrant -> entrant.team().isPresent() && tournament.state() == State.OPEN)
                .filter(entrant -> entrant.captain().equals(visitor.id()))
                .flatMap(entrant -> link(TournamentScreens.TEAM, entrant.id()));
        return TournamentScreens.card(
                tournament,
                names.of(tournament),
                visitor,
                tournaments.mayOrganise(visitor.id()),
                invitation,
                clock.instant());
    }

    /** Empty while the server of the chats cannot be asked for the bot's name. */
    private Optional<String> link(String kind, ObjectId id) {
        try {
            return Optional.of(links.to(kind, id.toHexString()).toString());
        } catch (Undelivered unreachable) {
            return Optional.empty();
        }
    }

    private Answer shown(Visitor visitor, Result<Tournament> result, String toast) {
        return Answer.of(result, found -> showing(found, visitor).toasting(toast));
    }

    /** A team needs a name; what would be refused is not asked for. */
    private Answer register(Visitor visitor, TournamentId id, Dialog team) {
        return about(visitor, id, found -> {
            if (!found.setup().discipline().isForTeams()) {
                return registered(visitor, tournaments.register(visitor.id(), id, new ObjectId(), null));
            }
            return found.of(visitor.id()).isPresent()
                    ? Answer.alert(TournamentRefusal.ALREADY.key())
                    : Answer.asking(team, id.toString());
        });
    }

    private Answer registerTeam(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var id = new TournamentId(new ObjectId(opened.about()));
        return registered(visitor, tournaments.register(visitor.id(), id, opened.run(), answers.get(TEAM)));
    }

    private Answer registered(Visitor visitor, Result<Tournament> result) {
        boolean waits = result.toOptional()
                .flatMap(found -> found.of(visitor.id()).map(found.waiting()::contains))
                .orElse(false);
        return shown(visitor, result, waits ? "tournaments.toast.waits" : "tournaments.toast.registered");
    }

    private Answer invited(Visitor visitor, ObjectId team) {
        if (!mayLook(visitor)) {
            return membersOnly();
        }
        return tournaments
                .with(team)
                .flatMap(found -> found.find(team)
                        .<Answer>map(entrant ->
                                Answer.showing(TournamentScreens.invitation(found, entrant, names.of(found)))))
                .orElseGet(() -> Answer.showing(
                        Screen.saying(TournamentRefusal.GONE.key()).back(TournamentTaps.ALL)));
    }

    private Answer create(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var setup = new Setup(
                answers.get(TITLE),
                answers.get(DISCIPLINE),
                answers.get(FORMAT),
                new LocalMoment(answers.get(STARTS), visitor.zone()),
                answers.get(PLACE),
                answers.get(LIMIT),
                answers.get(CLOSING));
        return Answer.of(
                tournaments.open(visitor.id(), new TournamentId(opened.run()), setup),
                found -> Answer.showing(desk(found)).toasting("tournaments.toast.opened"));
    }

    private Answer report(Visitor visitor, Dialog.Opened opened, Outcome outcome) {
        var about = ScoreQuestion.About.read(opened.about());
        var reported = tournaments.report(visitor.id(), about.tournament(), about.match(), outcome);
        return tournaments.mayOrganise(visitor.id())
                ? Answer.of(
                        reported,
                        found -> Answer.showing(TournamentScreens.matches(found, names.of(found), true, 0))
                                .toasting("tournaments.toast.set"))
                : shown(visitor, reported, "tournaments.toast.said");
    }

    /** Of an organiser the list of entrants stays, of a player their card. */
    private Answer checkIn(Visitor visitor, CheckInEntrant tap) {
        var checked = tournaments.checkIn(visitor.id(), tap.tournament(), tap.entrant(), tap.here());
        boolean own = checked.toOptional()
                .flatMap(found -> found.find(tap.entrant()))
                .filter(entrant -> entrant.has(visitor.id()))
                .isPresent();
        return own || !tournaments.mayOrganise(visitor.id())
                ? shown(visitor, checked, "tournaments.toast.here")
                : Answer.of(
                        checked,
                        found -> Answer.showing(
                                TournamentScreens.entrants(found, names.of(found), true, page(found, tap))));
    }

    private static int page(Tournament tournament, CheckInEntrant tap) {
        var ids = tournament.entrants().stream().map(Entrant::id).toList();
        return TournamentScreens.page(ids.indexOf(tap.entrant()));
    }
}
