package kz.akd.bot.events;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.Aggregate;
import kz.akd.bot.shared.Fact;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that happens somewhere at some time, and who comes.
 *
 * @param begins the moment of {@code starts}, kept beside it to be searched by
 * @param capacity the number of seats; null when there is room for everybody
 * @param replies in the order in which they were accepted: of those who are going, as many as there are seats sit, the
 *     rest wait in this order
 */
@Document("events")
public record Event(
        @Id EventId id,
        String title,
        LocalMoment starts,
        Instant begins,
        String place,
        @Nullable URI remoteLink,
        @Nullable Integer capacity,
        @Nullable String description,
        PersonId organiser,
        List<Reply> replies,
        List<Fact> untold,
        @Version @Nullable Long version)
        implements Aggregate<Event> {

    public Event {
        replies = List.copyOf(replies);
        untold = List.copyOf(untold);
    }

    static Event planned(NewEvent plan, PersonId organiser) {
        return new Event(
                plan.id(),
                plan.title(),
                plan.starts(),
                plan.starts().instant(),
                plan.place(),
                plan.remoteLink().orElse(null),
                plan.capacity().orElse(null),
                plan.description().orElse(null),
                organiser,
                List.of(),
                List.of(),
                null);
    }

    public Optional<URI> joinLink() {
        return Optional.ofNullable(remoteLink);
    }

    public Optional<Integer> seats() {
        return Optional.ofNullable(capacity);
    }

    public Optional<String> about() {
        return Optional.ofNullable(description);
    }

    public boolean hasBegun(Instant now) {
        return !begins.isAfter(now);
    }

    /** Those with a seat, first come first. */
    public List<PersonId> seated() {
        var going = saying(Rsvp.GOING);
        return going.subList(0, Math.min(going.size(), seats().orElse(going.size())));
    }

    /** Those who wait for a seat, the next first. */
    public List<PersonId> waiting() {
        var going = saying(Rsvp.GOING);
        return going.subList(seated().size(), going.size());
    }

    public List<PersonId> saying(Rsvp rsvp) {
        return replies.stream()
                .filter(reply -> reply.rsvp() == rsvp)
                .map(Reply::member)
                .toList();
    }

    /** Empty while there is room for everybody. */
    public Optional<Integer> freeSeats() {
        return seats().map(all -> all - seated().size());
    }

    public Optional<Rsvp> replyOf(PersonId member) {
        return replies.stream()
                .filter(reply -> reply.member().equals(member))
                .map(Reply::rsvp)
                .findFirst();
    }

    /** Counted from 1; empty for those who do not wait. */
    public Optional<Integer> placeInWaitingList(PersonId member) {
        int place = waiting().indexOf(member);
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    /** The event after a member's answer; itself when that is what they have answered already. */
    Event answeredBy(PersonId member, Rsvp rsvp, Instant now) {
        if (replyOf(member).filter(rsvp::equals).isPresent()) {
            return this;
        }
        var others = new ArrayList<>(replies);
        others.removeIf(reply -> reply.member().equals(member));
        others.add(new Reply(member, rsvp, now));
        return with(others, untold);
    }

    /** With somebody else's id in the place of one, as organiser and among the answers. */
    Event replacing(PersonId person, PersonId other) {
        return organisedBy(organiser.equals(person) ? other : organiser)
                .with(
                        replies.stream()
                                .map(reply -> reply.member().equals(person)
                                        ? new Reply(other, reply.rsvp(), reply.at())
                                        : reply)
                                .toList(),
                        untold);
    }

    /** Without somebody's answer, and with somebody else as organiser if they were. */
    Event without(PersonId person, PersonId other) {
        return organisedBy(organiser.equals(person) ? other : organiser)
                .with(
                        replies.stream()
                                .filter(reply -> !reply.member().equals(person))
                                .toList(),
                        untold);
    }

    private Event organisedBy(PersonId other) {
        return new Event(
                id, title, starts, begins, place, remoteLink, capacity, description, other, replies, untold, version);
    }

    @Override
    public Event untold(List<Fact> facts) {
        return with(replies, facts);
    }

    private Event with(List<Reply> otherReplies, List<Fact> otherFacts) {
        return new Event(
                id,
                title,
                starts,
                begins,
                place,
                remoteLink,
                capacity,
                description,
                organiser,
                otherReplies,
                otherFacts,
                version);
    }

    @Override
    public String toString() {
        return "Event " + id;
    }
}
