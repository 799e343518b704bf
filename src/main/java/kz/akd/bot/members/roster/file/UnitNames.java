package kz.akd.bot.members.roster.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.csv.Vocabulary;

/** The units of the catalogue by what they are called in any language, and by their ids. */
final class UnitNames {

    private final Map<String, UnitId> ids = new HashMap<>();
    private final Vocabulary<UnitId> names = new Vocabulary<>();

    UnitNames(Units units) {
        for (var unit : units.all()) {
            ids.put(unit.id().value(), unit.id());
            Arrays.stream(Language.values())
                    .forEach(language -> names.with(unit.id(), unit.name().in(language)));
        }
    }

    /** The unit meant; empty also where two are called so. */
    Optional<UnitId> find(String written) {
        return Optional.ofNullable(ids.get(written.toLowerCase(Locale.ROOT))).or(() -> names.meaning(written));
    }
}
