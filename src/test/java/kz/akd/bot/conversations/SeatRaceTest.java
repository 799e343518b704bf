package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Events;
import kz.akd.bot.events.NewEvent;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.members.Admissions;
import kz.akd.bot.members.Application;
import kz.akd.bot.members.ApplicationId;
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

    @Autowired
    private Events events;

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

    @Test
    void many_take_seats_at_once_while_others_leave() throws Exception {
        var opera = new EventId(new ObjectId());
        events.create(
                DANA,
                new NewEvent(
                        opera,
                        "Race",
                        new LocalMoment(LocalDateTime.of(2029, 1, 1, 18, 0), ZoneId.of("Asia/Almaty")),
                        "Opera",
                        Optional.empty(),
                        Optional.of(SEATS),
                        Optional.empty()));
        var members = new ArrayList<PersonId>();
        for (int i = 0; i < PEOPLE; i++) {
            members.add(member(i));
        }
        var leaving = members.subList(0, PEOPLE / 4);
        var random = new Random(7);
        List<Callable<Object>> work = new ArrayList<>();
        members.forEach(member -> work.add(() -> events.answer(opera, member, Rsvp.GOING)));
        leaving.forEach(member -> work.add(() -> {
            events.answer(opera, member, Rsvp.GOING);
            return events.answer(opera, member, Rsvp.DECLINED);
        }));
        Collections.shuffle(work, random);
        var threads = Executors.newFixedThreadPool(16);
        for (var each : threads.invokeAll(work)) {
            each.get();
        }
        threads.shutdown();

        var after = events.attendance(DANA, opera).orElseThrow();

        assertThat(after.seated()).hasSize(SEATS).doesNotHaveDuplicates();
        assertThat(Stream.of(after.seated(), after.waiting(), after.saying(Rsvp.DECLINED))
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(members);
    }
}
