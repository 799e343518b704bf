package kz.akd.bot.members.units;

import java.util.List;
import kz.akd.bot.members.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The catalogue as it stands in {@code config/units.yml}, before anything of it is believed. */
@ConfigurationProperties("akd")
public record UnitRows(@Nullable List<Row> units) {

    record Row(
            @Nullable String id,
            @Nullable UnitKind kind,
            @Nullable Texts name,
            @Nullable Texts city,
            @Nullable Texts country,
            @Nullable String zone,
            @Nullable List<String> also) {}

    record Texts(
            @Nullable String kk,
            @Nullable String ru,
            @Nullable String en) {}
}
