package kz.akd.bot.telegram.updates;

import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.stereotype.Component;

/** Updates of a person that were set aside; they are kept for thirty days at most. */
@Component
class UpdatePersonalData implements PersonalData {

    private final Inbox inbox;

    UpdatePersonalData(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String section() {
        return "updates";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var aside = inbox.setAsideOf(person);
        return aside.isEmpty() ? Map.of() : Map.of("set aside", aside);
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        inbox.forgetSetAsideOf(person);
    }
}
