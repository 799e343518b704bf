package kz.akd.bot.events.rsvp;

import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.rsvp.RsvpResult.Reason;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;

/** Decides what becomes of a member's answer. */
public final class RsvpRules {

    private final SeatChanges moves;

    public RsvpRules(SeatChanges moves) {
        this.moves = moves;
    }

    /**
     * The event after an answer.
     *
     * @param brought whom they bring along; empty for those they have named before, if any
     */
    public Change<Event, RsvpResult> answer(
            Event event, PersonId member, Rsvp rsvp, Optional<Party> brought, Instant now) {
        var own = event.find(member);
        var party = rsvp == Rsvp.GOING
                ? brought.or(() -> own.filter(Reply::isGoing).map(Reply::party)).orElse(Party.ALONE)
                : Party.ALONE;
        var refusal = refusal(event, member, own, rsvp, party, now);
        if (refusal.isPresent()) {
            return Change.none(event, new RsvpResult.Refused(event, refusal.get()));
        }
        var guests = event.guests().answered(member, rsvp, party, now);
        var moved = moves.between(event, event.with(guests), member, now);
        return new Change<>(moved.event(), outcome(moved.event(), member, rsvp), moved.facts());
    }

    private static Optional<Reason> refusal(
            Event event, PersonId member, Optional<Reply> own, Rsvp rsvp, Party party, Instant now) {
        if (event.isCancelled()) {
            return Optional.of(Reason.CANCELLED);
        } else if (event.hasBegun(now)) {
            return Optional.of(Reason.OVER);
        } else if (rsvp == Rsvp.DECLINED || keepsOrGivesUpSeats(own, rsvp, party)) {
            return Optional.empty();
        } else if (event.handling().closed()) {
            return Optional.of(Reason.CLOSED);
        } else if (event.isTooLate(now)) {
            return Optional.of(Reason.TOO_LATE);
        }
        return switch (rsvp) {
            case REMOTE -> remote(event, member);
            case GOING -> going(event, own, party);
            case MAYBE, DECLINED -> Optional.empty();
        };
    }

    /** The same answer again, a hold confirmed, or fewer companions: always welcome, also after the deadline. */
    private static boolean keepsOrGivesUpSeats(Optional<Reply> own, Rsvp rsvp, Party party) {
        return own.filter(reply -> reply.rsvp() == rsvp
                        && party.adults() <= reply.party().adults()
                        && party.children() <= reply.party().children())
                .isPresent();
    }

    private static Optional<Reason> remote(Event event, PersonId member) {
        if (!event.isRemote()) {
            return Optional.of(Reason.NO_REMOTE);
        }
        var most = event.plan().room().mostRemote();
        if (most.isEmpty()) {
            return Optional.empty();
        }
        var joining = event.saying(Rsvp.REMOTE);
        return joining.size() >= most.get() && !joining.contains(member)
                ? Optional.of(Reason.REMOTE_FULL)
                : Optional.empty();
    }

    private static Optional<Reason> going(Event event, Optional<Reply> own, Party party) {
        var room = event.plan().room();
        if (!room.companions().allows(party)) {
            return Optional.of(Reason.NO_SUCH_PARTY);
        } else if (room.seats().filter(seats -> party.size() > seats).isPresent()) {
            return Optional.of(Reason.PARTY_TOO_LARGE);
        }
        var seating = event.seating();
        var seated = own.filter(reply -> event.guests().sits(reply.member()));
        if (seated.isPresent() && seating.free().isPresent()) {
            int more = party.size() - seated.get().party().size();
            boolean fits = more <= 0
                    || (more <= seating.free().get() && seating.waiting().isEmpty());
            return fits ? Optional.empty() : Optional.of(Reason.NO_ROOM_FOR_MORE);
        }
        return Optional.empty();
    }

    private static RsvpResult outcome(Event event, PersonId member, Rsvp rsvp) {
        return switch (rsvp) {
            case GOING ->
                event.guests()
                        .placeInWaitingList(member)
                        .<RsvpResult>map(position -> new RsvpResult.Waiting(event, position))
                        .orElseGet(() -> new RsvpResult.Seated(event));
            case REMOTE -> new RsvpResult.JoiningRemotely(event);
            case MAYBE -> new RsvpResult.Undecided(event);
            case DECLINED -> new RsvpResult.NotComing(event);
        };
    }
}
