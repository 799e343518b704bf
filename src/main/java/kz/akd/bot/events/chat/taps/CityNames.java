package kz.akd.bot.events.chat.taps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.plan.Venue;
import kz.akd.bot.members.Names;
import kz.akd.bot.shared.Language;

/**
 * Where an event is, in a reader's language.
 *
 * @param cities those of the catalogue
 */
public record CityNames(List<Names> cities) {

    /** The place, and the city where it is known and not part of the address anyway. */
    public Text of(Venue venue, Language reader) {
        return venue.town()
                .filter(city -> !names(venue.place(), city))
                .map(city -> Text.of("events.card.where-in", venue.place(), city(city, reader)))
                .orElseGet(() -> Text.of("events.card.where", venue.place()));
    }

    /** A city that the catalogue does not have is called as it is kept. */
    public String city(String key, Language reader) {
        return find(key).map(names -> names.in(reader)).orElse(key);
    }

    private Optional<Names> find(String key) {
        return cities.stream().filter(city -> city.en().equals(key)).findFirst();
    }

    /** Whether one of the parts of an address is just the city. */
    private boolean names(String place, String city) {
        var called = find(city)
                .map(names -> List.of(names.kk(), names.ru(), names.en()))
                .orElse(List.of(city));
        return Arrays.stream(place.split(","))
                .map(String::strip)
                .anyMatch(part -> called.stream().anyMatch(part::equalsIgnoreCase));
    }
}
