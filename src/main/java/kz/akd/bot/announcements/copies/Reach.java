package kz.akd.bot.announcements.copies;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.announcements.Addressees;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Whom an announcement reaches, and whom it does not. */
@Service
public class Reach {

    private static final Duration EVENTS_BACK = Duration.ofDays(14);
    private static final Duration EVENTS_AHEAD = Duration.ofDays(180);

    private final Audiences audiences;
    private final AttendeeGroups circles;
    private final People people;
    private final EventCalendar calendar;
    private final Clock clock;

    Reach(Audiences audiences, AttendeeGroups circles, People people, EventCalendar calendar, Clock clock) {
        this.audiences = audiences;
        this.circles = circles;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Why somebody who is addressed is not written to. */
    public enum LeftOut {
        SUSPENDED,
        /** They blocked the bot, or never started it. */
        UNREACHABLE,
        /** They want to hear nothing new for now, or nothing of this topic. */
        PAUSED
    }

    /** Those who are written to, each once, and how many are not. */
    public record Reached(List<PersonId> people, Map<LeftOut, Integer> leftOut) {
        public Reached {
            people = List.copyOf(people);
            leftOut = Map.copyOf(leftOut);
        }
    }

    /** As it stands now. */
    public Reached of(Announcement announcement) {
        var reached = new ArrayList<PersonId>();
        var leftOut = new EnumMap<LeftOut, Integer>(LeftOut.class);
        for (var person : people.findAll(meant(announcement.to()))) {
            why(person, announcement)
                    .ifPresentOrElse(why -> leftOut.merge(why, 1, Integer::sum), () -> reached.add(person.id()));
        }
        var suspended = standing(
                announcement.to(), audiences.suspended(announcement.to().audience()));
        if (!suspended.isEmpty()) {
            leftOut.put(LeftOut.SUSPENDED, suspended.size());
        }
        return new Reached(reached, leftOut);
    }

    /** The events whose people somebody may address, the first ones first. */
    public List<Event> events(PersonId by) {
        var now = clock.instant();
        return calendar.beginning(now.minus(EVENTS_BACK), now.plus(EVENTS_AHEAD)).stream()
                .filter(event -> calendar.mayOrganise(by, event))
                .toList();
    }

    private Set<PersonId> meant(Addressees to) {
        return standing(to, audiences.members(to.audience()));
    }

    private Set<PersonId> standing(Addressees to, Collection<PersonId> all) {
        var some = new HashSet<>(all);
        var event = to.event();
        var circle = to.circle();
        if (event != null && circle != null) {
            some.retainAll(
                    circles.find(event).map(found -> circles.of(found, circle)).orElse(List.of()));
        }
        return some;
    }

    private Optional<LeftOut> why(Person person, Announcement announcement) {
        if (!person.reachable()) {
            return Optional.of(LeftOut.UNREACHABLE);
        }
        return wants(person, announcement) ? Optional.empty() : Optional.of(LeftOut.PAUSED);
    }

    private boolean wants(Person person, Announcement announcement) {
        return announcement.urgent() || person.wantsNews(announcement.subject(), clock.instant());
    }

    /** Why somebody is no longer to get their copy, looked at when it is their turn. */
    Map<PersonId, Copy.Skipped> skipped(Announcement announcement, Collection<PersonId> ids) {
        var skipped = new HashMap<PersonId, Copy.Skipped>();
        ids.forEach(id -> skipped.put(id, Copy.Skipped.LEFT));
        for (var person : people.findAll(ids)) {
            if (person.membership().isPresent()) {
                skipped.remove(person.id());
                if (!wants(person, announcement)) {
                    skipped.put(person.id(), Copy.Skipped.PAUSED);
                }
            }
        }
        return skipped;
    }
}
