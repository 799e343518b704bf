package kz.akd.bot.chatkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes screens out for one reader. */
@Component
final class Letters {

    /** Bot API, sendMessage: 4096 characters after entities parsing; markup only makes the HTML longer than that. */
    private static final int LIMIT = 4096;

    /** Bot API, sendPhoto and sendDocument: 1024 characters after entities parsing. */
    private static final int CAPTION_LIMIT = 1024;

    private final Texts texts;
    private final Routes routes;

    Letters(Texts texts, Routes routes) {
        this.texts = texts;
        this.routes = routes;
    }

    Letter write(Screen screen, Visitor visitor) {
        return new Letter(
                body(screen, visitor),
                screen.rows().stream()
                        .map(row ->
                                row.stream().map(button -> key(button, visitor)).toList())
                        .toList(),
                keyboard(screen, visitor),
                screen.attachment().orElse(null));
    }

    /** Whole paragraphs, as many as one message holds. */
    private String body(Screen screen, Visitor visitor) {
        var lines = new ArrayList<String>();
        int limit = screen.attachment().isPresent() ? CAPTION_LIMIT : LIMIT;
        int length = 0;
        for (var paragraph : screen.paragraphs()) {
            var line = texts.html(paragraph, visitor);
            length += line.length() + 1;
            if (length > limit && !lines.isEmpty()) {
                lines.add("…");
                break;
            }
            lines.add(line);
        }
        return String.join("\n", lines).strip();
    }

    private Letter.Key key(Button button, Visitor visitor) {
        var label = texts.plain(button.label(), visitor);
        if (button instanceof Button.Tapping tapping) {
            return new Letter.Key(label, routes.encode(tapping.tap()), null, null);
        } else if (button instanceof Button.Opening opening) {
            return new Letter.Key(label, null, opening.address().toString(), null);
        }
        return new Letter.Key(label, null, null, ((Button.Copying) button).words());
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
