package kz.akd.bot.storage.inprocess;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * Documents on the disk as BSON, which is several times faster to write and to read than the serialized Java objects of
 * the stock backend. Those that an earlier release has left are read as they are.
 */
final class DocumentType extends BasicDataType<Document> {

    /** None of those by which the stock backend's values begin. */
    private static final byte BSON = -1;

    private static final int USUAL_SIZE = 512;
    private static final int OBJECT = 24;
    private static final int ENTRY = 72;

    private final ObjectDataType objects = new ObjectDataType();

    @Override
    public void write(WriteBuffer out, Document document) {
        ByteBuf bytes = Unpooled.buffer(USUAL_SIZE);
        try {
            BsonEncoder.encodeDocument(document, bytes);
        } catch (RuntimeException unknown) {
            // something that never came over the wire; a commit may not fail for it
            objects.write(out, document);
            return;
        }
        out.put(BSON).put(ByteBuffer.wrap(bytes.array(), bytes.arrayOffset(), bytes.readableBytes()));
    }

    @Override
    public Document read(ByteBuffer in) {
        if (in.get(in.position()) != BSON) {
            return (Document) objects.read(in);
        }
        in.get();
        ByteBuf bytes = Unpooled.wrappedBuffer(in.slice());
        Document document = BsonDecoder.decodeBson(bytes);
        in.position(in.position() + bytes.readerIndex());
        return document;
    }

    /** About how many bytes it takes in memory; by that the store decides how many go into a page, and how many it keeps. */
    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(@Nullable Object value) {
        if (value instanceof Map<?, ?> document) {
            return OBJECT
                    + document.entrySet().stream()
                            .mapToInt(entry -> ENTRY + memory(entry.getValue()))
                            .sum();
        } else if (value instanceof Collection<?> list) {
            return OBJECT + list.stream().mapToInt(DocumentType::memory).sum();
        } else if (value instanceof String words) {
            return OBJECT * 2 + words.length();
        }
        return value instanceof byte[] bytes ? OBJECT + bytes.length : OBJECT;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
