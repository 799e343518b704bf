package kz.akd.bot.chatkit.questions;

import java.util.List;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Formatted;

/** A question that may be skipped. */
record OptionalQuestion<T>(Question<T> question) implements Question<T> {

    @Override
    public boolean optional() {
        return true;
    }

    @Override
    public String name() {
        return question.name();
    }

    @Override
    public Text prompt(QuestionContext asking) {
        return question.prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return question.choices(asking);
    }

    @Override
    public Parsed<T> typed(String words, QuestionContext asking) {
        return question.typed(words, asking);
    }

    @Override
    public Parsed<T> written(Formatted words, QuestionContext asking) {
        return question.written(words, asking);
    }

    @Override
    public Parsed<T> picked(String value, QuestionContext asking) {
        return question.picked(value, asking);
    }

    @Override
    public Parsed<T> shared(Incoming.Contact contact, QuestionContext asking) {
        return question.shared(contact, asking);
    }

    @Override
    public Parsed<T> sent(Incoming.File file, QuestionContext asking) {
        return question.sent(file, asking);
    }

    @Override
    public Parsed<T> located(Incoming.Located location, QuestionContext asking) {
        return question.located(location, asking);
    }

    @Override
    public boolean wantsContact() {
        return question.wantsContact();
    }

    @Override
    public String write(T value) {
        return question.write(value);
    }

    @Override
    public T read(String kept) {
        return question.read(kept);
    }

    @Override
    public Text shown(T value, QuestionContext asking) {
        return question.shown(value, asking);
    }
}
