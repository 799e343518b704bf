package kz.akd.bot.chatkit.questions;

import java.util.List;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;

/** Agreed to by its button alone, so that nobody agrees by accident. */
record AgreementQuestion(String name, String promptKey) implements Question<Boolean> {

    private static final String AGREED = "yes";

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        return List.of(List.of(new Choice(Text.of("chatkit.agreement.agree"), AGREED)));
    }

    @Override
    public Understanding<Boolean> typed(String words, Asking asking) {
        return Understanding.refused(Text.of("chatkit.agreement.by-button"));
    }

    @Override
    public Understanding<Boolean> picked(String value, Asking asking) {
        return value.equals(AGREED) ? Understanding.taken(true) : Understanding.refused(Text.of("chatkit.too-old"));
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
    public Text shown(Boolean value, Asking asking) {
        return Text.of("chatkit.agreement.agreed");
    }
}
