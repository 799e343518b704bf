package kz.akd.bot.storage.choice;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says why something failed without giving anything away: flapdoodle's exceptions hold all environment variables and
 * system properties in their texts, and with them the bot's token.
 */
public final class DiscreetCause {

    private static final int LONGEST_MESSAGE = 200;

    private DiscreetCause() {}

    /** The names of the exceptions; the words only of the innermost, and only if it is of the Java library itself. */
    public static String of(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .toList();
        String names = chain.stream().map(e -> e.getClass().getSimpleName()).collect(Collectors.joining(" < "));
        Throwable root = chain.get(chain.size() - 1);
        String message =
                root instanceof IOException && root.getClass().getName().startsWith("java.") ? root.getMessage() : null;
        return message == null || message.length() > LONGEST_MESSAGE || message.contains("\n")
                ? names
                : names + ": " + message;
    }
}
