package kz.akd.bot.conversations;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the product starts, how much memory it takes, and how fast it answers 50 people at once, beside a plain bot that
 * keeps as much of what it promises. Run by hand, see docs/performance.md; asserts nothing, as another machine has other
 * figures. Prints a table with the least, the median and the most of several runs.
 */
class FirstWalkBenchmark {

    private static final int RUNS = Integer.getInteger("walk.runs", 3);
    private static final int PEOPLE = 50;
    private static final long ORGANISER = 1005;

    /** Of one person; with all of them, a thousand updates. */
    private static final int A_ROUND = 20;

    private static final int MEASURED_ROUNDS = 5;
    private static final int MOST_ROUNDS = Integer.getInteger("walk.rounds", 60);

    /** Warm is who takes no less for an answer by more than this part than four rounds ago. */
    private static final double STILL_GAINING = 0.97;

    private static final int PACED_ROUND = 8;
    private static final String UNLIMITED = "1000000";

    @TempDir
    private Path directory;

    private final Map<String, Map<String, List<Double>>> figures = new LinkedHashMap<>();

    private interface Start {
        MeasuredProcess in(Path place, BareTelegram telegram) throws Exception;
    }

    /** In pairs, each time in another order: what else the machine does meets both. */
    @Test
    void measure() throws Exception {
        var products = Stream.of(
                        System.getProperty("walk.product", "target/akd-bot.jar").split(","))
                .toList();
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < products.size(); i++) {
                var which = products.get((i + run) % products.size());
                var name = products.size() == 1 ? "product" : "product " + (1 + products.indexOf(which));
                if (run % 2 == 1) {
                    peer();
                }
                unlimited(name, (place, telegram) -> started(which, place, telegram, UNLIMITED), true);
                if (run % 2 == 0) {
                    peer();
                }
                withinTelegramsPace(name, (place, telegram) -> started(which, place, telegram, "30"));
            }
        }
        System.out.println(table());
    }

    private void peer() throws Exception {
        unlimited(
                "peer",
                (place, telegram) -> MeasuredProcess.of(
                        DurablePeer.class, place, telegram.address().toString(), place.toString()),
                false);
    }

    private static MeasuredProcess started(String which, Path place, BareTelegram telegram, String perSecond)
            throws Exception {
        Roster.write(place, LongStream.range(0, PEOPLE).mapToObj(i -> member(i)).toList());
        return MeasuredProcess.product(
                which,
                place,
                new TreeMap<>(Map.of(
                        "TELEGRAM_BOT_TOKEN",
                        "1:measured",
                        "TELEGRAM_API_URL",
                        telegram.address().toString(),
                        "AKD_ADMIN_IDS",
                        "" + ORGANISER,
                        "SERVER_PORT",
                        "0",
                        "AKD_STORAGE_EMBEDDED",
                        "in-process",
                        "AKD_FLOOD_BURST",
                        UNLIMITED,
                        "AKD_TELEGRAM_CHAT_BURST",
                        UNLIMITED,
                        "AKD_TELEGRAM_MESSAGES_PER_SECOND",
                        perSecond)));
    }

    private static long member(long number) {
        return 5_000_000 + number;
    }

    private void unlimited(String name, Start start, boolean hasEvents) throws Exception {
        var place = Files.createTempDirectory(directory, "run");
        long begin = System.nanoTime();
        try (var telegram = new BareTelegram();
                var bot = start.in(place, telegram)) {
            telegram.awaitAsked();
            note(name, "start: seconds to the first getUpdates", (System.nanoTime() - begin) / 1e9);
            note(name, "start: seconds of processor", bot.processorMilliseconds() / 1e3);
            note(name, "MiB resident, idle", bot.residentMebibytes());
            var strangers = people(telegram, 1_000_000);
            figures(name, "`/menu`, cold (the first 1,000)", round(bot, strangers, A_ROUND, FirstWalkBenchmark::menu));
            warmUp(bot, strangers, FirstWalkBenchmark::menu);
            long taken = telegram.calls("editMessageReplyMarkup");
            var warm = round(bot, strangers, A_ROUND * MEASURED_ROUNDS, FirstWalkBenchmark::menu);
            figures(name, "`/menu`, warm", warm);
            note(
                    name,
                    "`/menu`, warm: buttons taken an answer",
                    (telegram.calls("editMessageReplyMarkup") - taken)
                            / (double) warm.nanos().size());
            if (hasEvents) {
                answersToOneEvent(name, telegram, bot);
            }
            note(name, "MiB resident, after the load", bot.residentMebibytes());
        }
    }

    private void answersToOneEvent(String name, BareTelegram telegram, MeasuredProcess bot) throws Exception {
        var organiser = telegram.person(ORGANISER);
        for (var words : List.of("/start", "/desk")) {
            organiser.sends(words);
        }
        organiser.presses("New event");
        for (var words : List.of("Opera", "Astana Opera")) {
            organiser.sends(words);
        }
        organiser.presses("Almaty");
        organiser.sends("in 3 days");
        organiser.sends("19:00");
        organiser.presses("Save");
        organiser.presses("Publish and invite");
        var members = people(telegram, member(0));
        for (var member : members) {
            member.dataOf("Going");
        }
        var going = members.get(0).dataOf("Going");
        var maybe = members.get(0).dataOf("Maybe");
        Acting answer = turn -> turn.who().taps(turn.number() % 2 == 0 ? going : maybe);
        figures(name, "RSVP on one event, cold (the first 1,000)", round(bot, members, A_ROUND, answer));
        warmUp(bot, members, answer);
        figures(name, "RSVP on one event, warm", round(bot, members, A_ROUND * MEASURED_ROUNDS, answer));
    }

    private void withinTelegramsPace(String name, Start start) throws Exception {
        var place = Files.createTempDirectory(directory, "run");
        try (var telegram = new BareTelegram();
                var bot = start.in(place, telegram)) {
            telegram.awaitAsked();
            var strangers = people(telegram, 1_000_000);
            round(bot, strangers, PACED_ROUND, FirstWalkBenchmark::menu);
            figures(
                    name,
                    "`/menu` within 30 messages a second",
                    round(bot, strangers, PACED_ROUND * 2, FirstWalkBenchmark::menu));
        }
    }

    private static List<BareTelegram.Person> people(BareTelegram telegram, long first) {
        return LongStream.range(first, first + PEOPLE)
                .mapToObj(telegram::person)
                .toList();
    }

    private record Turn(BareTelegram.Person who, int number) {}

    /** Answers the nanoseconds until the bot has answered. */
    private interface Acting {
        long nanosOf(Turn turn) throws InterruptedException;
    }

    private static long menu(Turn turn) throws InterruptedException {
        return turn.who().sends("/menu");
    }

    private record Round(List<Long> nanos, double seconds, double processor) {}

    /** By the processor's time: on a busy machine the rate goes up and down by itself. */
    private static void warmUp(MeasuredProcess bot, List<BareTelegram.Person> people, Acting what) throws Exception {
        var costs = new ArrayList<Double>();
        while (costs.size() < 8 || costs.size() < MOST_ROUNDS && stillGains(costs)) {
            var round = round(bot, people, A_ROUND, what);
            costs.add(round.processor() / round.nanos().size());
        }
    }

    private static boolean stillGains(List<Double> costs) {
        int now = costs.size() - 4;
        double before =
                costs.subList(0, now).stream().mapToDouble(cost -> cost).min().orElseThrow();
        double lately = costs.subList(now, costs.size()).stream()
                .mapToDouble(cost -> cost)
                .min()
                .orElseThrow();
        return lately < before * STILL_GAINING;
    }

    private static Round round(MeasuredProcess bot, List<BareTelegram.Person> people, int times, Acting what)
            throws Exception {
        var executor = Executors.newFixedThreadPool(people.size());
        try {
            var all = new ArrayList<Callable<List<Long>>>();
            for (var person : people) {
                all.add(() -> {
                    var nanos = new ArrayList<Long>();
                    for (int i = 0; i < times; i++) {
                        nanos.add(what.nanosOf(new Turn(person, i)));
                    }
                    return nanos;
                });
            }
            double busy = bot.processorMilliseconds();
            long start = System.nanoTime();
            var nanos = new ArrayList<Long>();
            for (var each : executor.invokeAll(all)) {
                nanos.addAll(each.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            nanos.sort(null);
            return new Round(nanos, seconds, bot.processorMilliseconds() - busy);
        } finally {
            executor.shutdownNow();
        }
    }

    private void figures(String name, String what, Round round) {
        int count = round.nanos().size();
        note(name, what + ": answers a second", count / round.seconds());
        note(name, what + ": ms of processor an answer", round.processor() / count);
        note(name, what + ": ms to the answer, median", round.nanos().get(count / 2) / 1e6);
        note(name, what + ": ms to the answer, 99 %", round.nanos().get(count * 99 / 100) / 1e6);
    }

    private void note(String name, String what, double figure) {
        figures.computeIfAbsent(what, each -> new LinkedHashMap<>())
                .computeIfAbsent(name, each -> new ArrayList<>())
                .add(figure);
        System.out.printf(Locale.ROOT, "FIGURE %s, %s: %.2f%n", name, what, figure);
    }

    private String table() {
        var names = figures.values().iterator().next().keySet();
        var table = new StringBuilder("Least · median · most of " + RUNS + " runs; load "
                + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() + "\n\n");
        table.append("| figure | ").append(String.join(" | ", names)).append(" |\n");
        table.append("| --- |").append(" --- |".repeat(names.size())).append('\n');
        figures.forEach((what, byName) -> {
            table.append("| ").append(what).append(" |");
            for (var name : names) {
                table.append(' ')
                        .append(spread(byName.getOrDefault(name, List.of())))
                        .append(" |");
            }
            table.append('\n');
        });
        return table.toString();
    }

    private static String spread(List<Double> runs) {
        if (runs.isEmpty()) {
            return "–";
        }
        var sorted = runs.stream().sorted().toList();
        return brief(sorted.get(0)) + " · " + brief(sorted.get(sorted.size() / 2)) + " · "
                + brief(sorted.get(sorted.size() - 1));
    }

    private static String brief(double figure) {
        return String.format(Locale.ROOT, figure < 20 ? "%.2f" : "%.0f", figure);
    }
}
