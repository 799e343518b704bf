package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import kz.akd.bot.shared.PersonId;
import org.bson.types.Binary;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A schedule that was sent, between its preview and a day after.
 *
 * @param zone of times for which the file names none
 * @param file as it was sent; none once applied
 * @param published whether its events were put on the calendar, or kept as drafts
 */
@Document("event_imports")
record ScheduleImport(
        @Id ObjectId id,
        PersonId by,
        Instant at,
        ZoneId zone,
        @Nullable Binary file,
        int added,
        boolean published) {

    boolean isApplied() {
        return file == null;
    }

    byte[] content() {
        return file == null ? new byte[0] : Arrays.copyOf(file.getData(), file.getData().length);
    }

    ScheduleImport applied(int events, boolean onCalendar) {
        return new ScheduleImport(id, by, at, zone, null, events, onCalendar);
    }
}
