package kz.akd.bot.chatkit.questions;

import java.util.Locale;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Text;

/** A file of a kind, and of a size that is known to be small enough; it is fetched when the form ends, if at all. */
record FileQuestion(String name, String promptKey, Kind kind, int most) implements Question<SentFile> {

    enum Kind {
        DOCUMENT("chatkit.file.document-please"),
        PICTURE("chatkit.file.picture-please"),
        /** A photo of a paper, or the paper as a document. */
        PAPER("chatkit.file.paper-please");

        private final String please;

        Kind(String please) {
            this.please = please;
        }
    }

    private static final int MEGABYTE = 1 << 20;

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public Parsed<SentFile> typed(String words, QuestionContext asking) {
        return Parsed.refused(Text.of(kind.please));
    }

    @Override
    public Parsed<SentFile> sent(Incoming.File sent, QuestionContext asking) {
        if (!isWanted(sent)) {
            return typed("", asking);
        } else if (sent.file().size() > most) {
            return Parsed.refused(Text.of("chatkit.file.too-large", most / MEGABYTE));
        }
        return Parsed.taken(sent.file());
    }

    private boolean isWanted(Incoming.File sent) {
        var fileName = sent.file().name();
        return switch (kind) {
            case DOCUMENT -> sent.kind() == Attachment.Kind.DOCUMENT;
            case PICTURE -> sent.isPicture() || isPicture(fileName);
            case PAPER ->
                sent.isPicture()
                        || isPicture(fileName)
                        || fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
        };
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
    public Text shown(SentFile value, QuestionContext asking) {
        return value.name().isEmpty() ? Text.of("chatkit.file.picture") : Text.typed(value.name());
    }
}
