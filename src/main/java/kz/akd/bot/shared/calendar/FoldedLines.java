package kz.akd.bot.shared.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text in UTF-8 with no line longer than 75 bytes (RFC 5545, 3.1), and no character torn apart. */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final byte[] BREAK = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LINE = Pattern.compile("\r\n");

    private FoldedLines() {}

    static byte[] of(String text) {
        var folded = new ByteArrayOutputStream(text.length() * 2);
        LINE.splitAsStream(text).forEach(line -> fold(line, folded));
        return folded.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream folded) {
        int length = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var character = Character.toString(line.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
            if (length + character.length > LONGEST) {
                folded.writeBytes(BREAK);
                folded.write(' ');
                length = 1;
            }
            folded.writeBytes(character);
            length += character.length;
        }
        folded.writeBytes(BREAK);
    }
}
