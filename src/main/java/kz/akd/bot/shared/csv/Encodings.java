package kz.akd.bot.shared.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.csv.workbook.XlsxText;

/** Text in the encodings that spreadsheets write here. */
public final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final String MARK = "\ufeff";
    private static final char REPLACEMENT = '\ufffd';

    private Encodings() {}

    /**
     * The text, in the encoding of its byte order mark, in UTF-8, or else in Windows-1251; of a workbook, its first sheet as a
     * table of commas. Empty when it is none.
     */
    public static Optional<String> decode(byte[] content) {
        if (XlsxText.isWorkbook(content)) {
            return XlsxText.read(content);
        }
        return MARKED.stream()
                .filter(charset -> isMarked(content, charset))
                .findFirst()
                .map(charset -> strictly(content, charset).map(marked -> marked.substring(1)))
                .orElseGet(() -> strictly(content, StandardCharsets.UTF_8).or(() -> windows(content)))
                .filter(Encodings::isText);
    }

    /** Damaged UTF-8 would decode too, into names that nobody bears. */
    private static Optional<String> windows(byte[] content) {
        var asUtf8 = new String(content, StandardCharsets.UTF_8);
        long damaged =
                asUtf8.chars().filter(character -> character == REPLACEMENT).count();
        long whole = asUtf8.chars().filter(character -> character >= 0x80).count() - damaged;
        return whole > damaged ? Optional.empty() : strictly(content, WINDOWS);
    }

    private static boolean isMarked(byte[] content, Charset charset) {
        var mark = ByteBuffer.wrap(MARK.getBytes(charset));
        return content.length >= mark.limit()
                && ByteBuffer.wrap(content, 0, mark.limit()).equals(mark);
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** Spreadsheets' own formats and pictures decode as Windows-1251 too, but no text has zeros. */
    private static boolean isText(String decoded) {
        return decoded.indexOf('\0') < 0;
    }
}
