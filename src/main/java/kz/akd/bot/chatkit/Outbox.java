package kz.akd.bot.chatkit;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.akd.bot.chatkit.Outgoing.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps mail until it is sent. Several nodes may take from it: each piece is taken by one, for the time of a lease. */
@Repository
public class Outbox implements Mailbox {

    private static final Duration LEASE = Duration.ofSeconds(60);

    private final MongoOperations mongo;
    private final Letters letters;
    private final Visitors visitors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(MongoOperations mongo, Letters letters, Visitors visitors, Clock clock, ApplicationEventPublisher events) {
        this.mongo = mongo;
        this.letters = letters;
        this.visitors = visitors;
        this.clock = clock;
        this.events = events;
    }

    /** Published on the posting node when there is new mail, so that it need not wait for the next look. */
    public record Posted() {}

    @Override
    public void post(Mail mail) {
        var letter = letters.write(mail.screen(), visitors.meet(mail.to(), null));
        var outgoing =
                new Outgoing(mail.key(), mail.to(), mail.lane(), mail.notBefore(), 0, State.WAITING, letter, null);
        try {
            mongo.insert(outgoing);
            events.publishEvent(new Posted());
        } catch (DuplicateKeyException postedBefore) {
            // asked twice, done once
        }
    }

    /** Takes the next piece that is due, for the time of a lease; nobody else gets it meanwhile. */
    public Optional<Outgoing> take() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var next = query(where("state").is(State.WAITING).and("due").lte(now)).with(Sort.by("lane", "due"));
        var taken = new Update().set("due", now.plus(LEASE)).inc("attempts", 1);
        return Optional.ofNullable(
                mongo.findAndModify(next, taken, FindAndModifyOptions.options().returnNew(true), Outgoing.class));
    }

    public void sent(Outgoing mail) {
        settle(mail, new Update().set("state", State.SENT).unset("letter"));
    }

    /** Gives a piece up, with the reason. */
    public void failed(Outgoing mail, String reason) {
        settle(
                mail,
                new Update().set("state", State.FAILED).set("outcome", reason).unset("letter"));
    }

    /** Puts a piece back, to be taken again from a moment on. */
    public void later(Outgoing mail, Duration pause) {
        Instant again = clock.instant().plus(pause).truncatedTo(ChronoUnit.MILLIS);
        settle(mail, new Update().set("due", again));
    }

    private void settle(Outgoing mail, Update update) {
        mongo.updateFirst(query(where("_id").is(mail.key()).and("state").is(State.WAITING)), update, Outgoing.class);
    }
}
