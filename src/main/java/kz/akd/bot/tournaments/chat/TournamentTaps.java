package kz.akd.bot.tournaments.chat;

import kz.akd.bot.chatkit.cards.FirstCome;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.tournaments.TournamentId;
import org.bson.types.ObjectId;

/** What buttons mean about tournaments. */
final class TournamentTaps {

    private TournamentTaps() {}

    static final Tap ALL = ListTap.of("tournaments.list");

    @TapName("tn")
    record ShowTournament(TournamentId tournament) implements Tap {}

    @TapName("tnr")
    record RegisterForTournament(TournamentId tournament) implements FirstCome {
        @Override
        public CardSubject wanted() {
            return new CardSubject("tournament", tournament.toString());
        }
    }

    @TapName("tnj")
    record JoinTeam(TournamentId tournament, ObjectId team) implements FirstCome {
        @Override
        public CardSubject wanted() {
            return new CardSubject("tournament", tournament.toString());
        }
    }

    @TapName("tnl")
    record AskToLeaveTournament(TournamentId tournament) implements Tap {}

    @TapName("tnl!")
    record LeaveTournament(TournamentId tournament) implements Tap {}

    @TapName("tne")
    record ListEntrants(TournamentId tournament, int page) implements Tap {}

    @TapName("tnm")
    record ListMatches(TournamentId tournament, int page) implements Tap {}

    @TapName("tnp")
    record ShowStandings(TournamentId tournament) implements Tap {}

    @TapName("tnx")
    record ReportResult(TournamentId tournament, int match) implements Tap {}

    @TapName("tnc")
    record AnswerResult(TournamentId tournament, int match, boolean agrees) implements Tap {}

    @TapName("tnh")
    record CheckInEntrant(TournamentId tournament, ObjectId entrant, boolean here) implements Tap {}

    @TapName("tnd")
    record ManageTournament(TournamentId tournament) implements Tap {}

    @TapName("tnw")
    record AskToDrawTournament(TournamentId tournament) implements Tap {}

    @TapName("tnd!")
    record DrawTournament(TournamentId tournament) implements Tap {}

    @TapName("tnn")
    record NewTournament() implements Tap {}

    @TapName("tnk")
    record AskToRemoveEntrant(TournamentId tournament, ObjectId entrant) implements Tap {}

    @TapName("tnk!")
    record RemoveEntrant(TournamentId tournament, ObjectId entrant) implements Tap {}

    @TapName("tnq")
    record AskToCancelTournament(TournamentId tournament) implements Tap {}

    @TapName("tnq!")
    record CancelTournament(TournamentId tournament) implements Tap {}
}
