package kz.akd.bot.events.afterwards;

import java.net.URI;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.TypeAlias;

/** What happens when an event is over. */
public sealed interface AfterwordFacts extends Fact {

    EventId event();

    /** Those who came are to be thanked, and asked what they thought of it. */
    @TypeAlias("thanks-due")
    record ThanksDue(EventId event) implements AfterwordFacts {}

    @TypeAlias("photos-added")
    record PhotosAdded(EventId event, ObjectId occasion, URI link) implements AfterwordFacts {}
}
