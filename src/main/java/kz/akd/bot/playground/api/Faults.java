package kz.akd.bot.playground.api;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Faults that a test orders: the next calls of some methods go wrong, or now and then any call. */
public final class Faults {

    private final Deque<Ordered> ordered = new ConcurrentLinkedDeque<>();
    private Weather weather = Weather.fair();

    /** What goes wrong. */
    public enum Fault {
        /** 500 with JSON, nothing done. */
        SERVER_ERROR,
        /** 502 with a page of HTML, nothing done. */
        HTML_PAGE,
        /** 429 with retry_after 1, nothing done. */
        TOO_MANY,
        /** Done, but the answer is lost: 504 without a body. */
        ANSWER_LOST,
        /** Nothing done, and no answer for longer than anybody waits. */
        HANGS
    }

    private record Ordered(Predicate<String> method, Fault fault) {}

    /** How likely any call is to go wrong, and in which ways. */
    private record Weather(double likely, List<Fault> faults, RandomGenerator random) {

        static Weather fair() {
            return new Weather(0, List.of(), RandomGenerator.getDefault());
        }

        Optional<Fault> strikes() {
            return random.nextDouble() < likely
                    ? Optional.of(faults.get(random.nextInt(faults.size())))
                    : Optional.empty();
        }
    }

    public void next(String method, Fault fault) {
        ordered.add(new Ordered(method::equalsIgnoreCase, fault));
    }

    /** From now on any call goes wrong with a probability, in one of some ways; with 0, none does. */
    public synchronized void storm(double likely, List<Fault> faults, RandomGenerator random) {
        weather = likely == 0 ? Weather.fair() : new Weather(likely, faults, random);
    }

    /** How many of the ordered faults have not struck yet. */
    public int ordered() {
        return ordered.size();
    }

    public Optional<Fault> of(String method) {
        return ordered.stream()
                .filter(order -> order.method().test(method))
                .findFirst()
                .filter(ordered::remove)
                .map(Ordered::fault)
                .or(this::strikes);
    }

    private synchronized Optional<Fault> strikes() {
        return weather.strikes();
    }
}
