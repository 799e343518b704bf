package kz.akd.bot.announcements.chat;

import java.util.function.Function;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.Media;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Formatted;
import org.jspecify.annotations.Nullable;

/** Any message that can be passed on: words with their formatting, or a picture, video or document with words below. */
record MessageQuestion(String name, Function<QuestionContext, Text> asked) implements Question<Content> {

    private static final String NO_MEDIA = "-";

    @Override
    public Text prompt(QuestionContext asking) {
        return asked.apply(asking);
    }

    @Override
    public Parsed<Content> typed(String words, QuestionContext asking) {
        return written(Formatted.plain(words), asking);
    }

    @Override
    public Parsed<Content> written(Formatted words, QuestionContext asking) {
        return words.isBlank() ? Parsed.refused(Text.of("chatkit.words.empty")) : content(words, null, Content.LONGEST);
    }

    @Override
    public Parsed<Content> sent(Incoming.File file, QuestionContext asking) {
        var media = new Media(kind(file.kind()), file.file().id(), file.file().name());
        return content(file.caption(), media, Content.LONGEST_BELOW_MEDIA);
    }

    private static Parsed<Content> content(Formatted words, @Nullable Media media, int limit) {
        int length = words.words().length();
        return length > limit
                ? Parsed.refused(Text.of("chatkit.words.too-long", limit, length))
                : Parsed.taken(new Content(words, media));
    }

    static Media.Kind kind(Attachment.Kind kind) {
        return switch (kind) {
            case PICTURE -> Media.Kind.PICTURE;
            case VIDEO -> Media.Kind.VIDEO;
            case DOCUMENT, PLACE -> Media.Kind.DOCUMENT;
        };
    }

    @Override
    public String write(Content content) {
        var media = content.carried()
                .map(carried -> carried.kind() + " " + carried.id() + " " + carried.name())
                .orElse(NO_MEDIA);
        return media.replace('\n', ' ') + "\n" + content.words().written();
    }

    @Override
    public Content read(String kept) {
        var parts = kept.split("\n", 2);
        if (parts[0].equals(NO_MEDIA)) {
            return new Content(Formatted.read(parts[1]), null);
        }
        var media = parts[0].split(" ", 3);
        return new Content(Formatted.read(parts[1]), new Media(Media.Kind.valueOf(media[0]), media[1], media[2]));
    }

    @Override
    public Text shown(Content content, QuestionContext asking) {
        return Text.typed(content.title());
    }
}
