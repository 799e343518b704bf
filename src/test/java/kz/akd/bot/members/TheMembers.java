package kz.akd.bot.members;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.access.Officers;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.admission.Invitation;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.card.Seals;
import kz.akd.bot.members.card.Secrets;
import kz.akd.bot.members.groups.Branches;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.groups.Office;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.groups.manage.Offices;
import kz.akd.bot.members.people.Administrators;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.MemberValues;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.roster.RosterChanges;
import kz.akd.bot.members.roster.RosterStore;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.TestKeeper;
import kz.akd.bot.shared.facts.AggregateStore;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.shared.sweeps.Unreachable;
import kz.akd.bot.storage.TestMongo;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.TestStore;
import org.bson.types.ObjectId;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/** An association for plain tests of services: its stores in memory, the rules of who may do what as they are, and no application. */
public final class TheMembers implements AutoCloseable {

    private static final UnitId UNIT = new UnitId("protocol");

    private final List<Object> heard = new ArrayList<>();
    private final TestMongo storage;
    private final MongoTemplate mongo;
    private final AggregateStore keeper;
    private final People people;
    private final MemberIndex roll;
    private final Cities cities = new Cities(TheUnits.delivered());
    private final GroupStore groups;
    private final Scopes scopes;
    private final Audiences audiences;
    private final Administrators administrators = new Administrators(List.of());
    private final AuditLog audit;
    private long last = 2000;

    /**
     * Begins one.
     *
     * @param values of other modules, with the types of their documents
     */
    public TheMembers(Path directory, Clock clock, List<StoredAs<?, ?>> values, Class<?>... types) {
        storage = new TestMongo(directory);
        var own = new MemberValues();
        List<StoredAs<?, ?>> all = new ArrayList<>(values);
        all.addAll(List.of(own.unitId(), own.groupId(), own.phone(), own.applicationId()));
        mongo = storage.keeping(
                all,
                Stream.concat(
                                Arrays.stream(types),
                                Stream.of(
                                        Person.class,
                                        Group.class,
                                        Invitation.class,
                                        RosterStore.Line.class,
                                        AuditLog.Entry.class,
                                        Standing.Guest.class,
                                        Standing.Applicant.class,
                                        Standing.Declined.class,
                                        Standing.Member.class,
                                        Standing.Suspended.class,
                                        Standing.Former.class))
                        .toArray(Class<?>[]::new));
        keeper = TestKeeper.telling(heard, mongo);
        people = new People(mongo, keeper, administrators);
        roll = new MemberIndex(people);
        roll.afterSingletonsInstantiated();
        groups = new GroupStore(mongo, keeper);
        scopes = new Scopes(people, groups, clock);
        audiences = new Audiences(people, roll, cities);
        audit = new AuditLog(mongo, clock);
        listening();
    }

    private void listening() {
        var listeners = new GenericApplicationContext();
        listeners.addApplicationListener((AfterSaveEvent<?> saved) -> {
            people.on(saved);
            roll.on(saved);
            groups.on(saved);
        });
        listeners.refresh();
        mongo.setApplicationContext(listeners);
    }

    public MongoTemplate mongo() {
        return mongo;
    }

    public AggregateStore keeper() {
        return keeper;
    }

    public DocumentStore documents() {
        return TestStore.telling(heard, mongo);
    }

    public People people() {
        return people;
    }

    public Scopes scopes() {
        return scopes;
    }

    public Audiences audiences() {
        return audiences;
    }

    public AuditLog audit() {
        return audit;
    }

    public Cities cities() {
        return cities;
    }

    public Groups groups() {
        return new Groups(groups, roll, people, audit, cities);
    }

    public Officers officers() {
        return new Officers(people, roll, administrators);
    }

    /** The roster as a whole; its lines are kept where {@link RosterStore} keeps them. */
    public RosterChanges roster() {
        return new RosterChanges(new RosterStore(mongo), people, groups, cities, new Branches(groups, cities));
    }

    public Seals seals() {
        return new Seals(new Secrets(mongo, new Random(1)));
    }

    /** Has a member be one no longer, until further notice. */
    public void suspend(PersonId id) {
        people.change(
                id,
                person -> Change.to(
                        person.standing(
                                new Standing.Suspended(person.membership().orElseThrow(), "Dues", Instant.EPOCH)),
                        true));
    }

    public Offices offices() {
        return new Offices(groups, people, scopes);
    }

    public GroupStore store() {
        return groups;
    }

    public MemberIndex roll() {
        return roll;
    }

    public Administrators administrators() {
        return administrators;
    }

    /** What was told of one kind. */
    public <F> List<F> heard(Class<F> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What stands in the audit log, the newest first. */
    public List<String> written() {
        return audit.all().stream().map(AuditLog.Entry::what).toList();
    }

    public PersonId guest() {
        var id = new PersonId(++last);
        people.add(Person.guest(id, Language.EN));
        return id;
    }

    public PersonId member(Role... roles) {
        return member(MemberKind.STAFF, roles);
    }

    public PersonId member(MemberKind kind, Role... roles) {
        var id = new PersonId(++last);
        people.add(Person.guest(id, Language.EN)
                .admitted(application("Member " + last, kind, "+7701555" + last), Instant.EPOCH, (int) last)
                .serving(Set.of(roles)));
        return id;
    }

    public static Application application(String name, MemberKind kind, String phone) {
        return new Application(
                new ApplicationId(new ObjectId()), name, kind, UNIT, Person.HOME_ZONE, new Phone(phone), Instant.EPOCH);
    }

    public GroupId group(String name) {
        return group(name, GroupKind.COMMITTEE);
    }

    public GroupId group(String name, GroupKind kind) {
        var id = new GroupId(new ObjectId());
        groups.add(Group.named(id, name, kind));
        return id;
    }

    /** A member who belongs to a group, and is an officer of it or not. */
    public PersonId in(GroupId group, boolean officer) {
        var id = member();
        people.change(id, person -> Change.to(person.alsoIn(group), true));
        if (officer) {
            groups.change(group, known -> Change.to(known.with(new Office(id, null)), true));
        }
        return id;
    }

    /** Messages reach somebody no more. */
    public void lose(PersonId id) {
        people.change(id, person -> Change.to(person.unreachable(Unreachable.BLOCKED), true));
    }

    public void mute(PersonId id, Topic topic) {
        people.change(
                id, person -> Change.to(person.notified(person.notifications().hearing(topic, false)), true));
    }

    public Person find(PersonId id) {
        return people.find(id).orElseThrow();
    }

    @Override
    public void close() {
        storage.close();
    }
}
