package kz.akd.bot.reminders;

import java.util.Collection;
import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;

/** What people wish about reminders; kept by the members module. */
public interface Recipients {

    /** Those of the people who may be reminded at all: not who is unknown, forgotten, suspended or gone. */
    Map<PersonId, Preferences> of(Collection<PersonId> people);

    /** When a person may not be woken. */
    QuietHours of(PersonId person);
}
