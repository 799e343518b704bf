package kz.akd.bot.announcements;

import java.util.Optional;
import kz.akd.bot.shared.Formatted;
import org.jspecify.annotations.Nullable;

/** What an announcement says in one language. */
public record Content(Formatted words, @Nullable Media media) {

    /** Bot API, sendMessage. */
    public static final int LONGEST = 4096;

    /** Bot API, sendPhoto, sendVideo and sendDocument. */
    public static final int LONGEST_BELOW_MEDIA = 1024;

    private static final int LONGEST_TITLE = 60;

    public Content {
        if (words.isBlank() && media == null) {
            throw new IllegalArgumentException("says nothing");
        } else if (words.words().length() > (media == null ? LONGEST : LONGEST_BELOW_MEDIA)) {
            throw new IllegalArgumentException("too long: " + words.words().length());
        }
    }

    public Optional<Media> carried() {
        return Optional.ofNullable(media);
    }

    /** Its first line, or as much of it as a list shows; empty where there are no words. */
    public String title() {
        var line = words.words().strip().split("\n", 2)[0].strip();
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
