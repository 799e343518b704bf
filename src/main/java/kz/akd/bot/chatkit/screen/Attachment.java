package kz.akd.bot.chatkit.screen;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture, video, document or place that a screen carries; the screen's words stand below it, at most 1,024 characters, and
 * none below a place. Two are the
 * same when they show the same, so that mail to many is written once.
 */
public final class Attachment {

    /** The outbox keeps a copy of it for each recipient: a page of a calendar, no more. */
    private static final int LARGEST_MAILED = 32 << 10;

    /** How a phone shows it. */
    public enum Kind {
        PICTURE,
        VIDEO,
        DOCUMENT,
        /** A point on the map with its name, and no other words. */
        PLACE
    }

    /**
     * Where a place is.
     *
     * @param address what stands below its name
     */
    public record Spot(String address, double latitude, double longitude) {}

    private final Kind kind;
    private final String name;
    private final @Nullable String known;
    private final byte[] content;
    private final @Nullable Spot spot;

    private Attachment(Kind kind, String name, @Nullable String known, byte[] content, @Nullable Spot spot) {
        this.kind = kind;
        this.name = name;
        this.known = known;
        this.content = content.clone();
        this.spot = spot;
    }

    /** A PNG or JPEG, shown in the chat. */
    public static Attachment picture(String name, byte[] content) {
        return new Attachment(Kind.PICTURE, name, null, content, null);
    }

    /** A picture that the server of the chats has, by its id there. Where it has it no more, the words go alone. */
    public static Attachment pictureKnownAs(String id) {
        return new Attachment(Kind.PICTURE, "", id, new byte[0], null);
    }

    /** What the server of the chats has, by its id there; it stays of the kind that it was sent as. */
    public static Attachment knownAs(Kind kind, String id, String name) {
        return new Attachment(kind, name, id, new byte[0], null);
    }

    /** A file to open or keep. */
    public static Attachment document(String name, byte[] content) {
        return new Attachment(Kind.DOCUMENT, name, null, content, null);
    }

    /** A point on the map, in a message of its own: phones show its name and address, and find the way there. */
    public static Attachment place(String name, Spot spot) {
        return new Attachment(Kind.PLACE, name, null, new byte[0], spot);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** The id by which the server of the chats knows it. */
    public Optional<String> knownAs() {
        return Optional.ofNullable(known);
    }

    public byte[] content() {
        return content.clone();
    }

    /** Where it is; for a place only. */
    public Optional<Spot> spot() {
        return Optional.ofNullable(spot);
    }

    /** Whether mail may carry it: what the server has, or a small document. */
    public boolean isMailable() {
        return known != null || (kind == Kind.DOCUMENT && content.length <= LARGEST_MAILED);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that
                && kind == that.kind
                && name.equals(that.name)
                && Objects.equals(known, that.known)
                && Objects.equals(spot, that.spot)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name, known, spot, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return kind + " of " + content.length + " bytes";
    }
}
