package kz.akd.bot.announcements.copies;

import java.util.Collection;
import java.util.Map;
import kz.akd.bot.announcements.Announcement;
import org.jspecify.annotations.Nullable;

/** Brings copies to people, and says what became of them. */
public interface Courier {

    /** Accepts copies for good; a copy that was accepted before is not sent again. */
    void post(Announcement announcement, Collection<Copy> copies);

    /** What became of copies by their keys; of those that were never accepted, or called back, nothing. */
    Map<String, Outcome> outcomes(Collection<Copy> copies);

    /** Takes back what was delivered. */
    Change takeBack(Copy copy);

    /** Puts what the announcement says now in the place of what was delivered. */
    Change correct(Announcement announcement, Copy copy);

    /** What came of changing a delivered copy. */
    enum Change {
        DONE,
        /** It stays as it is, for good. */
        REFUSED,
        /** To be tried again. */
        LATER
    }

    /** Calls back what is not under way. */
    void callBack(Collection<Copy> copies);

    /** Shows whoever looks at it how far it is. */
    void show(Announcement announcement);

    /**
     * What became of a copy.
     *
     * @param state {@link Copy.State#POSTED} while it waits
     */
    record Outcome(Copy.State state, @Nullable String why) {}
}
