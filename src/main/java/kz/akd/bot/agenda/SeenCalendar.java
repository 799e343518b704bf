package kz.akd.bot.agenda;

import java.time.Instant;
import java.util.List;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What somebody's calendars were last given. */
@Document("calendars_seen")
record SeenCalendar(@Id PersonId person, List<SeenEntry> entries) {

    /**
     * One entry.
     *
     * @param hash of what was to be seen of it
     * @param revision the number of that copy
     * @param changed since when it says so
     */
    record SeenEntry(String uid, String hash, int revision, Instant changed) {}

    @Override
    public String toString() {
        return "SeenCalendar of " + person;
    }
}
