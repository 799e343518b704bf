package kz.akd.bot.chatkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.sweeps.EachByItself;

/** What officers begin with: what waits for them, what is done every day, and rooms with all else. Filled at the start. */
public final class Desk {

    private final List<Function<Visitor, Optional<Button>>> waiting = new ArrayList<>();
    private final List<Function<Visitor, Optional<Button>>> daily = new ArrayList<>();
    private final Map<String, List<Function<Visitor, Optional<Button>>>> rooms = new LinkedHashMap<>();

    Desk() {}

    void addWaiting(Function<Visitor, Optional<Button>> item) {
        waiting.add(item);
    }

    void add(Function<Visitor, Optional<Button>> item) {
        daily.add(item);
    }

    void add(String room, Function<Visitor, Optional<Button>> item) {
        rooms.computeIfAbsent(room, first -> new ArrayList<>()).add(item);
    }

    /** Whether a person organises nothing. */
    public boolean isEmptyFor(Visitor visitor) {
        return Stream.concat(Stream.of(waiting, daily), rooms.values().stream())
                .allMatch(items -> buttons(items, visitor).isEmpty());
    }

    /** What stands on the desk itself, what waits first. */
    public List<Button> items(Visitor visitor) {
        return buttons(Stream.concat(waiting.stream(), daily.stream()).toList(), visitor);
    }

    /** The rooms that have something for a person. */
    public List<String> rooms(Visitor visitor) {
        return rooms.keySet().stream()
                .filter(room -> !room(visitor, room).isEmpty())
                .toList();
    }

    /** What stands in a room; nothing in one that does not exist. */
    public List<Button> room(Visitor visitor, String room) {
        return buttons(rooms.getOrDefault(room, List.of()), visitor);
    }

    /** Of features that do not throw: one that does takes its own button from people, and no other. */
    static List<Button> buttons(List<Function<Visitor, Optional<Button>>> items, Visitor visitor) {
        return EachByItself.give(items, item -> item.apply(visitor).stream()).all();
    }
}
