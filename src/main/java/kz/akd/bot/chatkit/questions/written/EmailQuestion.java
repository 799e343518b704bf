package kz.akd.bot.chatkit.questions.written;

import java.util.regex.Pattern;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/** An e-mail address; RFC 5321 allows 254 characters. Whether somebody reads there is not known. */
public record EmailQuestion(String name, String promptKey) implements Question<String> {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"',;]{1,64}@[^\\s@<>\"',;.]+(\\.[^\\s@<>\"',;.]+)+");

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public Parsed<String> typed(String words, QuestionContext asking) {
        var typed = words.strip();
        return typed.length() <= LONGEST && ADDRESS.matcher(typed).matches()
                ? Parsed.taken(typed)
                : Parsed.refused(Text.of("chatkit.email.refused"));
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
