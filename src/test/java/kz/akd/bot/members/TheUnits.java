package kz.akd.bot.members;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.akd.bot.members.units.UnitRows;
import kz.akd.bot.members.units.Units;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The catalogue without an application around it. */
public final class TheUnits {

    private TheUnits() {}

    /** As delivered in {@code config/units.yml}. */
    public static Units delivered() {
        return of(new ClassPathResource("config/units.yml"));
    }

    public static Units of(String yaml) {
        return of(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Units of(Resource yaml) {
        try {
            var sources = new YamlPropertySourceLoader().load("units", yaml);
            return new Units(
                    new Binder(ConfigurationPropertySources.from(sources)).bindOrCreate("akd", UnitRows.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
