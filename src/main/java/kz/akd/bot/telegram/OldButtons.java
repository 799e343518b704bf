package kz.akd.bot.telegram;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.telegram.api.BotApi;
import kz.akd.bot.telegram.api.CallFailed;
import kz.akd.bot.telegram.pace.SendingPace;
import kz.akd.bot.telegram.pace.SendingWindow.Place;
import kz.akd.bot.telegram.work.Hands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;

/**
 * Takes the buttons from messages that are no longer current, behind all else: only when Telegram's pace has a place that
 * no answer and no mail wants. What is not done yet is kept with the conversation, see {@link #waitingOf}, and told again
 * after a crash.
 */
@Component
class OldButtons implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OldButtons.class);

    /** So many of a chat's turns are not used up. */
    private static final int FOR_ANSWERS = 5;

    /** Of a chat that goes on and on without a pause, the oldest are left as they are. */
    private static final int MOST_OF_ONE = 20;

    private static final int AT_ONCE = 4;
    private static final int LAST_ATTEMPT = 5;
    private static final int REMEMBERED = 10_000;
    private static final Duration NO_PLACE = Duration.ofMillis(50);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(2);

    private final BotApi api;
    private final SendingPace pace;
    private final Hands hands = new Hands("old-buttons", AT_ONCE);

    /** The messages of each person, with how often they were tried; guarded by this, as are the following. */
    private final Map<PersonId, Map<Long, Integer>> waiting = new LinkedHashMap<>();

    private final Set<Old> underWay = new HashSet<>();
    private int atWork;
    private boolean running;

    /** What is done, or has become current again, of late: who tells of it once more has read an older word. */
    private final Set<Old> settled = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Old, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    private record Old(PersonId person, long message) {}

    /** A message that is taken on, and the place in the pace for it. */
    private record Begun(Old old, int attempt, Place place) {}

    OldButtons(BotApi api, SendingPace pace) {
        this.api = api;
        this.pace = pace;
    }

    /** A message has ceased to be current. */
    synchronized void add(PersonId person, long message) {
        settled.remove(new Old(person, message));
        append(person, message, 0);
    }

    /** A message was no longer current by what was kept some time ago. */
    synchronized void addAgain(PersonId person, long message) {
        if (!settled.contains(new Old(person, message))) {
            append(person, message, 0);
        }
    }

    private void append(PersonId person, long message, int attempts) {
        if (underWay.contains(new Old(person, message))) {
            return;
        }
        var messages = waiting.computeIfAbsent(person, first -> new LinkedHashMap<>());
        messages.putIfAbsent(message, attempts);
        if (messages.size() > MOST_OF_ONE) {
            messages.remove(messages.keySet().iterator().next());
        }
        if (running && atWork < AT_ONCE) {
            atWork++;
            hands.execute(this::work);
        }
    }

    /** A message is about to be current: its buttons are left alone from now on. */
    synchronized void keep(PersonId person, long message) {
        var current = new Old(person, message);
        settled.add(current);
        remove(current);
        boolean interrupted = false;
        while (underWay.contains(current)) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int remove(Old old) {
        var messages = waiting.getOrDefault(old.person(), Map.of());
        int attempts = messages.isEmpty() ? 0 : messages.getOrDefault(old.message(), 0);
        if (!messages.isEmpty()) {
            messages.remove(old.message());
        }
        if (messages.isEmpty()) {
            waiting.remove(old.person());
        }
        return attempts;
    }

    /** Those messages of somebody that still have their buttons. */
    synchronized List<Long> waitingOf(PersonId person) {
        return List.copyOf(waiting.getOrDefault(person, Map.of()).keySet());
    }

    private void work() {
        while (goesOn()) {
            var begun = next();
            if (begun.isEmpty()) {
                LockSupport.parkNanos(NO_PLACE.toNanos());
            } else if (!isTaken(begun.get())) {
                LockSupport.parkNanos(AFTER_A_FAILURE.toNanos());
            }
        }
    }

    private synchronized boolean goesOn() {
        if (running && !waiting.isEmpty()) {
            return true;
        }
        atWork--;
        return false;
    }

    /** The first whose chat is not too busy, if there is a place for it. */
    private synchronized Optional<Begun> next() {
        var free = waiting.keySet().stream()
                .filter(person -> pace.spares(person.value(), FOR_ANSWERS))
                .findFirst();
        var place = free.flatMap(person -> pace.tryTidying());
        if (free.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        var person = free.get();
        pace.trySparing(person.value(), FOR_ANSWERS);
        var old = new Old(person, waitingOf(person).get(0));
        int attempts = remove(old);
        underWay.add(old);
        return Optional.of(new Begun(old, attempts + 1, place.get()));
    }

    /** False where it failed, so that the same may be true of the next one. */
    private boolean isTaken(Begun begun) {
        var old = begun.old();
        var taking = EditMessageReplyMarkup.builder()
                .chatId(old.person().toString())
                .messageId(Math.toIntExact(old.message()))
                .build();
        boolean again = false;
        try {
            api.call(taking);
            return true;
        } catch (CallFailed failure) {
            again = failure.passing() && begun.attempt() < LAST_ATTEMPT;
            log.info("Old buttons stay{}: {}", again ? " for now" : "", failure.getMessage());
            return !failure.passing();
        } finally {
            begun.place().close();
            over(begun, again);
        }
    }

    private synchronized void over(Begun begun, boolean again) {
        var old = begun.old();
        underWay.remove(old);
        if (again && !settled.contains(old)) {
            append(old.person(), old.message(), begun.attempt());
        } else {
            settled.add(old);
        }
        notifyAll();
    }

    @Override
    public synchronized void start() {
        running = true;
        hands.start();
        waiting.keySet().stream().limit(AT_ONCE).forEach(person -> {
            atWork++;
            hands.execute(this::work);
        });
    }

    @Override
    public void stop() {
        synchronized (this) {
            running = false;
        }
        if (!hands.finish(ORDERLY_STOP)) {
            log.info("Some old buttons are left for the next start");
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
