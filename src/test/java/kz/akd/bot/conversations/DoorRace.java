package kz.akd.bot.conversations;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.door.Presence.Way;
import kz.akd.bot.events.door.checkin.CheckIns;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.plan.Capacity;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Profile;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Many members who come to one door within an hour of the beginning, some with companions. */
final class DoorRace {

    static final PersonId DANA = new PersonId(1005);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /** So that nobody is invited: the shared phones of other tests have nothing to do with the race. */
    private static final GroupId NOBODY = new GroupId(new ObjectId());

    private final EventId opera = new EventId(new ObjectId());
    private final List<PersonId> seated;
    private final List<PersonId> others;
    private final CheckIns checkIns;

    /**
     * An event with just as many seats as the seated and their companions need, and some to spare.
     *
     * @param others members who have no seat
     */
    DoorRace(
            MongoOperations mongo,
            EventDrafts eventDrafts,
            Events events,
            CheckIns checkIns,
            Instant begins,
            int seated,
            int spare,
            int others) {
        this.checkIns = checkIns;
        long first = 5_000_000_000L + Math.abs(opera.value().hashCode() % 100_000) * 10_000L;
        var members = IntStream.range(0, seated + others)
                .mapToObj(number -> member(mongo, first + number))
                .toList();
        this.seated = members.subList(0, seated);
        this.others = members.subList(seated, members.size());
        int needed =
                IntStream.range(0, seated).map(number -> party(number).size()).sum();
        eventDrafts.create(
                DANA,
                opera,
                Plan.of("Door race", LocalMoment.at(begins, ALMATY), "Opera")
                        .with(Capacity.of(needed + spare).bringing(new CompanionRule(true, true, 3)))
                        .with(Audience.ofGroups(List.of(NOBODY))));
        eventDrafts.publish(DANA, opera);
        eventDrafts.edit(DANA, opera, plan -> plan.with(Audience.ALL));
        for (int number = 0; number < seated; number++) {
            events.come(opera, members.get(number), party(number));
        }
    }

    private static Party party(int number) {
        return new Party(number % 3, number % 2);
    }

    private static PersonId member(MongoOperations mongo, long number) {
        var id = new PersonId(number);
        save(
                mongo,
                id,
                new Standing.Member(
                        "Guest",
                        MemberKind.STAFF,
                        new UnitId("protocol"),
                        Phone.parse("+77012000000").orElseThrow(),
                        Instant.parse("2020-01-01T00:00:00Z"),
                        1));
        return id;
    }

    /** Leaves the lists of members as they were, for the scripts that look at them. */
    void disband(MongoOperations mongo) {
        Stream.concat(seated.stream(), others.stream()).forEach(id -> {
            mongo.remove(Query.query(Criteria.where("_id").is(id.value())), Person.class);
            save(mongo, id, new Standing.Guest());
        });
    }

    private static void save(MongoOperations mongo, PersonId id, Standing standing) {
        mongo.save(new Person(
                id,
                Language.EN,
                true,
                ALMATY,
                standing,
                Set.of(),
                Set.of(),
                new Profile(null, null, null, null, null, Set.of(), false),
                Notifications.USUAL,
                true,
                List.of(),
                null));
    }

    EventId opera() {
        return opera;
    }

    List<PersonId> seated() {
        return seated;
    }

    List<PersonId> others() {
        return others;
    }

    int people() {
        return IntStream.range(0, seated.size())
                .map(number -> party(number).size())
                .sum();
    }

    /** So many officers, each of whom checks in everybody, in an order of their own; answers how long it took. */
    Duration everybodyByEach(int officers, List<Callable<Object>> meanwhile) throws Exception {
        var work = new ArrayList<>(meanwhile);
        for (int officer = 0; officer < officers; officer++) {
            var order = new ArrayList<>(seated);
            Collections.shuffle(order, new Random(officer));
            work.add(() -> {
                order.forEach(person -> checkIns.checkIn(DANA, opera, person, Way.CARD, false));
                return true;
            });
        }
        return timed(work);
    }

    /** So many officers, who share the queue. */
    Duration everybodyOnce(int officers) throws Exception {
        var work = new ArrayList<Callable<Object>>();
        for (int officer = 0; officer < officers; officer++) {
            int from = officer;
            work.add(() -> {
                for (int at = from; at < seated.size(); at += officers) {
                    checkIns.checkIn(DANA, opera, seated.get(at), Way.CARD, false);
                }
                return true;
            });
        }
        return timed(work);
    }

    private static Duration timed(List<Callable<Object>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(work.size());
        long start = System.nanoTime();
        for (var each : threads.invokeAll(work)) {
            each.get();
        }
        threads.shutdown();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
