package kz.akd.bot.chatkit.questions;

import java.util.Locale;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Attachment;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.SentFile;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Understanding;

/** A document, or a picture, of a size that is known to be small enough; it is fetched when the form ends. */
record FileQuestion(String name, String promptKey, boolean picture, int most) implements Question<SentFile> {

    private static final int MEGABYTE = 1 << 20;

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public Understanding<SentFile> typed(String words, Asking asking) {
        return Understanding.refused(Text.of(picture ? "chatkit.file.picture-please" : "chatkit.file.document-please"));
    }

    @Override
    public Understanding<SentFile> sent(Incoming.File sent, Asking asking) {
        boolean wanted =
                picture ? sent.isPicture() || isPicture(sent.file().name()) : sent.kind() == Attachment.Kind.DOCUMENT;
        if (!wanted) {
            return typed("", asking);
        } else if (sent.file().size() > most) {
            return Understanding.refused(Text.of("chatkit.file.too-large", most / MEGABYTE));
        }
        return Understanding.taken(sent.file());
    }

    /** People also send pictures as files, to keep them sharp. */
    private static boolean isPicture(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png)");
    }

    @Override
    public String write(SentFile value) {
        return value.size() + " " + value.id() + " " + value.name();
    }

    @Override
    public SentFile read(String kept) {
        var parts = kept.split(" ", 3);
        return new SentFile(parts[1], parts[2], Long.parseLong(parts[0]));
    }

    @Override
    public Text shown(SentFile value, Asking asking) {
        return value.name().isEmpty() ? Text.of("chatkit.file.picture") : Text.typed(value.name());
    }
}
