package kz.akd.bot.events.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.SeatHeld;
import kz.akd.bot.events.EventFacts.SeatLapsed;
import kz.akd.bot.events.EventFacts.SeatPassedOn;
import kz.akd.bot.events.EventFacts.SeatWithdrawn;
import kz.akd.bot.events.EventFacts.SeatsTooFew;
import kz.akd.bot.events.GuestList;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.Seating;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a change means for those who did not make it: whom a seat was passed on to, or taken from. Near the event a seat
 * that is passed on is held for a while only, and has to be confirmed.
 *
 * @param within how long before the beginning seats are held rather than given
 * @param lasts how long they are held while the person is awake
 * @param awake the first moment from a given one on at which somebody may be woken
 */
public record SeatChanges(Duration within, Duration lasts, BiFunction<PersonId, Instant, Instant> awake) {

    /** The event as it is to be kept, and what is to be told. */
    public record Moved(Event event, List<Fact> facts) {}

    public Moved between(Event before, Event after, @Nullable PersonId actor, Instant now) {
        var facts = new ArrayList<Fact>();
        var sat = members(before.seating().seated());
        var waited = members(before.seating().waiting());
        var nearby = !now.isBefore(after.begins().minus(within));
        var held = new HashSet<PersonId>();
        for (var reply : after.seating().seated()) {
            var member = reply.member();
            if (sat.contains(member) || !waited.contains(member) || member.equals(actor)) {
                continue;
            }
            if (nearby) {
                held.add(member);
                facts.add(new SeatHeld(after.id(), member, new ObjectId(), holdEnd(member, after, now)));
            } else {
                facts.add(new SeatPassedOn(after.id(), member, new ObjectId()));
            }
        }
        for (var reply : after.seating().waiting()) {
            if (sat.contains(reply.member()) && !reply.member().equals(actor)) {
                facts.add(new SeatWithdrawn(after.id(), reply.member(), new ObjectId()));
            }
        }
        before.replies().stream()
                .filter(reply -> reply.hold().isPresent() && !reply.member().equals(actor))
                .filter(reply -> after.replyOf(reply.member()).equals(Optional.of(Rsvp.MAYBE)))
                .forEach(reply -> facts.add(new SeatLapsed(after.id(), reply.member(), new ObjectId())));
        tooFew(before, after, actor, now).ifPresent(facts::add);
        return new Moved(after.with(holding(after, held, now)), facts);
    }

    /** What was so before has been told. */
    private static Optional<SeatsTooFew> tooFew(Event before, Event after, @Nullable PersonId actor, Instant now) {
        return after.hasBegun(now)
                ? Optional.empty()
                : shortage(after.seating())
                        .filter(shortage -> !shortage(before.seating()).equals(Optional.of(shortage)))
                        .map(shortage -> new SeatsTooFew(
                                after.id(),
                                shortage.member(),
                                shortage.free(),
                                shortage.needed(),
                                shortage.member().equals(actor),
                                new ObjectId()));
    }

    private record Shortage(PersonId member, int free, int needed) {}

    private static Optional<Shortage> shortage(Seating seating) {
        return seating.heldUp()
                .map(reply -> new Shortage(
                        reply.member(),
                        seating.free().orElseThrow(),
                        reply.party().size()));
    }

    private GuestList holding(Event after, Set<PersonId> held, Instant now) {
        var waiting = members(after.seating().waiting());
        return after.guests().each(reply -> {
            if (held.contains(reply.member())) {
                return reply.held(holdEnd(reply.member(), after, now));
            }
            return waiting.contains(reply.member()) ? reply.held(null) : reply;
        });
    }

    /** Whoever sleeps has the whole time when they wake; a hold never outlasts the beginning. */
    private Instant holdEnd(PersonId member, Event event, Instant now) {
        var end = awake.apply(member, now).plus(lasts);
        return end.isBefore(event.begins()) ? end : event.begins();
    }

    private static Set<PersonId> members(List<Reply> replies) {
        return replies.stream().map(Reply::member).collect(Collectors.toSet());
    }
}
