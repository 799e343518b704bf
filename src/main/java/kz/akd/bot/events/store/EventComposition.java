package kz.akd.bot.events.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.GuestList.Standing;
import kz.akd.bot.events.Reply;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Composition;
import org.bson.Document;
import org.bson.types.ObjectId;

/** An event is a head, and an answer of each member who has answered. */
public final class EventComposition implements Composition<EventId, Event, Event.Head, PersonId, Reply> {

    /** The first moment at which a seat that is held passes on; not there where none is. */
    static final String FIRST_HOLD = "firstHold";

    @Override
    public Class<Event.Head> heads() {
        return Event.Head.class;
    }

    @Override
    public Class<Reply> parts() {
        return Reply.class;
    }

    @Override
    public EventId id(Event.Head head) {
        return head.id();
    }

    @Override
    public EventId stored(Object id) {
        return new EventId((ObjectId) id);
    }

    @Override
    public Event.Head head(Event event) {
        return event.head();
    }

    @Override
    public PersonId key(Reply reply) {
        return reply.member();
    }

    @Override
    public Event whole(Event.Head head, Collection<Reply> replies) {
        return Event.of(head, replies);
    }

    @Override
    public Collection<Reply> parts(Event event) {
        return event.replies();
    }

    /** Whoever gets a seat, or gives it up for another, has answered as before. */
    @Override
    public Map<PersonId, Optional<Reply>> changed(Event before, Event after) {
        var changed = new HashMap<PersonId, Optional<Reply>>();
        for (var difference : after.guests().since(before.guests())) {
            var was = Optional.ofNullable(difference.before()).map(Standing::reply);
            var is = Optional.ofNullable(difference.after()).map(Standing::reply);
            if (!is.equals(was)) {
                changed.put(difference.key(), is);
            }
        }
        return changed;
    }

    @Override
    public Document sought(Event event) {
        var sought = new Document();
        event.guests().firstHoldEnds().ifPresent(until -> sought.append(FIRST_HOLD, until));
        return sought;
    }

    @Override
    public Document brought(Document old) {
        return OldEvents.complete(old);
    }

    @Override
    public String within() {
        return OldEvents.REPLIES;
    }
}
