package kz.akd.bot.storage.inprocess;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back from the disk is what was put there, also by an earlier release. */
class DocumentTypeTest {

    private static final UUID NAME = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    private static Document everything() {
        return everything(100_000);
    }

    private static Document everything(int length) {
        return new Document("_id", "рим 𝄞 \u0001")
                .append("none", null)
                .append("flag", true)
                .append("int", Integer.MIN_VALUE)
                .append("long", Long.MAX_VALUE)
                .append("double", -0.0)
                .append("nan", Double.NaN)
                .append("decimal", new Decimal128(new BigDecimal("10.010")))
                .append("moment", Instant.parse("2039-03-01T00:00:00.123Z"))
                .append("id", new ObjectId())
                .append("uuid", NAME)
                .append("old uuid", new LegacyUUID(NAME))
                .append("timestamp", new BsonTimestamp(7L))
                .append("pattern", new BsonRegularExpression("a.*", "i"))
                .append("least", MinKey.getInstance())
                .append("most", MaxKey.getInstance())
                .append("list", new ArrayList<>(Arrays.asList(1, null, "two", new Document("three", List.of()))))
                .append("nested", new Document("a", new Document("b", "x".repeat(length))));
    }

    private static Document again(Document document) {
        var type = new DocumentType();
        var out = new WriteBuffer();
        out.put((byte) 5);
        type.write(out, document);
        type.write(out, new Document("next", 1));
        var in = ByteBuffer.wrap(Arrays.copyOf(out.getBuffer().array(), out.position()));
        in.get();
        var read = type.read(in);
        assertThat(type.read(in)).isEqualTo(new Document("next", 1));
        assertThat(in.hasRemaining()).isFalse();
        return read;
    }

    @Test
    void a_document_comes_back_with_all_its_values_in_their_order_and_types() {
        var document = everything();

        var read = again(document);

        assertThat(read.keySet()).containsExactlyElementsOf(document.keySet());
        document.forEach((name, value) -> {
            if (value != null) {
                assertThat(read.get(name))
                        .as(name)
                        .hasToString(value.toString())
                        .hasSameClassAs(value);
            }
        });
        byte[] bytes = {1, 0, -1};
        assertThat((byte[]) again(new Document("bytes", bytes)).get("bytes")).containsExactly(bytes);
    }

    @Test
    void what_has_no_place_in_bson_comes_back_too() {
        var document = new Document("odd", new BigInteger("123456789012345678901234567890"));

        assertThat(again(document)).isEqualTo(document);
    }

    @Test
    void a_file_of_an_earlier_release_is_read_and_written_on(@TempDir Path directory) {
        var file = directory.resolve("akd.mv").toString();
        try (var store = MVStore.open(file)) {
            MVMap<Object, Document> map = store.openMap("databases.akd.people");
            for (int i = 0; i < 2000; i++) {
                map.put((double) i, oneOfMany(i).append("n", i));
            }
        }
        try (var store = MVStore.open(file)) {
            var map = open(store);
            for (int i = 0; i < 2000; i += 7) {
                map.put((double) i, oneOfMany(i).append("n", -i));
            }
        }
        try (var store = MVStore.open(file)) {
            var map = open(store);
            for (int i = 0; i < 2000; i++) {
                assertThat(map.get((double) i).get("n")).isEqualTo(i % 7 == 0 ? -i : i);
            }
        }
    }

    /** Some as large as they become, and many as they are. */
    private static Document oneOfMany(int number) {
        return everything(number % 20 == 0 ? 100_000 : 1_000);
    }

    private static MVMap<Object, Document> open(MVStore store) {
        return store.openMap(
                "databases.akd.people", new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
    }
}
