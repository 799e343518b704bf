package kz.akd.bot.storage;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.StoredAs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * How values are kept in documents: typed ids as what they wrap, local times as ISO text. Spring's own way with local
 * times goes through the machine's zone, which is wrong as soon as two machines differ.
 */
@Configuration(proxyBeanMethods = false)
class Conversions {

    private static final List<StoredAs<?, ?>> COMMON = List.of(
            new StoredAs<>(PersonId.class, Long.class, PersonId::value, PersonId::new),
            new StoredAs<>(LocalDateTime.class, String.class, LocalDateTime::toString, LocalDateTime::parse),
            new StoredAs<>(LocalDate.class, String.class, LocalDate::toString, LocalDate::parse),
            new StoredAs<>(LocalTime.class, String.class, LocalTime::toString, LocalTime::parse),
            new StoredAs<>(ZoneId.class, String.class, ZoneId::getId, ZoneId::of),
            new StoredAs<>(URI.class, String.class, URI::toString, URI::create));

    @Bean
    MongoCustomConversions customConversions(List<StoredAs<?, ?>> ofModules) {
        var all = new ArrayList<>(COMMON);
        all.addAll(ofModules);
        return new MongoCustomConversions(List.of(new Writing(all), new Reading(all)));
    }

    @WritingConverter
    private static final class Writing implements GenericConverter {
        private final Map<Class<?>, StoredAs<?, ?>> byType;

        Writing(List<StoredAs<?, ?>> all) {
            byType = all.stream().collect(Collectors.toMap(StoredAs::type, Function.identity()));
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return byType.values().stream()
                    .map(way -> new ConvertiblePair(way.type(), way.stored()))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return value == null ? null : way(value.getClass()).written(value);
        }

        /** Zones come in classes of their own below {@link ZoneId}. */
        private StoredAs<?, ?> way(Class<?> type) {
            var own = byType.get(type);
            return own != null
                    ? own
                    : byType.values().stream()
                            .filter(way -> way.type().isAssignableFrom(type))
                            .findFirst()
                            .orElseThrow();
        }
    }

    @ReadingConverter
    private static final class Reading implements GenericConverter {
        private final Map<Class<?>, StoredAs<?, ?>> byType;

        Reading(List<StoredAs<?, ?>> all) {
            byType = all.stream().collect(Collectors.toMap(StoredAs::type, Function.identity()));
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return byType.values().stream()
                    .map(way -> new ConvertiblePair(way.stored(), way.type()))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object kept, TypeDescriptor from, TypeDescriptor to) {
            return kept == null
                    ? null
                    : Objects.requireNonNull(byType.get(to.getType())).readFrom(kept);
        }
    }
}
