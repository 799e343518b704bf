package kz.akd.bot.telegram.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Formatted.Format;
import kz.akd.bot.shared.Formatted.Kind;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** The formatting of what people send. What phones find out by themselves, such as hashtags, they find again. */
public final class Formats {

    private Formats() {}

    public static Formatted of(@Nullable String words, @Nullable List<MessageEntity> entities) {
        if (words == null) {
            return Formatted.NOTHING;
        }
        return new Formatted(
                words,
                entities == null
                        ? List.of()
                        : entities.stream()
                                .flatMap(entity -> format(entity).stream())
                                .toList());
    }

    private static Optional<Format> format(MessageEntity entity) {
        return switch (entity.getType()) {
            case "bold" -> of(Kind.BOLD, entity, "");
            case "italic" -> of(Kind.ITALIC, entity, "");
            case "underline" -> of(Kind.UNDERLINE, entity, "");
            case "strikethrough" -> of(Kind.STRIKETHROUGH, entity, "");
            case "spoiler" -> of(Kind.SPOILER, entity, "");
            case "code" -> of(Kind.CODE, entity, "");
            case "pre" -> of(Kind.PRE, entity, Objects.requireNonNullElse(entity.getLanguage(), ""));
            case "text_link" -> of(Kind.LINK, entity, Objects.requireNonNullElse(entity.getUrl(), ""));
            case "text_mention" ->
                of(Kind.LINK, entity, "tg://user?id=" + entity.getUser().getId());
            case "custom_emoji" -> of(Kind.EMOJI, entity, entity.getCustomEmojiId());
            case "blockquote" -> of(Kind.QUOTE, entity, "");
            case "expandable_blockquote" -> of(Kind.LONG_QUOTE, entity, "");
            case "date_time" ->
                of(
                        Kind.MOMENT,
                        entity,
                        entity.getUnixTime() + " " + Objects.requireNonNullElse(entity.getDateTimeFormat(), "wDt"));
            default -> Optional.empty();
        };
    }

    private static Optional<Format> of(Kind kind, MessageEntity entity, String detail) {
        return Optional.of(new Format(kind, entity.getOffset(), entity.getLength(), detail));
    }
}
