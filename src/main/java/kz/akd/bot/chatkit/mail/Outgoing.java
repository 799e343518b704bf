package kz.akd.bot.chatkit.mail;

import java.time.Instant;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Mail in the outbox, written out for its recipient.
 *
 * @param due when it may be sent
 * @param posted when it was posted
 * @param taker the node that has it in hand, as long as that node lives
 * @param helpsUntil when the buttons of the message help no more; null for never
 * @param quiet when it makes no sound; null when it may wake its recipient
 */
public record Outgoing(
        @Id String key,
        PersonId to,
        Mail.Lane lane,
        Instant due,
        Instant posted,
        @Nullable String taker,
        Letter letter,
        @Nullable QuietHours quiet,
        @Nullable Instant helpsUntil) {

    /** Whose buttons help for ever. */
    public Outgoing(
            String key,
            PersonId to,
            Mail.Lane lane,
            Instant due,
            Instant posted,
            @Nullable String taker,
            Letter letter,
            @Nullable QuietHours quiet) {
        this(key, to, lane, due, posted, taker, letter, quiet, null);
    }

    Outgoing taken(String node) {
        return new Outgoing(key, to, lane, due, posted, node, letter, quiet, helpsUntil);
    }

    /** Whether it makes no sound when it is sent at a moment: mail may wait long for its turn. */
    public boolean isSilent(Instant moment) {
        return quiet != null && quiet.include(moment);
    }
}
