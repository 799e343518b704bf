package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.events.EventId;

/** What buttons mean when an event is over. */
final class AfterwardsTaps {

    private AfterwardsTaps() {}

    @TapName("aw*")
    record RateEvent(EventId event, int stars) implements Tap {}

    @TapName("awn")
    record ShowOwnName(EventId event, boolean named) implements Tap {}

    @TapName("aww")
    record AddWords(EventId event) implements Tap {}

    @TapName("aw")
    record ShowAfterwards(EventId event, int page) implements Tap {}

    @TapName("awp")
    record AddPhotos(EventId event) implements Tap {}

    @TapName("aws")
    record ShowSummary(EventId event) implements Tap {}
}
