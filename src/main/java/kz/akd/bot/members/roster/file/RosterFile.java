package kz.akd.bot.members.roster.file;

import java.time.LocalDate;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.csv.RowsFile;

/** What an organiser has sent as a roster. */
public final class RosterFile {

    public static final int MOST_ROWS = 5_000;

    /** For names, cities and each group, in characters as people count them. */
    static final int LONGEST_TEXT = 100;

    /** A day before this was mistyped: nobody alive belongs for so long. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private RosterFile() {}

    /** Reads a file in any of the usual encodings and with any of the usual separators. */
    public static RowsFile<RosterRow, FaultReason> read(byte[] content, Units units) {
        return RowsFile.of(content, text -> RosterReader.read(text, units));
    }
}
