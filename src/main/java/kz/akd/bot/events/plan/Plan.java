package kz.akd.bot.events.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * An event as its organisers describe it.
 *
 * @param cover a picture, by the id that the server of the chats knows it by
 * @param reminders how long before the beginning those who come are reminded; null for the association's usual
 */
public record Plan(
        EventText text,
        Timing timing,
        Venue venue,
        Capacity room,
        @Nullable Topic topic,
        Audience audience,
        @Nullable String cover,
        @Nullable List<Duration> reminders) {

    public Plan {
        reminders = reminders == null ? null : List.copyOf(reminders);
    }

    /** The least that is needed: what, when and where. */
    public static Plan of(String title, LocalMoment starts, String place) {
        return new Plan(
                EventText.of(title),
                Timing.from(starts),
                Venue.at(place),
                Capacity.FOR_EVERYBODY,
                null,
                Audience.ALL,
                null,
                null);
    }

    public Optional<Topic> category() {
        return Optional.ofNullable(topic);
    }

    public Optional<String> picture() {
        return Optional.ofNullable(cover);
    }

    public Optional<List<Duration>> ownReminders() {
        return Optional.ofNullable(reminders);
    }

    public Plan with(EventText other) {
        return new Plan(other, timing, venue, room, topic, audience, cover, reminders);
    }

    public Plan with(Timing other) {
        return new Plan(text, other, venue, room, topic, audience, cover, reminders);
    }

    public Plan with(Venue other) {
        return new Plan(text, timing, other, room, topic, audience, cover, reminders);
    }

    public Plan with(Capacity other) {
        return new Plan(text, timing, venue, other, topic, audience, cover, reminders);
    }

    public Plan about(@Nullable Topic other) {
        return new Plan(text, timing, venue, room, other, audience, cover, reminders);
    }

    public Plan with(Audience other) {
        return new Plan(text, timing, venue, room, topic, other, cover, reminders);
    }

    public Plan pictured(@Nullable String other) {
        return new Plan(text, timing, venue, room, topic, audience, other, reminders);
    }

    public Plan reminding(@Nullable List<Duration> others) {
        return new Plan(text, timing, venue, room, topic, audience, cover, others);
    }
}
