package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.events.CompanionRule;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Events;
import kz.akd.bot.events.Organising;
import kz.akd.bot.events.Party;
import kz.akd.bot.events.Plan;
import kz.akd.bot.events.Room;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.Running;
import kz.akd.bot.members.Admissions;
import kz.akd.bot.members.Application;
import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many at once: never oversold, nobody lost. */
class SeatRaceTest extends Conversation {

    private static final PersonId DANA = new PersonId(1005);
    private static final int PEOPLE = 80;
    private static final int SEATS = 20;

    /** So that nobody is invited: the shared phones of other tests have nothing to do with the race. */
    private static final GroupId NOBODY = new GroupId(new ObjectId());

    private static final List<PersonId> MEMBERS = new ArrayList<>();

    @Autowired
    private Events events;

    @Autowired
    private Organising organising;

    @Autowired
    private Running running;

    @Autowired
    private Admissions admissions;

    private PersonId member(int number) {
        var person = new PersonId(500_000 + number);
        var application = new Application(
                new ApplicationId(new ObjectId()),
                "Racer " + (char) ('A' + number % 26) + (char) ('a' + number / 26),
                MemberKind.STAFF,
                new UnitId("protocol"),
                ZoneId.of("Asia/Almaty"),
                Phone.parse("7701" + (2_000_000 + number)).orElseThrow(),
                Instant.EPOCH);
        admissions.apply(person, application);
        admissions.approve(DANA, person, application.id());
        return person;
    }

    private EventId opera(int seats) {
        var opera = new EventId(new ObjectId());
        var evening = new LocalMoment(LocalDateTime.of(2029, 1, 1, 18, 0), ZoneId.of("Asia/Almaty"));
        organising.create(
                DANA,
                opera,
                Plan.of("Race", evening, "Opera")
                        .with(Room.of(seats).bringing(new CompanionRule(true, true, 3)))
                        .with(Audience.ofGroups(List.of(NOBODY))));
        organising.publish(DANA, opera);
        organising.edit(DANA, opera, plan -> plan.with(Audience.ALL));
        return opera;
    }

    private void together(List<Callable<Object>> work) throws Exception {
        Collections.shuffle(work, new Random(7));
        var threads = Executors.newFixedThreadPool(16);
        for (var each : threads.invokeAll(work)) {
            each.get();
        }
        threads.shutdown();
    }

    private List<PersonId> members() {
        if (MEMBERS.isEmpty()) {
            IntStream.range(0, PEOPLE).forEach(number -> MEMBERS.add(member(number)));
        }
        return MEMBERS;
    }

    private static void assertNobodyIsLost(Event after, Collection<PersonId> members) {
        assertThat(Stream.of(after.seated(), after.waiting(), after.saying(Rsvp.DECLINED))
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void many_take_seats_at_once_while_others_leave() throws Exception {
        var opera = opera(SEATS);
        var members = members();
        var leaving = members.subList(0, PEOPLE / 4);
        List<Callable<Object>> work = new ArrayList<>();
        members.forEach(member -> work.add(() -> events.answer(opera, member, Rsvp.GOING)));
        leaving.forEach(member -> work.add(() -> {
            events.answer(opera, member, Rsvp.GOING);
            return events.answer(opera, member, Rsvp.DECLINED);
        }));
        together(work);

        var after = organising.find(DANA, opera).orElseThrow();

        assertThat(after.seated()).hasSize(SEATS).doesNotHaveDuplicates();
        assertNobodyIsLost(after, members);
    }

    @Test
    void parties_come_and_go_while_the_room_grows_and_shrinks_and_it_is_never_oversold() throws Exception {
        var opera = opera(SEATS);
        var members = members();
        List<Callable<Object>> work = new ArrayList<>();
        var seen = new ConcurrentLinkedQueue<Event>();
        for (int i = 0; i < PEOPLE; i++) {
            var member = members.get(i);
            var party = new Party(i % 3, i % 2);
            work.add(() -> events.come(opera, member, party));
            if (i % 4 == 0) {
                work.add(() -> events.come(opera, member, Party.ALONE));
            }
            if (i % 10 == 0) {
                int capacity = SEATS + i / 10 - 4;
                work.add(() -> running.resize(DANA, opera, capacity, true));
                work.add(() -> seen.add(organising.find(DANA, opera).orElseThrow()));
            }
        }
        together(work);

        var after = organising.find(DANA, opera).orElseThrow();
        seen.add(after);

        assertThat(seen)
                .allSatisfy(event -> assertThat(event.seating().free().orElseThrow())
                        .as("free seats")
                        .isNotNegative());
        assertNobodyIsLost(after, members);
        int free = after.seating().free().orElseThrow();
        assertThat(after.seating().waiting().get(0).party().size()).isGreaterThan(free);
    }
}
