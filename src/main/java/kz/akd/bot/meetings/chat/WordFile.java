package kz.akd.bot.meetings.chat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Paragraphs as a file that word processors open (ECMA-376, Office Open XML): the three parts without which none does. The
 * first paragraph is the heading. Whatever is markup in XML is written as what it is.
 */
public final class WordFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";
    private static final String BEGINNING =
            XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String END = "</w:body></w:document>";

    /** The signs before lines in the chat, which have no place in a document. */
    private static final Pattern SIGNS = Pattern.compile("^(?:📜|👥|🕒|📍|✅|⚠️|👂|⚖️|🗳|☑️|⏭|🗣) ");

    /** What XML 1.0 has no place for. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private WordFile() {}

    public static byte[] of(List<String> paragraphs) {
        var body = new StringBuilder(BEGINNING);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean heading = i == 0;
            paragraphs.get(i).lines().forEach(line -> body.append(paragraph(line, heading)));
        }
        return zipped(body.append(END).toString());
    }

    private static String paragraph(String line, boolean heading) {
        var words = UNWRITABLE
                .matcher(SIGNS.matcher(line).replaceFirst(""))
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        var look = heading ? "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>" : "";
        return "<w:p><w:r>" + look + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] zipped(String document) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            write(zip, "[Content_Types].xml", TYPES);
            write(zip, "_rels/.rels", RELATIONS);
            write(zip, "word/document.xml", document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void write(ZipOutputStream zip, String part, String xml) throws IOException {
        var entry = new ZipEntry(part);
        // else two files of the same words would differ
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
