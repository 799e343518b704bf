package kz.akd.bot.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that happens somewhere at some time, and who comes.
 *
 * @param head all but the answers
 */
public record Event(Head head, GuestList guests) {

    /**
     * What an event is without its answers, and what is kept of it in one document.
     *
     * @param begins the moment it starts, kept beside the plan to be searched by
     * @param organiser who answers for it
     * @param fellows who organise it too
     */
    @Document("events")
    public record Head(
            @Id EventId id,
            EventState state,
            Plan plan,
            Instant begins,
            PersonId organiser,
            List<PersonId> fellows,
            OrganiserState handling) {

        public Head {
            fellows = List.copyOf(fellows);
        }
    }

    public static Event drafted(EventId id, Plan plan, PersonId organiser) {
        return of(
                new Head(
                        id,
                        EventState.DRAFT,
                        plan,
                        plan.timing().starts().instant(),
                        organiser,
                        List.of(),
                        OrganiserState.NONE),
                List.of());
    }

    /** With answers in the order of their turns. */
    public static Event of(Head head, Collection<Reply> replies) {
        return new Event(head, GuestList.of(replies, head.plan().room().capacity()));
    }

    public EventId id() {
        return head.id();
    }

    public EventState state() {
        return head.state();
    }

    public Plan plan() {
        return head.plan();
    }

    public Instant begins() {
        return head.begins();
    }

    public PersonId organiser() {
        return head.organiser();
    }

    public List<PersonId> fellows() {
        return head.fellows();
    }

    public OrganiserState handling() {
        return head.handling();
    }

    /** All answers: those who sit, those who wait, and the others, each in the order in which they were accepted. */
    public List<Reply> replies() {
        return guests.replies();
    }

    public String title(Language reader) {
        return plan().text().title(reader);
    }

    public LocalMoment starts() {
        return plan().timing().starts();
    }

    public String place() {
        return plan().venue().place();
    }

    public boolean isRemote() {
        return plan().venue().joinLink().isPresent();
    }

    public boolean isDraft() {
        return state() == EventState.DRAFT;
    }

    public boolean isCancelled() {
        return state() == EventState.CANCELLED;
    }

    /** The first session of the course that it belongs to: nobody is invited to it alone. */
    public Optional<EventId> course() {
        return handling().partOf().filter(first -> handling().isSession());
    }

    public boolean isSession() {
        return handling().isSession();
    }

    public boolean hasBegun(Instant now) {
        return !begins().isAfter(now);
    }

    /** When it ends; where nobody said when that is, a few hours after it began. */
    public Instant over() {
        return plan().timing().over();
    }

    public boolean isOver(Instant now) {
        return !over().isAfter(now);
    }

    /** Whether members may still say that they come. */
    public boolean takesAnswers(Instant now) {
        return state() == EventState.PUBLISHED && !hasBegun(now) && !handling().closed() && !isTooLate(now);
    }

    public boolean isTooLate(Instant now) {
        return plan().timing()
                .deadline()
                .filter(by -> !by.instant().isAfter(now))
                .isPresent();
    }

    /** All who organise it, first who answers for it. */
    public List<PersonId> organisers() {
        return Stream.concat(Stream.of(organiser()), fellows().stream()).toList();
    }

    /** Who sits and who waits. */
    public Seating seating() {
        return guests.seating();
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
        return members(replies().stream().filter(reply -> reply.rsvp() == rsvp).toList());
    }

    public Optional<Reply> find(PersonId member) {
        return guests.find(member);
    }

    public Optional<Rsvp> replyOf(PersonId member) {
        return find(member).map(Reply::rsvp);
    }

    /** Whether there is a place for somebody, in the room or remotely. */
    public boolean isCertainOf(PersonId member) {
        return replyOf(member).filter(Rsvp.REMOTE::equals).isPresent() || guests.sits(member);
    }

    public Event with(GuestList others) {
        return others == guests ? this : new Event(head, others);
    }

    public Event inState(EventState other) {
        return new Event(new Head(id(), other, plan(), begins(), organiser(), fellows(), handling()), guests);
    }

    /** With more seats or fewer, too, if the plan says so; see {@link Seating} for who sits then. */
    public Event with(Plan other) {
        var capacity = other.room().capacity();
        return new Event(
                new Head(id(), state(), other, other.timing().starts().instant(), organiser(), fellows(), handling()),
                Objects.equals(capacity, seating().capacity()) ? guests : guests.inRoomFor(capacity));
    }

    public Event inRoomFor(@Nullable Integer capacity) {
        return with(plan().with(plan().room().seating(capacity)));
    }

    /** The same as something new to keep, for facts that change nothing else. */
    public Event with(OrganiserState other) {
        return new Event(new Head(id(), state(), plan(), begins(), organiser(), fellows(), other), guests);
    }

    public Event organisedBy(PersonId other, List<PersonId> others) {
        return new Event(new Head(id(), state(), plan(), begins(), other, others, handling()), guests);
    }

    /** With somebody else answering for it, and whoever did as one of the fellows(). */
    public Event handedTo(PersonId other) {
        var rest = new ArrayList<>(organisers());
        rest.remove(other);
        return organisedBy(other, rest);
    }

    /** With somebody else's id in the place of one, as organiser and among the answers. */
    public Event replacing(PersonId person, PersonId other) {
        return organisedBy(organiser().equals(person) ? other : organiser(), fellowsWithout(person))
                .with(guests.replacing(person, other));
    }

    /** Without somebody's answer, and with somebody else as organiser if they were. */
    public Event without(PersonId person, PersonId other) {
        return organisedBy(organiser().equals(person) ? other : organiser(), fellowsWithout(person))
                .with(guests.without(person));
    }

    private List<PersonId> fellowsWithout(PersonId person) {
        return fellows().stream().filter(fellow -> !fellow.equals(person)).toList();
    }

    @Override
    public String toString() {
        return "Event " + id();
    }
}
