package kz.akd.bot.chatkit.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Shortened;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes screens out for one reader. */
@Component
public final class Letters {

    /** Bot API, sendMessage: 4096 characters after entities parsing. */
    private static final int LIMIT = 4096;

    /** Bot API, sendPhoto and sendDocument: 1024 characters after entities parsing. */
    private static final int CAPTION_LIMIT = 1024;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    /** What is longer is a text, of which a part is worth more than nothing. */
    private static final int LONG_LINE = 200;

    private final Texts texts;
    private final Routes routes;

    public Letters(Texts texts, Routes routes) {
        this.texts = texts;
        this.routes = routes;
    }

    public Letter write(Screen screen, Visitor visitor) {
        var attachment = screen.attachment().orElse(null);
        if (attachment != null && attachment.knownAs().isPresent() && !fits(screen, visitor)) {
            // such a picture is there for its looks
            attachment = null;
        }
        return new Letter(
                body(screen, visitor, attachment == null ? LIMIT : CAPTION_LIMIT),
                keys(screen, button -> key(button, visitor, routes::encode)),
                keyboard(screen, visitor),
                attachment);
    }

    /** Whether all words fit below a picture. */
    private boolean fits(Screen screen, Visitor visitor) {
        return screen.paragraphs().stream()
                        .mapToInt(paragraph -> length(texts.html(paragraph, visitor)) + 1)
                        .sum()
                <= CAPTION_LIMIT + 1;
    }

    /** As Telegram counts: without the markup that {@link Texts} writes. */
    private static int length(String html) {
        return ENTITY.matcher(TAG.matcher(html).replaceAll("")).replaceAll("&").length();
    }

    /** For everybody who reads a language; there is nothing on it that only one person could use. */
    public Letter writeShared(Screen screen, Visitor everybody, Language language) {
        if (screen.contactRequest().isPresent() || screen.attachment().isPresent()) {
            throw new IllegalArgumentException("a shared card has words and buttons only");
        }
        return new Letter(
                body(screen, everybody, LIMIT),
                keys(screen, button -> key(button, everybody, tap -> routes.encodeShared(tap, language))),
                null);
    }

    private static List<List<Letter.Key>> keys(Screen screen, Function<Button, Letter.Key> key) {
        return screen.rows().stream().map(row -> row.stream().map(key).toList()).toList();
    }

    /** Whole lines, as many as one message holds; of a long text, as much as there is room for. */
    private String body(Screen screen, Visitor visitor, int limit) {
        var lines = new ArrayList<String>();
        int length = 0;
        for (var paragraph : screen.paragraphs()) {
            var line = texts.html(paragraph, visitor);
            length += length(line) + 1;
            if (length > limit + 1) {
                int room = limit + 1 - (length - length(line));
                lines.add(length(line) > LONG_LINE && room > 1 ? Shortened.to(room, line) : "…");
                break;
            }
            lines.add(line);
        }
        return String.join("\n", lines).strip();
    }

    private Letter.Key key(Button button, Visitor visitor, Function<Tap, String> encoded) {
        var label = texts.plain(button.label(), visitor);
        if (button instanceof Button.Tapping tapping) {
            return Letter.Key.tapping(label, encoded.apply(tapping.tap()));
        } else if (button instanceof Button.Opening opening) {
            return Letter.Key.opening(label, opening.address().toString());
        } else if (button instanceof Button.Starting starting) {
            return Letter.Key.starting(label, starting.start(), starting.inGroup());
        } else if (button instanceof Button.Sharing sharing) {
            return Letter.Key.sharing(label, sharing.words());
        }
        return Letter.Key.copying(label, ((Button.Copying) button).words());
    }

    private Letter.@Nullable Keyboard keyboard(Screen screen, Visitor visitor) {
        if (screen.contactRequest().isEmpty()) {
            return null;
        }
        var request = screen.contactRequest().get();
        List<String> words =
                request.waysOut().stream().map(way -> texts.plain(way, visitor)).toList();
        return new Letter.Keyboard(texts.plain(request.share(), visitor), words);
    }
}
