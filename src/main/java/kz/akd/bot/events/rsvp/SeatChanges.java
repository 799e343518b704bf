package kz.akd.bot.events.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.SeatHeld;
import kz.akd.bot.events.EventFacts.SeatLapsed;
import kz.akd.bot.events.EventFacts.SeatPassedOn;
import kz.akd.bot.events.EventFacts.SeatWithdrawn;
import kz.akd.bot.events.EventFacts.SeatsTooFew;
import kz.akd.bot.events.GuestList.Standing;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.Seating;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.store.Parts.Difference;
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
        var changed = after.guests().since(before.guests());
        var others =
                changed.stream().filter(change -> !change.key().equals(actor)).toList();
        var passedOn = afterwards(
                others, change -> stood(change.before(), Standing::waits) && stood(change.after(), Standing::sits));
        var withdrawn = afterwards(
                others, change -> stood(change.before(), Standing::sits) && stood(change.after(), Standing::waits));
        boolean nearby = !now.isBefore(after.begins().minus(within));
        var facts = new ArrayList<Fact>();
        var held = new ArrayList<Reply>();
        for (var reply : passedOn) {
            var member = reply.member();
            if (nearby) {
                var until = holdEnd(member, after, now);
                held.add(reply.held(until));
                facts.add(new SeatHeld(after.id(), member, new ObjectId(), until));
            } else {
                facts.add(new SeatPassedOn(after.id(), member, new ObjectId()));
            }
        }
        withdrawn.forEach(reply -> facts.add(new SeatWithdrawn(after.id(), reply.member(), new ObjectId())));
        lapsed(others).forEach(reply -> facts.add(new SeatLapsed(after.id(), reply.member(), new ObjectId())));
        tooFew(before, after, actor, now).ifPresent(facts::add);
        afterwards(changed, change -> stood(change.after(), Standing::waits)).stream()
                .filter(reply -> reply.hold().isPresent())
                .forEach(reply -> held.add(reply.held(null)));
        return new Moved(after.with(after.guests().with(held)), facts);
    }

    private static boolean stood(@Nullable Standing standing, Predicate<Standing> how) {
        return standing != null && how.test(standing);
    }

    /** The answers as they are now of some that changed, first come first. */
    private static List<Reply> afterwards(
            List<Difference<PersonId, Standing>> changed, Predicate<Difference<PersonId, Standing>> which) {
        return inTurn(changed.stream().filter(which).flatMap(change -> Stream.ofNullable(change.after())));
    }

    /** Those that were held, and whose members may come now, which they did not say. */
    private static List<Reply> lapsed(List<Difference<PersonId, Standing>> changed) {
        return inTurn(changed.stream()
                .filter(change -> stood(
                                change.before(),
                                standing -> standing.reply().hold().isPresent())
                        && stood(change.after(), standing -> standing.reply().rsvp() == Rsvp.MAYBE))
                .flatMap(change -> Stream.ofNullable(change.before())));
    }

    private static List<Reply> inTurn(Stream<Standing> standing) {
        return standing.map(Standing::reply)
                .sorted(Comparator.comparingLong(Reply::turn))
                .toList();
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

    /** Whoever sleeps has the whole time when they wake; a hold never outlasts the beginning. */
    private Instant holdEnd(PersonId member, Event event, Instant now) {
        var end = awake.apply(member, now).plus(lasts);
        return end.isBefore(event.begins()) ? end : event.begins();
    }
}
