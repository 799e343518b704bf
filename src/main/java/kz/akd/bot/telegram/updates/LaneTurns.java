package kz.akd.bot.telegram.updates;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.conversation.Conversations;
import kz.akd.bot.chatkit.letter.Outcome;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.sweeps.Outage;
import kz.akd.bot.telegram.pace.SendingPace;
import kz.akd.bot.telegram.work.Pauses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the turns of a lane, one at a time. */
@Component
class LaneTurns {

    private static final Logger log = LoggerFactory.getLogger(LaneTurns.class);
    private static final Duration NONE = Duration.ZERO;
    private static final Duration ANOTHER_NODE = Duration.ofMillis(50);
    private static final Duration NOT_SOUND = Duration.ofMillis(500);

    /** With growing pauses, some minutes: then the person will have tapped again, or Telegram is down for everybody. */
    private static final int LAST_TRY = 10;

    /** After so many attempts without an answer from the database, the person is told. */
    private static final int TAKES_LONG = 2;

    private final Conversations conversations;
    private final Inbox inbox;
    private final Settling settling;
    private final SendingPace pace;
    private final Nodes nodes;
    private final MeterRegistry meters;
    private final Pauses pauses = Pauses.between(Duration.ofMillis(500), Duration.ofSeconds(60));

    LaneTurns(
            Conversations conversations,
            Inbox inbox,
            Settling settling,
            SendingPace pace,
            Nodes nodes,
            MeterRegistry meters) {
        this.conversations = conversations;
        this.inbox = inbox;
        this.settling = settling;
        this.pace = pace;
        this.nodes = nodes;
        this.meters = meters;
    }

    /** Takes one turn; answers how long the lane has to wait before the next one. */
    Duration take(ChatId chat, Lane lane) {
        if (!nodes.sound() || !nodes.ready()) {
            return NOT_SOUND;
        }
        var wait = pace.untilFree(chat.value());
        if (!wait.isZero()) {
            return wait;
        }
        var known = lane.all();
        try {
            var outcome = conversations.turn(chat, () -> next(chat, lane), lane.attempts() >= LAST_TRY);
            return after(outcome, lane, known);
        } catch (RuntimeException | Error fault) {
            return failed(fault, lane);
        }
    }

    /** Alone, this node knows all that waits; otherwise an earlier update may have come to another node. */
    private Optional<Incoming> next(ChatId chat, Lane lane) {
        if (nodes.alone()) {
            return lane.first().map(Lane.Entry::incoming);
        }
        return inbox.next(chat, settling.all()).flatMap(UpdateReceiver::read);
    }

    private Duration after(Outcome outcome, Lane lane, List<Lane.Entry> known) {
        if (outcome instanceof Outcome.Handled handled) {
            done(handled.update(), lane, "handled");
        } else if (outcome instanceof Outcome.Faulty faulty) {
            setAside(faulty, lane);
        } else if (outcome instanceof Outcome.Nothing) {
            lane.removeAll(known);
        } else if (outcome instanceof Outcome.Elsewhere) {
            return ANOTHER_NODE;
        } else {
            meters.counter("akd.updates", "outcome", "unanswered").increment();
            return pauses.after(lane.failedOnceMore());
        }
        return NONE;
    }

    private void setAside(Outcome.Faulty faulty, Lane lane) {
        lane.all().stream()
                .filter(entry -> entry.id() == faulty.update())
                .findFirst()
                .ifPresent(entry -> inbox.setAside(faulty.update(), entry.raw(), "fault " + faulty.reference()));
        done(faulty.update(), lane, "set_aside");
    }

    private void done(long update, Lane lane, String outcome) {
        settling.add(update);
        meters.counter("akd.updates", "outcome", outcome).increment();
        lane.remove(update)
                .ifPresent(entry -> meters.timer("akd.updates.handling")
                        .record(Duration.ofNanos(System.nanoTime() - entry.since())));
    }

    /** While the database is away everything waits; what fails for another reason is left at last, as it holds up a whole chat. */
    private Duration failed(Throwable fault, Lane lane) {
        int attempts = lane.failedOnceMore();
        if (Outage.isCauseOf(fault)) {
            if (attempts >= TAKES_LONG) {
                lane.first().ifPresent(entry -> conversations.soothe(entry.incoming()));
            }
            return pauses.after(attempts);
        }
        log.error("A turn failed, attempt {}", attempts, fault);
        meters.counter("akd.updates", "outcome", "fault").increment();
        return attempts > LAST_TRY && isLeft(lane, fault) ? NONE : pauses.after(attempts);
    }

    private boolean isLeft(Lane lane, Throwable fault) {
        var first = lane.first();
        try {
            first.ifPresent(entry -> {
                inbox.setAside(
                        entry.id(), entry.raw(), "fault " + fault.getClass().getSimpleName());
                done(entry.id(), lane, "set_aside");
            });
            return first.isPresent();
        } catch (RuntimeException unkept) {
            log.error("An update cannot be set aside for now", unkept);
            return false;
        }
    }
}
