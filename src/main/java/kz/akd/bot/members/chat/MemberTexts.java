package kz.akd.bot.members.chat;

import java.util.Locale;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.members.MemberKind;

/** How the members module's words are shown. */
final class MemberTexts {

    private MemberTexts() {}

    static Text kind(MemberKind kind) {
        return Text.of("members.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
