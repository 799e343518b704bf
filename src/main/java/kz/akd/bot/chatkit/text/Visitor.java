package kz.akd.bot.chatkit.text;

import java.time.ZoneId;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;

/**
 * The person at the other end, as far as the conversation needs to know them.
 *
 * @param quiet when what they have not just asked for makes no sound
 * @param reachable whether messages reach them, as far as is known
 * @param telegramName what they are called in Telegram, while it is they who are answered; empty for unknown
 */
public record Visitor(
        PersonId id,
        Language language,
        ZoneId zone,
        Rank rank,
        QuietHours quiet,
        boolean reachable,
        String telegramName) {

    private static final PersonId EVERYBODY = new PersonId(Long.MAX_VALUE);

    /** Whoever reads what is written for no one person, such as a card in a group: by the clock of a place that is named. */
    public static Visitor everybody(Language language, ZoneId zone) {
        return new Visitor(EVERYBODY, language, zone, Rank.GUEST);
    }

    public boolean isEverybody() {
        return id.equals(EVERYBODY);
    }

    public Visitor(PersonId id, Language language, ZoneId zone, Rank rank, QuietHours quiet, boolean reachable) {
        this(id, language, zone, rank, quiet, reachable, "");
    }

    public Visitor named(String inTelegram) {
        return new Visitor(id, language, zone, rank, quiet, reachable, inTelegram);
    }

    @Override
    public String toString() {
        return "Visitor " + id;
    }

    /** Whom messages reach. */
    public Visitor(PersonId id, Language language, ZoneId zone, Rank rank, QuietHours quiet) {
        this(id, language, zone, rank, quiet, true);
    }

    /** Whom the bot has not met, or who is nobody in particular. */
    public Visitor(PersonId id, Language language, ZoneId zone, Rank rank) {
        this(id, language, zone, rank, QuietHours.none(zone));
    }
}
