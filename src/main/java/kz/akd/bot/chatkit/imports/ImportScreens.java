package kz.akd.bot.chatkit.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.imports.FileImport.Look;
import kz.akd.bot.chatkit.imports.ImportTaps.ApplyImport;
import kz.akd.bot.chatkit.imports.ImportTaps.Part;
import kz.akd.bot.chatkit.imports.ImportTaps.ShowImport;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.ConstantKey;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.RowsFile;
import org.bson.types.ObjectId;

/** How a file of one import looks: what it would do, how far it is, what it did. */
record ImportScreens<F extends Enum<F>, D>(FileImport<?, F, D> of) {

    /** Of each part, on the first screen. */
    private static final int FIRST = 5;

    private static final int PAGE = 10;

    /** Their words depend on what the file is of. */
    private static final Set<CsvRefusal> OWN_WORDS = Set.of(CsvRefusal.NO_COLUMN, CsvRefusal.NOT_TEXT);

    /** What is said instead of showing or applying a file, with the way to send another. */
    Screen instead(String key) {
        return again(Screen.saying(key));
    }

    private Screen again(Screen screen) {
        return screen.offering(Button.of(of.places().send(), "chatkit.import.again"))
                .back(of.places().back());
    }

    Screen refused(CsvRefusal reason, String value) {
        var begin = OWN_WORDS.contains(reason) ? of.name() : "chatkit.import";
        return again(Screen.saying(ConstantKey.of(begin + ".refused.", reason), value)
                .offering(of.places().help()));
    }

    /** The first of each part, and the ways to apply it. */
    Screen preview(ObjectId file, Look<F, D> look) {
        var compared = look.compared();
        var screen = Screen.saying(
                of.name() + ".preview",
                compared.fresh().size(),
                compared.changed().size(),
                compared.same().size(),
                look.faults().size());
        if (!look.columns().isEmpty()) {
            screen = screen.and(
                    "chatkit.import.columns",
                    look.columns().stream().map(ImportScreens::column).collect(Collectors.joining(", ")));
        }
        if (!look.ignored().isEmpty()) {
            screen = screen.and("chatkit.import.ignored", String.join(", ", look.ignored()));
        }
        var more = new ArrayList<Button>();
        for (var part : List.of(Part.FRESH, Part.CHANGED, Part.REMARKS, Part.FAULTS, Part.SAME)) {
            var lines = lines(part, look);
            if (part != Part.SAME && !lines.isEmpty()) {
                screen = screen.and(title(part, lines.size()));
                for (var line : lines.subList(0, Math.min(FIRST, lines.size()))) {
                    screen = screen.and(line);
                }
            }
            if (lines.size() > (part == Part.SAME ? 0 : FIRST)) {
                more.add(Button.of(new ShowImport(file, part, 0), title(part, lines.size())));
            }
        }
        int rows = look.rows().size();
        if (rows > 0) {
            for (var way : of.ways()) {
                screen = screen.offering(
                        Button.of(new ApplyImport(file, way.name(), rows), of.name() + ".apply." + way.name(), rows));
            }
        }
        return again(screen.offeringInPairs(more));
    }

    private static String column(RowsFile.Column column) {
        return column.written().equalsIgnoreCase(column.meant())
                ? column.meant()
                : column.written() + " → " + column.meant();
    }

    /** All of one part, page by page. */
    Screen part(ObjectId file, Part part, int number, Look<F, D> look) {
        var lines = lines(part, look);
        var page = Page.of(lines, number, PAGE);
        var screen = Screen.saying(title(part, lines.size()));
        for (var line : page.items()) {
            screen = screen.and(line);
        }
        return screen.turning(page, turned -> new ShowImport(file, part, turned))
                .back(new ShowImport(file, Part.ALL, 0));
    }

    private static Text title(Part part, int lines) {
        return Text.of(ConstantKey.of("chatkit.import.part.", part), lines);
    }

    private List<Text> lines(Part part, Look<F, D> look) {
        return switch (part) {
            case ALL -> List.of();
            case FRESH -> look.compared().fresh().stream().map(of::line).toList();
            case CHANGED -> look.compared().changed().stream().map(of::line).toList();
            case SAME -> look.compared().same().stream().map(of::line).toList();
            case REMARKS -> look.remarks().stream().map(this::line).toList();
            case FAULTS -> look.faults().stream().map(this::line).toList();
        };
    }

    private Text line(RowFault<F> fault) {
        return Text.of(
                of.name() + ".fault", fault.line(), Text.of(of.name() + ".fault.", fault.reason()), fault.value());
    }

    static Screen progress(int done, int rows) {
        return Screen.saying("chatkit.import.progress", done, rows);
    }

    Screen done(WaitingFile.Begun begun, int leftOut) {
        var screen = Screen.saying(of.name() + ".done." + begun.way(), begun.fresh(), begun.changed(), begun.same());
        if (leftOut > 0) {
            screen = screen.and("chatkit.import.left-out", leftOut);
        }
        var next = of.way(begun.way()).map(FileImport.Way::next).orElse(List.of());
        return screen.offering(next).back(of.places().back());
    }
}
