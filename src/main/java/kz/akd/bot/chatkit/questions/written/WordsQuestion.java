package kz.akd.bot.chatkit.questions.written;

import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.Words;
import kz.akd.bot.chatkit.text.Text;

/** Words as people type them; shown as typed, refused with the limit named. */
public record WordsQuestion(String name, String promptKey, Kind kind, int limit) implements Question<String> {

    public enum Kind {
        LINE,
        PARAGRAPH,
        FULL_NAME
    }

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public Parsed<String> typed(String typed, QuestionContext asking) {
        var words = switch (kind) {
            case PARAGRAPH -> Words.paragraph(typed, limit);
            case LINE -> Words.line(typed, limit);
            case FULL_NAME -> Words.line(Words.withoutMarks(typed), limit);
        };
        if (words instanceof Words.TooLong tooLong) {
            return Parsed.refused(Text.of("chatkit.words.too-long", tooLong.limit(), tooLong.actual()));
        } else if (words instanceof Words.Empty) {
            return Parsed.refused(Text.of("chatkit.words.empty"));
        }
        var clean = ((Words.Clean) words).words();
        if (kind == Kind.FULL_NAME && !Words.isName(clean)) {
            return Parsed.refused(Text.of("chatkit.words.not-a-name"));
        }
        return Parsed.taken(clean);
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String read(String kept) {
        return kept;
    }

    @Override
    public Text shown(String value, QuestionContext asking) {
        return Text.typed(value);
    }
}
