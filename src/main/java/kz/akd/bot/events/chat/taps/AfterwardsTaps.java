package kz.akd.bot.events.chat.taps;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.events.EventId;

/** What buttons mean when an event is over. */
public final class AfterwardsTaps {

    private AfterwardsTaps() {}

    @TapName("aw*")
    public record RateEvent(EventId event, int stars) implements Tap {}

    @TapName("awn")
    public record ShowOwnName(EventId event, boolean named) implements Tap {}

    @TapName("aww")
    public record AddWords(EventId event) implements Tap {}

    @TapName("aw")
    public record ShowAfterwards(EventId event, int page) implements Tap {}

    @TapName("awp")
    public record AddPhotos(EventId event) implements Tap {}

    @TapName("aws")
    public record ShowSummary(EventId event) implements Tap {}
}
