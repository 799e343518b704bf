package kz.akd.bot.chatkit.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words with markup, cut after so many of the units in which Telegram counts: between whole characters, its tags closed. */
public final class Shortened {

    private static final Pattern PART = Pattern.compile("<(/?)(\\w+)[^>]*>|&#?\\w+;|[^<&]+|[<&]", Pattern.DOTALL);

    private final StringBuilder html = new StringBuilder();
    private final ArrayDeque<String> open = new ArrayDeque<>();
    private int room;

    private Shortened(int room) {
        this.room = room;
    }

    /**
     * Cut at a whole character, with its tags closed.
     *
     * @param units how many of UTF-16 are to be seen, the mark that something was left out among them
     */
    public static String to(int units, String html) {
        var shortened = new Shortened(Math.max(0, units - 1));
        var parts = PART.matcher(html);
        while (parts.find() && shortened.takes(parts.group(), parts.group(1), parts.group(2))) {
            // as long as there is room
        }
        shortened.html.append('…');
        shortened.open.forEach(tag -> shortened.html.append("</").append(tag).append('>'));
        return shortened.html.toString();
    }

    /** False once no more fits. */
    private boolean takes(String part, @Nullable String closing, @Nullable String tag) {
        if (tag != null) {
            html.append(part);
            if ("/".equals(closing)) {
                open.poll();
            } else {
                open.push(tag);
            }
            return true;
        }
        int seen = part.startsWith("&") ? 1 : part.length();
        if (seen <= room) {
            html.append(part);
            room -= seen;
            return true;
        }
        if (!part.startsWith("&")) {
            html.append(part, 0, wholeCharacters(part));
        }
        return false;
    }

    /** As many as there is room for; a family of emoji is one of them. */
    private int wholeCharacters(String words) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(words);
        return characters.isBoundary(room) ? room : Math.max(0, characters.preceding(room));
    }
}
