package kz.akd.bot.chatkit.questions;

import java.util.List;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/** Agreed to by its button alone, so that nobody agrees by accident. */
record AgreementQuestion(String name, String promptKey) implements Question<Boolean> {

    private static final String AGREED = "yes";

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        return List.of(List.of(new Choice(Text.of("chatkit.agreement.agree"), AGREED)));
    }

    @Override
    public Parsed<Boolean> typed(String words, QuestionContext asking) {
        return Parsed.refused(Text.of("chatkit.agreement.by-button"));
    }

    @Override
    public Parsed<Boolean> picked(String value, QuestionContext asking) {
        return value.equals(AGREED) ? Parsed.taken(true) : Parsed.refused(Text.of("chatkit.too-old"));
    }

    @Override
    public String write(Boolean value) {
        return value.toString();
    }

    @Override
    public Boolean read(String kept) {
        return Boolean.valueOf(kept);
    }

    @Override
    public Text shown(Boolean value, QuestionContext asking) {
        return Text.of("chatkit.agreement.agreed");
    }
}
