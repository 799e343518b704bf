package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.akd.bot.conversations.SeatRace.Side;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.organise.EventOperations;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.rsvp.RsvpResult;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Many at once: never oversold, nobody lost. On two nodes: {@link TwoNodesTest}; a thousand: {@link EventBenchmark}. */
class SeatRaceTest extends Conversation {

    private static final PersonId DANA = new PersonId(1005);
    private static final int PEOPLE = 80;
    private static final int SEATS = 20;

    @Autowired
    private Events events;

    @Autowired
    private EventDrafts eventDrafts;

    @Autowired
    private EventOperations eventOperations;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MongoTemplate mongo;

    private SeatRace race() {
        return new SeatRace(mongo, PEOPLE, SEATS, List.of(new Side(events, eventDrafts, eventOperations)));
    }

    @Test
    void many_take_seats_at_once_while_others_leave() throws Exception {
        race().comeAndLeave();
    }

    @Test
    void the_seats_of_those_who_are_suspended_or_leave_go_to_those_who_wait() throws Exception {
        var race = new SeatRace(mongo, 4, 2, List.of(new Side(events, eventDrafts, eventOperations)));
        var members = race.members();
        members.forEach(member -> events.answer(race.opera(), member, Rsvp.GOING));

        memberships.suspend(DANA, members.get(0), "a reason", new ObjectId());
        assertThat(race.now().seated()).containsExactly(members.get(1), members.get(2));
        memberships.leave(members.get(1), new ObjectId());
        assertThat(race.now().seated()).containsExactly(members.get(2), members.get(3));

        memberships.reinstate(DANA, members.get(0), new ObjectId());
        assertThat(race.now().replyOf(members.get(0))).isEmpty();
        assertThat(events.answer(race.opera(), members.get(0), Rsvp.GOING)).isInstanceOf(RsvpResult.Waiting.class);
    }

    @Test
    void parties_come_and_go_while_the_room_grows_and_shrinks_and_it_is_never_oversold() throws Exception {
        race().partiesInAChangingRoom();
    }
}
