package kz.akd.bot.events.afterwards;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is kept of an event when it is over.
 *
 * @param until when opinions can be given and changed; null until those who came were thanked
 * @param sealed whether the time for opinions is over, and it is kept of none whose it is unless they said so
 * @param photos where the photos are
 */
@Document("afterwords")
public record Afterword(
        @Id EventId event,
        @Nullable Instant until,
        boolean sealed,
        List<Opinion> opinions,
        @Nullable URI photos) {

    public Afterword {
        opinions = List.copyOf(opinions);
    }

    static Afterword none(EventId event) {
        return new Afterword(event, null, false, List.of(), null);
    }

    public boolean isThanked() {
        return until != null;
    }

    /** Whether the time for opinions is over and it is still known whose they are. */
    boolean isToBeSealed(Instant now) {
        return !sealed && until != null && !now.isBefore(until);
    }

    boolean takesOpinions(Instant now) {
        return until != null && now.isBefore(until);
    }

    public Optional<Opinion> of(PersonId person) {
        return opinions.stream().filter(opinion -> opinion.isOf(person)).findFirst();
    }

    public Optional<URI> album() {
        return Optional.ofNullable(photos);
    }

    Afterword with(Opinion opinion, PersonId person) {
        return of(person).isPresent()
                ? each(other -> other.isOf(person) ? opinion : other)
                : with(Stream.concat(opinions.stream(), Stream.of(opinion)).toList());
    }

    private Afterword each(UnaryOperator<Opinion> change) {
        return with(opinions.stream().map(change).toList());
    }

    private Afterword with(List<Opinion> others) {
        return new Afterword(event, until, sealed, others, photos);
    }

    /** What somebody wrote goes with them; their stars become nobody's. */
    Afterword without(PersonId person) {
        return each(opinion -> opinion.isOf(person) ? opinion.saying(null).cut() : opinion);
    }

    Afterword thanked(Instant end) {
        return new Afterword(event, end, sealed, opinions, photos);
    }

    Afterword withNobodyKnown() {
        var kept = opinions.stream()
                .map(opinion -> opinion.named() ? opinion : opinion.cut())
                .toList();
        return new Afterword(event, until, true, kept, photos);
    }

    Afterword pictured(URI link) {
        return new Afterword(event, until, sealed, opinions, link);
    }

    @Override
    public String toString() {
        return "Afterword of " + event;
    }
}
