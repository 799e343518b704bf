package kz.akd.bot.events.afterwards;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.events.door.Door;

/**
 * What organisers learn of an event that is over. What was said anonymously is in it only when at least three have said
 * something, and in an order that tells nothing: with fewer, one could guess whose it is.
 */
public record Report(Door door, Afterword afterword) {

    static final int ENOUGH = 3;

    private boolean areEnough() {
        return afterword.opinions().size() >= ENOUGH;
    }

    /** Those that organisers may know of, the words of the alphabet's beginning first. */
    public List<Opinion> opinions() {
        return afterword.opinions().stream()
                .filter(opinion -> opinion.named() || areEnough())
                .map(opinion -> opinion.named() ? opinion : opinion.cut())
                .sorted(Comparator.comparing((Opinion opinion) -> opinion.said().orElse(""))
                        .thenComparing(Opinion::stars))
                .toList();
    }

    /** How many have said something that is not shown yet. */
    public int hidden() {
        return afterword.opinions().size() - opinions().size();
    }

    public double average() {
        return opinions().stream().mapToInt(Opinion::stars).average().orElse(0);
    }

    /** How many gave one star, two, and so on. */
    public List<Integer> distribution() {
        return IntStream.rangeClosed(1, Opinion.MOST_STARS)
                .mapToObj(stars -> (int) opinions().stream()
                        .filter(opinion -> opinion.stars() == stars)
                        .count())
                .toList();
    }

    /** Those opinions that are words too. */
    public List<Opinion> words() {
        return opinions().stream().filter(opinion -> opinion.said().isPresent()).toList();
    }
}
