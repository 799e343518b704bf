package kz.akd.zones;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamConstants;
import java.time.zone.ZoneRules;

/**
 * Rules in the form in which Java writes them when they are serialised, which is specified for {@code ZoneRules} and the
 * same as in its file of zones, but for what stands around an object in a stream.
 */
final class SerialRules {

    /** The class that stands for all of java.time.zone in streams, and its number, which are parts of the specified form. */
    private static final String STAND_IN = "java.time.zone.Ser";

    private static final long STAND_IN_NUMBER = -8885321777449118786L;

    private SerialRules() {}

    static ZoneRules read(byte[] rules) throws IOException {
        var stream = new ByteArrayOutputStream(rules.length + 50);
        var object = new DataOutputStream(stream);
        object.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        object.writeShort(ObjectStreamConstants.STREAM_VERSION);
        object.writeByte(ObjectStreamConstants.TC_OBJECT);
        object.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        object.writeUTF(STAND_IN);
        object.writeLong(STAND_IN_NUMBER);
        object.writeByte(ObjectStreamConstants.SC_EXTERNALIZABLE | ObjectStreamConstants.SC_BLOCK_DATA);
        object.writeShort(0);
        object.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        object.writeByte(ObjectStreamConstants.TC_NULL);
        object.writeByte(ObjectStreamConstants.TC_BLOCKDATALONG);
        object.writeInt(rules.length);
        object.write(rules);
        object.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        try (var reader = new ObjectInputStream(new ByteArrayInputStream(stream.toByteArray()))) {
            return (ZoneRules) reader.readObject();
        } catch (ClassNotFoundException | RuntimeException nonsense) {
            throw new IOException("no rules of a time zone", nonsense);
        }
    }
}
