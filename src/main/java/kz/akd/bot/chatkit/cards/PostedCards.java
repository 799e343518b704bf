package kz.akd.bot.chatkit.cards;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.akd.bot.chatkit.CardPlace;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps where shared cards stand, as many as are worth bringing up to date. */
@Repository
class PostedCards {

    /** So many cards of one thing are brought up to date; of those shared before, only the buttons go on working. */
    static final int MOST_OF_ONE = 100;

    private final MongoOperations mongo;
    private final Nodes nodes;
    private final Clock clock;

    PostedCards(MongoOperations mongo, Nodes nodes, Clock clock) {
        this.mongo = mongo;
        this.nodes = nodes;
        this.clock = clock;
        var indexes = mongo.indexOps(PostedCard.class);
        indexes.createIndex(new Index("subject", Sort.Direction.ASC));
        indexes.createIndex(new Index("stale", Sort.Direction.ASC));
    }

    /** Notes where a card stands, unless that is known. */
    void note(CardPlace place, CardSubject subject, Language language, @Nullable String shown) {
        var known = mongo.findAndModify(
                query(where("_id").is(place.key())),
                new Update()
                        .setOnInsert("kind", subject.kind())
                        .setOnInsert("subject", subject.id())
                        .setOnInsert("language", language)
                        .setOnInsert("since", clock.millis())
                        .setOnInsert("stale", false)
                        .setOnInsert("shown", shown),
                FindAndModifyOptions.options().upsert(true),
                PostedCard.class);
        if (known == null) {
            leaveOldest(subject);
        }
    }

    private void leaveOldest(CardSubject subject) {
        var oldest = mongo.find(
                query(of(subject)).with(Sort.by(Sort.Direction.DESC, "since")).skip(MOST_OF_ONE), PostedCard.class);
        oldest.forEach(card -> remove(card.place()));
    }

    /** Notes that the cards of a thing show what may no longer be so; false when there are none that did not before. */
    boolean markStale(CardSubject subject) {
        // looked for first, as a write waits for the disk also where it finds nothing to change
        return mongo.exists(query(of(subject).and("stale").is(false)), PostedCard.class) && mark(of(subject)) > 0;
    }

    /** The same for all, after a crash may have lost such a note. */
    boolean markAllStale() {
        return mark(new Criteria()) > 0;
    }

    private long mark(Criteria which) {
        return mongo.updateMulti(query(which.and("stale").is(false)), new Update().set("stale", true), PostedCard.class)
                .getModifiedCount();
    }

    /** Some that are stale and in nobody's hands. */
    List<PostedCard> stale(int most) {
        return mongo.find(
                query(where("stale").is(true).and("taker").nin(nodes.others())).limit(most), PostedCard.class);
    }

    /** Takes a card to bring it up to date; a change from now on makes it stale again. Empty when another node has it. */
    Optional<PostedCard> take(String place) {
        var free = where("_id").is(place).and("stale").is(true).and("taker").nin(nodes.others());
        return Optional.ofNullable(mongo.findAndModify(
                query(free), new Update().set("stale", false).set("taker", nodes.me()), PostedCard.class));
    }

    /** Lets go of a card that shows this now. */
    void shows(String place, String shown) {
        mongo.updateFirst(held(place), new Update().set("shown", shown).unset("taker"), PostedCard.class);
    }

    /** Lets go of a card that is still to be brought up to date. */
    void later(String place) {
        mongo.updateFirst(held(place), new Update().set("stale", true).unset("taker"), PostedCard.class);
    }

    private Query held(String place) {
        return query(where("_id").is(place).and("taker").is(nodes.me()));
    }

    void remove(String place) {
        mongo.remove(query(where("_id").is(place)), PostedCard.class);
    }

    /** The bot is no longer in a group, or the group has become another one. */
    void removeIn(ChatId group) {
        var there = Pattern.compile("^" + Pattern.quote("g" + group + "/"));
        mongo.remove(query(where("_id").regex(there)), PostedCard.class);
    }

    private static Criteria of(CardSubject subject) {
        return where("subject").is(subject.id()).and("kind").is(subject.kind());
    }
}
