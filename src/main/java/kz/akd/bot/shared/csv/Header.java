package kz.akd.bot.shared.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which columns a file has, and where. */
final class Header<C> {

    /** As in «Дата вступления (дд.мм.гггг)». */
    private static final Pattern EXPLANATION = Pattern.compile("\\(.*", Pattern.DOTALL);

    private final Map<C, Integer> places = new HashMap<>();
    private final List<RowsFile.Column> understood = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final Vocabulary<C> columns;
    private final int width;

    /** @param columns the words by which columns are called */
    Header(List<String> names, Vocabulary<C> columns) {
        this.columns = columns;
        width = names.size();
        for (int place = 0; place < width; place++) {
            put(names.get(place), place);
        }
    }

    private void put(String name, int place) {
        var column = columns.meaning(EXPLANATION.matcher(name).replaceAll(""));
        if (column.isEmpty()) {
            ignored.add(CellText.excerpt(name));
        } else if (places.putIfAbsent(column.get(), place) != null) {
            twice.add(name);
        } else {
            understood.add(new RowsFile.Column(
                    CellText.excerpt(name), column.get().toString().toLowerCase(Locale.ROOT)));
        }
    }

    boolean has(C column) {
        return places.containsKey(column);
    }

    int known() {
        return places.size();
    }

    /** A column that means the same as one before it. */
    Optional<String> twice() {
        return twice.stream().findFirst();
    }

    /** How those are called that are known, from left to right. */
    List<RowsFile.Column> understood() {
        return List.copyOf(understood);
    }

    List<String> ignored() {
        return ignored.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** The cell of a row in a column; empty where the file, or the row, has none. */
    String cell(List<String> cells, C column) {
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
