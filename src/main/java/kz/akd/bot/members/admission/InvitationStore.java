package kz.akd.bot.members.admission;

import static org.springframework.data.mongodb.core.FindAndModifyOptions.options;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps invitations. */
@Repository
public class InvitationStore {

    private final MongoOperations mongo;

    InvitationStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void add(Invitation invitation) {
        mongo.save(invitation);
    }

    Optional<Invitation> find(String code) {
        return Optional.ofNullable(mongo.findById(code, Invitation.class));
    }

    /** Those by which somebody may still join, the newest first. */
    List<Invitation> open(Instant now) {
        return mongo.find(
                query(where("left").gt(0).and("expires").gt(now)).with(Sort.by(Sort.Direction.DESC, "made")),
                Invitation.class);
    }

    /** Takes one of its places for a person; the same person again has it already. */
    Optional<Invitation> use(String code, PersonId person, Instant now) {
        var taken = mongo.findAndModify(
                query(where("_id")
                        .is(code)
                        .and("left")
                        .gt(0)
                        .and("expires")
                        .gt(now)
                        .and("joined")
                        .ne(person.value())),
                new Update().inc("left", -1).push("joined", person.value()),
                options().returnNew(true),
                Invitation.class);
        return Optional.ofNullable(taken)
                .or(() -> find(code).filter(before -> before.joined().contains(person)));
    }

    void revoke(String code) {
        mongo.updateFirst(query(where("_id").is(code)), new Update().set("left", 0), Invitation.class);
    }

    private List<Invitation> joinedBy(PersonId person) {
        return mongo.find(query(where("joined").is(person.value())), Invitation.class);
    }

    /** Unless somebody has joined meanwhile, who would be lost: then it is read anew. */
    private void replace(Invitation invitation, PersonId person, PersonId nobody) {
        var before = invitation.joined().stream().map(PersonId::value).toList();
        var after = before.stream()
                .map(id -> id == person.value() ? nobody.value() : id)
                .toList();
        mongo.updateFirst(
                query(where("_id").is(invitation.code()).and("joined").is(before)),
                new Update().set("joined", after),
                Invitation.class);
    }

    public void replace(PersonId person, PersonId nobody) {
        for (var joined = joinedBy(person); !joined.isEmpty(); joined = joinedBy(person)) {
            joined.forEach(invitation -> replace(invitation, person, nobody));
        }
        mongo.updateMulti(query(where("by").is(person)), new Update().set("by", nobody.value()), Invitation.class);
    }
}
