package kz.akd.bot.chatkit.questions;

import java.util.List;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
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
    public Text prompt(Asking asking) {
        return question.prompt(asking);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        return question.choices(asking);
    }

    @Override
    public Understanding<T> typed(String words, Asking asking) {
        return question.typed(words, asking);
    }

    @Override
    public Understanding<T> written(Formatted words, Asking asking) {
        return question.written(words, asking);
    }

    @Override
    public Understanding<T> picked(String value, Asking asking) {
        return question.picked(value, asking);
    }

    @Override
    public Understanding<T> shared(Incoming.Contact contact, Asking asking) {
        return question.shared(contact, asking);
    }

    @Override
    public Understanding<T> sent(Incoming.File file, Asking asking) {
        return question.sent(file, asking);
    }

    @Override
    public Understanding<T> located(Incoming.Located location, Asking asking) {
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
    public Text shown(T value, Asking asking) {
        return question.shown(value, asking);
    }
}
