package kz.akd.bot.nodes;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.akd.bot.shared.sweeps.Sweep;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Whether nobody has worked on these data for long before the start: the bot was away, or this is a copy of some time ago,
 * and another has said long since what was due meanwhile. Either way it does not say it by itself: an administrator
 * decides. The playground, whose clock leaps as one pleases, knows no absence.
 */
@Repository
public class Absence implements Sweep {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(30);
    private static final long LOOK_NANOS = Duration.ofSeconds(2).toNanos();
    private static final Query BOT = query(where("_id").is("bot"));

    private final MongoOperations mongo;
    private final Clock clock;
    private final boolean knowsAbsence;

    /** While nobody has decided: the start, before which what was due is held. */
    private volatile @Nullable Instant held;

    private volatile long looked = System.nanoTime();

    /** From when to when nobody was there. */
    public record Away(Instant since, Instant until) {}

    Absence(MongoOperations mongo, Clock clock, Environment environment) {
        this.mongo = mongo;
        this.clock = clock;
        this.knowsAbsence = !environment.acceptsProfiles(Profiles.of("playground"));
        if (knowsAbsence) {
            begin();
        }
    }

    private void begin() {
        var now = now();
        var before = mongo.findOne(BOT, SignOfLife.class);
        if (before != null && before.seen().plus(LONG).isBefore(now)) {
            var since = before.since() == null ? before.seen() : before.since();
            mongo.updateFirst(BOT, new Update().set("since", since).set("until", now), SignOfLife.class);
        }
        run();
        held = kept().map(Away::until).orElse(null);
    }

    /** What was due before this moment waits, as long as there is one. */
    public Optional<Instant> heldBefore() {
        if (held != null && System.nanoTime() - looked > LOOK_NANOS) {
            looked = System.nanoTime();
            // decided on another node, perhaps
            held = kept().map(Away::until).orElse(null);
        }
        return Optional.ofNullable(held);
    }

    /** The absence about which nobody has decided. */
    public Optional<Away> undecided() {
        return held == null ? Optional.empty() : kept();
    }

    private Optional<Away> kept() {
        return Optional.ofNullable(mongo.findOne(BOT, SignOfLife.class)).flatMap(SignOfLife::away);
    }

    /** It is decided what becomes of what was held; false when it was before, or when it is about another absence. */
    public boolean settle(Instant until) {
        var asked = query(where("_id").is("bot").and("until").is(until));
        boolean settled = mongo.updateFirst(asked, new Update().unset("since").unset("until"), SignOfLife.class)
                        .getModifiedCount()
                == 1;
        held = kept().map(Away::until).orElse(null);
        return settled;
    }

    @Override
    public String name() {
        return "sign-of-life";
    }

    @Override
    public Duration every() {
        return BETWEEN_SIGNS;
    }

    @Override
    public void run() {
        if (knowsAbsence) {
            mongo.upsert(BOT, new Update().set("seen", now()), SignOfLife.class);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
