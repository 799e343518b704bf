package kz.akd.bot.shared;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the association; every text a person can see exists in each. */
public enum Language {
    KK,
    RU,
    EN;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    /** The two letters of ISO 639-1, in lower case. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language of an IETF tag such as {@code ru-KZ}; empty for others and for none. */
    public static Optional<Language> ofTag(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        var wanted = Locale.forLanguageTag(tag).getLanguage();
        for (var language : values()) {
            if (language.code().equals(wanted)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
