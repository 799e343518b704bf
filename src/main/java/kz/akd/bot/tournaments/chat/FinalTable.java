package kz.akd.bot.tournaments.chat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.Entrant;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.Tournament.State;

/** Who came where, once a tournament is over. */
final class FinalTable {

    private static final int SHOWN = 16;
    private static final int MEDALS = 3;

    private FinalTable() {}

    /** The first places on a screen; those who share one stand together. Nothing before it is over. */
    static Screen below(Screen screen, Tournament tournament, EntrantNames.Of names) {
        if (tournament.state() != State.OVER) {
            return screen;
        }
        var more = screen;
        int place = 1;
        for (var sharing : tournament.ranking()) {
            if (place > SHOWN) {
                return more.and("tournaments.place.more");
            }
            var who = names(sharing, names);
            more = place <= MEDALS
                    ? more.and("tournaments.place." + place, who)
                    : sharing.size() == 1
                            ? more.and("tournaments.place.other", place, who)
                            : more.and("tournaments.place.shared", place, place + sharing.size() - 1, who);
            place += sharing.size();
        }
        return more;
    }

    static String names(List<Entrant> sharing, EntrantNames.Of names) {
        return sharing.stream().map(names::name).collect(Collectors.joining(", "));
    }

    /** Where somebody came; empty for who was not drawn, and where it is not known. */
    static OptionalInt placeOf(Tournament tournament, PersonId player) {
        int place = 1;
        for (var sharing : tournament.ranking()) {
            if (sharing.stream().anyMatch(entrant -> entrant.has(player))) {
                return OptionalInt.of(place);
            }
            place += sharing.size();
        }
        return OptionalInt.empty();
    }
}
