package kz.akd.bot.members.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.reminders.Preferences;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.TestKeeper;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.storage.TestMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wish when they are about to be reminded. */
class MemberRecipientsTest {

    private static final PersonId AIDA = new PersonId(1);

    @Test
    void wishes_are_those_that_are_kept_whatever_this_node_has_read_just_now(@TempDir Path directory) {
        try (var storage = new TestMongo(directory)) {
            var values = new MemberValues();
            var mongo = storage.keeping(
                    List.of(values.unitId(), values.groupId(), values.phone(), values.applicationId()),
                    Person.class,
                    Standing.Guest.class);
            var administrators = new Administrators(List.of());
            var here = new People(mongo, TestKeeper.telling(new ArrayList<>(), mongo), administrators);
            var there = new People(mongo, TestKeeper.telling(new ArrayList<>(), mongo), administrators);
            var now = Instant.parse("2026-11-24T05:00:00Z");
            var recipients = new MemberRecipients(here, Clock.fixed(now, ZoneId.of("UTC")));
            there.add(Person.guest(AIDA, Language.EN));
            pause(there, LocalDate.of(2026, 12, 24));
            assertThat(here.findAll(List.of(AIDA))).hasSize(1);
            assertThat(recipients.of(List.of(AIDA)).get(AIDA))
                    .extracting(Preferences::paused)
                    .isNotNull();

            pause(there, null);

            assertThat(recipients.of(List.of(AIDA)).get(AIDA))
                    .extracting(Preferences::paused)
                    .isNull();
        }
    }

    private static void pause(People people, @Nullable LocalDate until) {
        people.change(
                AIDA, person -> Change.to(person.notified(person.notifications().paused(until)), true));
    }
}
