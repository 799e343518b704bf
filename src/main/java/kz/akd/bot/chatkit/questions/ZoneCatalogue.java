package kz.akd.bot.chatkit.questions;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.moments.Zones;
import kz.akd.bot.chatkit.text.Text;

/** Time zones to choose from: a proposed one first, then those that most members need. */
public record ZoneCatalogue(Function<Asking, ZoneId> proposed) implements Catalogue<ZoneId> {

    @Override
    public List<ZoneId> offered(Asking asking) {
        return Stream.concat(Stream.of(proposed.apply(asking)), Zones.common().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<ZoneId> search(String words, Asking asking) {
        return Zones.search(words, asking.now());
    }

    @Override
    public Text label(ZoneId zone, Asking asking) {
        return Text.of("chatkit.zone", zone);
    }

    @Override
    public String code(ZoneId zone) {
        return zone.getId();
    }

    @Override
    public Optional<ZoneId> byCode(String code) {
        return Zones.byId(code);
    }
}
