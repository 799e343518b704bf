package kz.akd.bot.meetings.attend;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import kz.akd.bot.shared.PersonId;

/**
 * How many are, or are going to be, at a meeting.
 *
 * @param members those who may vote
 * @param inPerson of them, who come to the place
 * @param remotely of them, who join from elsewhere
 * @param not of them, who cannot
 * @param listening who comes without a vote
 * @param needed how many of the members the quorum asks for
 */
public record Turnout(int members, int inPerson, int remotely, int not, int listening, int needed) {

    /** By the answers. */
    public static Turnout expected(Attendance attendance, Collection<PersonId> members, Quorum quorum) {
        var entitled = new HashSet<>(members);
        return new Turnout(
                entitled.size(),
                count(attendance.saying(Coming.IN_PERSON), entitled),
                count(attendance.saying(Coming.REMOTELY), entitled),
                count(attendance.saying(Coming.NOT), entitled),
                attendance.coming().size() - count(attendance.coming(), entitled),
                quorum.needed(entitled.size()));
    }

    /** By who is there. */
    public static Turnout present(Attendance attendance, Quorum quorum) {
        var there = attendance.voters().stream().filter(attendance::isPresent).toList();
        int remote = (int) there.stream()
                .filter(person ->
                        attendance.of(person).filter(Coming.REMOTELY::equals).isPresent())
                .count();
        int members = attendance.voters().size();
        return new Turnout(
                members,
                there.size() - remote,
                remote,
                members - there.size(),
                attendance.present().size() - there.size(),
                quorum.needed(members));
    }

    private static int count(List<PersonId> people, Collection<PersonId> among) {
        return (int) people.stream().filter(among::contains).count();
    }

    public int there() {
        return inPerson + remotely;
    }

    public int silent() {
        return Math.max(0, members - inPerson - remotely - not);
    }

    public boolean isQuorate() {
        return there() >= needed;
    }
}
