package kz.akd.bot.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** All answers to an invitation, each change leading to new ones. Decides who sits; asks nobody whether that may be. */
public final class GuestList {

    private final List<Reply> replies;
    private final Seating seating;

    private GuestList(List<Reply> replies, Seating seating) {
        this.replies = List.copyOf(replies);
        this.seating = seating;
    }

    static GuestList of(List<Reply> replies, @Nullable Integer capacity) {
        return new GuestList(replies, Seating.of(replies, capacity));
    }

    private static GuestList arranged(List<Reply> replies, @Nullable Integer capacity) {
        var seating = Seating.of(replies, capacity);
        var others = replies.stream().filter(Predicate.not(Reply::isGoing));
        return new GuestList(Stream.concat(seating.inOrder(), others).toList(), seating);
    }

    public List<Reply> replies() {
        return replies;
    }

    Seating seating() {
        return seating;
    }

    public Optional<Reply> find(PersonId member) {
        return replies.stream().filter(reply -> reply.member().equals(member)).findFirst();
    }

    /** Those who go on going keep their place, whomever they bring; any other answer is given anew, at the end. */
    public GuestList answered(PersonId member, Rsvp rsvp, Party party, Instant now) {
        var own = find(member).filter(reply -> reply.rsvp() == rsvp);
        if (own.isEmpty()) {
            var more = new ArrayList<>(without(member).replies);
            more.add(new Reply(member, rsvp, now, party, null));
            return arranged(more, seating.capacity());
        }
        var settled = own.get().bringing(party).held(null);
        return own.get().equals(settled) ? this : each(reply -> reply.member().equals(member) ? settled : reply);
    }

    /** Those whose hold is over by now may come, and leave the seat to the next. */
    public GuestList lapsed(Instant now) {
        var kept = new ArrayList<Reply>();
        var lapsed = new ArrayList<Reply>();
        for (var reply : replies) {
            if (reply.hold().filter(until -> !until.isAfter(now)).isPresent()) {
                lapsed.add(reply.lapsed(now));
            } else {
                kept.add(reply);
            }
        }
        if (lapsed.isEmpty()) {
            return this;
        }
        kept.addAll(lapsed);
        return arranged(kept, seating.capacity());
    }

    GuestList inRoomFor(@Nullable Integer capacity) {
        return arranged(replies, capacity);
    }

    public GuestList without(PersonId member) {
        return arranged(
                replies.stream().filter(reply -> !reply.member().equals(member)).toList(), seating.capacity());
    }

    /** With each answer changed, in the same order. */
    public GuestList each(UnaryOperator<Reply> change) {
        return arranged(replies.stream().map(change).toList(), seating.capacity());
    }
}
