package kz.akd.bot.chatkit.questions.written;

import java.util.regex.Pattern;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;

/** An e-mail address; RFC 5321 allows 254 characters. Whether somebody reads there is not known. */
public record EmailQuestion(String name, String promptKey) implements Question<String> {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"',;]{1,64}@[^\\s@<>\"',;.]+(\\.[^\\s@<>\"',;.]+)+");

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public Understanding<String> typed(String words, Asking asking) {
        var typed = words.strip();
        return typed.length() <= LONGEST && ADDRESS.matcher(typed).matches()
                ? Understanding.taken(typed)
                : Understanding.refused(Text.of("chatkit.email.refused"));
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
    public Text shown(String value, Asking asking) {
        return Text.typed(value);
    }
}
