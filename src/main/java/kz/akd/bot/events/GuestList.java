package kz.akd.bot.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Parts;
import org.jspecify.annotations.Nullable;

/**
 * All answers to an invitation, each change leading to new ones. Decides who sits; asks nobody whether that may be. Those
 * who sit, those who wait and the others stand in the order of their turns, and whoever sits comes before all who wait, so
 * that the turns alone say where each answer belongs when they are read again.
 */
public final class GuestList {

    /** Between the turns of two who come one after another, so that somebody can be put between them. */
    private static final long APART = 1 << 20;

    private static final Comparator<Reply> IN_TURN = Comparator.comparingLong(Reply::turn);

    private final Parts<PersonId, Standing> all;
    private final Seating seating;
    private final List<Reply> others;

    /** Those to whom a seat is held, few as they are. */
    private final List<Reply> held;

    private final long lastTurn;

    private GuestList(
            Parts<PersonId, Standing> all, Seating seating, List<Reply> others, List<Reply> held, long lastTurn) {
        this.all = all;
        this.seating = seating;
        this.others = others;
        this.held = held;
        this.lastTurn = lastTurn;
    }

    /** An answer, and whether there is a seat for it. */
    public record Standing(Reply reply, boolean sits) {

        public boolean waits() {
            return reply.isGoing() && !sits;
        }
    }

    static GuestList none(@Nullable Integer capacity) {
        return of(List.of(), capacity);
    }

    /** Those answers in the order of their turns; those that have the same one, as they come. */
    static GuestList of(Collection<Reply> replies, @Nullable Integer capacity) {
        var sorted = replies.stream().sorted(IN_TURN).toList();
        long last = sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).turn();
        var renumbered = new Turns(last);
        var others = renumbered.given(
                sorted.stream().filter(reply -> !reply.isGoing()).toList(), Long.MIN_VALUE);
        return arranged(sorted.stream().filter(Reply::isGoing).toList(), others, capacity, renumbered);
    }

    private static GuestList arranged(List<Reply> going, List<Reply> others, @Nullable Integer capacity, Turns turns) {
        var found = Seating.of(going, capacity);
        var ordered = turns.given(found.inOrder().toList(), Long.MIN_VALUE);
        int sitting = found.seated().size();
        var seating = new Seating(
                capacity, ordered.subList(0, sitting), ordered.subList(sitting, ordered.size()), found.taken());
        var standing = new HashMap<PersonId, Standing>();
        seating.seated().forEach(reply -> standing.put(reply.member(), new Standing(reply, true)));
        Stream.concat(seating.waiting().stream(), others.stream())
                .forEach(reply -> standing.put(reply.member(), new Standing(reply, false)));
        var held = ordered.stream().filter(reply -> reply.hold().isPresent()).toList();
        return new GuestList(Parts.of(standing), seating, List.copyOf(others), held, turns.last);
    }

    /** Those who sit, those who wait, and the others. */
    public List<Reply> replies() {
        return Stream.concat(seating.inOrder(), others.stream()).toList();
    }

    Seating seating() {
        return seating;
    }

    public Optional<Reply> find(PersonId member) {
        return all.find(member).map(Standing::reply);
    }

    public boolean sits(PersonId member) {
        return all.find(member).filter(Standing::sits).isPresent();
    }

    /** Counted from 1, in parties; empty for those who do not wait. */
    public Optional<Integer> placeInWaitingList(PersonId member) {
        return all.find(member).filter(Standing::waits).map(standing -> place(seating.waiting(), standing.reply()) + 1);
    }

    /** The first moment at which a seat that is held for somebody passes on. */
    public Optional<Instant> firstHoldEnds() {
        return held.stream().flatMap(reply -> reply.hold().stream()).min(Instant::compareTo);
    }

    /** How those stand and stood who did not stand so before. */
    public List<Parts.Difference<PersonId, Standing>> since(GuestList before) {
        return all.since(before.all);
    }

    /** Those who go on going keep their place, whomever they bring; any other answer is given anew, at the end. */
    public GuestList answered(PersonId member, Rsvp rsvp, Party party, Instant now) {
        var own = find(member);
        if (own.isEmpty() || own.get().rsvp() != rsvp) {
            return without(member).joined(Reply.of(member, rsvp, now, party));
        }
        var settled = own.get().bringing(party).held(null);
        return own.get().equals(settled) ? this : with(List.of(settled));
    }

    /** Those whose hold is over by now may come, and leave the seat to the next. */
    public GuestList lapsed(Instant now) {
        var after = this;
        for (var reply : held) {
            if (reply.hold().filter(until -> !until.isAfter(now)).isPresent()) {
                after = after.without(reply.member()).joined(reply.lapsed(now));
            }
        }
        return after;
    }

    GuestList inRoomFor(@Nullable Integer capacity) {
        return arranged(seating.inOrder().toList(), others, capacity, new Turns(lastTurn));
    }

    /** With somebody at the end of those who wait or of the others. */
    private GuestList joined(Reply reply) {
        var edit = new Edit(this);
        edit.join(reply.inTurn(lastTurn + APART));
        edit.fill();
        return edit.done();
    }

    public GuestList without(PersonId member) {
        var own = find(member);
        if (own.isEmpty()) {
            return this;
        }
        var edit = new Edit(this);
        edit.leave(own.get());
        edit.fill();
        return edit.done();
    }

    /** With other answers of members in the places of those that they had. */
    public GuestList with(List<Reply> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var edit = new Edit(this);
        changed.forEach(reply -> edit.replace(find(reply.member()).orElseThrow(), reply));
        edit.fill();
        return edit.done();
    }

    /** With somebody else's id in the place of one. */
    GuestList replacing(PersonId person, PersonId other) {
        var own = find(person);
        if (own.isEmpty()) {
            return this;
        }
        var edit = new Edit(this);
        edit.replace(own.get(), own.get().of(other));
        return edit.done();
    }

    private static int place(List<Reply> line, Reply reply) {
        return Collections.binarySearch(line, reply, IN_TURN);
    }

    /** Gives turns to those that stand otherwise than theirs say. */
    private static final class Turns {
        private long last;

        Turns(long last) {
            this.last = last;
        }

        /** The same in the same order, with turns that say so, all after a given one. */
        List<Reply> given(List<Reply> line, long after) {
            var given = new ArrayList<Reply>(line.size());
            long before = after;
            for (int i = 0; i < line.size(); i++) {
                var reply = line.get(i);
                if (reply.turn() <= before) {
                    reply = reply.inTurn(next(line, i, before));
                }
                given.add(reply);
                before = reply.turn();
            }
            return given;
        }

        /** Between those before and the next behind who can keep theirs; at the end where there are none. */
        private long next(List<Reply> line, int from, long before) {
            for (int i = from + 1; i < line.size(); i++) {
                long room = line.get(i).turn() - before;
                if (room > i - from) {
                    return before + room / (i - from + 1);
                }
            }
            last = Math.max(last, before) + APART;
            return last;
        }
    }

    /** Some changes, made one after another. */
    private static final class Edit {
        private final @Nullable Integer capacity;
        private Parts<PersonId, Standing> all;
        private List<Reply> seated;
        private List<Reply> waiting;
        private List<Reply> others;
        private List<Reply> held;
        private int taken;
        private long lastTurn;

        Edit(GuestList before) {
            capacity = before.seating.capacity();
            all = before.all;
            seated = before.seating.seated();
            waiting = before.seating.waiting();
            others = before.others;
            held = before.held;
            taken = before.seating.taken();
            lastTurn = before.lastTurn;
        }

        void join(Reply reply) {
            lastTurn = reply.turn();
            stand(reply, false);
            if (reply.isGoing()) {
                waiting = longer(waiting, List.of(reply));
            } else {
                others = longer(others, List.of(reply));
            }
        }

        void leave(Reply reply) {
            if (sits(reply)) {
                seated = without(seated, reply);
                taken -= reply.size();
            } else if (reply.isGoing()) {
                waiting = without(waiting, reply);
            } else {
                others = without(others, reply);
            }
            all = all.without(reply.member());
            release(reply);
        }

        /** One that is of the same kind and in the same turn. */
        void replace(Reply old, Reply reply) {
            boolean sits = sits(old);
            if (sits) {
                seated = replaced(seated, reply);
                taken += reply.size() - old.size();
            } else if (reply.isGoing()) {
                waiting = replaced(waiting, reply);
            } else {
                others = replaced(others, reply);
            }
            if (!old.member().equals(reply.member())) {
                all = all.without(old.member());
            }
            release(old);
            stand(reply, sits);
        }

        /** Seats those who wait, as far as there are seats for them: see {@link Seating}. */
        void fill() {
            var moved = new ArrayList<Reply>();
            var passed = new ArrayList<Reply>();
            int looked = 0;
            for (; looked < waiting.size() && (capacity == null || taken < capacity); looked++) {
                var reply = waiting.get(looked);
                if (capacity == null || taken + reply.size() <= capacity) {
                    moved.add(reply);
                    taken += reply.size();
                } else if (reply.size() > capacity) {
                    passed.add(reply);
                } else {
                    break;
                }
            }
            if (moved.isEmpty()) {
                return;
            }
            moved.forEach(reply -> all = all.with(reply.member(), new Standing(reply, true)));
            seated = longer(seated, moved);
            var left = longer(passed, waiting.subList(looked, waiting.size()));
            waiting = passed.isEmpty() ? left : behind(moved.get(moved.size() - 1), left);
        }

        /** Those whom others have passed come in their turn when they are read again, too. */
        private List<Reply> behind(Reply last, List<Reply> left) {
            var turns = new Turns(lastTurn);
            var ordered = turns.given(left, last.turn());
            lastTurn = turns.last;
            for (int i = 0; i < left.size(); i++) {
                if (left.get(i).turn() != ordered.get(i).turn()) {
                    stand(ordered.get(i), false);
                }
            }
            return List.copyOf(ordered);
        }

        private boolean sits(Reply reply) {
            return all.find(reply.member()).filter(Standing::sits).isPresent();
        }

        private void stand(Reply reply, boolean sits) {
            all = all.with(reply.member(), new Standing(reply, sits));
            if (reply.hold().isPresent()) {
                held = longer(held, List.of(reply));
            }
        }

        private void release(Reply reply) {
            if (reply.hold().isPresent()) {
                held = held.stream()
                        .filter(other -> other.turn() != reply.turn())
                        .toList();
            }
        }

        GuestList done() {
            if (capacity != null && taken > capacity) {
                var going = longer(seated, waiting);
                return arranged(going, others, capacity, new Turns(lastTurn));
            }
            return new GuestList(all, new Seating(capacity, seated, waiting, taken), others, held, lastTurn);
        }

        private static List<Reply> longer(List<Reply> line, List<Reply> more) {
            var longer = new ArrayList<Reply>(line.size() + more.size());
            longer.addAll(line);
            longer.addAll(more);
            return List.copyOf(longer);
        }

        private static List<Reply> without(List<Reply> line, Reply reply) {
            var shorter = new ArrayList<>(line);
            shorter.remove(place(line, reply));
            return List.copyOf(shorter);
        }

        private static List<Reply> replaced(List<Reply> line, Reply reply) {
            var changed = new ArrayList<>(line);
            changed.set(place(line, reply), reply);
            return List.copyOf(changed);
        }
    }
}
