package kz.akd.zones;

import com.ibm.icu.util.TimeZone;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the file of zones that is shipped, from those of ICU: after raising {@code icu4j.version} in pom.xml,
 * {@code mvn test -Dtest=ShippedZonesTest} leaves the new one in target/ (docs/decisions.md).
 */
final class ZoneFileWriter {

    private ZoneFileWriter() {}

    /** The rules of all zones of ICU that the world's database has. */
    static Map<String, ZoneRules> rulesOfIcu() {
        var rules = new TreeMap<String, ZoneRules>();
        for (var id : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.ANY, null, null)) {
            // names of three letters are ICU's own
            if (!ZoneId.SHORT_IDS.containsKey(id)
                    && !id.startsWith("SystemV/")
                    && !id.equals(TimeZone.UNKNOWN_ZONE_ID)) {
                rules.put(id, IcuRules.of(id));
            }
        }
        return rules;
    }

    static byte[] file(String release, Map<String, ZoneRules> zones) throws IOException {
        var file = new ByteArrayOutputStream();
        var out = new DataOutputStream(file);
        out.writeByte(1);
        out.writeUTF("TZDB");
        out.writeShort(1);
        out.writeUTF(release);
        out.writeShort(zones.size());
        for (var id : zones.keySet()) {
            out.writeUTF(id);
        }
        var different = new LinkedHashMap<ZoneRules, Integer>();
        zones.values().forEach(rules -> different.putIfAbsent(rules, different.size()));
        out.writeShort(different.size());
        for (var rules : different.keySet()) {
            var bytes = serialised(rules);
            out.writeShort(bytes.length);
            out.write(bytes);
        }
        out.writeShort(zones.size());
        int at = 0;
        for (var rules : zones.values()) {
            out.writeShort(at++);
            out.writeShort(different.get(rules));
        }
        return file.toByteArray();
    }

    /** What is in the blocks of the stream, without the description of the class before them. */
    private static byte[] serialised(ZoneRules rules) throws IOException {
        var stream = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(stream)) {
            out.writeObject(rules);
        }
        var in = new DataInputStream(new ByteArrayInputStream(stream.toByteArray()));
        in.skipBytes(6);
        in.readUTF();
        in.skipBytes(8 + 1 + 2 + 1 + 1);
        var content = new ByteArrayOutputStream();
        for (int mark = in.readByte(); mark != ObjectStreamConstants.TC_ENDBLOCKDATA; mark = in.readByte()) {
            int length = mark == ObjectStreamConstants.TC_BLOCKDATA ? in.readUnsignedByte() : in.readInt();
            content.write(in.readNBytes(length));
        }
        return content.toByteArray();
    }

    static Path write(Path directory) throws IOException {
        Files.createDirectories(directory);
        return Files.write(directory.resolve("tzdb.dat"), file(TimeZone.getTZDataVersion(), rulesOfIcu()));
    }
}
