package kz.akd.bot.members;

import java.time.ZoneId;
import java.util.function.UnaryOperator;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** What people set about themselves. */
@Service
public class Profiles {

    private final People people;

    Profiles(People people) {
        this.people = people;
    }

    public void choose(PersonId person, Language language) {
        change(
                person,
                known -> known.language() == language && known.languageChosen() ? known : known.speaking(language));
    }

    public void choose(PersonId person, ZoneId zone) {
        change(person, known -> known.zone().equals(zone) ? known : known.living(zone));
    }

    /** Notes whether messages reach the person. */
    public void reachable(PersonId person, boolean reachable) {
        change(person, known -> known.reachable() == reachable ? known : known.reachable(reachable));
    }

    private void change(PersonId person, UnaryOperator<Person> change) {
        people.change(person, known -> Change.to(change.apply(known), true));
    }
}
