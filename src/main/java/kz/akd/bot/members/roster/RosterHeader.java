package kz.akd.bot.members.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which columns a file has, and where. */
final class RosterHeader {

    /** As in «Дата вступления (дд.мм.гггг)». */
    private static final Pattern EXPLANATION = Pattern.compile("\\(.*", Pattern.DOTALL);

    private final Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
    private final List<String> ignored = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final int width;

    RosterHeader(List<String> names) {
        width = names.size();
        for (int place = 0; place < width; place++) {
            put(names.get(place), place);
        }
    }

    private void put(String name, int place) {
        var column = UsualWords.COLUMNS.meaning(EXPLANATION.matcher(name).replaceAll(""));
        if (column.isEmpty()) {
            ignored.add(CellText.excerpt(name));
        } else if (places.putIfAbsent(column.get(), place) != null) {
            twice.add(name);
        }
    }

    boolean has(RosterColumn column) {
        return places.containsKey(column);
    }

    int known() {
        return places.size();
    }

    /** A column that means the same as one before it. */
    Optional<String> twice() {
        return twice.stream().findFirst();
    }

    List<String> ignored() {
        return ignored.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** The cell of a row in a column; empty where the file, or the row, has none. */
    String cell(List<String> cells, RosterColumn column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The first text under no column. */
    Optional<String> beyond(List<String> cells) {
        return cells.stream()
                .skip(width)
                .filter(cell -> !CellText.line(cell).isEmpty())
                .findFirst();
    }
}
