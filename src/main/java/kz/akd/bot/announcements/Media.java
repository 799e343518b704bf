package kz.akd.bot.announcements;

/**
 * What an announcement carries above its words.
 *
 * @param id by which the server of the chats knows it
 * @param name as it was called on the author's phone; may be empty
 */
public record Media(Kind kind, String id, String name) {

    /** How phones show it. */
    public enum Kind {
        PICTURE,
        VIDEO,
        DOCUMENT
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
