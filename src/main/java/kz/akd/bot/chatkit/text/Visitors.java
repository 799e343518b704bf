package kz.akd.bot.chatkit.text;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.jspecify.annotations.Nullable;

/** Who talks to the bot; kept by the members module. */
public interface Visitors {

    /**
     * The person, made on the first meeting.
     *
     * @param languageTag the language of their Telegram, null when unknown; used at the first meeting only
     */
    Visitor meet(PersonId person, @Nullable String languageTag);

    /** The person, if they are known: whoever has just been forgotten is not. */
    Optional<Visitor> find(PersonId person);

    /** Those of the people who are known. */
    Map<PersonId, Visitor> findAll(Collection<PersonId> people);

    /** Notes that messages reach somebody who is known. */
    void reached(PersonId person);

    /** Notes that messages do not reach somebody who is known. */
    void unreachable(PersonId person, Unreachable why);
}
