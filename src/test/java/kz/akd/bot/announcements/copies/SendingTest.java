package kz.akd.bot.announcements.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import kz.akd.bot.announcements.Addressees;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementHalted;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementLate;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementRefused;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementSent;
import kz.akd.bot.announcements.AnnouncementFacts.AnnouncementStopped;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.AnnouncementRights;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.members.Audience;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.sweeps.SomeFailed;
import kz.akd.bot.storage.TestMongo;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 5 for announcements: everybody once, nobody missed, and the parts always add up to all. */
class SendingTest {

    private static final int WINDOW = 7;
    private static final AnnouncementId ID = new AnnouncementId(new ObjectId());
    private static final PersonId AUTHOR = new PersonId(1005);

    private final MemoryDocuments<AnnouncementId, Announcement> announcements = new MemoryDocuments<>(Announcement::id);
    private final Outbox outbox = new Outbox();
    private final Set<PersonId> left = new HashSet<>();
    private final MovingClock clock = new MovingClock();
    private List<PersonId> meant = people(40);
    private boolean allowed = true;

    @TempDir
    private Path directory;

    private TestMongo mongo;
    private CopyStore copies;
    private Sending sending;

    @BeforeEach
    void open() {
        mongo = new TestMongo(directory);
        var values = List.<kz.akd.bot.shared.facts.StoredAs<?, ?>>of(
                DocumentId.storedAs(AnnouncementId.class, AnnouncementId::new));
        copies = new CopyStore(mongo.keeping(values, Copy.class), clock);
        sending = sending();
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private Sending sending() {
        return new Sending(
                announcements,
                copies,
                new FixedReach(),
                new FixedRights(),
                outbox,
                new Arrivals(copies, outbox, clock),
                clock,
                WINDOW);
    }

    private static List<PersonId> people(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(PersonId::new).toList();
    }

    private void begun() {
        draft();
        change(announcement -> announcement.sending(clock.instant()));
    }

    private void draft() {
        announcements.add(Announcement.draft(
                ID,
                AUTHOR,
                Language.RU,
                new Content(Formatted.plain("Words"), null),
                Addressees.of(Audience.ALL),
                clock.instant()));
    }

    private interface How {
        Announcement of(Announcement announcement);
    }

    private void change(How how) {
        announcements.change(ID, announcement -> AggregateStore.Change.to(how.of(announcement), true));
    }

    private void stop() {
        change(announcement -> announcement.stopped(clock.instant()));
        sending.on(new AnnouncementStopped(ID));
    }

    private Announcement now() {
        return announcements.find(ID).orElseThrow();
    }

    private Tally tally() {
        return copies.tally(ID);
    }

    private void untilDone() {
        for (int i = 0; i < 100 && now().isSending(); i++) {
            outbox.deliver(100, Copy.State.DELIVERED);
            sending.run();
        }
    }

    @Test
    void everybody_gets_it_once_and_few_are_posted_at_a_time() {
        begun();
        sending.run();

        assertThat(outbox.waiting()).isEqualTo(WINDOW);
        assertThat(now().frozen()).isEqualTo(40);
        assertThat(tally().pending()).isEqualTo(40);

        meant = people(60);
        untilDone();

        assertThat(now().state()).isEqualTo(State.SENT);
        assertThat(tally().of(Copy.State.DELIVERED)).isEqualTo(40);
        assertThat(outbox.sentTo()).containsExactlyInAnyOrderElementsOf(people(40));
        assertThat(announcements.told()).last().isInstanceOf(AnnouncementSent.class);
    }

    @Test
    void what_is_stopped_stays_with_those_who_have_it_until_it_goes_on() {
        begun();
        sending.run();
        outbox.deliver(3, Copy.State.DELIVERED);
        stop();
        clock.moves(Duration.ofSeconds(90));
        sending.run();

        assertThat(outbox.waiting()).isZero();
        assertThat(tally().of(Copy.State.DELIVERED)).isEqualTo(3);
        assertThat(tally().pending()).isEqualTo(37);
        assertThat(tally().of(Copy.State.POSTED)).isZero();

        change(announcement -> announcement.sending(clock.instant()));
        untilDone();
        assertThat(outbox.sentTo()).containsExactlyInAnyOrderElementsOf(people(40));
    }

    @Test
    void who_left_or_failed_is_counted_as_such_and_tried_again_on_demand() {
        begun();
        left.add(new PersonId(2));
        sending.run();
        outbox.deliver(1, Copy.State.BLOCKED);
        outbox.deliver(2, Copy.State.FAILED);
        untilDone();

        assertThat(tally().copies())
                .isEqualTo(Map.of(
                        Copy.State.DELIVERED, 36, Copy.State.BLOCKED, 1, Copy.State.FAILED, 2, Copy.State.SKIPPED, 1));
        assertThat(tally().failures()).isEqualTo(Map.of("why", 2));
        assertThat(tally().skipped()).isEqualTo(Map.of("LEFT", 1));

        assertThat(copies.beginAnew(ID)).isEqualTo(3);
        change(announcement -> announcement.sending(clock.instant()));
        untilDone();
        assertThat(tally().of(Copy.State.DELIVERED)).isEqualTo(39);
    }

    @Test
    void it_halts_where_one_reason_fails_more_than_a_tenth() {
        meant = people(100);
        begun();
        for (int i = 0; i < 20 && now().isSending(); i++) {
            sending.run();
            outbox.deliver(WINDOW, Copy.State.FAILED);
        }

        assertThat(now().state()).isEqualTo(State.STOPPED);
        assertThat(tally().all()).isEqualTo(100);
        assertThat(tally().of(Copy.State.DELIVERED)).isZero();
        assertThat(announcements.told())
                .last()
                .isInstanceOfSatisfying(
                        AnnouncementHalted.class, fact -> assertThat(fact.why()).isEqualTo("why"));
    }

    @Test
    void rule_6_who_may_no_longer_do_it_when_its_moment_comes_does_not() {
        draft();
        change(announcement -> announcement.scheduled(clock.instant().plusSeconds(60)));
        allowed = false;
        clock.moves(Duration.ofMinutes(2));
        sending.run();

        assertThat(now().state()).isEqualTo(State.DRAFT);
        assertThat(outbox.waiting()).isZero();
        assertThat(announcements.told()).last().isInstanceOf(AnnouncementRefused.class);
    }

    @Test
    void a_moment_that_has_long_passed_is_asked_about() {
        draft();
        change(announcement -> announcement.scheduled(clock.instant().plusSeconds(60)));
        sending.run();
        assertThat(now().state()).isEqualTo(State.SCHEDULED);

        clock.moves(Duration.ofMinutes(62));
        sending.run();
        sending.run();

        assertThat(now().state()).isEqualTo(State.LATE);
        assertThat(announcements.told()).hasSize(1).last().isInstanceOf(AnnouncementLate.class);
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void what_was_delivered_is_corrected_and_taken_back_where_it_can_be() {
        begun();
        outbox.deliver(WINDOW, Copy.State.DELIVERED);
        untilDone();
        var amending = new Amending(announcements, copies, new Arrivals(copies, outbox, clock), outbox, clock);

        change(announcement -> announcement.correcting(Language.RU, new Content(Formatted.plain("Other words"), null)));
        outbox.change = Courier.Change.LATER;
        amending.run();
        assertThat(now().state()).isEqualTo(State.CORRECTING);
        outbox.change = Courier.Change.REFUSED;
        amending.run();
        assertThat(now().state()).isEqualTo(State.SENT);
        assertThat(tally().uncorrected()).isEqualTo(40);

        change(Announcement::withdrawing);
        outbox.change = Courier.Change.DONE;
        amending.run();
        assertThat(now().state()).isEqualTo(State.WITHDRAWN);
        assertThat(tally().copies()).isEqualTo(Map.of(Copy.State.WITHDRAWN, 40));
    }

    @Test
    void one_that_fails_is_put_off_longer_each_time_and_goes_on_when_it_works_again() {
        begun();
        int tries = 0;
        for (int second = 0; second < 120; second += 2) {
            outbox.crash = Outbox.Crash.BEFORE_POSTING;
            assertThatThrownBy(sending::run).isInstanceOf(SomeFailed.class);
            tries += outbox.crash == Outbox.Crash.NONE ? 1 : 0;
            clock.moves(Duration.ofSeconds(2));
        }
        assertThat(tries).isEqualTo(4);

        outbox.calm();
        clock.moves(Duration.ofMinutes(1));
        untilDone();
        assertThat(outbox.sentTo()).containsExactlyInAnyOrderElementsOf(people(40));
    }

    /** Crashes at every place, a second node in the middle of the first, stops and goes on: whatever comes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_happens_each_gets_it_once_and_all_adds_up(long seed) {
        var random = new Random(seed);
        var another = sending();
        begun();
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(7)) {
                case 0 -> outbox.crash = Outbox.Crash.BEFORE_POSTING;
                case 1 -> outbox.crash = Outbox.Crash.AFTER_POSTING;
                case 2 -> outbox.meanwhile = another::run;
                case 3 -> outbox.meanwhile = this::stop;
                case 4 -> stop();
                case 5 -> outbox.deliver(random.nextInt(6), Copy.State.DELIVERED);
                default -> clock.moves(Duration.ofSeconds(random.nextInt(40)));
            }
            try {
                sending.run();
            } catch (IllegalStateException | SomeFailed crashed) {
                sending = sending();
            }
            if (now().state() == State.STOPPED && random.nextBoolean()) {
                change(announcement -> announcement.sending(clock.instant()));
            }
            if (now().frozen() != null) {
                assertThat(tally().all()).isEqualTo(40);
            }
        }
        outbox.calm();
        if (now().state() == State.STOPPED) {
            change(announcement -> announcement.sending(clock.instant()));
        }
        untilDone();

        assertThat(now().state()).isEqualTo(State.SENT);
        assertThat(tally().of(Copy.State.DELIVERED)).isEqualTo(40);
        assertThat(outbox.sentTo()).containsExactlyInAnyOrderElementsOf(people(40));
    }

    private final class FixedReach extends Reach {
        FixedReach() {
            super(null, null, null, null, null);
        }

        @Override
        public Reached of(Announcement announcement) {
            return new Reached(meant, Map.of());
        }

        @Override
        Map<PersonId, Copy.Skipped> skipped(Announcement announcement, Collection<PersonId> ids) {
            var skipped = new HashMap<PersonId, Copy.Skipped>();
            ids.stream().filter(left::contains).forEach(id -> skipped.put(id, Copy.Skipped.LEFT));
            return skipped;
        }
    }

    private final class FixedRights extends AnnouncementRights {
        FixedRights() {
            super(null, null);
        }

        @Override
        public boolean maySend(Announcement announcement) {
            return allowed;
        }
    }

    /** Takes each key once, as the real one does. */
    private static final class Outbox implements Courier {

        private enum Crash {
            NONE,
            BEFORE_POSTING,
            AFTER_POSTING
        }

        private final Map<String, Copy> waiting = new LinkedHashMap<>();
        private final Map<String, Outcome> settled = new HashMap<>();
        private final List<PersonId> sentTo = new ArrayList<>();
        private Change change = Change.DONE;
        private Crash crash = Crash.NONE;
        private Runnable meanwhile = () -> {};

        void calm() {
            crash = Crash.NONE;
            meanwhile = () -> {};
        }

        int waiting() {
            return waiting.size();
        }

        List<PersonId> sentTo() {
            return sentTo;
        }

        void deliver(int most, Copy.State state) {
            for (var key : waiting.keySet().stream().limit(most).toList()) {
                var copy = waiting.remove(key);
                settled.put(key, new Outcome(state, state == Copy.State.FAILED ? "why" : null));
                if (state == Copy.State.DELIVERED) {
                    sentTo.add(copy.person());
                }
            }
        }

        @Override
        public void post(Announcement announcement, Collection<Copy> copies) {
            var once = meanwhile;
            meanwhile = () -> {};
            var now = crash;
            crash = Crash.NONE;
            if (now == Crash.BEFORE_POSTING) {
                throw new IllegalStateException("crash");
            }
            for (var copy : copies) {
                if (!settled.containsKey(copy.key())) {
                    waiting.putIfAbsent(copy.key(), copy);
                }
            }
            once.run();
            if (now == Crash.AFTER_POSTING) {
                throw new IllegalStateException("crash");
            }
        }

        @Override
        public Map<String, Outcome> outcomes(Collection<Copy> copies) {
            var outcomes = new HashMap<String, Outcome>();
            for (var copy : copies) {
                if (settled.containsKey(copy.key())) {
                    outcomes.put(copy.key(), settled.get(copy.key()));
                } else if (waiting.containsKey(copy.key())) {
                    outcomes.put(copy.key(), new Outcome(Copy.State.POSTED, null));
                }
            }
            return outcomes;
        }

        @Override
        public void callBack(Collection<Copy> copies) {
            copies.forEach(copy -> waiting.remove(copy.key()));
        }

        @Override
        public Change takeBack(Copy copy) {
            return change;
        }

        @Override
        public Change correct(Announcement announcement, Copy copy) {
            return change;
        }

        @Override
        public void show(Announcement announcement) {}
    }

    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T05:00:00Z");

        void moves(Duration step) {
            now = now.plus(step);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
