package kz.akd.bot.chatkit.screen;

/**
 * A file somebody sent, still at the server.
 *
 * @param id by which the server knows it
 * @param name as it was called on their phone; empty for pictures
 * @param size in bytes, 0 when unknown
 */
public record SentFile(String id, String name, long size) {

    @Override
    public String toString() {
        return "File of " + size + " bytes";
    }
}
