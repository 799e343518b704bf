package kz.akd.bot.chatkit.questions;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.Zones;
import kz.akd.bot.chatkit.text.Text;

/** Time zones to choose from: a proposed one first, then those that most members need. */
public record ZoneCatalogue(Function<QuestionContext, ZoneId> proposed) implements Catalogue<ZoneId> {

    @Override
    public List<ZoneId> offered(QuestionContext asking) {
        return Stream.concat(Stream.of(proposed.apply(asking)), Zones.common().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<ZoneId> search(String words, QuestionContext asking) {
        return Zones.search(words, asking.now());
    }

    @Override
    public Text label(ZoneId zone, QuestionContext asking) {
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
