package kz.akd.bot.chatkit.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import kz.akd.bot.shared.Language;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of all modules in all languages: {@code messages/<module>_<language>.properties}, in UTF-8. */
final class Bundles {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    Bundles() {
        for (var language : Language.values()) {
            patterns.put(language, load(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /** A copy of the text's ICU format, for one use: formats are not safe for several threads. */
    MessageFormat format(String key, Language language) {
        var format = of(formats, language).computeIfAbsent(key, wanted -> parse(wanted, language));
        return format.clone();
    }

    Map<String, String> all(Language language) {
        return Map.copyOf(of(patterns, language));
    }

    private MessageFormat parse(String key, Language language) {
        var pattern = of(patterns, language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return new MessageFormat(pattern, language.locale());
    }

    private static <T> T of(Map<Language, T> each, Language language) {
        return Objects.requireNonNull(each.get(language));
    }

    private static Map<String, String> load(Language language) {
        var texts = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (var file : files) {
                var properties = new Properties();
                properties.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
