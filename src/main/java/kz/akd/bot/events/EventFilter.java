package kz.akd.bot.events;

import java.util.Optional;
import java.util.function.Predicate;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.PersonId;

/**
 * Which of the events ahead a list shows.
 *
 * @param remote only those that one can join remotely
 * @param mine only those that the viewer comes to, waits or may come for
 */
public record EventFilter(Optional<Topic> topic, Optional<String> city, boolean remote, boolean mine) {

    public static final EventFilter ALL = new EventFilter(Optional.empty(), Optional.empty(), false, false);

    Predicate<Event> forViewer(PersonId viewer) {
        return event -> (topic.isEmpty() || topic.equals(event.plan().category()))
                && (city.isEmpty() || city.equals(event.plan().venue().town()))
                && (!remote || event.isRemote())
                && (!mine || isTheirs(event, viewer));
    }

    private static boolean isTheirs(Event event, PersonId viewer) {
        return event.replyOf(viewer).filter(rsvp -> rsvp != Rsvp.DECLINED).isPresent();
    }
}
