package kz.akd.bot.meetings;

import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be spoken about at a meeting.
 *
 * @param number tells it from the meeting's others, also when their order changes
 * @param presenter who presents it; null where nobody is named
 * @param origin where it came from, so that it comes once: an officer's form, an item of last time, or an action item
 */
public record AgendaItem(int number, String title, @Nullable PersonId presenter, Handling handling, String origin) {

    public static final int LONGEST_TITLE = 200;

    private static final String ADDED = "added:";
    private static final String CARRIED = "item:";
    private static final String OVERDUE = "action:";

    /** What became of it. */
    public enum Handling {
        AHEAD,
        DISCUSSED,
        PUT_OFF
    }

    public Optional<PersonId> presentedBy() {
        return Optional.ofNullable(presenter);
    }

    /** Whether it came from last time. */
    public boolean isCarriedOver() {
        return origin.startsWith(CARRIED);
    }

    /** Whether it is about an action item that is overdue. */
    public boolean isOverdue() {
        return origin.startsWith(OVERDUE);
    }

    boolean isAdded() {
        return origin.startsWith(ADDED);
    }

    static String added(ObjectId run) {
        return ADDED + run;
    }

    public static String carriedFrom(MeetingId meeting, int number) {
        return CARRIED + meeting + ":" + number;
    }

    public static String about(ActionItemId action) {
        return OVERDUE + action;
    }

    AgendaItem handled(Handling now) {
        return new AgendaItem(number, title, presenter, now, origin);
    }

    AgendaItem replacing(PersonId person, PersonId other) {
        return new AgendaItem(number, title, person.equals(presenter) ? other : presenter, handling, origin);
    }
}
