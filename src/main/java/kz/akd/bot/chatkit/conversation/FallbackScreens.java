package kz.akd.bot.chatkit.conversation;

import kz.akd.bot.chatkit.screen.Screen;

/** Answers to what leads nowhere: each says what was wrong and offers the way home. */
final class FallbackScreens {

    private FallbackScreens() {}

    static Screen words() {
        return Screen.saying("chatkit.stray.words").backHome();
    }

    static Screen otherKind() {
        return Screen.saying("chatkit.stray.other").backHome();
    }

    static Screen edited() {
        return Screen.saying("chatkit.stray.edited").backHome();
    }

    static Screen brokenLink() {
        return Screen.saying("chatkit.stray.link").backHome();
    }

    static Screen contact() {
        return Screen.saying("chatkit.stray.contact").backHome();
    }

    /** Shows as much of the command as helps. */
    static Screen unknownCommand(String name) {
        int shown = Math.min(name.length(), 32);
        return Screen.saying("chatkit.stray.command", "/" + name.substring(0, shown))
                .backHome();
    }

    static Screen nothingToCancel() {
        return Screen.saying("chatkit.stray.nothing-to-cancel").backHome();
    }

    static Screen fault(String reference) {
        return Screen.saying("chatkit.fault", reference).backHome();
    }
}
