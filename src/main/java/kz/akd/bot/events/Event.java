package kz.akd.bot.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Aggregate;
import kz.akd.bot.shared.facts.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that happens somewhere at some time, and who comes.
 *
 * @param begins the moment it starts, kept beside the plan to be searched by
 * @param organiser who answers for it
 * @param fellows who organise it too
 * @param replies see {@link GuestList}
 */
@Document("events")
public record Event(
        @Id EventId id,
        EventState state,
        Plan plan,
        Instant begins,
        PersonId organiser,
        List<PersonId> fellows,
        OrganiserState handling,
        List<Reply> replies,
        List<Fact> untold,
        @Version @Nullable Long version)
        implements Aggregate<Event> {

    public Event {
        fellows = List.copyOf(fellows);
        replies = List.copyOf(replies);
        untold = List.copyOf(untold);
    }

    public static Event drafted(EventId id, Plan plan, PersonId organiser) {
        return new Event(
                id,
                EventState.DRAFT,
                plan,
                plan.timing().starts().instant(),
                organiser,
                List.of(),
                OrganiserState.NONE,
                List.of(),
                List.of(),
                null);
    }

    public String title(Language reader) {
        return plan.text().title(reader);
    }

    public LocalMoment starts() {
        return plan.timing().starts();
    }

    public String place() {
        return plan.venue().place();
    }

    public boolean isRemote() {
        return plan.venue().joinLink().isPresent();
    }

    public boolean isDraft() {
        return state == EventState.DRAFT;
    }

    public boolean isCancelled() {
        return state == EventState.CANCELLED;
    }

    /** The first session of the course that it belongs to: nobody is invited to it alone. */
    public Optional<EventId> course() {
        return handling.partOf().filter(first -> handling.isSession());
    }

    public boolean isSession() {
        return handling.isSession();
    }

    public boolean hasBegun(Instant now) {
        return !begins.isAfter(now);
    }

    /** When it ends; where nobody said when that is, a few hours after it began. */
    public Instant over() {
        return plan.timing().over();
    }

    public boolean isOver(Instant now) {
        return !over().isAfter(now);
    }

    /** Whether members may still say that they come. */
    public boolean takesAnswers(Instant now) {
        return state == EventState.PUBLISHED && !hasBegun(now) && !handling.closed() && !isTooLate(now);
    }

    public boolean isTooLate(Instant now) {
        return plan.timing().deadline().filter(by -> !by.instant().isAfter(now)).isPresent();
    }

    /** All who organise it, first who answers for it. */
    public List<PersonId> organisers() {
        return Stream.concat(Stream.of(organiser), fellows.stream()).toList();
    }

    public GuestList guests() {
        return GuestList.of(replies, plan.room().capacity());
    }

    /** Who sits and who waits. */
    public Seating seating() {
        return guests().seating();
    }

    /** Those with a seat, first come first. */
    public List<PersonId> seated() {
        return members(seating().seated());
    }

    /** Those who wait for a seat, the next first. */
    public List<PersonId> waiting() {
        return members(seating().waiting());
    }

    private static List<PersonId> members(List<Reply> replies) {
        return replies.stream().map(Reply::member).toList();
    }

    public List<PersonId> saying(Rsvp rsvp) {
        return members(replies.stream().filter(reply -> reply.rsvp() == rsvp).toList());
    }

    public Optional<Reply> find(PersonId member) {
        return guests().find(member);
    }

    public Optional<Rsvp> replyOf(PersonId member) {
        return find(member).map(Reply::rsvp);
    }

    /** Whether there is a place for somebody, in the room or remotely. */
    public boolean isCertainOf(PersonId member) {
        return replyOf(member).filter(Rsvp.REMOTE::equals).isPresent() || seated().contains(member);
    }

    public Event with(GuestList guests) {
        return guests.replies().equals(replies) ? this : with(guests.replies());
    }

    private Event with(List<Reply> others) {
        return new Event(id, state, plan, begins, organiser, fellows, handling, others, untold, version);
    }

    public Event inState(EventState other) {
        return new Event(id, other, plan, begins, organiser, fellows, handling, replies, untold, version);
    }

    public Event with(Plan other) {
        return new Event(
                id,
                state,
                other,
                other.timing().starts().instant(),
                organiser,
                fellows,
                handling,
                replies,
                untold,
                version);
    }

    /** With more seats or fewer; see {@link Seating} for who sits then. */
    public Event inRoomFor(@Nullable Integer capacity) {
        return with(plan.with(plan.room().seating(capacity))).with(guests().inRoomFor(capacity));
    }

    /** The same as something new to keep, for facts that change nothing else. */
    public Event with(OrganiserState other) {
        return new Event(id, state, plan, begins, organiser, fellows, other, replies, untold, version);
    }

    public Event organisedBy(PersonId other, List<PersonId> others) {
        return new Event(id, state, plan, begins, other, others, handling, replies, untold, version);
    }

    /** With somebody else answering for it, and whoever did as one of the fellows. */
    public Event handedTo(PersonId other) {
        var rest = new ArrayList<>(organisers());
        rest.remove(other);
        return organisedBy(other, rest);
    }

    /** With somebody else's id in the place of one, as organiser and among the answers. */
    public Event replacing(PersonId person, PersonId other) {
        return organisedBy(organiser.equals(person) ? other : organiser, fellowsWithout(person))
                .with(replies.stream()
                        .map(reply -> reply.member().equals(person) ? reply.of(other) : reply)
                        .toList());
    }

    /** Without somebody's answer, and with somebody else as organiser if they were. */
    public Event without(PersonId person, PersonId other) {
        return organisedBy(organiser.equals(person) ? other : organiser, fellowsWithout(person))
                .with(guests().without(person));
    }

    private List<PersonId> fellowsWithout(PersonId person) {
        return fellows.stream().filter(fellow -> !fellow.equals(person)).toList();
    }

    @Override
    public Event untold(List<Fact> facts) {
        return new Event(id, state, plan, begins, organiser, fellows, handling, replies, facts, version);
    }

    @Override
    public String toString() {
        return "Event " + id;
    }
}
