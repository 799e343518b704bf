package kz.akd.bot.chatkit.letter;

import java.util.List;
import kz.akd.bot.chatkit.screen.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A message ready to go out.
 *
 * @param html in Telegram's HTML, at most 4096 characters after its entities are parsed
 * @param keys rows of keys under the message
 * @param keyboard a keyboard in place of the person's own, or null
 * @param attachment a picture or document above the words, which are at most 1,024 characters then; in mail only what {@link
 *     Attachment#isMailable} allows
 */
public record Letter(
        String html,
        List<List<Key>> keys,
        @Nullable Keyboard keyboard,
        @Nullable Attachment attachment) {

    public Letter {
        keys = keys.stream().map(List::copyOf).toList();
    }

    /** Of words only. */
    public Letter(String html, List<List<Key>> keys, @Nullable Keyboard keyboard) {
        this(html, keys, keyboard, null);
    }

    /** The same without what it carries. */
    public Letter inWords() {
        return new Letter(html, keys, keyboard);
    }

    /** What lies in place of the person's own keyboard: a key that shares their number, then plain words; or nothing. */
    public record Keyboard(@Nullable String shareNumber, List<String> words) {

        public static Keyboard putAway() {
            return new Keyboard(null, List.of());
        }
    }

    /**
     * A key under a message: exactly one of the others says what it does.
     *
     * @param start what a deep link to the bot carries
     * @param startInGroup the same where a group is chosen
     * @param inline words after the bot's name in a chat that is chosen
     */
    public record Key(
            String label,
            @Nullable String data,
            @Nullable String address,
            @Nullable String copy,
            @Nullable String start,
            @Nullable String startInGroup,
            @Nullable String inline) {

        static Key tapping(String label, String data) {
            return new Key(label, data, null, null, null, null, null);
        }

        static Key opening(String label, String address) {
            return new Key(label, null, address, null, null, null, null);
        }

        static Key copying(String label, String copy) {
            return new Key(label, null, null, copy, null, null, null);
        }

        static Key starting(String label, String start, boolean inGroup) {
            return new Key(label, null, null, null, inGroup ? null : start, inGroup ? start : null, null);
        }

        static Key sharing(String label, String words) {
            return new Key(label, null, null, null, null, null, words);
        }
    }
}
