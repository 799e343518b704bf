package kz.akd.bot.chatkit.moments;

import java.util.Arrays;
import java.util.List;

/** A day or time as it was typed, taken apart. */
final class TypedMoment {

    private static final String ENDINGS_OF_NUMBERS = "st|nd|rd|th|го|ого|е|ое|му|ые"
            + "|ши|шы|нши|ншы|и|ы|сы|инде|ында|сында|де|да|те|та|ден|дан|тен|тан|ге|га|ке|ка";

    private TypedMoment() {}

    /** Its words, folded, without what only decorates: commas, full stops, endings of numbers. */
    static List<String> words(String typed) {
        var text = Folded.letters(typed)
                .replaceAll("[\\p{Z}\\s,;]+", " ")
                .replaceAll("\\p{Pd}", "-")
                .replace('’', '\'')
                .replaceAll("(\\d{4}-\\d{1,2}-\\d{1,2})t(?=\\d)", "$1 ")
                .replaceAll("(?<!\\p{L})([ap])\\.?m\\.?(?!\\p{L})", " $1m")
                .replaceAll("(\\d)-?(?:" + ENDINGS_OF_NUMBERS + ")(?!\\p{L})", "$1")
                .replaceAll("(\\d)-?(?=\\p{L})", "$1 ")
                .replaceAll("\\bday after tomorrow\\b", "overmorrow")
                .replaceAll("\\btonight\\b", "today evening")
                .replaceAll("\\bin the (?=morning|afternoon|evening)", "")
                .replace(Folded.letters("түстен кейін"), "afternoon")
                .strip();
        return Arrays.stream(text.split(" +"))
                .map(word -> word.replaceAll("[.!]$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
