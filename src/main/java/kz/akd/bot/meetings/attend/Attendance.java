package kz.akd.bot.meetings.attend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.shared.PersonId;

/**
 * Who comes to a meeting, and who came.
 *
 * @param replies the answers to the invitation, also of those who only listen
 * @param voters those who may vote, fixed when the meeting begins; empty before
 * @param present who is there, from its beginning
 */
public record Attendance(List<Reply> replies, List<PersonId> voters, List<PersonId> present) {

    public static final Attendance NONE = new Attendance(List.of(), List.of(), List.of());

    public Attendance {
        replies = List.copyOf(replies);
        voters = List.copyOf(voters);
        present = List.copyOf(present);
    }

    /** One answer. */
    public record Reply(PersonId person, Coming coming, Instant at) {}

    public Optional<Coming> of(PersonId person) {
        return replies.stream()
                .filter(reply -> reply.person().equals(person))
                .map(Reply::coming)
                .findFirst();
    }

    /** Those who said this, the first to answer first. */
    public List<PersonId> saying(Coming coming) {
        return replies.stream()
                .filter(reply -> reply.coming() == coming)
                .map(Reply::person)
                .toList();
    }

    /** Those who said that they come, in one way or the other. */
    public List<PersonId> coming() {
        return replies.stream()
                .filter(reply -> reply.coming().isThere())
                .map(Reply::person)
                .toList();
    }

    public boolean isPresent(PersonId person) {
        return present.contains(person);
    }

    /** Whether somebody may vote, or has answered. */
    public boolean knows(PersonId person) {
        return voters.contains(person) || of(person).isPresent();
    }

    /** How many of those who may vote are there. */
    public int votersPresent() {
        return (int) voters.stream().filter(present::contains).count();
    }

    public Attendance with(Reply reply) {
        var others = replies.stream().filter(other -> !other.person().equals(reply.person()));
        return new Attendance(Stream.concat(others, Stream.of(reply)).toList(), voters, present);
    }

    /** Whoever said that they come is taken to be there until somebody says otherwise. */
    public Attendance begun(List<PersonId> entitled) {
        return new Attendance(replies, entitled, coming());
    }

    public Attendance marking(PersonId person, boolean there) {
        var others = present.stream().filter(other -> !other.equals(person));
        return new Attendance(replies, voters, (there ? Stream.concat(others, Stream.of(person)) : others).toList());
    }

    /** With another id in the place of somebody's. */
    public Attendance replacing(PersonId person, PersonId other) {
        return new Attendance(
                replies.stream()
                        .map(reply ->
                                reply.person().equals(person) ? new Reply(other, reply.coming(), reply.at()) : reply)
                        .toList(),
                swapped(voters, person, other),
                swapped(present, person, other));
    }

    private static List<PersonId> swapped(List<PersonId> people, PersonId person, PersonId other) {
        return people.stream().map(each -> each.equals(person) ? other : each).toList();
    }
}
