package kz.akd.bot.shared.facts;

import java.util.Map;
import kz.akd.bot.shared.PersonId;

/** What a part of the program keeps about people: to be taken out by them, and to be forgotten (rule 7). */
public interface PersonalData {

    /** What this part is called in the file a person takes out, such as {@code events}. */
    String section();

    /**
     * All that is kept about a person: words, numbers, and lists or maps of these; nothing about anybody else. Empty when
     * nothing is.
     */
    Map<String, Object> about(PersonId person);

    /**
     * Erases what is kept about a person, or puts an id that is nobody's in their place where the history has to stay
     * right. Done again, it does nothing.
     */
    void forget(PersonId person, PersonId nobody);
}
