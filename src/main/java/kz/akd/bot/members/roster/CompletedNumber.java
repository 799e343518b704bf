package kz.akd.bot.members.roster;

import kz.akd.bot.members.Phone;

/** A phone number as it stands in a file, and what it was taken for. Private: its toString shows nothing of it. */
public record CompletedNumber(String written, Phone taken) {

    private static final String OF_KAZAKHSTAN = "+77";

    /** Whether it is no number of Kazakhstan, so that the file's author may well have meant another country's. */
    public boolean isDoubtful() {
        return !taken.number().startsWith(OF_KAZAKHSTAN);
    }

    @Override
    public String toString() {
        return "CompletedNumber";
    }
}
