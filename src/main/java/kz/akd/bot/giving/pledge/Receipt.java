package kz.akd.bot.giving.pledge;

/**
 * The photo or document by which somebody shows that they have paid, still at the server of the chats.
 *
 * @param picture whether it is a photo
 * @param file its id there
 * @param name as it was called on their phone; empty for photos
 */
public record Receipt(boolean picture, String file, String name) {
    @Override
    public String toString() {
        return picture ? "photo" : "document";
    }
}
