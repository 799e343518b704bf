package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.akd.bot.events.door.Presence;
import kz.akd.bot.events.door.WalkIns;
import kz.akd.bot.events.door.checkin.Attendances;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.events.door.checkin.OwnCheckIn;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.rsvp.Events;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Three officers at one door, and members who check themselves in: everybody once, and no seat twice. */
@OwnApplication
class DoorRaceTest extends Conversation {

    private static final int SEATED = 60;
    private static final int SPARE = 5;
    private static final int OTHERS = 20;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private EventDrafts eventDrafts;

    @Autowired
    private Events events;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private OwnCheckIn own;

    @Autowired
    private Attendances attendances;

    @Test
    void rule_5_three_officers_check_everybody_in_at_once_and_each_is_counted_once() throws Exception {
        var begins = playground.now().plus(Duration.ofHours(1));
        var race = new DoorRace(mongo, eventDrafts, events, checkIns, begins, SEATED, SPARE, OTHERS);
        checkIns.takeWalkIns(DoorRace.DANA, race.opera(), WalkIns.WHILE_SEATS_LAST);
        var code = checkIns.code(DoorRace.DANA, race.opera()).orElseThrow().token();
        List<Callable<Object>> walkIns = new ArrayList<>();
        race.others().forEach(person -> walkIns.add(() -> own.read(person, code)));

        race.everybodyByEach(3, walkIns);

        var attendance = attendances.of(race.opera());
        assertThat(attendance.present().stream().map(Presence::person))
                .doesNotHaveDuplicates()
                .containsAll(race.seated())
                .hasSize(SEATED + SPARE);
        assertThat(attendance.people()).isEqualTo(race.people() + SPARE);
        race.disband(mongo);
        playground.movesClock(Duration.ofDays(1));
    }
}
