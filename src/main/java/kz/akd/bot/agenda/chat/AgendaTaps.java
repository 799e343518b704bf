package kz.akd.bot.agenda.chat;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;

/** What members tap about their agenda. */
final class AgendaTaps {

    private AgendaTaps() {}

    @TapName("my")
    record ShowAgenda(int page) implements Tap {}

    @TapName("myics")
    record SendAgenda() implements Tap {}

    @TapName("mysub")
    record ShowSubscription() implements Tap {}

    @TapName("mysub+")
    record MakeAddress() implements Tap {}

    @TapName("mysub-")
    record RevokeAddress() implements Tap {}
}
