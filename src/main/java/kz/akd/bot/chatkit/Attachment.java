package kz.akd.bot.chatkit;

/** A picture or document that a screen carries; the screen's words stand below it, at most 1,024 characters. */
public final class Attachment {

    /** How a phone shows it. */
    public enum Kind {
        PICTURE,
        DOCUMENT
    }

    private final Kind kind;
    private final String name;
    private final byte[] content;

    private Attachment(Kind kind, String name, byte[] content) {
        this.kind = kind;
        this.name = name;
        this.content = content.clone();
    }

    /** A PNG or JPEG, shown in the chat. */
    public static Attachment picture(String name, byte[] content) {
        return new Attachment(Kind.PICTURE, name, content);
    }

    /** A file to open or keep. */
    public static Attachment document(String name, byte[] content) {
        return new Attachment(Kind.DOCUMENT, name, content);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }
}
