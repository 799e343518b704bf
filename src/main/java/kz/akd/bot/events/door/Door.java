package kz.akd.bot.events.door;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.shared.PersonId;

/** An event's list of those who are to come, beside those who have. */
public record Door(Event event, Attendance attendance) {

    /** Whoever has a seat. */
    public List<PersonId> expected() {
        return event.seated();
    }

    public boolean isExpected(PersonId person) {
        return event.guests().sits(person);
    }

    /** With whom somebody said that they come; alone if they did not say. */
    public Party announced(PersonId person) {
        return event.find(person).map(Reply::party).orElse(Party.ALONE);
    }

    /** The people that the list has seats for, companions among them. */
    public int promised() {
        return event.seating().taken();
    }

    public int walkIns() {
        return attendance.present().stream()
                .filter(presence -> !isExpected(presence.person()))
                .mapToInt(presence -> presence.party().size())
                .sum();
    }

    /**
     * Seats that are neither taken nor promised to somebody who has not come yet; fewer than none when more were let in.
     * Empty while there is room for everybody.
     */
    public Optional<Integer> free() {
        return event.plan().room().seats().map(seats -> seats - needed());
    }

    private int needed() {
        int seated = event.seating().seated().stream()
                .mapToInt(reply -> attendance
                        .find(reply.member())
                        .map(Presence::party)
                        .orElse(reply.party())
                        .size())
                .sum();
        return seated + walkIns();
    }

    /** Those with a seat who have not come. */
    public List<PersonId> absent() {
        var here = here();
        return expected().stream().filter(person -> !here.contains(person)).toList();
    }

    /** All whom officers look for: those with a seat, then those who wait for one, then whoever came besides. */
    public List<PersonId> known() {
        return Stream.of(
                        expected().stream(),
                        event.waiting().stream(),
                        attendance.present().stream().map(Presence::person))
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    private Set<PersonId> here() {
        return attendance.present().stream().map(Presence::person).collect(Collectors.toSet());
    }
}
