package kz.akd.bot.shared.csv;

import java.util.List;

/**
 * What the rows of a file would do to what is there.
 *
 * @param fresh what would be added
 * @param changed what would be another than before
 * @param same what is there already, as it is in the file
 * @param faults rows that could be read and yet are not taken
 */
public record Compared<D, F extends Enum<F>>(List<D> fresh, List<D> changed, List<D> same, List<RowFault<F>> faults) {

    public Compared {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        faults = List.copyOf(faults);
    }

    /** For whoever may not see what is there. */
    public static <D, F extends Enum<F>> Compared<D, F> nothing() {
        return new Compared<>(List.of(), List.of(), List.of(), List.of());
    }
}
