package kz.akd.bot.members.roster;

import static org.springframework.data.mongodb.core.FindAndModifyOptions.options;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Those whom the roster names. Who has joined stands among the people; their line here only says so. */
@Repository
public class RosterStore {

    private final MongoOperations mongo;

    public RosterStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One line, under the entry's key. */
    @Document("roster")
    public record Line(
            @Id String key,
            String fullName,
            @Nullable String phone,
            @Nullable MemberKind kind,
            @Nullable String unit,
            @Nullable String city,
            @Nullable String email,
            @Nullable Language language,
            List<String> groups,
            @Nullable LocalDate memberSince,
            @Nullable PersonId joined) {

        static Line of(RosterEntry entry) {
            return new Line(
                    entry.key(),
                    entry.fullName(),
                    entry.phone().map(Phone::number).orElse(null),
                    entry.kind().orElse(null),
                    entry.unit().map(UnitId::value).orElse(null),
                    entry.city().orElse(null),
                    entry.email().orElse(null),
                    entry.language().orElse(null),
                    entry.groups(),
                    entry.memberSince().orElse(null),
                    null);
        }

        RosterEntry entry() {
            return new RosterEntry(
                    fullName,
                    Optional.ofNullable(phone).map(Phone::new),
                    Optional.ofNullable(kind),
                    Optional.ofNullable(unit).map(UnitId::new),
                    Optional.ofNullable(city),
                    Optional.ofNullable(email),
                    Optional.ofNullable(language),
                    groups,
                    Optional.ofNullable(memberSince));
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    /** The lines of those who have not joined. */
    List<RosterEntry> notJoined() {
        return mongo.find(query(where("joined").is(null)), Line.class).stream()
                .map(Line::entry)
                .toList();
    }

    /** Puts an entry there, in place of the one under its key. */
    public void put(RosterEntry entry) {
        mongo.save(Line.of(entry));
    }

    /** Removes the line that somebody has joined by. */
    public void forget(PersonId person) {
        mongo.remove(query(where("joined").is(person.value())), Line.class);
    }

    void remove(String key) {
        mongo.remove(query(where("_id").is(key)), Line.class);
    }

    /** Gives the line of a phone number to the person who has shown that it is theirs; each line once, the same person again. */
    public Optional<RosterEntry> claim(Phone phone, PersonId person) {
        var line = mongo.findAndModify(
                query(where("_id").is(phone.number()).and("joined").in(null, person.value())),
                new Update().set("joined", person.value()),
                options().returnNew(true),
                Line.class);
        return Optional.ofNullable(line).map(Line::entry);
    }
}
