package kz.akd.bot.members;

import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Members' zones and quiet hours, for reminders. */
@Component
class MemberRecipients implements Recipients {

    private final People people;

    MemberRecipients(People people) {
        this.people = people;
    }

    @Override
    public Recipient of(PersonId id) {
        var person = people.meet(id, null);
        var wishes = person.notifications();
        return new Recipient(person.zone(), wishes.quietFrom(), wishes.quietTo());
    }
}
