package kz.akd.bot.chatkit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
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

    /** Many people at once, each as {@link #meet} would. */
    Map<PersonId, Visitor> meetAll(Collection<PersonId> people);

    /** Notes that messages reach the person again, or no longer (they blocked the bot, or deleted their account). */
    void reachable(PersonId person, boolean reachable);
}
