package kz.akd.zones;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a file {@code tzdb.dat} says, as each Java has one in its {@code lib}: a release, and the rules of each zone by its id. */
final class ZoneFile {

    private static final int FORMAT = 1;
    private static final String GROUP = "TZDB";

    private final String release;
    private final Map<String, byte[]> written;
    private final Map<String, ZoneRules> read = new ConcurrentHashMap<>();

    private ZoneFile(String release, Map<String, byte[]> written) {
        this.release = release;
        this.written = written;
    }

    /** Reads a file, and closes it. */
    static ZoneFile read(InputStream content) throws IOException {
        try (content) {
            return read(new DataInputStream(new ByteArrayInputStream(content.readAllBytes())));
        }
    }

    private static ZoneFile read(DataInputStream file) throws IOException {
        if (file.readByte() != FORMAT || !file.readUTF().equals(GROUP)) {
            throw new IOException("not a file of time zones as Java keeps them (tzdb.dat)");
        }
        var releases = new String[file.readUnsignedShort()];
        for (int at = 0; at < releases.length; at++) {
            releases[at] = file.readUTF();
        }
        var ids = new String[file.readUnsignedShort()];
        for (int at = 0; at < ids.length; at++) {
            ids[at] = file.readUTF();
        }
        var rules = new byte[file.readUnsignedShort()][];
        for (int at = 0; at < rules.length; at++) {
            rules[at] = new byte[file.readUnsignedShort()];
            file.readFully(rules[at]);
        }
        var last = new HashMap<String, byte[]>();
        for (int at = 0; at < releases.length; at++) {
            last.clear();
            for (int left = file.readUnsignedShort(); left > 0; left--) {
                var id = ids[file.readUnsignedShort()];
                last.put(id, rules[file.readUnsignedShort()]);
            }
        }
        if (last.isEmpty()) {
            throw new IOException("a file of time zones without any");
        }
        return new ZoneFile(releases[releases.length - 1], last);
    }

    /** Such as 2026e: the year, and a letter that goes on with each release of it. */
    String release() {
        return release;
    }

    Set<String> ids() {
        return written.keySet();
    }

    /** Those of a zone, read when they are first asked for; null for one that is not there. */
    @Nullable
    ZoneRules rules(String id) throws IOException {
        var known = read.get(id);
        if (known != null) {
            return known;
        }
        var bytes = written.get(id);
        if (bytes == null) {
            return null;
        }
        var rules = SerialRules.read(bytes);
        var first = read.putIfAbsent(id, rules);
        return first == null ? rules : first;
    }

    /** Reads all of it, which a file needs that was brought by somebody. */
    ZoneFile verified() throws IOException {
        for (var id : written.keySet()) {
            rules(id);
        }
        return this;
    }
}
