package kz.akd.bot.chatkit.questions;

import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;

/**
 * The person's own number. Only a contact that Telegram marks as the sender's own is accepted: a typed number, or
 * somebody else's card, proves nothing.
 */
record ContactQuestion<T>(
        String name, String promptKey, Function<String, Optional<T>> parser, Function<T, String> writer)
        implements Question<T> {

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public boolean wantsContact() {
        return true;
    }

    @Override
    public Parsed<T> typed(String words, QuestionContext asking) {
        return Parsed.refused(Text.of("chatkit.contact.by-button"));
    }

    @Override
    public Parsed<T> shared(Incoming.Contact contact, QuestionContext asking) {
        if (contact.isOwn() && contact.passedOn()) {
            return Parsed.refused(Text.of("chatkit.contact.passed-on"));
        } else if (contact.ownerId() == 0) {
            return Parsed.refused(Text.of("chatkit.contact.nobodys"));
        } else if (!contact.isOwn()) {
            return Parsed.refused(Text.of("chatkit.contact.not-own"));
        }
        return parser.apply(contact.phone())
                .<Parsed<T>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("chatkit.contact.not-a-number")));
    }

    @Override
    public String write(T value) {
        return writer.apply(value);
    }

    @Override
    public T read(String kept) {
        return parser.apply(kept).orElseThrow(() -> new IllegalStateException("not the number that was kept"));
    }

    @Override
    public Text shown(T value, QuestionContext asking) {
        return Text.typed(writer.apply(value));
    }
}
