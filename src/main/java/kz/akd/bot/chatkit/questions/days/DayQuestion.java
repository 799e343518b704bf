package kz.akd.bot.chatkit.questions.days;

import java.time.LocalDate;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/** A question whose answer is a day: how that is kept and shown. */
interface DayQuestion extends Question<LocalDate> {

    @Override
    default String write(LocalDate value) {
        return value.toString();
    }

    @Override
    default LocalDate read(String kept) {
        return LocalDate.parse(kept);
    }

    @Override
    default Text shown(LocalDate value, QuestionContext asking) {
        return Text.of("chatkit.day", value);
    }
}
