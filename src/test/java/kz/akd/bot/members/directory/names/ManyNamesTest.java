package kz.akd.bot.members.directory.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.akd.bot.members.directory.GeneratedNames;
import kz.akd.bot.members.directory.Typo;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

class ManyNamesTest {

    private static final List<String> NAMES = GeneratedNames.of(2000);

    private final Random random = new Random(11);

    @Test
    void everybody_is_found_first_by_their_name_in_any_order() {
        var index = entered();

        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(index.search(shuffled(NAMES.get(i)), 1)).as(NAMES.get(i)).containsExactly(id(i));
        }
    }

    @Test
    void everybody_is_found_by_their_name_in_latin() {
        var index = entered();

        for (int i = 0; i < NAMES.size(); i++) {
            var latin = GeneratedNames.latin(NAMES.get(i));
            assertThat(index.search(latin, 5)).as(latin).contains(id(i));
        }
    }

    @Test
    void everybody_is_found_with_one_mistake() {
        var index = entered();

        for (int i = 0; i < NAMES.size(); i++) {
            var mistyped = Typo.in(NAMES.get(i), random);
            assertThat(index.search(mistyped, 5))
                    .as("%s typed %s", NAMES.get(i), mistyped)
                    .contains(id(i));
        }
    }

    @Test
    void many_threads_search_while_names_change() throws Exception {
        var index = new NameIndex();
        var threads = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            int own = thread;
            done.add(threads.submit(() -> {
                for (int i = own; i < NAMES.size(); i += 4) {
                    index.put(id(i), NAMES.get((i + 1) % NAMES.size()));
                    index.search(NAMES.get(i).substring(0, 2), 10);
                    index.remove(id(i));
                    index.put(id(i), NAMES.get(i));
                    assertThat(index.search(NAMES.get(i), 10)).contains(id(i));
                }
            }));
        }
        for (var each : done) {
            each.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();

        var alone = entered();
        for (var name : NAMES.subList(0, 200)) {
            assertThat(index.search(name, 20)).isEqualTo(alone.search(name, 20));
        }
    }

    private static NameIndex entered() {
        var index = new NameIndex();
        for (int i = 0; i < NAMES.size(); i++) {
            index.put(id(i), NAMES.get(i));
        }
        return index;
    }

    private String shuffled(String name) {
        var words = new ArrayList<>(List.of(name.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static PersonId id(int i) {
        return new PersonId(1 + i);
    }
}
