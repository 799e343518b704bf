package kz.akd.bot.tournaments.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.conversation.LiveScreens;
import kz.akd.bot.tournaments.TournamentFacts.MovedUp;
import kz.akd.bot.tournaments.Tournaments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the card of a tournament true on the phones of those who wait for a place and look at it. */
@Component
record WaitingEntrants(Tournaments tournaments, TournamentChat chat, LiveScreens live) {

    @EventListener
    void on(MovedUp fact) {
        tournaments
                .find(fact.tournament())
                .ifPresent(tournament -> tournament.find(fact.entrant()).stream()
                        .flatMap(entrant -> entrant.players().stream())
                        .forEach(player -> live.refresh(
                                TournamentChat.subject(tournament.id(), player),
                                visitor -> Optional.of(chat.screen(tournament, visitor)))));
    }
}
