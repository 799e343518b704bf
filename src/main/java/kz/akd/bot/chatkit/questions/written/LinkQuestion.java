package kz.akd.bot.chatkit.questions.written;

import java.net.URI;
import java.net.URISyntaxException;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import org.jspecify.annotations.Nullable;

/** An address of the web. Only https: a join link goes to many people, none of whom should be led anywhere unsafe. */
public record LinkQuestion(String name, String promptKey) implements Question<URI> {

    private static final int LONGEST = 500;

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public Parsed<URI> typed(String words, QuestionContext asking) {
        var typed = words.strip();
        try {
            var address = new URI(typed.contains("://") ? typed : "https://" + typed);
            if (typed.length() <= LONGEST && "https".equals(address.getScheme()) && isName(address.getHost())) {
                return Parsed.taken(new URI(address.toASCIIString()));
            }
        } catch (URISyntaxException notAnAddress) {
            // refused below, with what is accepted
        }
        return Parsed.refused(Text.of("chatkit.link.refused"));
    }

    private static boolean isName(@Nullable String host) {
        return host != null && host.contains(".") && !host.endsWith(".");
    }

    @Override
    public String write(URI value) {
        return value.toString();
    }

    @Override
    public URI read(String kept) {
        return URI.create(kept);
    }

    @Override
    public Text shown(URI value, QuestionContext asking) {
        return Text.typed(value.toString());
    }
}
