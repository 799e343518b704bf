package kz.akd.bot.events.course;

import kz.akd.bot.events.EventId;
import org.bson.types.ObjectId;

/** A course; its first session has the same id. */
public record CourseId(ObjectId value) {

    public static CourseId of(EventId first) {
        return new CourseId(first.value());
    }

    public EventId first() {
        return new EventId(value);
    }

    @Override
    public String toString() {
        return value.toHexString();
    }
}
