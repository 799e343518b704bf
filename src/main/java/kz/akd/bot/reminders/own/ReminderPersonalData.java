package kz.akd.bot.reminders.own;

import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.stereotype.Component;

/** What waits to be told to people, and what they want to hear no more of. */
@Component
class ReminderPersonalData implements PersonalData {

    private final OwnReminders reminders;

    ReminderPersonalData(OwnReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String section() {
        return "reminders";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        return reminders.about(person);
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        reminders.forget(person);
    }
}
