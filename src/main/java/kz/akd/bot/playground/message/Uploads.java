package kz.akd.bot.playground.message;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The files of a request in parts, by the names of their parts. */
public final class Uploads {

    private Uploads() {}

    public static Map<String, Call.Upload> of(HttpServletRequest request) throws IOException, ServletException {
        var uploads = new HashMap<String, Call.Upload>();
        for (var part : request.getParts()) {
            if (part.getSubmittedFileName() != null) {
                var type = Objects.requireNonNullElse(part.getContentType(), "application/octet-stream");
                var bytes = part.getInputStream().readAllBytes();
                uploads.put(part.getName(), new Call.Upload(part.getSubmittedFileName(), type, bytes));
            }
        }
        return uploads;
    }
}
