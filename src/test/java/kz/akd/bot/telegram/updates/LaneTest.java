package kz.akd.bot.telegram.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final Lane lane = new Lane();

    private static Lane.Entry update(int id) {
        var origin = new Incoming.Origin(id, new PersonId(7), Optional.empty());
        return Lane.Entry.of(new Incoming.Words(origin, "/menu"), "{}");
    }

    @Test
    void rule_5_an_update_that_two_bring_is_taken_once() {
        assertThat(lane.add(update(1))).isTrue();
        assertThat(lane.add(update(1))).isFalse();

        assertThat(lane.all()).hasSize(1);
    }

    @Test
    void neither_of_two_who_bring_an_update_takes_it_for_handled_before_it_is() {
        var found = update(1);
        var brought = update(1);
        lane.add(found);
        lane.add(brought);

        assertThat(found.seenTo()).isNotDone();
        assertThat(brought.seenTo()).isNotDone();

        lane.remove(1);

        assertThat(found.seenTo()).isDone();
        assertThat(brought.seenTo()).isDone();
    }

    @Test
    void nobody_waits_for_an_update_that_has_to_wait_itself() {
        var found = update(1);
        var brought = update(1);
        lane.add(found);
        lane.hasToWait();
        lane.add(brought);

        assertThat(found.seenTo()).isDone();
        assertThat(brought.seenTo()).isDone();
    }
}
