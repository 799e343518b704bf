package kz.akd.bot.members.privacy;

import java.util.List;
import java.util.random.RandomGenerator;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Who is being forgotten; nobody, once it is done. */
@Repository
public class ErasureRequests {

    private final MongoOperations mongo;
    private final RandomGenerator random;

    public ErasureRequests(MongoOperations mongo, RandomGenerator random) {
        this.mongo = mongo;
        this.random = random;
    }

    /**
     * Somebody, and who stands in their place where the history has to stay right.
     *
     * @param left the parts that failed, and are all that is left to do; null before
     */
    @Document("being_forgotten")
    public record Wish(
            @Id PersonId person, PersonId nobody, @Nullable List<String> left) {

        boolean isOpenFor(String part) {
            return left == null || left.contains(part);
        }
    }

    /** Keeps the wish; the first one, if there was one before, also if another node keeps one just now. */
    public Wish begin(PersonId person) {
        var before = mongo.findById(person, Wish.class);
        if (before != null) {
            return before.left() == null ? before : anew(before);
        }
        try {
            return mongo.insert(new Wish(person, PersonId.nobody(random), null));
        } catch (DuplicateKeyException meanwhile) {
            return begin(person);
        }
    }

    /** All of it is wanted again, of somebody who has come again before the last of it was done. */
    private Wish anew(Wish before) {
        return mongo.save(new Wish(before.person(), before.nobody(), null));
    }

    /** Some parts failed, and are done again later. */
    void left(Wish wish, List<String> parts) {
        mongo.save(new Wish(wish.person(), wish.nobody(), parts));
    }

    void done(Wish wish) {
        mongo.remove(new Query(Criteria.where("_id").is(wish.person())), Wish.class);
    }

    List<Wish> left() {
        return mongo.findAll(Wish.class);
    }
}
