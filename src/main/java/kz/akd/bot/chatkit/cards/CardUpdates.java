package kz.akd.bot.chatkit.cards;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.cards.PublicMessenger.Editing;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.shared.sweeps.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings shared cards up to date: the first change at once, those that follow together after a pause, and none that a
 * later one has made old. Behind replies, at the pace of mail.
 */
@Component
class CardUpdates implements SharedCards, Sweep {

    private static final Logger log = LoggerFactory.getLogger(CardUpdates.class);

    /** What only a crash can have left undone. */
    private static final Duration LOOK = Duration.ofMinutes(10);

    private static final int IN_ONE_GO = 100;

    /** On average a card takes no more than a third of a second's places, see Telegram's pace. */
    private static final Duration PER_CARD = Duration.ofMillis(100);

    private static final Duration TELEGRAM_AWAY = Duration.ofSeconds(10);

    private final PostedCards posted;
    private final CardWriter writer;
    private final PublicMessenger messenger;
    private final Executor executor;
    private final Duration pause;

    /** What this node has noted as changed since it last brought cards up to date: a thousand answers are one note. */
    private final Set<CardSubject> noted = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean planned = new AtomicBoolean();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Cache<CardSubject, Boolean> strange =
            Caffeine.newBuilder().maximumSize(100).build();
    private volatile long notBefore = System.nanoTime();

    CardUpdates(
            PostedCards posted,
            CardWriter writer,
            PublicMessenger messenger,
            @Qualifier("applicationTaskExecutor") Executor executor,
            @Value("${akd.cards.pause:3s}") Duration pause) {
        this.posted = posted;
        this.writer = writer;
        this.messenger = messenger;
        this.executor = executor;
        this.pause = pause;
    }

    @Override
    public void changed(CardSubject subject) {
        if (!noted.add(subject)) {
            return;
        }
        try {
            if (posted.markStale(subject)) {
                plan();
            } else {
                noted.remove(subject);
            }
        } catch (RuntimeException unkept) {
            // what changed is kept, and no worse for a card that is old for a while
            noted.remove(subject);
            log.warn("The cards of {} are brought up to date later", subject, unkept);
        }
    }

    private void plan() {
        if (planned.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(
                            Math.max(0, notBefore - System.nanoTime()), TimeUnit.NANOSECONDS, executor)
                    .execute(this::update);
        }
    }

    private void update() {
        oneAtATime.lock();
        try {
            // from here on whoever changes something notes it anew, and another round follows
            planned.set(false);
            noted.clear();
            var stale = posted.stale(IN_ONE_GO);
            boolean more = stale.size() == IN_ONE_GO;
            for (var card : stale) {
                more |= !isDone(card);
            }
            rest(PER_CARD.multipliedBy(stale.size()));
            if (more) {
                plan();
            }
        } catch (Undelivered undelivered) {
            rest(TELEGRAM_AWAY);
            plan();
        } catch (RuntimeException fault) {
            log.warn("Shared cards are brought up to date later", fault);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void rest(Duration atLeast) {
        notBefore = System.nanoTime() + (atLeast.compareTo(pause) > 0 ? atLeast : pause).toNanos();
    }

    private boolean isDone(PostedCard found) throws Undelivered {
        var taken = posted.take(found.place());
        if (taken.isEmpty()) {
            return true;
        }
        var card = taken.get();
        try {
            return isEdited(card);
        } catch (Undelivered undelivered) {
            posted.later(card.place());
            throw undelivered;
        } catch (RuntimeException fault) {
            posted.later(card.place());
            if (strange.asMap().putIfAbsent(card.about(), true) == null) {
                log.error("The cards of {} cannot be brought up to date", card.about(), fault);
            }
            return true;
        }
    }

    private boolean isEdited(PostedCard card) throws Undelivered {
        var now = writer.write(card.about(), card.language());
        if (!now.fingerprint().equals(card.shown())) {
            var editing = messenger.edit(CardPlace.ofKey(card.place()), now.letter());
            if (editing == Editing.LATER) {
                posted.later(card.place());
                return false;
            } else if (editing == Editing.GONE) {
                posted.remove(card.place());
                return true;
            }
        }
        if (now.current()) {
            posted.shows(card.place(), now.fingerprint());
        } else {
            posted.remove(card.place());
        }
        return true;
    }

    @Override
    public String name() {
        return "shared-cards";
    }

    @Override
    public Duration every() {
        return LOOK;
    }

    /** Also what became old by itself: a deadline that passed, an event that began. */
    @Override
    public void run() {
        if (posted.markAllStale()) {
            plan();
        }
    }

    @EventListener
    void on(NodeLost lost) {
        run();
    }
}
