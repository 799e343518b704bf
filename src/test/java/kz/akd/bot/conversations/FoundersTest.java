package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import kz.akd.bot.members.Audience;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;

/** The founders belong to the association before anything begins to run. */
@Import(FoundersTest.FirstToRun.class)
class FoundersTest extends Conversation {

    /** Starts before whatever asks for updates or rings for rounds. */
    @TestConfiguration
    static class FirstToRun implements SmartLifecycle {

        private final Audiences audiences;
        private int members = -1;

        FirstToRun(Audiences audiences) {
            this.audiences = audiences;
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }

        @Override
        public void start() {
            members = audiences.members(Audience.ALL).size();
        }

        @Override
        public void stop() {
            members = -1;
        }

        @Override
        public boolean isRunning() {
            return members >= 0;
        }
    }

    @Autowired
    private FirstToRun first;

    @Autowired
    private Audiences audiences;

    @Test
    void all_founders_are_members_before_the_first_update_is_taken() {
        assertThat(first.members).isEqualTo(6);
        assertThat(audiences.includes(Audience.ALL, new PersonId(1001))).isTrue();
    }
}
