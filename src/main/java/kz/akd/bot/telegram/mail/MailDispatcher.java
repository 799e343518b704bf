package kz.akd.bot.telegram.mail;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.chatkit.mail.CalledBack;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Outbox;
import kz.akd.bot.chatkit.mail.Posted;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.telegram.pace.SendingPace;
import kz.akd.bot.telegram.work.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes from the outbox what is due, and has it sent as Telegram's pace allows. */
@Component
class MailDispatcher extends Worker {

    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);

    /** How often to look for what nobody was told of: mail whose time has come, or left by a node that has died. */
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final Outbox outbox;
    private final Nodes nodes;
    private final SendingPace pace;
    private final MailSender mailSender;
    private final MailInHand hand;
    private final Semaphore news = new Semaphore(0);

    /** Lanes of which more is known to be in the outbox. */
    private final Set<Mail.Lane> more = EnumSet.noneOf(Mail.Lane.class);

    private final Map<Mail.Lane, Long> nextLook = new EnumMap<>(Mail.Lane.class);

    MailDispatcher(Outbox outbox, Nodes nodes, SendingPace pace, MailSender mailSender, MailInHand hand) {
        super("mail");
        this.outbox = outbox;
        this.nodes = nodes;
        this.pace = pace;
        this.mailSender = mailSender;
        this.hand = hand;
    }

    @EventListener
    void on(Posted posted) {
        boolean allInHand = !posted.taken().isEmpty()
                && isRunning()
                && posted.taken().stream().allMatch(hand::add);
        if (!allInHand) {
            thereIsMore(posted.lane());
        }
        news.release();
    }

    @EventListener
    void on(CalledBack mail) {
        hand.drop(mail.keys());
    }

    @EventListener
    void on(NodeLost lost) {
        for (var lane : Mail.Lane.values()) {
            thereIsMore(lane);
        }
        news.release();
    }

    private void thereIsMore(Mail.Lane lane) {
        synchronized (more) {
            more.add(lane);
        }
    }

    @Override
    public void wake(Thread waiting) {
        news.release();
    }

    @Override
    public void work() {
        mailSender.begin();
        while (isRunning()) {
            try {
                round();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            } catch (RuntimeException fault) {
                log.error("The mail goes on after a fault: {}", fault.getClass().getSimpleName());
                pauseAfterFault();
            }
        }
        end();
    }

    private void round() throws InterruptedException {
        if (!nodes.sound()) {
            // others may take it over; what they do not is taken again
            hand.releaseWaiting();
        } else if (nodes.ready()) {
            for (var lane : Mail.Lane.values()) {
                refill(lane);
            }
        }
        var next = nodes.sound() ? hand.next() : Optional.<Piece>empty();
        if (next.isPresent()) {
            send(next.get());
        } else {
            waitForNews();
        }
    }

    private void refill(Mail.Lane lane) {
        int wanted = hand.wants(lane);
        if (wanted == 0 || !isTimeToLook(lane)) {
            return;
        }
        var taken = outbox.take(lane, wanted, hand.keys());
        taken.forEach(hand::add);
        if (taken.size() == wanted) {
            thereIsMore(lane);
        }
    }

    private boolean isTimeToLook(Mail.Lane lane) {
        long now = System.nanoTime();
        boolean known;
        synchronized (more) {
            known = more.remove(lane);
        }
        if (!known && now < nextLook.getOrDefault(lane, now)) {
            return false;
        }
        nextLook.put(lane, now + LOOK.toNanos());
        return true;
    }

    /** Whatever happens, the piece is under way afterwards, or in hand for a later attempt, or settled. */
    private void send(Piece piece) throws InterruptedException {
        try {
            var wait = pace.tryChat(piece.mail().to().value());
            if (wait.isZero()) {
                mailSender.send(piece);
            } else {
                hand.again(piece.after(wait.toNanos()));
            }
        } catch (InterruptedException stopped) {
            hand.again(piece);
            throw stopped;
        } catch (RuntimeException fault) {
            mailSender.fault(piece, fault);
        }
    }

    private void waitForNews() throws InterruptedException {
        if (news.tryAcquire(50, TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private static void pauseAfterFault() {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }

    /** What is being sent is settled; what is not goes back, so that another node need not wait for it. */
    private void end() {
        mailSender.finish();
        try {
            outbox.putBack(hand.releaseWaiting(), Duration.ZERO);
        } catch (RuntimeException unreachable) {
            log.warn("Mail is left in hand: {}", unreachable.getClass().getSimpleName());
        }
    }
}
