package kz.akd.bot.playground.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Telegram's HTML, parsed as strictly as Telegram does (Bot API, HTML style): text and its entities, whose offsets count
 * UTF-16 units.
 */
record MarkedText(String text, ArrayNode entities) {

    private static final Map<String, String> PLAIN_TAGS = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"),
            Map.entry("code", "code"),
            Map.entry("pre", "pre"),
            Map.entry("blockquote", "blockquote"),
            Map.entry("a", "text_link"),
            Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("tg-time", "date_time"));
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\\s+[^<>]*)?)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+)))?");
    private static final Pattern REFERENCE = Pattern.compile("&(#\\d+|#x[0-9a-fA-F]+|lt|gt|amp|quot);?");
    private static final Pattern TIME_FORMAT = Pattern.compile("r|w?[dD]?[tT]?");

    static MarkedText plain(String text) {
        return new MarkedText(text.strip(), Json.array());
    }

    static MarkedText html(String html) {
        return new Parser(html).parse();
    }

    private record Open(String tag, ObjectNode entity) {}

    private static final class Parser {
        private final String html;
        private final StringBuilder text = new StringBuilder();
        private final ArrayNode entities = Json.array();
        private final Deque<Open> open = new ArrayDeque<>();
        private int at;

        Parser(String html) {
            this.html = html;
        }

        MarkedText parse() {
            while (at < html.length()) {
                char next = html.charAt(at);
                if (next == '<') {
                    tag();
                } else if (next == '&') {
                    reference();
                } else {
                    text.append(next);
                    at++;
                }
            }
            if (!open.isEmpty()) {
                throw unparsable("Can't find end tag corresponding to start tag \""
                        + open.peek().tag() + "\"");
            }
            return trimmed();
        }

        private void tag() {
            var match = TAG.matcher(html).region(at, html.length());
            if (!match.lookingAt()) {
                throw unparsable("Unsupported start tag \"" + beginning() + "\" at byte offset " + bytes(at));
            }
            var name = match.group(2).toLowerCase(Locale.ROOT);
            if (match.group(1).isEmpty()) {
                start(name, match);
            } else {
                end(name);
            }
            at = match.end();
        }

        private void start(String name, Matcher match) {
            var type = PLAIN_TAGS.get(name);
            var attributes = match.group(3);
            if (type == null || (name.equals("span") && !"tg-spoiler".equals(attribute(attributes, "class")))) {
                throw unparsable("Unsupported start tag \"" + name + "\" at byte offset " + bytes(at));
            }
            var entity = Json.object().put("type", type).put("offset", text.length());
            switch (type) {
                case "text_link" -> entity.put("url", attribute(attributes, "href"));
                case "custom_emoji" -> entity.put("custom_emoji_id", attribute(attributes, "emoji-id"));
                case "date_time" -> time(entity, attributes);
                case "blockquote" -> {
                    if (attributes.contains("expandable")) {
                        entity.put("type", "expandable_blockquote");
                    }
                }
                default -> {}
            }
            if (name.equals("code") && !open.isEmpty() && open.peek().tag().equals("pre")) {
                var language = attribute(attributes, "class").replaceFirst("^language-", "");
                open.peek().entity().put("language", language);
            }
            open.push(new Open(name, entity));
        }

        private void time(ObjectNode entity, String attributes) {
            var unix = attribute(attributes, "unix");
            var format = attribute(attributes, "format");
            if (!unix.matches("\\d{1,11}") || !TIME_FORMAT.matcher(format).matches()) {
                throw unparsable("Invalid date-time at byte offset " + bytes(at));
            }
            entity.put("unix_time", Long.parseLong(unix)).put("date_time_format", format);
        }

        private void end(String name) {
            if (open.isEmpty()) {
                throw unparsable("Unexpected end tag at byte offset " + bytes(at));
            }
            var started = open.pop();
            if (!started.tag().equals(name)) {
                throw unparsable("Unmatched end tag at byte offset " + bytes(at) + ", expected \"</" + started.tag()
                        + ">\", found \"</" + name + ">\"");
            }
            int length = text.length() - started.entity().path("offset").asInt();
            boolean inPre = !open.isEmpty() && open.peek().entity().has("language");
            if (length > 0 && !inPre) {
                entities.add(started.entity().put("length", length));
            }
        }

        private void reference() {
            var match = REFERENCE.matcher(html).region(at, html.length());
            if (!match.lookingAt()) {
                text.append('&');
                at++;
                return;
            }
            text.append(character(match.group(1)));
            at = match.end();
        }

        private static String character(String reference) {
            return switch (reference) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                default ->
                    Character.toString(
                            reference.startsWith("#x")
                                    ? Integer.parseInt(reference.substring(2), 16)
                                    : Integer.parseInt(reference.substring(1)));
            };
        }

        /** Telegram cuts white space at both ends, and moves entities along. */
        private MarkedText trimmed() {
            int leading = text.length() - text.toString().stripLeading().length();
            var stripped = text.toString().strip();
            var kept = Json.array();
            for (var entity : entities) {
                int from = Math.max(0, entity.path("offset").asInt() - leading);
                int to = Math.min(
                        stripped.length(),
                        entity.path("offset").asInt()
                                - leading
                                + entity.path("length").asInt());
                if (to > from) {
                    kept.add(((ObjectNode) entity).put("offset", from).put("length", to - from));
                }
            }
            return new MarkedText(stripped, kept);
        }

        private String beginning() {
            var rest = html.substring(at + 1);
            var end = rest.split("[\\s>]", 2)[0];
            return end.substring(0, Math.min(end.length(), 30));
        }

        private int bytes(int index) {
            return html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
        }

        private static String attribute(String attributes, String name) {
            var match = ATTRIBUTE.matcher(attributes);
            while (match.find()) {
                if (match.group(1).equalsIgnoreCase(name)) {
                    for (int group = 2; group <= 4; group++) {
                        if (match.group(group) != null) {
                            return REFERENCE
                                    .matcher(match.group(group))
                                    .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
                        }
                    }
                }
            }
            return "";
        }

        private static Refusal unparsable(String why) {
            return Refusal.badRequest("can't parse entities: " + why);
        }
    }
}
