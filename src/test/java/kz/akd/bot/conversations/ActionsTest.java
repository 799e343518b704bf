package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A reminder carries its action, also one of several, and also of features that are yet to come. */
@OwnApplication
class ActionsTest extends Conversation {

    @Autowired
    @Qualifier("fees")
    private Chores dues;

    @Autowired
    @Qualifier("items")
    private Chores items;

    @Autowired
    private Reminders reminders;

    private PersonId reader;

    /** In Helsinki it is noon. */
    @BeforeEach
    void noon() {
        movesTo(10);
        saken.sends("/start");
        reader = new PersonId(saken.id());
    }

    private void movesTo(int hour) {
        var today = playground.now().atZone(ZoneOffset.UTC).toLocalDate();
        playground.movesClock(today.plusDays(1).atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC));
    }

    private Rule rule(String name, Duration in) {
        var due = playground.now().plus(in);
        return new Rule(name, due, due.plus(Duration.ofDays(3)));
    }

    private void reminded(Subject subject) {
        reminders.plan(subject, () -> List.of(rule("soon", Duration.ofMinutes(1)), rule("late", Duration.ofHours(3))));
        playground.movesClock(Duration.ofSeconds(62));
    }

    /** All of them while it is night in Helsinki, so that they come together in the morning. */
    private void inTheMorning(Subject... subjects) {
        Instant now = playground.now();
        for (int i = 0; i < subjects.length; i++) {
            var due = now.plus(Duration.ofHours(12));
            var rules = List.of(new Rule("soon", due, due.plus(Duration.ofDays(3 + i))));
            reminders.plan(subjects[i], () -> rules);
        }
        playground.movesClock(Duration.ofHours(12).plusSeconds(2));
        playground.movesClock(Duration.ofHours(9));
        saken.hasSeen(subjects.length + " reminders");
    }

    private int message() {
        return saken.lastMessage().path("message_id").asInt();
    }

    @Test
    void an_action_is_done_once_in_place_and_nothing_more_is_heard_of_what_is_settled() {
        reminded(dues.give("Spring dues", reader));
        saken.hasSeen("☑️ Spring dues, soon");
        assertThat(saken.labels().subList(0, 4))
                .containsExactly("✅ Paid", "Ask for help", "⏰ In an hour", "⏰ Tomorrow at 09:00");
        var message = message();

        saken.taps("Ask for help").sees("Help is asked for with Spring dues.");
        saken.tapsData(message, "rem!|" + reminder(saken) + "|done").sees("Thank you, Spring dues is settled.");
        saken.tapsAgain().sees("Thank you, Spring dues is settled.");

        assertThat(message()).isEqualTo(message);
        assertThat(dues.timesDone("Spring dues")).isEqualTo(1);
        playground.movesClock(Duration.ofHours(4));
        assertThat(saken.timesSeen("☑️ Spring dues, late")).isZero();
    }

    /** The reminder that the newest buttons of a phone are about. */
    private static String reminder(Phone phone) {
        return phone.lastData().split("\\|")[1];
    }

    @Test
    void what_is_not_settled_is_reminded_of_again() {
        reminded(dues.give("Summer dues", reader));
        saken.hasSeen("☑️ Summer dues, soon").taps("Ask for help").sees("Help is asked for with Summer dues.");

        playground.movesClock(Duration.ofHours(4));

        saken.hasSeen("☑️ Summer dues, late");
    }

    @Test
    void each_of_several_in_one_message_has_its_own_action_and_the_others_stay() {
        inTheMorning(
                dues.give("Autumn dues", reader), items.give("Write minutes", reader), items.give("Book hall", reader));
        saken.sees("1. ☑️ Autumn dues, soon").sees("2. ☑️ Write minutes, soon").sees("3. ☑️ Book hall, soon");
        assertThat(saken.labels())
                .containsExactly(
                        "1 · Autumn dues",
                        "1 · ✅ Paid",
                        "1 · Ask for help",
                        "2 · Write minutes",
                        "2 · ✅ Done",
                        "2 · Ask for help",
                        "3 · Book hall",
                        "3 · ✅ Done",
                        "3 · Ask for help",
                        "⌂ Menu");
        var message = message();

        saken.taps("2 · ✅ Done").sees("Thank you, Write minutes is settled.").sees("2 reminders");
        saken.sees("1. ☑️ Autumn dues").sees("2. ☑️ Book hall").doesNotSee("☑️ Write minutes");
        saken.tapsAgain().sees("Thank you, Write minutes is settled.").sees("2 reminders");
        saken.taps("2 · Book hall").sees("☑️ Book hall").doesNotSee("Autumn").seesButton("In an hour");
        saken.taps("✅ Done").sees("Thank you, Book hall is settled.").sees("1 reminder");
        assertThat(saken.labels().subList(0, 2)).containsExactly("Autumn dues", "✅ Paid");
        saken.taps("✅ Paid").sees("Thank you, Autumn dues is settled.").doesNotSee("reminder");

        assertThat(message()).isEqualTo(message);
        assertThat(items.timesDone("Write minutes")).isEqualTo(1);
        assertThat(items.timesDone("Book hall")).isEqualTo(1);
        assertThat(dues.timesDone("Autumn dues")).isEqualTo(1);
    }

    @Test
    void where_very_many_came_together_each_is_opened_first() {
        inTheMorning(List.of("A", "B", "C", "D", "E", "F").stream()
                .map(name -> items.give("Item " + name, reader))
                .toArray(Subject[]::new));

        saken.seesButton("Item F").seesNoButton("Done").taps("Item C").seesButton("✅ Done");
    }

    @Test
    void rule_3_an_action_that_is_tapped_late_or_by_somebody_else_is_answered_with_what_helps() {
        reminded(items.give("Hall", reader));
        saken.hasSeen("☑️ Hall, soon");
        var message = message();
        var data = saken.dataOf("✅ Done");

        items.give("Hall", new PersonId(bolat.id()));
        eachTwice(saken, message, data, "Somebody else looks after Hall now.");
        bolat.sends("/start");
        var stranger = playground.newPhone("Passer-by", "en").sends("/start");
        stranger.tapsData(stranger.lastMessage().path("message_id").asInt(), data)
                .seesToast("Only members");
        items.give("Hall", reader);
        dues.give("Hall", new PersonId(bolat.id()));
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), data).seesToast("Somebody else");
        items.remove("Hall");
        eachTwice(saken, message, data, "This is over");
        eachTwice(saken, message, "rem!|nonsense|done", "This is over");
        eachTwice(saken, message, "rem!!|nonsense|done", "This is over");
        playground.movesClock(Duration.ofDays(80));
        eachTwice(saken, message, data, "This is over");

        assertThat(items.timesDone("Hall")).isZero();
    }

    private static void eachTwice(Phone phone, int message, String data, String answer) {
        phone.tapsData(message, data).seesToast(answer);
        phone.tapsAgain().seesToast(answer);
    }

    @Test
    void what_was_put_off_and_what_waits_is_dropped_with_what_is_settled() {
        reminded(dues.give("Winter dues", reader));
        saken.hasSeen("☑️ Winter dues, soon");
        var data = saken.dataOf("✅ Paid");
        saken.taps("In an hour").sees("You will be reminded again").seesButton("✅ Paid");

        saken.tapsData(message(), data).sees("Thank you, Winter dues is settled.");
        playground.movesClock(Duration.ofHours(2));

        assertThat(saken.timesSeen("☑️ Winter dues")).isZero();
    }
}
