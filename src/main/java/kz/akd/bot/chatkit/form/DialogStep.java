package kz.akd.bot.chatkit.form;

import java.time.Instant;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.screen.DialogTap;
import kz.akd.bot.chatkit.screen.DialogTap.Move;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Formatted;
import org.jspecify.annotations.Nullable;

/** One step through a form: from what the person did to what they see next. Pure; keeps nothing. */
public final class DialogStep {

    private final Dialog dialog;
    private final Form form;
    private final Visitor visitor;
    private final Instant now;

    public DialogStep(Dialog dialog, Form form, Visitor visitor, Instant now) {
        this.dialog = dialog;
        this.form = form;
        this.visitor = visitor;
        this.now = now;
    }

    /** Where a step leads. */
    public sealed interface Next {
        /** The form goes on: its question or summary is shown, after a word on what was wrong, if anything was. */
        record Asks(Form form, Screen screen) implements Next {}

        /** Nothing changes; the tap is answered with a word. */
        record Says(Text word, boolean alert) implements Next {}

        /** All is answered and confirmed. */
        record Ends(Answer answer) implements Next {}

        /** Given up. */
        record Cancelled() implements Next {}
    }

    public Next typed(Formatted words) {
        if (inSummary()) {
            return asksAgain(Text.of("chatkit.dialog.confirm-by-button"));
        }
        return typed(question(), words);
    }

    public Next shared(Incoming.Contact contact) {
        if (inSummary()) {
            return asksAgain(Text.of("chatkit.dialog.confirm-by-button"));
        }
        return shared(question(), contact);
    }

    public Next sent(Incoming.File file) {
        if (inSummary()) {
            return asksAgain(Text.of("chatkit.dialog.confirm-by-button"));
        }
        return sent(question(), file);
    }

    public Next located(Incoming.Located location) {
        if (inSummary()) {
            return asksAgain(Text.of("chatkit.dialog.confirm-by-button"));
        }
        return located(question(), location);
    }

    private <T> Next located(Question<T> question, Incoming.Located location) {
        return understood(question, question.located(location, asking()));
    }

    private <T> Next sent(Question<T> question, Incoming.File file) {
        return understood(question, question.sent(file, asking()));
    }

    private <T> Next typed(Question<T> question, Formatted words) {
        return understood(question, question.written(words, asking()));
    }

    private <T> Next shared(Question<T> question, Incoming.Contact contact) {
        return understood(question, question.shared(contact, asking()));
    }

    public Next sentSomethingElse() {
        return asksAgain(Text.of("chatkit.dialog.words-please"));
    }

    public Next edited() {
        return asksAgain(Text.of("chatkit.dialog.edited"));
    }

    public Next tapped(DialogTap tap) {
        if (!tap.run().equals(form.run())) {
            return new Next.Says(Text.of("chatkit.dialog.over"), true);
        }
        if (tap.move() == Move.C) {
            return new Next.Cancelled();
        }
        if (tap.move() == Move.R) {
            return asks(form.paused(false));
        }
        if (tap.step() != form.step()) {
            return new Next.Says(Text.of("chatkit.dialog.answered"), false);
        }
        return inSummary() ? tappedInSummary(tap) : tappedInQuestion(question(), tap);
    }

    private Next tappedInSummary(DialogTap tap) {
        return switch (tap.move()) {
            case Y -> new Next.Ends(dialog.end(visitor, answers(), new Dialog.Opened(form.run(), form.about())));
            case B -> back();
            case E -> change(tap.value());
            default -> new Next.Says(Text.of("chatkit.dialog.answered"), false);
        };
    }

    private <T> Next tappedInQuestion(Question<T> question, DialogTap tap) {
        return switch (tap.move()) {
            case P -> {
                var understanding = question.picked(tap.value(), asking());
                yield understanding instanceof Parsed.Refused<T> refused
                        ? new Next.Says(refused.why(), true)
                        : understood(question, understanding);
            }
            case B -> back();
            case S -> skip(question);
            default -> new Next.Says(Text.of("chatkit.dialog.answered"), false);
        };
    }

    public Next back() {
        if (form.changing()) {
            return asks(form.at(summary()));
        }
        return asks(form.at(dialog.before(form.step(), answers())));
    }

    /** Leaves an optional question unanswered, or an answered one as it is. */
    private Next skip(Question<?> question) {
        if (answers().has(question) || question.optional()) {
            return onward(form, null, false);
        }
        return new Next.Says(Text.of("chatkit.dialog.needed"), true);
    }

    private Next change(String number) {
        try {
            int chosen = Integer.parseInt(number);
            return dialog.asked(answers()).contains(chosen)
                    ? asks(form.changingAt(chosen))
                    : new Next.Says(Text.of("chatkit.too-old"), true);
        } catch (NumberFormatException forged) {
            return new Next.Says(Text.of("chatkit.too-old"), true);
        }
    }

    private <T> Next understood(Question<T> question, Parsed<T> understanding) {
        if (understanding instanceof Parsed.Taken<T> taken) {
            return onward(form.answering(answers().with(question, taken.value())), taken.word(), taken.toBeRead());
        } else if (understanding instanceof Parsed.Narrowed<T> narrowed) {
            return asks(form.narrowedTo(narrowed.to()));
        }
        return asksAgain(((Parsed.Refused<T>) understanding).why());
    }

    /** A form that ends at once shows its summary all the same where there is a word to be read. */
    private Next onward(Form answered, @Nullable Text word, boolean toBeRead) {
        var answers = new Answers(answered.answers());
        var next = form.changing()
                ? afterChange(answered, dialog.unanswered(answers))
                : answered.at(dialog.after(form.step(), answers));
        if (dialog.endsAtOnce() && next.step() >= summary() && !toBeRead) {
            return new Next.Ends(
                    dialog.end(visitor, new Answers(next.answers()), new Dialog.Opened(form.run(), form.about())));
        }
        return word == null ? asks(next) : new Next.Asks(next, screen(next).after(word));
    }

    /** A changed answer may call for a question that was not asked before. */
    private Form afterChange(Form answered, int unanswered) {
        return unanswered == summary() ? answered.at(summary()) : answered.changingAt(unanswered);
    }

    private Next asks(Form next) {
        return new Next.Asks(next, screen(next));
    }

    private Screen screen(Form next) {
        return new DialogStep(dialog, next, visitor, now).screen();
    }

    private Next asksAgain(Text why) {
        return new Next.Asks(form.paused(false), screen().after(why));
    }

    public Screen screen() {
        return inSummary()
                ? FormScreens.summary(dialog, form, asking())
                : FormScreens.question(dialog, form, question(), asking());
    }

    boolean inSummary() {
        return form.step() >= summary();
    }

    private int summary() {
        return dialog.size();
    }

    private Question<?> question() {
        return dialog.question(form.step());
    }

    private Answers answers() {
        return new Answers(form.answers());
    }

    private QuestionContext asking() {
        return new QuestionContext(visitor, answers(), form.narrowed(), now, form.about());
    }
}
