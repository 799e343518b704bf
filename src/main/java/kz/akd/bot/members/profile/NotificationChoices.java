package kz.akd.bot.members.profile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.springframework.stereotype.Service;

/** What people set about what they are told, and when. */
@Service
public class NotificationChoices {

    private final People people;
    private final Reminders reminders;

    NotificationChoices(People people, Reminders reminders) {
        this.people = people;
        this.reminders = reminders;
    }

    public void hear(PersonId person, Topic topic, boolean heard) {
        change(person, known -> known.hearing(topic, heard));
    }

    /** The hours on the clock of their zone in which nobody wakes them; the same twice for none. */
    public void quiet(PersonId person, LocalTime from, LocalTime to) {
        change(person, known -> known.quiet(from, to));
    }

    public void morningDigest(PersonId person, boolean wanted) {
        change(person, known -> known.morningDigest(wanted));
    }

    public void weekAhead(PersonId person, boolean wanted) {
        change(person, known -> known.weekAhead(wanted));
    }

    /** They want to hear nothing before a day on the calendar of their zone. */
    public void pause(PersonId person, LocalDate until) {
        change(person, known -> known.paused(until));
    }

    public void endPause(PersonId person) {
        change(person, known -> known.paused(null));
    }

    private void change(PersonId person, UnaryOperator<Notifications> change) {
        people.change(person, known -> {
            var after = change.apply(known.notifications());
            return after.equals(known.notifications())
                    ? Change.none(known, true)
                    : Change.to(known.notified(after), true);
        });
        reminders.wishesChanged(person);
    }
}
