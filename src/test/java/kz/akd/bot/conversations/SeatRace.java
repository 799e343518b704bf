package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.organise.EventOperations;
import kz.akd.bot.events.plan.Capacity;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.Role;
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

/** Many members who want seats at once, on one node or several, while others leave and the room changes. */
final class SeatRace {

    private static final PersonId DANA = new PersonId(1005);
    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /** So that nobody is invited: the shared phones of other tests have nothing to do with the race. */
    private static final GroupId NOBODY = new GroupId(new ObjectId());

    /** What a node does about events. */
    record Side(Events events, EventDrafts eventDrafts, EventOperations eventOperations) {

        static Side of(Node node) {
            return new Side(node.bean(Events.class), node.bean(EventDrafts.class), node.bean(EventOperations.class));
        }
    }

    private final List<Side> sides;
    private final EventId opera = new EventId(new ObjectId());
    private final int seats;
    private final List<PersonId> members;

    SeatRace(MongoOperations mongo, int people, int seats, List<Side> sides) {
        this(mongo, strangers(people), seats, sides);
    }

    /** With people who have phones, who are made members if they are none. */
    SeatRace(MongoOperations mongo, List<PersonId> people, int seats, List<Side> sides) {
        this.sides = sides;
        this.seats = seats;
        members = List.copyOf(people);
        members.stream()
                .filter(member -> mongo.findById(member.value(), Person.class) == null)
                .forEach(member -> save(mongo, member, Set.of()));
        if (mongo.findById(DANA.value(), Person.class) == null) {
            save(mongo, DANA, Set.of(Role.ORGANISER));
        }
        var evening = new LocalMoment(LocalDateTime.of(2039, 1, 1, 18, 0), ALMATY);
        var eventDrafts = sides.get(0).eventDrafts();
        eventDrafts.create(
                DANA,
                opera,
                Plan.of("Race", evening, "Opera")
                        .with(Capacity.of(seats).bringing(new CompanionRule(true, true, 3)))
                        .with(Audience.ofGroups(List.of(NOBODY))));
        eventDrafts.publish(DANA, opera);
        eventDrafts.edit(DANA, opera, plan -> plan.with(Audience.ALL));
    }

    private static List<PersonId> strangers(int people) {
        long first = 600_000L + Math.abs(500_000 + new ObjectId().hashCode() % 100_000 * 10_000);
        return IntStream.range(0, people)
                .mapToObj(number -> new PersonId(first + number))
                .toList();
    }

    private static void save(MongoOperations mongo, PersonId id, Set<Role> roles) {
        var membership = new Standing.Member(
                "Racer",
                MemberKind.STAFF,
                new UnitId("protocol"),
                Phone.parse("+77012000000").orElseThrow(),
                Instant.parse("2020-01-01T00:00:00Z"),
                1);
        mongo.save(new Person(
                id,
                Language.EN,
                true,
                ALMATY,
                membership,
                roles,
                Set.of(),
                new Profile(null, null, null, null, null, Set.of(), false),
                Notifications.USUAL,
                true,
                List.of(),
                null));
    }

    List<PersonId> members() {
        return members;
    }

    EventId opera() {
        return opera;
    }

    private Side side(int number) {
        return sides.get(number % sides.size());
    }

    private static void together(List<Callable<Object>> work) throws Exception {
        Collections.shuffle(work, new Random(7));
        var threads = Executors.newFixedThreadPool(16);
        for (var each : threads.invokeAll(work)) {
            each.get();
        }
        threads.shutdown();
    }

    /** All come, and nobody else does anything. */
    void allCome() {
        members.forEach(member -> side(0).events().answer(opera, member, Rsvp.GOING));
    }

    void allComeAtOnce() throws Exception {
        together(new ArrayList<>(members.stream()
                .<Callable<Object>>map(member -> () -> side(0).events().answer(opera, member, Rsvp.GOING))
                .toList()));
    }

    /** All come; the first quarter of them leave again. */
    void comeAndLeave() throws Exception {
        var work = new ArrayList<Callable<Object>>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var events = side(i).events();
            work.add(() -> events.answer(opera, member, Rsvp.GOING));
            if (i < members.size() / 4) {
                work.add(() -> {
                    events.answer(opera, member, Rsvp.GOING);
                    return events.answer(opera, member, Rsvp.DECLINED);
                });
            }
        }
        together(work);

        var after = now();

        assertThat(after.seated()).hasSize(seats).doesNotHaveDuplicates();
        assertNobodyIsLost(after);
    }

    /** Parties come, grow smaller or leave, while the room grows and shrinks. */
    void partiesInAChangingRoom() throws Exception {
        var work = new ArrayList<Callable<Object>>();
        var seen = new ConcurrentLinkedQueue<Event>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var side = side(i);
            var party = new Party(i % 3, i % 2);
            work.add(() -> side.events().come(opera, member, party));
            if (i % 4 == 0) {
                work.add(() -> side.events().come(opera, member, Party.ALONE));
            } else if (i % 7 == 0) {
                work.add(() -> side.events().answer(opera, member, Rsvp.DECLINED));
            }
            if (i % 10 == 0) {
                int capacity = seats + i / 10 % 8 - 4;
                work.add(() -> side.eventOperations().resize(DANA, opera, capacity, true));
                work.add(() -> seen.add(now()));
            }
        }
        together(work);

        var after = now();
        seen.add(after);

        assertThat(seen)
                .allSatisfy(event -> assertThat(event.seating().free().orElseThrow())
                        .as("free seats")
                        .isNotNegative());
        assertNobodyIsLost(after);
        assertThat(after.seating().waiting())
                .as("in the order in which they were accepted")
                .isSortedAccordingTo(Comparator.comparing(Reply::at));
        int free = after.seating().free().orElseThrow();
        assertThat(after.seating().waiting().get(0).party().size()).isGreaterThan(free);
    }

    Event now() {
        return sides.get(0).eventDrafts().find(DANA, opera).orElseThrow();
    }

    private void assertNobodyIsLost(Event after) {
        assertThat(Stream.of(after.seated(), after.waiting(), after.saying(Rsvp.DECLINED))
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(members);
    }
}
