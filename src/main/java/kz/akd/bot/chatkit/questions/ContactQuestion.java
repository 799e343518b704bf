package kz.akd.bot.chatkit.questions;

import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.text.Text;

/**
 * The person's own number. Only a contact that Telegram marks as the sender's own is accepted: a typed number, or
 * somebody else's card, proves nothing.
 */
record ContactQuestion<T>(
        String name, String promptKey, Function<String, Optional<T>> parser, Function<T, String> writer)
        implements Question<T> {

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public boolean wantsContact() {
        return true;
    }

    @Override
    public Understanding<T> typed(String words, Asking asking) {
        return Understanding.refused(Text.of("chatkit.contact.by-button"));
    }

    @Override
    public Understanding<T> shared(Incoming.Contact contact, Asking asking) {
        if (contact.isOwn() && contact.passedOn()) {
            return Understanding.refused(Text.of("chatkit.contact.passed-on"));
        } else if (contact.ownerId() == 0) {
            return Understanding.refused(Text.of("chatkit.contact.nobodys"));
        } else if (!contact.isOwn()) {
            return Understanding.refused(Text.of("chatkit.contact.not-own"));
        }
        return parser.apply(contact.phone())
                .<Understanding<T>>map(Understanding::taken)
                .orElseGet(() -> Understanding.refused(Text.of("chatkit.contact.not-a-number")));
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
    public Text shown(T value, Asking asking) {
        return Text.typed(writer.apply(value));
    }
}
