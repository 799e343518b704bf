package kz.akd.bot.nodes;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps the beats of all nodes. */
@Repository
class NodeStore {

    private final MongoOperations mongo;

    NodeStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One beat more; the first one makes the node known. */
    void beat(String node, Set<String> sees) {
        mongo.upsert(query(where("_id").is(node)), new Update().inc("beat", 1L).set("sees", sees), Node.class);
    }

    List<Node> all() {
        return mongo.findAll(Node.class);
    }

    void forget(String node) {
        mongo.remove(query(where("_id").is(node)), Node.class);
    }

    /** Forgets a node, unless it has beaten again. */
    void forget(Node node) {
        mongo.remove(query(where("_id").is(node.id()).and("beat").is(node.beat())), Node.class);
    }
}
