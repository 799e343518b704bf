package kz.akd.bot.chatkit.screen;

import java.util.Optional;

/**
 * What a shared card is about: the same kind and id by which a deep link opens it, together {@code <kind>_<id>}.
 */
public record CardSubject(String kind, String id) {

    /** The kind of what is no thing but does what a command does; its id is the command's name. */
    public static final String COMMAND = "do";

    public CardSubject {
        if (!kind.matches("[a-z]{1,20}") || !id.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not to be shared: " + kind + "_" + id);
        }
    }

    /** As it was written by {@link #toString}; empty for anything else. */
    public static Optional<CardSubject> read(String written) {
        var parts = written.split("_", 2);
        try {
            return parts.length == 2 ? Optional.of(new CardSubject(parts[0], parts[1])) : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind + "_" + id;
    }
}
