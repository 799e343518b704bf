package kz.akd.bot.telegram.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Outgoing;
import org.springframework.stereotype.Component;

/** The mail this node has taken from the outbox and not settled: a bounded part of it, notices before announcements. */
@Component
final class MailInHand {

    /** As much as goes out in some seconds, so that memory stays flat however much waits in the outbox. */
    static final int MOST = 500;

    private static final int FEW = 100;

    private final Map<Mail.Lane, Deque<Piece>> ready = new EnumMap<>(Mail.Lane.class);
    private final Queue<Piece> later = new PriorityQueue<>(Comparator.comparingLong(Piece::notBefore));
    private final Map<String, Outgoing> held = new HashMap<>();

    MailInHand() {
        for (var lane : Mail.Lane.values()) {
            ready.put(lane, new ArrayDeque<>());
        }
    }

    /** Takes mail in hand; false when there is no room, or it is in hand already. */
    synchronized boolean add(Outgoing mail) {
        if (count(mail.lane()) >= MOST || held.putIfAbsent(mail.key(), mail) != null) {
            return false;
        }
        lane(mail.lane()).addLast(Piece.of(mail));
        return true;
    }

    /** The next piece whose time has come. */
    synchronized Optional<Piece> next() {
        while (!later.isEmpty() && later.element().notBefore() <= System.nanoTime()) {
            var ripe = later.remove();
            lane(ripe.mail().lane()).addFirst(ripe);
        }
        for (var lane : Mail.Lane.values()) {
            var piece = lane(lane).pollFirst();
            if (piece != null) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    /** Keeps a piece in hand for a later attempt. */
    synchronized void again(Piece piece) {
        later.add(piece);
    }

    /** The piece is settled, or back in the outbox. */
    synchronized void release(Outgoing mail) {
        held.remove(mail.key());
    }

    /** Lets go of pieces that are not being sent right now. */
    synchronized void drop(Set<String> keys) {
        var dropped = Stream.concat(later.stream(), ready.values().stream().flatMap(Deque::stream))
                .filter(piece -> keys.contains(piece.mail().key()))
                .toList();
        later.removeAll(dropped);
        ready.values().forEach(lane -> lane.removeAll(dropped));
        dropped.forEach(piece -> release(piece.mail()));
    }

    /** Lets go of all that is not being sent right now; answers it. */
    synchronized List<Outgoing> releaseWaiting() {
        var waiting = new ArrayList<>(later);
        ready.values().forEach(waiting::addAll);
        later.clear();
        ready.values().forEach(Deque::clear);
        var mail = waiting.stream().map(Piece::mail).toList();
        mail.forEach(this::release);
        return mail;
    }

    /** How many more of a lane it is worth taking; 0 while there is enough. */
    synchronized int wants(Mail.Lane lane) {
        int there = count(lane);
        return there > FEW ? 0 : MOST - there;
    }

    synchronized Set<String> keys() {
        return Set.copyOf(held.keySet());
    }

    private int count(Mail.Lane lane) {
        return (int) held.values().stream().filter(mail -> mail.lane() == lane).count();
    }

    private Deque<Piece> lane(Mail.Lane lane) {
        return Objects.requireNonNull(ready.get(lane));
    }
}
