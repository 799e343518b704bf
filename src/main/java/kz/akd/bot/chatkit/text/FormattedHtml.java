package kz.akd.bot.chatkit.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Formatted.Format;
import kz.akd.bot.shared.Formatted.Kind;

/** Formatted words in Telegram's HTML, which comes back from Telegram as just what was given. */
final class FormattedHtml {

    /** A quotation holds all else; of what begins together the longest is outermost. */
    private static final Comparator<Format> OUTERMOST_FIRST = Comparator.comparing(
                    (Format format) -> !format.kind().isQuote())
            .thenComparing(Comparator.comparingInt(Format::length).reversed());

    private final Formatted formatted;
    private final UnaryOperator<String> escape;
    private final StringBuilder html = new StringBuilder();
    private final Deque<Format> open = new ArrayDeque<>();

    private FormattedHtml(Formatted formatted, UnaryOperator<String> escape) {
        this.formatted = formatted;
        this.escape = escape;
    }

    static String of(Formatted formatted, UnaryOperator<String> escape) {
        return new FormattedHtml(formatted, escape).html();
    }

    private String html() {
        var words = formatted.words();
        int at = 0;
        for (int next : edges()) {
            html.append(escape.apply(words.substring(at, next)));
            at = next;
            close(next);
            begin(next);
        }
        return html.append(escape.apply(words.substring(at))).toString();
    }

    /** Where something begins or ends. */
    private int[] edges() {
        return formatted.formats().stream()
                .flatMap(format -> List.of(format.from(), format.end()).stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Ends what ends here. What lies within it and goes on begins anew: tags may not cross each other. */
    private void close(int at) {
        var interrupted = new ArrayDeque<Format>();
        while (open.stream().anyMatch(format -> format.end() == at)) {
            var last = open.pop();
            html.append(end(last));
            if (last.end() != at) {
                interrupted.push(last);
            }
        }
        interrupted.forEach(this::start);
    }

    private void begin(int at) {
        var beginning = new ArrayList<>(formatted.formats().stream()
                .filter(format -> format.from() == at)
                .toList());
        beginning.sort(OUTERMOST_FIRST);
        beginning.forEach(this::start);
    }

    private void start(Format format) {
        open.push(format);
        html.append('<').append(tag(format)).append(attributes(format)).append('>');
        if (isOfLanguage(format)) {
            html.append("<code class=\"language-")
                    .append(escape.apply(format.detail()))
                    .append("\">");
        }
    }

    private static String end(Format format) {
        return (isOfLanguage(format) ? "</code></" : "</") + tag(format) + ">";
    }

    private static boolean isOfLanguage(Format format) {
        return format.kind() == Kind.PRE && !format.detail().isEmpty();
    }

    private static String tag(Format format) {
        return switch (format.kind()) {
            case BOLD -> "b";
            case ITALIC -> "i";
            case UNDERLINE -> "u";
            case STRIKETHROUGH -> "s";
            case SPOILER -> "tg-spoiler";
            case CODE -> "code";
            case PRE -> "pre";
            case LINK -> "a";
            case EMOJI -> "tg-emoji";
            case QUOTE, LONG_QUOTE -> "blockquote";
            case MOMENT -> "tg-time";
        };
    }

    private String attributes(Format format) {
        var detail = escape.apply(format.detail());
        return switch (format.kind()) {
            case LINK -> " href=\"" + detail + "\"";
            case EMOJI -> " emoji-id=\"" + detail + "\"";
            case LONG_QUOTE -> " expandable";
            case MOMENT -> {
                var parts = detail.split(" ", 2);
                yield " unix=\"" + parts[0] + "\" format=\"" + parts[parts.length - 1] + "\"";
            }
            default -> "";
        };
    }
}
