package kz.akd.bot.storage.inprocess;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.types.ObjectId;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

/** Any other order than the stock backend's would lose what is in the files of people who have data already. */
class IndexKeysTest {

    private static final String LETTERS = "abcXYZ019:@-_ñéЖыҚәі€\u2028\uFFFF\0\uD83C\uDFAD";

    private final Random chance = new Random(7);

    private String word() {
        var word = new StringBuilder();
        int length = chance.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private List<Object> values() {
        var values = new ArrayList<Object>(List.of(
                0.0,
                -0.0,
                1.0,
                -1.0,
                Double.MAX_VALUE,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Long.MAX_VALUE,
                true,
                ""));
        for (int i = 0; i < 150; i++) {
            values.add(word());
            values.add((double) chance.nextInt(10_000) - 5000);
            values.add((double) chance.nextLong());
        }
        values.add("x".repeat(30_000));
        values.add("x".repeat(70_000));
        values.add(new ObjectId("000000000000000000000001"));
        return values;
    }

    @Test
    void keys_are_in_the_order_of_the_stock_backend() {
        var stock = new ObjectDataType();
        var ours = new IndexKeys();
        var values = values();

        for (var one : values) {
            for (var other : values) {
                var key = new KeyValue(one);
                var otherKey = new KeyValue(other);
                assertThat(Integer.signum(ours.compare(key, otherKey)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(stock.compare(key, otherKey)));
            }
        }
    }

    @Test
    void keys_of_two_values_are_too() {
        var stock = new ObjectDataType();
        var one = new KeyValue("a", 1.0);
        var other = new KeyValue("bb", 0.0);

        assertThat(new IndexKeys().compare(one, other)).isEqualTo(stock.compare(one, other));
    }
}
