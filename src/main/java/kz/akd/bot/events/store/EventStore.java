package kz.akd.bot.events.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventSaved;
import kz.akd.bot.events.EventState;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.PartedDocuments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/**
 * Keeps events, and answers in documents of their own. To look at an event, or to answer to it, costs the same however many
 * have answered, as long as it is among those remembered.
 */
@Repository
public class EventStore {

    private final PartedDocuments<EventId, Event> events;

    public EventStore(DocumentStore store, ApplicationEventPublisher publisher) {
        events = store.of(
                new EventComposition(),
                List.of(
                        new Index("begins", Sort.Direction.ASC),
                        new Index(EventComposition.FIRST_HOLD, Sort.Direction.ASC).sparse(),
                        new Index("handling.series", Sort.Direction.ASC).sparse()),
                "member",
                id -> publisher.publishEvent(new EventSaved(id)));
    }

    public Optional<Event> find(EventId id) {
        return events.find(id);
    }

    /** Those that begin at a moment or later, the next first. */
    public List<Event> from(Instant earliest) {
        return events.where(query(where("begins").gte(earliest)).with(Sort.by("begins", "_id")));
    }

    /** The last of those that began before a moment, the latest first. */
    public List<Event> before(Instant moment, int most) {
        return events.where(query(where("begins").lt(moment))
                .with(Sort.by(Sort.Direction.DESC, "begins", "_id"))
                .limit(most));
    }

    /** All drafts, those too whose time has passed. */
    public List<Event> drafts() {
        return events.where(query(where("state").is(EventState.DRAFT)).with(Sort.by("begins", "_id")));
    }

    /** Those of a series, the next first; among them that which it began with, once it has been repeated. */
    public List<Event> inSeries(EventId first) {
        return events.where(query(where("handling.series").is(first.value())).with(Sort.by("begins", "_id")));
    }

    /** Those ahead in which a hold is over by a moment. */
    public List<Event> heldUntil(Instant moment) {
        return events.where(query(new Criteria()
                .andOperator(
                        where("begins").gt(moment).and("state").is(EventState.PUBLISHED),
                        new Criteria()
                                .orOperator(
                                        where(EventComposition.FIRST_HOLD).lte(moment),
                                        where(OldEvents.REPLIES + ".heldUntil").lte(moment)))));
    }

    /** Those that somebody has answered to, or organises. */
    public List<Event> with(PersonId person) {
        return events.withPart(
                "member",
                person,
                new Criteria()
                        .orOperator(
                                where("organiser").is(person.value()),
                                where("fellows").is(person.value())));
    }

    public boolean add(Event event, Fact... facts) {
        return events.add(event, facts);
    }

    public <R> Optional<R> change(EventId id, Function<Event, Change<Event, R>> decision) {
        return events.change(id, decision);
    }

    /** Has no document name any longer whoever was taken out of an event. */
    public void settle(EventId id) {
        events.settle(id);
    }

    /** Removes a draft, unless it has been published meanwhile. */
    public void removeDraft(EventId id) {
        events.remove(id, where("state").is(EventState.DRAFT));
    }
}
