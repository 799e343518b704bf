package kz.akd.bot.members.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;

/**
 * What administrators decide after an absence, which its end names in milliseconds since 1970.
 */
final class AbsenceTaps {

    private AbsenceTaps() {}

    @TapName("away+")
    record SendAfterAbsence(long until) implements Tap {}

    @TapName("away-")
    record LeaveOutAfterAbsence(long until) implements Tap {}
}
