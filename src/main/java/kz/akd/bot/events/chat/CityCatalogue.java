package kz.akd.bot.events.chat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.questions.Catalogue;
import kz.akd.bot.members.Audiences;
import kz.akd.bot.members.Names;
import kz.akd.bot.shared.Language;

/** The cities where members serve, by their English names. */
record CityCatalogue(Audiences audiences) implements Catalogue<String> {

    @Override
    public List<String> offered(Asking asking) {
        return List.copyOf(cities(asking).keySet());
    }

    private Map<String, Names> cities(Asking asking) {
        return audiences.cities(asking.visitor().language());
    }

    @Override
    public List<String> search(String words, Asking asking) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return cities(asking).entrySet().stream()
                .filter(city -> List.of(Language.values()).stream().anyMatch(language -> city.getValue()
                        .in(language)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(wanted)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Text label(String item, Asking asking) {
        return Text.typed(audiences
                .city(item)
                .map(names -> names.in(asking.visitor().language()))
                .orElse(item));
    }

    @Override
    public String code(String item) {
        return item;
    }

    @Override
    public Optional<String> byCode(String code) {
        return audiences.city(code).map(known -> code);
    }
}
