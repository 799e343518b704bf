package kz.akd.bot.agenda.chat;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the outside finds calendars, if it reaches us at all. */
@Component
class CalendarAddress {

    static final String PATH = "/calendar/{secret}.ics";

    private final String publicUrl;

    CalendarAddress(@Value("${akd.public-url:}") String publicUrl) {
        this.publicUrl = publicUrl.strip().replaceAll("/+$", "");
    }

    boolean isUsed() {
        return !publicUrl.isEmpty();
    }

    URI of(String secret) {
        return URI.create(publicUrl + PATH.replace("{secret}", secret));
    }
}
