package kz.akd.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.telegram.api.BotApi;
import kz.akd.bot.telegram.pace.SendingPace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;

/** When the buttons of messages above the current one go, and when they stay. */
class OldButtonsTest {

    private static final PersonId SOMEBODY = new PersonId(7);

    private final BotApi api = mock(BotApi.class);
    private final BlockingQueue<Integer> called = new LinkedBlockingQueue<>();
    private final Semaphore answers = new Semaphore(0);
    private final SendingPace pace = new SendingPace(TestNodes.alone(null), 1_000_000, 20, 20, 0);
    private final OldButtons buttons = new OldButtons(api, pace);

    @BeforeEach
    void server() throws Exception {
        when(api.call(any(EditMessageReplyMarkup.class))).thenAnswer(call -> {
            called.add(call.<EditMessageReplyMarkup>getArgument(0).getMessageId());
            answers.acquire();
            return true;
        });
    }

    @AfterEach
    void stop() {
        answers.release(100);
        buttons.stop();
    }

    @Test
    void the_buttons_of_a_message_that_is_left_go_once() throws InterruptedException {
        buttons.start();
        buttons.add(SOMEBODY, 1);
        assertThat(called.poll(10, TimeUnit.SECONDS)).isEqualTo(1);

        buttons.add(SOMEBODY, 1);
        answers.release();
        buttons.stop();
        buttons.addAgain(SOMEBODY, 1);

        assertThat(buttons.waitingOf(SOMEBODY)).isEmpty();
    }

    @Test
    void what_waits_is_known_until_it_goes_and_a_message_that_is_current_again_keeps_its_buttons() throws Exception {
        buttons.add(SOMEBODY, 1);
        buttons.add(SOMEBODY, 2);
        buttons.add(SOMEBODY, 3);
        assertThat(buttons.waitingOf(SOMEBODY)).containsExactly(1L, 2L, 3L);

        buttons.keep(SOMEBODY, 2);
        buttons.addAgain(SOMEBODY, 2);
        assertThat(buttons.waitingOf(SOMEBODY)).containsExactly(1L, 3L);

        answers.release(100);
        buttons.start();
        assertThat(List.of(called.take(), called.take())).containsExactlyInAnyOrder(1, 3);
        buttons.add(SOMEBODY, 2);
        assertThat(called.take()).isEqualTo(2);
    }

    @Test
    void a_message_becomes_current_only_when_nobody_is_taking_its_buttons() throws InterruptedException {
        buttons.start();
        buttons.add(SOMEBODY, 1);
        assertThat(called.take()).isEqualTo(1);

        var shown = new Thread(() -> buttons.keep(SOMEBODY, 1));
        shown.start();
        await(() -> shown.getState() == Thread.State.WAITING);
        answers.release();
        shown.join();
    }

    @Test
    void of_a_chat_that_never_pauses_the_last_twenty_wait_and_its_own_pace_is_left_to_answers() {
        for (int message = 1; message <= 50; message++) {
            buttons.add(SOMEBODY, message);
        }
        assertThat(buttons.waitingOf(SOMEBODY)).hasSize(20).startsWith(31L);

        answers.release(100);
        buttons.start();
        await(() -> called.size() >= 15);

        assertThat(pace.spares(7, 4)).isTrue();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
