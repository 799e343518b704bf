package kz.akd.bot.members.chat.home;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** What a person takes out: one ZIP, with the same as JSON for programs and as a page for people. */
final class OwnDataFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private OwnDataFile() {}

    static byte[] zip(String title, Map<String, Object> data) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "my-data.json", JSON.writeValueAsString(data));
            put(zip, "my-data.html", page(title, data));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String page(String title, Map<String, Object> data) {
        return "<!doctype html><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                + "<title>" + escaped(title) + "</title>"
                + "<style>body{font:16px/1.5 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}"
                + "dt{font-weight:bold}dd{margin:0 0 .5em 1.5em}</style>"
                + "<h1>" + escaped(title) + "</h1>" + shown(data);
    }

    private static String shown(Object value) {
        var html = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            html.append("<dl>");
            map.forEach((name, inner) -> html.append("<dt>")
                    .append(escaped(name))
                    .append("</dt><dd>")
                    .append(shown(inner))
                    .append("</dd>"));
            return html.append("</dl>").toString();
        } else if (value instanceof Collection<?> list) {
            html.append("<ul>");
            list.forEach(inner -> html.append("<li>").append(shown(inner)).append("</li>"));
            return html.append("</ul>").toString();
        }
        return escaped(value);
    }

    private static String escaped(Object value) {
        return HtmlUtils.htmlEscape(value.toString(), StandardCharsets.UTF_8.name());
    }
}
