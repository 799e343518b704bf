package kz.akd.bot.events.store;

import kz.akd.bot.events.Event;
import kz.akd.bot.shared.PersonId;

/** Who teaches at which sessions of courses. */
public interface Teaching {

    boolean teaches(PersonId person, Event session);
}
