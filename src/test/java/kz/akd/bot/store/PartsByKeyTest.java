package kz.akd.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts by key are what a map would have, and say what they differ in from any earlier state. */
class PartsByKeyTest {

    private static Map<Integer, String> all(Parts<Integer, String> parts) {
        var all = new HashMap<Integer, String>();
        parts.forEach(all::put);
        return all;
    }

    @Test
    void any_changes_agree_with_a_map_and_with_what_was_before() {
        var random = new Random(7);
        for (int run = 0; run < 300; run++) {
            var parts = Parts.<Integer, String>none();
            var map = new HashMap<Integer, String>();
            var earlier = parts;
            var earlierMap = Map.copyOf(map);
            int keys = 1 + random.nextInt(200);
            for (int step = 0; step < 200; step++) {
                int key = random.nextInt(keys);
                if (random.nextInt(3) == 0) {
                    parts = parts.without(key);
                    map.remove(key);
                } else {
                    var part = "part " + step;
                    parts = parts.with(key, part);
                    map.put(key, part);
                }
                if (random.nextInt(20) == 0) {
                    earlier = parts;
                    earlierMap = Map.copyOf(map);
                }
            }
            assertThat(all(parts)).isEqualTo(map);
            assertThat(parts.size()).isEqualTo(map.size());
            assertThat(all(earlier)).as("never changed in place").isEqualTo(earlierMap);
            assertThat(all(Parts.of(map))).isEqualTo(map);
            assertThat(changed(earlier, parts)).isEqualTo(changed(earlierMap, map));
        }
    }

    private static Map<Integer, String> changed(Parts<Integer, String> before, Parts<Integer, String> after) {
        return after.since(before).stream()
                .collect(Collectors.toMap(Parts.Difference::key, each -> each.before() + " → " + each.after()));
    }

    private static Map<Integer, String> changed(Map<Integer, String> before, Map<Integer, String> after) {
        return IntStream.range(0, 200)
                .boxed()
                .filter(key -> before.containsKey(key) || after.containsKey(key))
                .filter(key -> !java.util.Objects.equals(before.get(key), after.get(key)))
                .collect(Collectors.toMap(key -> key, key -> before.get(key) + " → " + after.get(key)));
    }

    @Test
    void a_part_is_found_by_its_key_alone() {
        var parts = Parts.<String, Integer>none().with("one", 1).with("two", 2);

        assertThat(parts.find("two")).contains(2);
        assertThat(parts.find("three")).isEmpty();
        assertThat(parts.without("three")).isSameAs(parts);
    }
}
