package kz.akd.bot.chatkit;

import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.conversation.LiveScreens;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Result;

/** What a command, tap or typed word leads to: a screen, a form, or just a toast. */
public sealed interface Answer {

    static Shown showing(Screen screen) {
        return new Shown(screen, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Shows the person's first screen, as they now stand. */
    static Homeward home() {
        return new Homeward(Optional.empty());
    }

    /** A small passing message over the chat; the screen stays as it is. At most 200 characters. */
    static Said toast(String key, Object... arguments) {
        return new Said(Text.of(key, arguments), false);
    }

    /** A message over the chat that waits for OK. At most 200 characters. */
    static Said alert(String key, Object... arguments) {
        return alert(Text.of(key, arguments));
    }

    static Said alert(Text text) {
        return new Said(text, true);
    }

    /** Says why something was not done; the screen stays as it is. */
    static Said refused(Result.Refused<?> refused) {
        return new Said(new Text.Phrase(refused.why().key(), refused.arguments()), true);
    }

    /** Shows what was done, or says why it was not. */
    static <T> Answer of(Result<T> result, Function<T, Answer> done) {
        return result.fold(done, Answer::refused);
    }

    /** Opens the bot's private chat at a thing, for whoever tapped a shared card. */
    static Opened opening(CardSubject at) {
        return new Opened(at);
    }

    /** Does something that takes its time, and then answers; meanwhile a screen is shown. */
    static Working working(Screen meanwhile, LongTask work) {
        return new Working(meanwhile, work);
    }

    /** Opens a form. */
    static Asked asking(Dialog dialog) {
        return new Asked(dialog, "", Answers.NONE);
    }

    /** Opens a form about something, whose id its ending gets back. */
    static Asked asking(Dialog dialog, String about) {
        return new Asked(dialog, about, Answers.NONE);
    }

    /**
     * Shows a screen: in place of the tapped one, or below what was typed.
     *
     * @param watched what it goes on showing as it changes
     * @param taking the form that takes a file which is sent while it stands
     */
    record Shown(Screen screen, Optional<Text> toast, Optional<String> watched, Optional<Dialog> taking)
            implements Answer {

        public Shown(Screen screen, Optional<Text> toast) {
            this(screen, toast, Optional.empty(), Optional.empty());
        }

        /** As long as nothing else is shown, a file that is sent answers the first question of this form. */
        public Shown taking(Dialog form) {
            return new Shown(screen, toast, watched, Optional.of(form));
        }

        /** As long as nothing else is shown, {@link LiveScreens} bring it up to date whenever the subject changes. */
        public Shown watching(String subject) {
            return new Shown(screen, toast, Optional.of(subject), taking);
        }

        /** With a toast above it where the person tapped a button. */
        public Shown toasting(String key, Object... arguments) {
            return toasting(Text.of(key, arguments));
        }

        public Shown toasting(Text text) {
            return new Shown(screen, Optional.of(text), watched, taking);
        }
    }

    /** Leads home. */
    record Homeward(Optional<Text> toast) implements Answer {

        /** With a toast above it where the person tapped a button. */
        public Homeward toasting(String key, Object... arguments) {
            return new Homeward(Optional.of(Text.of(key, arguments)));
        }
    }

    /** Says something and leaves the screen as it is. */
    record Said(Text text, boolean alert) implements Answer {}

    /** Opens the private chat; in it already, shows the thing. */
    record Opened(CardSubject at) implements Answer {}

    /** Does something that takes its time. */
    record Working(Screen meanwhile, LongTask work) implements Answer {}

    /**
     * Opens a form.
     *
     * @param known what need not be asked: the form begins with the first question that is not answered by it
     */
    record Asked(Dialog dialog, String about, Answers known) implements Answer {

        /** Knowing the answer to one of its questions, which can still be changed. */
        public <T> Asked knowing(Question<T> question, T value) {
            return new Asked(dialog, about, known.with(question, value));
        }
    }
}
