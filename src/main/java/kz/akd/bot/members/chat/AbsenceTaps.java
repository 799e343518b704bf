package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;

/**
 * What administrators decide after an absence, which its end names in milliseconds since 1970.
 */
public final class AbsenceTaps {

    private AbsenceTaps() {}

    @TapName("away+")
    public record SendAfterAbsence(long until) implements Tap {}

    @TapName("away-")
    public record LeaveOutAfterAbsence(long until) implements Tap {}
}
