package kz.akd.bot.chatkit.imports;

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
 * A file that was sent, between its preview and a day after.
 *
 * @param importing by which import
 * @param zone of times for which the file names none
 * @param content as it was sent; none once applied, as it may be private
 * @param begun how it is being applied, or was; null as long as nobody wanted that
 * @param leftOut how many rows could not be applied
 */
@Document("imports")
record WaitingFile(
        @Id ObjectId id,
        String importing,
        PersonId by,
        Instant at,
        ZoneId zone,
        @Nullable Binary content,
        @Nullable Begun begun,
        int leftOut) {

    /**
     * What applying it comes to: fixed when it begins, as after a crash in the middle some of it is there already.
     *
     * @param way the name of the way in which it is applied
     */
    record Begun(String way, int fresh, int changed, int same) {

        int rows() {
            return fresh + changed;
        }
    }

    static WaitingFile sent(ObjectId id, String importing, PersonId by, Instant at, ZoneId zone, byte[] content) {
        return new WaitingFile(id, importing, by, at, zone, new Binary(content), null, 0);
    }

    boolean isApplied() {
        return content == null;
    }

    byte[] bytes() {
        return content == null ? new byte[0] : Arrays.copyOf(content.getData(), content.getData().length);
    }

    WaitingFile begun(Begun first) {
        return begun == null ? new WaitingFile(id, importing, by, at, zone, content, first, leftOut) : this;
    }

    WaitingFile applied(int without) {
        return new WaitingFile(id, importing, by, at, zone, null, begun, without);
    }

    /** Somebody is forgotten: nobody applies it any more. */
    WaitingFile of(PersonId nobody) {
        return new WaitingFile(id, importing, nobody, at, zone, null, begun, leftOut);
    }

    @Override
    public String toString() {
        return "WaitingFile " + id;
    }
}
