package kz.akd.bot.events.chat.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.taps.CityNames;
import kz.akd.bot.events.chat.taps.EventTaps.ListEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.events.chat.taps.FilterCode;
import kz.akd.bot.events.rsvp.EventFilter;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Language;

/**
 * What a list can be filtered by, all at once, and what it is filtered by.
 *
 * @param cities those of the catalogue
 */
record FilterScreens(List<Names> cities) {

    /** One part of a filter, and the filter without it. */
    private record Part(Text name, EventFilter without) {}

    private List<Part> parts(EventFilter filter, Language reader) {
        var parts = new ArrayList<Part>();
        filter.topic().ifPresent(topic -> parts.add(new Part(EventTexts.topic(topic), filter.about(null))));
        filter.city().ifPresent(city -> parts.add(new Part(city(city, reader), filter.in(null))));
        if (filter.remote()) {
            parts.add(new Part(Text.of("events.filter.remote"), filter.remotely(false)));
        }
        if (filter.mine()) {
            parts.add(new Part(Text.of("events.filter.mine"), filter.theirs(false)));
        }
        return parts;
    }

    private Text city(String key, Language reader) {
        return Text.of("events.filter.city", new CityNames(cities).city(key, reader));
    }

    /** All that was chosen, in a line. */
    Text chosen(EventFilter filter, Language reader) {
        var line = new ArrayList<Text>();
        for (var part : parts(filter, reader)) {
            if (!line.isEmpty()) {
                line.add(Text.typed(" · "));
            }
            line.add(part.name());
        }
        return Text.joined(line);
    }

    /** A button for each part, which takes it away, and one that takes away all. */
    Screen removing(Screen screen, EventFilter filter, Language reader) {
        if (filter.isAll()) {
            return screen;
        }
        var each = parts(filter, reader).stream()
                .map(part -> Button.of(ListEvents.of(part.without(), 0), "events.filters.without", part.name()))
                .toList();
        return ListScreens.pairs(screen, each).offering(Button.of(new ShowEvents(0), "events.filters.all"));
    }

    /** Those choices alone that lead to something beside what is chosen already; that can be taken back. */
    Screen choices(List<Event> ahead, EventFilter filter, Visitor visitor) {
        var reader = visitor.language();
        var topics = Arrays.stream(Topic.values())
                .filter(topic -> isChosen(filter.topic(), topic)
                        || ahead.stream().anyMatch(filter.about(topic).forViewer(visitor.id())))
                .map(topic -> choice(
                        EventTexts.topic(topic),
                        isChosen(filter.topic(), topic),
                        filter.about(topic),
                        filter.about(null)))
                .toList();
        var towns = cities.stream()
                .map(Names::en)
                .filter(FilterCode::fits)
                .filter(city -> isChosen(filter.city(), city)
                        || ahead.stream().anyMatch(filter.in(city).forViewer(visitor.id())))
                .map(city ->
                        choice(city(city, reader), isChosen(filter.city(), city), filter.in(city), filter.in(null)))
                .toList();
        var screen = Screen.saying("events.filters.choose");
        if (!filter.isAll()) {
            screen = screen.and("events.filters.chosen", chosen(filter, reader));
        }
        screen = screen.offering(
                choice(Text.of("events.filter.mine"), filter.mine(), filter.theirs(true), filter.theirs(false)),
                choice(
                        Text.of("events.filter.remote"),
                        filter.remote(),
                        filter.remotely(true),
                        filter.remotely(false)));
        screen = ListScreens.pairs(ListScreens.pairs(screen, topics), towns);
        if (!filter.isAll()) {
            screen = screen.offering(Button.of(new ShowEvents(0), "events.filters.all"));
        }
        return screen.back(ListEvents.of(filter, 0));
    }

    private static <T> boolean isChosen(Optional<T> chosen, T one) {
        return chosen.filter(one::equals).isPresent();
    }

    private static Button choice(Text name, boolean chosen, EventFilter with, EventFilter without) {
        return chosen
                ? Button.of(ListEvents.of(without, 0), "events.rsvp.chosen", name)
                : Button.of(ListEvents.of(with, 0), name);
    }
}
