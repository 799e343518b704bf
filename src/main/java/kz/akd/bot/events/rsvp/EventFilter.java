package kz.akd.bot.events.rsvp;

import java.util.Optional;
import java.util.function.Predicate;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the events ahead a list shows: those to which all that was chosen applies.
 *
 * @param remote only those that one can join remotely
 * @param mine only those that the viewer comes to, waits or may come for
 */
public record EventFilter(Optional<Topic> topic, Optional<String> city, boolean remote, boolean mine) {

    public static final EventFilter ALL = new EventFilter(Optional.empty(), Optional.empty(), false, false);

    public boolean isAll() {
        return equals(ALL);
    }

    public EventFilter about(@Nullable Topic other) {
        return new EventFilter(Optional.ofNullable(other), city, remote, mine);
    }

    /** In a city, by its English name. */
    public EventFilter in(@Nullable String other) {
        return new EventFilter(topic, Optional.ofNullable(other), remote, mine);
    }

    public EventFilter remotely(boolean only) {
        return new EventFilter(topic, city, only, mine);
    }

    public EventFilter theirs(boolean only) {
        return new EventFilter(topic, city, remote, only);
    }

    public Predicate<Event> forViewer(PersonId viewer) {
        return event -> (topic.isEmpty() || topic.equals(event.plan().category()))
                && (city.isEmpty() || city.equals(event.plan().venue().town()))
                && (!remote || event.isRemote())
                && (!mine || isTheirs(event, viewer));
    }

    private static boolean isTheirs(Event event, PersonId viewer) {
        return event.replyOf(viewer).filter(rsvp -> rsvp != Rsvp.DECLINED).isPresent();
    }
}
