package kz.akd.bot.events;

import java.net.URI;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * That an event was made like another of its series, and what people knew of it before.
 *
 * @param run by which others of the series were made so with it
 * @param wasAt where it was to be
 * @param linkWas by which one was to join; null where one could not
 */
public record MadeAlike(
        ObjectId run, String wasAt, @Nullable URI linkWas) {

    public static MadeAlike from(Event before, ObjectId run) {
        var venue = before.plan().venue();
        return new MadeAlike(run, venue.place(), venue.remoteLink());
    }
}
