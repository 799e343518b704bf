package kz.akd.bot.chatkit.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.SharedTap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Precedence;
import org.junit.jupiter.api.Test;

/** Who taps first comes first, in whatever order the threads that handle it are sooner. */
class FirstComersTest {

    private static final int PEOPLE = 300;

    private final Routes routes = new Routes(List.of(this::routes));
    private FirstComers firstComers = new FirstComers(routes, Duration.ofMinutes(1));
    private final List<Long> came = Collections.synchronizedList(new ArrayList<>());

    @TapName("seat")
    record TakeSeat(String event) implements FirstCome {
        @Override
        public CardSubject wanted() {
            return new CardSubject("event", event);
        }
    }

    @TapName("card")
    record TakeSeatOnCard(String event) implements SharedTap {
        @Override
        public CardSubject subject() {
            return new CardSubject("event", event);
        }
    }

    private void routes(Routes routes) {
        routes.tap(TakeSeat.class, (visitor, tap) -> Answer.home());
        routes.sharedTap(TakeSeatOnCard.class, (visitor, tap) -> Answer.toast("chatkit.too-old"));
    }

    private static Incoming.Origin origin(long update) {
        return new Incoming.Origin(update, new PersonId(update), Optional.empty());
    }

    private static Incoming tap(long update, String event) {
        return new Incoming.Tapped(origin(update), "tap", 1, "seat|" + event);
    }

    private Incoming onCard(long update) {
        var data = routes.encodeShared(new TakeSeatOnCard("1"), Language.EN);
        return new Incoming.SharedTapped(origin(update), "tap", new CardPlace.Inline("x"), data);
    }

    private void takes(Incoming incoming) {
        firstComers.inOrder(incoming, () -> came.add(incoming.origin().update()));
    }

    private Future<?> takesAside(Incoming incoming) {
        var done = new CompletableFuture<Void>();
        new Thread(() -> {
                    takes(incoming);
                    done.complete(null);
                })
                .start();
        return done;
    }

    @Test
    void three_hundred_at_once_come_in_the_order_of_their_updates() throws Exception {
        var all = new ArrayList<>(LongStream.rangeClosed(1, PEOPLE)
                .mapToObj(update -> update % 3 == 0 ? onCard(update) : tap(update, "1"))
                .toList());
        all.forEach(firstComers::note);
        Collections.shuffle(all, new Random(7));

        var threads = Executors.newFixedThreadPool(PEOPLE);
        threads.invokeAll(IntStream.range(0, PEOPLE)
                .mapToObj(i -> Executors.callable(() -> takes(all.get(i))))
                .toList());
        threads.shutdown();

        assertThat(came).hasSize(PEOPLE).isSorted();
    }

    @Test
    void whoever_is_held_up_holds_up_nobody_for_long_and_another_thing_not_at_all() throws Exception {
        firstComers = new FirstComers(routes, Duration.ofMillis(10));
        firstComers.note(tap(1, "1"));
        firstComers.note(tap(2, "1"));
        firstComers.note(tap(3, "2"));

        takes(tap(3, "2"));
        takesAside(tap(2, "1")).get(30, TimeUnit.SECONDS);
        takes(tap(1, "1"));

        assertThat(came).containsExactly(3L, 2L, 1L);
    }

    @Test
    void an_update_that_has_to_wait_for_its_chat_is_waited_for_by_nobody() {
        firstComers.note(tap(1, "1"));
        firstComers.note(tap(2, "1"));
        firstComers.leave(tap(1, "1"));

        takes(tap(2, "1"));
        takes(tap(1, "1"));

        assertThat(came).containsExactly(2L, 1L);
    }

    @Test
    void whoever_is_called_away_while_they_wait_goes_on_by_themselves() throws Exception {
        firstComers.note(tap(1, "1"));
        firstComers.note(tap(2, "1"));
        var waiting = takesAside(tap(2, "1"));
        while (!waiting.isDone()) {
            firstComers.leave(tap(2, "1"));
        }
        takes(tap(1, "1"));

        assertThat(came).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void the_next_goes_on_as_soon_as_the_place_of_one_is_settled() {
        firstComers.note(tap(1, "1"));
        firstComers.note(tap(2, "1"));

        firstComers.inOrder(tap(1, "1"), () -> {
            Precedence.settled();
            takes(tap(2, "1"));
            return came.add(1L);
        });

        assertThat(came).containsExactly(2L, 1L);
    }

    @Test
    void a_deed_that_throws_lets_the_others_go_on() {
        firstComers.note(tap(1, "1"));
        firstComers.note(tap(2, "1"));
        Executor here = Runnable::run;

        var thrown = CompletableFuture.runAsync(
                () -> firstComers.inOrder(tap(1, "1"), () -> {
                    throw new IllegalStateException();
                }),
                here);
        takes(tap(2, "1"));

        assertThat(thrown).isCompletedExceptionally();
        assertThat(came).containsExactly(2L);
    }

    @Test
    void what_is_nothing_to_come_first_for_waits_for_nobody() {
        firstComers.note(tap(1, "1"));
        var menu = new Incoming.Tapped(origin(2), "tap", 1, "home");
        firstComers.note(menu);

        takes(menu);

        assertThat(came).containsExactly(2L);
    }
}
