package kz.akd.bot.chatkit.form;

import java.util.Map;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.QuestionContext;
import org.bson.types.ObjectId;

/**
 * A form being filled in, as it is kept between two updates.
 *
 * @param step the number of the question asked now; the number of questions when the summary is shown
 * @param narrowed see {@link QuestionContext#narrowed}
 * @param changing whether the person came here from the summary and goes back to it
 * @param paused whether the person has gone elsewhere in the bot meanwhile
 */
public record Form(
        String dialog,
        ObjectId run,
        String about,
        int step,
        Map<String, String> answers,
        String narrowed,
        boolean changing,
        boolean paused) {

    public Form {
        answers = Map.copyOf(answers);
    }

    public static Form opened(Dialog dialog, String about, Answers known) {
        return new Form(dialog.name(), new ObjectId(), about, dialog.first(known), known.kept(), "", false, false);
    }

    public Form at(int otherStep) {
        return new Form(dialog, run, about, otherStep, answers, "", false, false);
    }

    Form changingAt(int otherStep) {
        return new Form(dialog, run, about, otherStep, answers, "", true, false);
    }

    public Form narrowedTo(String to) {
        return new Form(dialog, run, about, step, answers, to, changing, false);
    }

    public Form answering(Answers given) {
        return new Form(dialog, run, about, step, given.kept(), narrowed, changing, false);
    }

    public Form paused(boolean now) {
        return new Form(dialog, run, about, step, answers, narrowed, changing, now);
    }
}
