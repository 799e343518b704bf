package kz.akd.bot.members.directory.names;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.members.directory.GeneratedNames;
import kz.akd.bot.members.directory.Typo;
import kz.akd.bot.shared.PersonId;

/**
 * How fast one of 100,000 people is found, and what the index weighs. Run by hand:
 * {@code mvn test-compile && java -Xmx512m -cp target/classes:target/test-classes kz.akd.bot.members.directory.names.NameIndexBenchmark}.
 */
final class NameIndexBenchmark {

    private static final int PEOPLE = 100_000;
    private static final int WARM_UP = 1000;
    private static final int SEARCHES = 2000;
    private static final int LIMIT = 10;

    private final List<String> names = GeneratedNames.of(PEOPLE);
    private final List<PersonId> ids =
            IntStream.rangeClosed(1, PEOPLE).mapToObj(PersonId::new).toList();
    private final Random random = new Random(5);

    private NameIndexBenchmark() {}

    public static void main(String[] arguments) {
        new NameIndexBenchmark().run();
    }

    private void run() {
        print(
                "different words, as written",
                "%d",
                names.stream()
                        .flatMap(name -> NameWord.of(name).stream().map(NameWord::plain))
                        .distinct()
                        .count());
        print("seconds to enter 100,000, cold", "%.2f", secondsToBuild());
        long before = usedBytes();
        var index = new NameIndex();
        enterAll(index);
        print("MiB of the index, names and ids not counted", "%.1f", (usedBytes() - before) / 1048576.0);
        before = usedBytes();
        var whole = new NameIndex();
        enterCopies(whole);
        print("MiB of the index with names and ids", "%.1f", (usedBytes() - before) / 1048576.0);
        Reference.reachabilityFence(whole);
        print("seconds to enter 100,000, warm", "%.2f", secondsToBuild());
        measure(index, "whole name", name -> name);
        measure(index, "whole name in Latin", GeneratedNames::latin);
        measure(index, "one word", name -> name.split(" ")[1]);
        measure(index, "three letters", name -> name.substring(0, 3));
        measure(index, "one letter", name -> name.substring(0, 1));
        measure(index, "beginnings of two words", name -> {
            var words = name.split(" ");
            return words[1].substring(0, 3) + " " + words[0].substring(0, 4);
        });
        measure(index, "whole name with one mistake", name -> Typo.in(name, random));
        measure(index, "first word with two mistakes", name -> {
            var word = name.split(" ")[0];
            return Typo.inWord(Typo.inWord(word, random), random);
        });
        measure(
                index,
                "ten long words each with a mistake",
                name -> Stream.generate(() -> Typo.inWord("Нурсултанова", random))
                        .distinct()
                        .limit(10)
                        .collect(Collectors.joining(" ")));
    }

    private double secondsToBuild() {
        long begin = System.nanoTime();
        enterAll(new NameIndex());
        return (System.nanoTime() - begin) / 1e9;
    }

    private void enterAll(NameIndex index) {
        for (int i = 0; i < PEOPLE; i++) {
            index.put(ids.get(i), names.get(i));
        }
    }

    private void enterCopies(NameIndex index) {
        for (int i = 0; i < PEOPLE; i++) {
            index.put(new PersonId(1 + i), String.valueOf(names.get(i).toCharArray()));
        }
    }

    private void measure(NameIndex index, String what, UnaryOperator<String> typed) {
        var nanos = new ArrayList<Long>();
        int answered = 0;
        for (int i = 0; i < WARM_UP + SEARCHES; i++) {
            var query = typed.apply(names.get(random.nextInt(PEOPLE)));
            long begin = System.nanoTime();
            boolean found = !index.search(query, LIMIT).isEmpty();
            if (i >= WARM_UP) {
                nanos.add(System.nanoTime() - begin);
                answered += found ? 1 : 0;
            }
        }
        Collections.sort(nanos);
        print(what + ", milliseconds: median", "%.2f", nanos.get(SEARCHES / 2) / 1e6);
        print(what + ", milliseconds: 99th percentile", "%.2f", nanos.get(SEARCHES * 99 / 100) / 1e6);
        print(what + ", searches that found somebody, of " + SEARCHES, "%d", answered);
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String what, String format, Object figure) {
        System.out.println("FIGURE " + what + ": " + String.format(format, figure));
    }
}
