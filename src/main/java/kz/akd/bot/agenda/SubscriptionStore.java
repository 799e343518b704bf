package kz.akd.bot.agenda;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Keeps subscriptions, one for each who has one. */
@Repository
class SubscriptionStore {

    private final MongoOperations mongo;

    SubscriptionStore(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Subscription.class).createIndex(new Index("hash", Sort.Direction.ASC).unique());
    }

    Optional<Subscription> of(PersonId person) {
        return Optional.ofNullable(mongo.findById(person, Subscription.class));
    }

    Optional<Subscription> withHash(String hash) {
        return Optional.ofNullable(mongo.findOne(query(where("hash").is(hash)), Subscription.class));
    }

    /** In the place of the one they had. */
    void put(Subscription subscription) {
        mongo.save(subscription);
    }

    void remove(PersonId person) {
        mongo.remove(query(where("_id").is(person.value())), Subscription.class);
    }
}
