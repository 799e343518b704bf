package kz.akd.bot.telegram.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Outbox;
import kz.akd.bot.chatkit.mail.Outgoing;
import kz.akd.bot.chatkit.mail.Posted;
import kz.akd.bot.chatkit.mail.Settlement;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.telegram.api.CallFailed;
import kz.akd.bot.telegram.api.MessageCalls;
import kz.akd.bot.telegram.pace.SendingPace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No piece of mail stays in hand because of something nobody had thought of, and none holds up another. */
class MailSenderTest {

    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<Settlement> settled = new LinkedBlockingQueue<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MailInHand hand = new MailInHand();
    private final Outbox outbox = mock(Outbox.class);
    private final Nodes nodes = mock(Nodes.class);
    private final SendingPace pace = mock(SendingPace.class);
    private final MessageCalls messageCalls = mock(MessageCalls.class);
    private final MailSettling settling = new MailSettling(outbox, hand, meters);
    private final MailDispatcher dispatcher = new MailDispatcher(
            outbox,
            nodes,
            pace,
            new MailSender(
                    settling,
                    messageCalls,
                    pace,
                    mock(Visitors.class),
                    hand,
                    meters,
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
            hand);

    @BeforeEach
    void start() throws InterruptedException {
        when(nodes.sound()).thenReturn(true);
        when(nodes.ready()).thenReturn(true);
        when(outbox.take(any(), anyInt(), any())).thenReturn(List.of());
        when(pace.tryChat(anyLong())).thenReturn(Duration.ZERO);
        when(pace.awaitMail(anyBoolean())).thenReturn(() -> {});
        settles();
        settling.start();
        dispatcher.start();
    }

    @AfterEach
    void stop() {
        dispatcher.stop();
        settling.stop();
    }

    private void settles() {
        doAnswer(kept -> settled.addAll(kept.<List<Settlement>>getArgument(0)))
                .when(outbox)
                .settle(any());
    }

    /** What happens to a piece at each attempt. */
    private interface Fate {
        void strikes(String key, int attempt) throws CallFailed;
    }

    private void sendingMeets(Fate fate) throws CallFailed {
        when(messageCalls.mail(any(), anyBoolean(), anyBoolean())).thenAnswer(call -> {
            Outgoing mail = call.getArgument(0);
            fate.strikes(mail.key(), attempt(mail.key()));
            return 7L;
        });
    }

    private int attempt(String key) {
        return attempts.computeIfAbsent(key, none -> new AtomicInteger()).incrementAndGet();
    }

    private static PersonId person(String key) {
        return new PersonId(1 + Math.abs(key.hashCode() % 1_000_000));
    }

    private static Outgoing mail(String key) {
        return new Outgoing(
                key,
                person(key),
                Mail.Lane.NOTICE,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                new Letter("Opera", List.of(), null),
                null);
    }

    private void posts(String... keys) {
        dispatcher.on(
                new Posted(List.of(keys).stream().map(MailSenderTest::mail).toList(), Mail.Lane.NOTICE));
    }

    private Settlement next() throws InterruptedException {
        var one = settled.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(one).as("something is settled").isNotNull();
        return one;
    }

    private double faults() {
        return meters.counter("akd.mail", "lane", "notice", "outcome", "fault").count();
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, NoClassDefFoundError.class})
    void a_piece_that_meets_something_unexpected_is_tried_again_and_counted(Class<? extends Throwable> what)
            throws Exception {
        sendingMeets((key, attempt) -> {
            if (attempt == 1) {
                MailSenderTest.<RuntimeException>throwing(what);
            }
        });

        posts("odd");

        assertThat(next().failure()).isNull();
        assertThat(faults()).isEqualTo(1);
        assertThat(attempts.get("odd")).hasValue(2);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwing(Class<? extends Throwable> what) throws T {
        try {
            throw (T) what.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(what.getName(), impossible);
        }
    }

    @Test
    void more_pieces_at_fault_than_are_sent_at_once_hold_up_nobody() throws Exception {
        sendingMeets((key, attempt) -> {
            if (key.startsWith("odd")) {
                throw new IllegalStateException(key);
            }
        });

        posts(IntStream.range(0, 40).mapToObj(i -> "odd" + i).toArray(String[]::new));
        posts("even");

        assertThat(next().mail().key()).isEqualTo("even");
    }

    @Test
    void a_fault_that_does_not_pass_is_settled_as_one() throws Exception {
        sendingMeets((key, attempt) -> {
            throw new IllegalStateException(key);
        });

        hand.again(new Piece(mail("odd"), 9, System.nanoTime()));

        assertThat(next().failure()).contains("IllegalStateException");
    }

    @Test
    void a_fault_before_the_sending_puts_off_that_piece_alone() throws Exception {
        sendingMeets((key, attempt) -> {});
        when(pace.tryChat(person("odd").value()))
                .thenThrow(new IllegalStateException())
                .thenReturn(Duration.ZERO);

        posts("odd", "even");

        assertThat(List.of(next(), next()))
                .extracting(done -> done.mail().key())
                .containsExactly("even", "odd");
        assertThat(faults()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_settled_holds_up_nobody_and_is_not_sent_again() throws Exception {
        sendingMeets((key, attempt) -> {});
        var kept = new ArrayList<String>();
        doAnswer(call -> {
                    List<Settlement> all = call.getArgument(0);
                    if (all.stream().anyMatch(each -> each.mail().key().startsWith("odd"))) {
                        throw new IllegalArgumentException();
                    }
                    all.forEach(each -> kept.add(each.mail().key()));
                    return settled.addAll(all);
                })
                .when(outbox)
                .settle(anyList());

        posts(IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? "odd" + i : "even" + i)
                .toArray(String[]::new));

        for (int i = 0; i < 20; i++) {
            assertThat(next().mail().key()).startsWith("even");
        }
        assertThat(attempts.values()).allSatisfy(each -> assertThat(each).hasValue(1));
        // a piece is let go of just after it is settled, by another thread
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!hand.keys().stream().allMatch(key -> key.startsWith("odd")) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(hand.keys()).allMatch(key -> key.startsWith("odd"));
        assertThat(meters.counter("akd.mail.unsettled").count()).isPositive();
    }

    @Test
    void what_was_stopped_and_is_started_again_sends_as_before() throws Exception {
        sendingMeets((key, attempt) -> {});
        dispatcher.stop();
        dispatcher.start();

        posts("after");

        assertThat(next().failure()).isNull();
    }
}
