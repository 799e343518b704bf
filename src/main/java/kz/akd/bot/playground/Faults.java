package kz.akd.bot.playground;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;

/** Faults that a test orders: the next calls of some methods go wrong, each once. */
final class Faults {

    private final Deque<Ordered> ordered = new ConcurrentLinkedDeque<>();

    /** What goes wrong. */
    enum Fault {
        /** 500 with JSON, nothing done. */
        SERVER_ERROR,
        /** 502 with a page of HTML, nothing done. */
        HTML_PAGE,
        /** 429 with retry_after 1, nothing done. */
        TOO_MANY,
        /** Done, but the answer is lost: 504 without a body. */
        ANSWER_LOST
    }

    private record Ordered(Predicate<String> method, Fault fault) {}

    void next(String method, Fault fault) {
        ordered.add(new Ordered(method::equalsIgnoreCase, fault));
    }

    Optional<Fault> of(String method) {
        return ordered.stream()
                .filter(order -> order.method().test(method))
                .findFirst()
                .filter(ordered::remove)
                .map(Ordered::fault);
    }
}
