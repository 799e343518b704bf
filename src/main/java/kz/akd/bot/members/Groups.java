package kz.akd.bot.members;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.types.ObjectId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The groups that the roster names; made when it names a new one. */
@Repository
public class Groups {

    private final MongoOperations mongo;

    Groups(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The groups of these names, made where there is none yet. */
    Set<GroupId> named(Collection<String> names) {
        return names.stream().map(this::named).collect(Collectors.toSet());
    }

    private GroupId named(String name) {
        var key = name.toLowerCase(Locale.ROOT);
        var found = mongo.findOne(query(where("key").is(key)), Group.class);
        if (found != null) {
            return found.id();
        }
        try {
            return mongo.insert(new Group(new GroupId(new ObjectId()), key, name))
                    .id();
        } catch (DuplicateKeyException madeMeanwhile) {
            return named(name);
        }
    }

    /** Their names, in the order of the alphabet. */
    public List<String> names(Collection<GroupId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return mongo.find(query(where("_id").in(ids)), Group.class).stream()
                .map(Group::name)
                .sorted()
                .toList();
    }
}
