package kz.akd.bot.conversations;

import java.util.List;
import kz.akd.bot.conversations.SeatRace.Side;
import kz.akd.bot.events.Events;
import kz.akd.bot.events.Organising;
import kz.akd.bot.events.Running;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Many at once: never oversold, nobody lost. On two nodes: {@link TwoNodesTest}; a thousand: {@link EventBenchmark}. */
class SeatRaceTest extends Conversation {

    private static final int PEOPLE = 80;
    private static final int SEATS = 20;

    @Autowired
    private Events events;

    @Autowired
    private Organising organising;

    @Autowired
    private Running running;

    @Autowired
    private MongoTemplate mongo;

    private SeatRace race() {
        return new SeatRace(mongo, PEOPLE, SEATS, List.of(new Side(events, organising, running)));
    }

    @Test
    void many_take_seats_at_once_while_others_leave() throws Exception {
        race().comeAndLeave();
    }

    @Test
    void parties_come_and_go_while_the_room_grows_and_shrinks_and_it_is_never_oversold() throws Exception {
        race().partiesInAChangingRoom();
    }
}
