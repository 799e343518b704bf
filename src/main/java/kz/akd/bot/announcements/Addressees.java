package kz.akd.bot.announcements;

import java.util.Optional;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.EventId;
import kz.akd.bot.members.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The question who is addressed: it is asked anew when the announcement is sent.
 *
 * @param event of its audience, only those who stand to this event in one way
 * @param circle in which way; null where no event is named
 */
public record Addressees(
        Audience audience,
        @Nullable EventId event,
        @Nullable AttendeeGroup circle) {

    public static Addressees of(Audience audience) {
        return new Addressees(audience, null, null);
    }

    public Addressees among(Audience other) {
        return new Addressees(other, event, circle);
    }

    public Addressees standingTo(EventId other, AttendeeGroup how) {
        return new Addressees(audience, other, how);
    }

    /** Whatever they have to do with events. */
    public Addressees withoutEvent() {
        return of(audience);
    }

    public Optional<EventId> whoseEvent() {
        return Optional.ofNullable(event);
    }

    public boolean isEverybody() {
        return audience.isEverybody() && event == null;
    }
}
