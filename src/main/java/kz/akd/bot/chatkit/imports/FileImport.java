package kz.akd.bot.chatkit.imports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.Compared;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.RowsFile;
import org.bson.types.ObjectId;

/**
 * How files of one kind are taken in: read into rows, compared with what is there, applied row by row. Filled when its
 * feature is made; {@link FileImports} does all else.
 *
 * <p>Texts it needs: {@code <name>.title}, {@code .file.ask}, {@code .file.label}, {@code .preview} (new, changed, the same,
 * at fault), {@code .fault} (line, reason, value) and {@code .fault.<reason>}, {@code .refused.no-column}, {@code
 * .refused.not-text}, and for each way {@code .apply.<way>} (rows) and {@code .done.<way>} (new, changed, the same).
 *
 * @param <R> a row as it stands in the file
 * @param <F> what can be said of one: why it is not taken, or taken otherwise than it is written
 * @param <D> what a row would do to what is there
 */
public final class FileImport<R, F extends Enum<F>, D> {

    /** Reads a file; of the same file, the same rows in the same order. */
    @FunctionalInterface
    public interface Reader<R, F extends Enum<F>> {

        /**
         * Reads one.
         *
         * @param usual the zone of times for which the file names none
         */
        RowsFile<R, F> read(byte[] content, ZoneId usual);
    }

    /** Applies a row. It may come twice, and does then nothing new. */
    @FunctionalInterface
    public interface Deed<D> {

        /** Whether what is there is now as the row says; false for whoever may not. */
        boolean apply(PersonId by, D row, ObjectId file);
    }

    /** Told when a file was applied, so that it can be written down; perhaps more than once. */
    @FunctionalInterface
    public interface Finish {
        void applied(PersonId by, ObjectId file, int fresh, int changed);
    }

    /** One of the ways in which a file can be applied, and where one goes from there. */
    record Way<D>(String name, Deed<D> deed, List<Button> next) {}

    private final String name;
    private final Predicate<PersonId> right;
    private final Reader<R, F> reader;
    private final BiFunction<PersonId, List<R>, Compared<D, F>> comparing;
    private final Function<D, Text> line;
    private final List<Way<D>> ways = new ArrayList<>();
    private Finish finish = (by, file, fresh, changed) -> {};
    private Optional<Places> places = Optional.empty();

    /**
     * Where it stands in the chat.
     *
     * @param send asks for a file, see {@link FileImports#ask}
     * @param back the screen above
     * @param help offered where a file is refused
     */
    record Places(Tap send, Tap back, List<Button> help) {}

    private FileImport(
            String name,
            Predicate<PersonId> right,
            Reader<R, F> reader,
            BiFunction<PersonId, List<R>, Compared<D, F>> comparing,
            Function<D, Text> line) {
        this.name = name;
        this.right = right;
        this.reader = reader;
        this.comparing = comparing;
        this.line = line;
    }

    /** An import that is read and not yet compared. */
    public record Read<R, F extends Enum<F>>(String name, Predicate<PersonId> right, Reader<R, F> reader) {

        /**
         * How its rows are compared with what is there.
         *
         * @param comparing asked again when they are applied; nothing for whoever may not see it
         */
        public <D> Compares<R, F, D> compared(BiFunction<PersonId, List<R>, Compared<D, F>> comparing) {
            return new Compares<>(this, comparing);
        }
    }

    /** An import that is read and compared. */
    public record Compares<R, F extends Enum<F>, D>(
            Read<R, F> read, BiFunction<PersonId, List<R>, Compared<D, F>> comparing) {

        /** How a row looks in a preview: one line, short. */
        public FileImport<R, F, D> shown(Function<D, Text> line) {
            return new FileImport<>(read.name(), read.right(), read.reader(), comparing, line);
        }
    }

    /**
     * Begins one.
     *
     * @param name what its texts begin with; for ever, as buttons and files have it
     * @param right who may, asked again while a file is applied
     */
    public static <R, F extends Enum<F>> Read<R, F> of(String name, Predicate<PersonId> right, Reader<R, F> reader) {
        return new Read<>(name, right, reader);
    }

    /** A way to apply it; several are offered side by side. */
    public FileImport<R, F, D> applied(String way, Deed<D> deed, Button... next) {
        ways.add(new Way<>(way, deed, List.of(next)));
        return this;
    }

    public FileImport<R, F, D> finished(Finish told) {
        finish = told;
        return this;
    }

    /**
     * Where it stands in the chat.
     *
     * @param send asks for a file, see {@link FileImports#ask}
     * @param back the screen above
     * @param help offered where a file is refused
     */
    public FileImport<R, F, D> between(Tap send, Tap back, Button... help) {
        places = Optional.of(new Places(send, back, List.of(help)));
        return this;
    }

    String name() {
        return name;
    }

    boolean isOpenTo(PersonId by) {
        return right.test(by);
    }

    Places places() {
        return places.orElseThrow();
    }

    List<Way<D>> ways() {
        return List.copyOf(ways);
    }

    /** Empty for what no release knows. */
    public Optional<Way<D>> way(String wanted) {
        return ways.stream().filter(way -> way.name().equals(wanted)).findFirst();
    }

    Text line(D row) {
        return line.apply(row);
    }

    void finished(PersonId by, ObjectId file, int fresh, int changed) {
        finish.applied(by, file, fresh, changed);
    }

    RowsFile<R, F> read(WaitingFile file) {
        return reader.read(file.bytes(), file.zone());
    }

    /** What a file would do now. */
    Look<F, D> look(PersonId by, RowsFile.Read<R, F> read) {
        var compared = comparing.apply(by, read.rows());
        var faults = Stream.concat(read.faults().stream(), compared.faults().stream())
                .sorted(Comparator.comparingInt(RowFault::line))
                .toList();
        return new Look<>(compared, faults, read.remarks(), read.columns(), read.ignored());
    }

    /** What there is to be seen of a file before it is applied. */
    record Look<F extends Enum<F>, D>(
            Compared<D, F> compared,
            List<RowFault<F>> faults,
            List<RowFault<F>> remarks,
            List<RowsFile.Column> columns,
            List<String> ignored) {

        /** What is applied, in this order. */
        List<D> rows() {
            return Stream.concat(compared.changed().stream(), compared.fresh().stream())
                    .toList();
        }
    }
}
