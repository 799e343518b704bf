package kz.akd.bot.members.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.MemberSummaryDocument;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Repository;

/** Everybody who has talked to the bot, or was founded with it. */
@Repository
public class People {

    /** Bounds how long another node's change stays unseen here. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final String COLLECTION = "people";
    private static final String STANDING = "standing._class";
    private static final List<String> MEMBERS = List.of("member", "suspended", "former");

    /** Named, as the in-process database otherwise brings all in one batch, which may be larger than the driver takes. */
    private static final int BATCH = 1000;

    private final MongoOperations mongo;
    private final AggregateStore keeper;
    private final Administrators administrators;
    private final Cache<PersonId, Person> cache =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(FRESH).build();

    private final LastRead lastRead = new LastRead();

    public People(MongoOperations mongo, AggregateStore keeper, Administrators administrators) {
        this.mongo = mongo;
        this.keeper = keeper;
        this.administrators = administrators;
        mongo.indexOps(Person.class).createIndex(new Index(STANDING, Sort.Direction.ASC));
    }

    /**
     * The person, made as a guest on the first meeting.
     *
     * @param languageTag the IETF tag of their Telegram; Russian, which most members share, when it is none of ours
     */
    public Person meet(PersonId id, @Nullable String languageTag) {
        if (id.isTelegrams()) {
            throw new IllegalArgumentException(id + " is nobody in particular");
        }
        return find(id).orElseGet(() -> {
            add(Person.guest(id, Language.ofTag(languageTag).orElse(Language.RU)));
            return find(id).orElseThrow();
        });
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(cache.get(id, wanted -> mongo.findById(wanted, Person.class)))
                .map(administrators::recognise);
    }

    /** Whether somebody's roles allow something now. */
    public boolean may(PersonId person, Permission permission) {
        return find(person).filter(known -> known.may(permission)).isPresent();
    }

    /** Those of the ids who are known, in no order. */
    public List<Person> findAll(Collection<PersonId> ids) {
        return recognised(lastRead.all(ids, this::read));
    }

    /** The same as they are kept at this moment, for decisions that another node's change may not miss. */
    List<Person> readAll(Collection<PersonId> ids) {
        return recognised(lastRead.anew(ids, this::read));
    }

    private List<Person> read(Collection<PersonId> ids) {
        return mongo.find(query(where("_id").in(ids)), Person.class);
    }

    private List<Person> recognised(List<Person> all) {
        return all.stream().map(administrators::recognise).toList();
    }

    /** Everybody whose roles, or the configuration, allow something. */
    public List<Person> with(Permission permission) {
        var officers = mongo.find(query(where("roles.0").exists(true)), Person.class).stream()
                .filter(person -> person.may(permission));
        var first = administrators.ids().stream().flatMap(id -> find(id).stream());
        return Stream.concat(first, officers)
                .filter(person -> person.may(permission))
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    /** Those who wait for a decision; looks through everybody where the database has no indexes. */
    List<PersonId> applicants() {
        var query = query(where(STANDING).is("applicant"));
        query.fields().include("_id");
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(each -> new PersonId(MemberSummaryDocument.number(each, "_id")))
                .toList();
    }

    /** Goes through everybody who is or was a member, reading no more than lists need. */
    void forEachListed(Consumer<MemberSummary> each) {
        mongo.getCollection(COLLECTION)
                .find(new Document(STANDING, new Document("$in", MEMBERS)))
                .projection(MemberSummaryDocument.FIELDS)
                .batchSize(BATCH)
                .map(MemberSummaryDocument::read)
                .forEach(each);
    }

    /** Those who are, or say they are, of a member's family. */
    public List<PersonId> ofFamily(PersonId member) {
        return mongo.find(query(where("profile.keptFamily.of").is(member)), Person.class).stream()
                .map(Person::id)
                .toList();
    }

    /** Goes through everybody who is or was a member. */
    public void forEachMember(Consumer<Person> each) {
        try (var found = mongo.stream(query(where(STANDING).in(MEMBERS)).cursorBatchSize(BATCH), Person.class)) {
            found.forEach(each);
        }
    }

    /** The versions of all who are or were members, by their ids. */
    Map<PersonId, Long> versionsOfMembers() {
        var versions = new HashMap<PersonId, Long>();
        mongo.getCollection(COLLECTION)
                .find(new Document(STANDING, new Document("$in", MEMBERS)))
                .projection(new Document("version", 1))
                .batchSize(BATCH)
                .forEach(each -> versions.put(
                        new PersonId(MemberSummaryDocument.number(each, "_id")),
                        MemberSummaryDocument.number(each, "version")));
        return versions;
    }

    public void remove(PersonId id) {
        mongo.remove(query(where("_id").is(id)), Person.class);
        cache.invalidate(id);
        lastRead.changed(id);
    }

    /** As the database has them now, whatever is remembered. */
    Optional<Person> reread(PersonId id) {
        cache.invalidate(id);
        lastRead.changed(id);
        return find(id);
    }

    public boolean add(Person person, Fact... facts) {
        return keeper.add(Person.class, person.id(), person, facts);
    }

    public <R> Optional<R> change(PersonId id, Function<Person, Change<Person, R>> decision) {
        return keeper.change(Person.class, id, decision);
    }

    /** As soon as it is kept: whoever hears of the change next has to find it. */
    @EventListener
    public void on(AfterSaveEvent<?> saved) {
        if (saved.getSource() instanceof Person person) {
            cache.invalidate(person.id());
            lastRead.changed(person.id());
        }
    }

    int tellAgain() {
        return keeper.tellAgain(Person.class, Person::id);
    }
}
