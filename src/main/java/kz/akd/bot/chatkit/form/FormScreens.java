package kz.akd.bot.chatkit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.DialogTap;
import kz.akd.bot.chatkit.screen.DialogTap.Move;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Screen.ContactRequest;
import kz.akd.bot.chatkit.text.Text;

/** How a form looks: its questions with "step 2 of 5", and its summary. */
public final class FormScreens {

    private FormScreens() {}

    static <T> Screen question(Dialog dialog, Form form, Question<T> question, QuestionContext asking) {
        var given = asking.answers().find(question);
        var screen =
                named(title(dialog, form, asking.answers()), dialog, asking).and(question.prompt(asking));
        if (given.isPresent()) {
            screen = screen.and("chatkit.dialog.given", question.shown(given.get(), asking));
        }
        if (question.wantsContact()) {
            return screen.asking(
                    new ContactRequest(Text.of("chatkit.dialog.share-number"), waysOutOfContact(given.isPresent())));
        }
        for (var row : question.choices(asking)) {
            screen = screen.offering(row.stream()
                    .map(choice -> Button.of(tap(form, Move.P, choice.value()), choice.label()))
                    .toList());
        }
        return screen.offering(waysOut(dialog, form, question, given.isPresent()));
    }

    private static Screen named(Screen screen, Dialog dialog, QuestionContext asking) {
        return dialog.deed(asking.visitor(), asking.about()).map(screen::and).orElse(screen);
    }

    private static Button cancel(Dialog dialog, Form form) {
        return Button.of(tap(form, Move.C, ""), dialog.isDeed() ? dialog.wording() + ".not" : "chatkit.dialog.cancel");
    }

    private static Screen title(Dialog dialog, Form form, Answers answers) {
        var title = Text.of(dialog.wording() + ".title");
        var asked = dialog.asked(answers);
        return dialog.size() == 1
                ? Screen.saying("chatkit.dialog.only-step", title)
                : Screen.saying("chatkit.dialog.step", title, asked.indexOf(form.step()) + 1, steps(dialog, asked));
    }

    /** With the summary, where one agrees to something by it. */
    private static int steps(Dialog dialog, List<Integer> asked) {
        return asked.size() + (dialog.agreement().isPresent() ? 1 : 0);
    }

    static Screen summary(Dialog dialog, Form form, QuestionContext asking) {
        var title = Text.of(dialog.wording() + ".title");
        var asked = dialog.asked(asking.answers());
        var screen = dialog.agreement().isPresent()
                ? Screen.saying("chatkit.dialog.check-step", title, steps(dialog, asked))
                : named(Screen.saying("chatkit.dialog.check", title), dialog, asking);
        for (int number : asked) {
            screen = screen.and(line(dialog, dialog.question(number), asking));
        }
        if (dialog.agreement().isPresent()) {
            screen = screen.and(Text.typed("")).and(dialog.agreement().get());
        }
        screen = screen.offering(Button.of(tap(form, Move.Y, ""), confirming(dialog)));
        for (var pair : pairs(changes(dialog, form, asked))) {
            screen = screen.offering(pair);
        }
        return screen.offering(Button.of(tap(form, Move.B, ""), "chatkit.dialog.back"), cancel(dialog, form));
    }

    private static String confirming(Dialog dialog) {
        if (dialog.agreement().isPresent()) {
            return "chatkit.dialog.agree";
        }
        return dialog.isDeed() ? dialog.wording() + ".do" : "chatkit.dialog.confirm";
    }

    /** The button by which a paused form goes on. */
    public static Button goOn(Dialog dialog, Form form) {
        return Button.of(tap(form, Move.R, ""), "chatkit.dialog.go-on", Text.of(dialog.wording() + ".title"));
    }

    public static Screen paused(Dialog dialog, Form form) {
        return Screen.saying("chatkit.dialog.paused", Text.of(dialog.wording() + ".title"))
                .offering(goOn(dialog, form))
                .offering(cancel(dialog, form));
    }

    private static <T> Text line(Dialog dialog, Question<T> question, QuestionContext asking) {
        Optional<Text> shown = asking.answers().find(question).map(value -> question.shown(value, asking));
        return Text.of("chatkit.dialog.line", label(dialog, question), shown.orElse(Text.of("chatkit.dialog.nothing")));
    }

    private static Text label(Dialog dialog, Question<?> question) {
        return Text.of(dialog.wording() + "." + question.name() + ".label");
    }

    private static List<Button> changes(Dialog dialog, Form form, List<Integer> asked) {
        return asked.stream()
                .map(number -> Button.of(
                        tap(form, Move.E, number.toString()),
                        "chatkit.dialog.change",
                        label(dialog, dialog.question(number))))
                .toList();
    }

    private static List<List<Button>> pairs(List<Button> buttons) {
        var rows = new ArrayList<List<Button>>();
        for (int i = 0; i < buttons.size(); i += 2) {
            rows.add(buttons.subList(i, Math.min(i + 2, buttons.size())));
        }
        return rows;
    }

    private static List<Text> waysOutOfContact(boolean given) {
        var ways = new ArrayList<Text>();
        if (given) {
            ways.add(Text.of("chatkit.dialog.keep"));
        }
        ways.add(Text.of("chatkit.dialog.back"));
        ways.add(Text.of("chatkit.dialog.cancel"));
        return ways;
    }

    private static List<Button> waysOut(Dialog dialog, Form form, Question<?> question, boolean given) {
        var row = new ArrayList<Button>();
        if (form.step() > 0 || form.changing()) {
            row.add(Button.of(tap(form, Move.B, ""), "chatkit.dialog.back"));
        }
        if (given) {
            row.add(Button.of(tap(form, Move.S, ""), "chatkit.dialog.keep"));
        } else if (question.optional()) {
            row.add(Button.of(tap(form, Move.S, ""), "chatkit.dialog.skip"));
        }
        row.add(cancel(dialog, form));
        return row;
    }

    private static DialogTap tap(Form form, Move move, String value) {
        return new DialogTap(form.run(), form.step(), move, value);
    }
}
