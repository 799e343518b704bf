package kz.akd.bot.members.roster;

import kz.akd.bot.shared.csv.CellText;

/**
 * A row that is not taken, for the first reason found. Private: its toString does not show the value.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param value what is at fault, fit to be shown: one line, shortened
 */
public record Fault(int line, FaultReason reason, String value) {

    public Fault {
        value = CellText.excerpt(value);
    }

    @Override
    public String toString() {
        return "Fault " + reason + " on line " + line;
    }
}
