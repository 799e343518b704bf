package kz.akd.bot.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.EachByItself;
import org.springframework.stereotype.Service;

/** What members have ahead. */
@Service
public class Agenda {

    /** What has begun stays on the list until it ends; where nobody has said when, for a while. */
    private static final Duration LINGERS = Duration.ofHours(3);

    /** A calendar keeps what was, so that it does not vanish from people's phones. */
    private static final Duration REMEMBERS = Duration.ofDays(30);

    private static final Comparator<AgendaItem> NEXT_FIRST = Comparator.comparing(AgendaItem::begins)
            .thenComparing(AgendaItem::kind)
            .thenComparing(AgendaItem::id);

    private final List<AgendaSource> sources;
    private final People people;
    private final Clock clock;

    Agenda(List<AgendaSource> sources, People people, Clock clock) {
        this.sources = sources;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What somebody has, the next first.
     *
     * @param complete whether all of it is there; false where a feature could not say what it knows
     */
    public record Listing(List<AgendaItem> items, boolean complete) {

        public Listing {
            items = List.copyOf(items);
        }

        public boolean isEmpty() {
            return items.isEmpty();
        }

        /** Those of a kind. */
        public Listing only(Predicate<AgendaItem> wanted) {
            return new Listing(items.stream().filter(wanted).toList(), complete);
        }
    }

    /** All that is ahead or goes on; empty for whoever is no member. */
    public Optional<Listing> ahead(PersonId person) {
        var now = clock.instant();
        return since(person, now.minus(REMEMBERS))
                .map(listing -> listing.only(item -> end(item).isAfter(now)));
    }

    private static Instant end(AgendaItem item) {
        var ends = item.entry().ends();
        return ends == null ? item.begins().plus(LINGERS) : ends.instant();
    }

    /** All that is ahead and was lately, for a calendar; empty for whoever is no member. */
    public Optional<Listing> calendar(PersonId person) {
        return since(person, clock.instant().minus(REMEMBERS));
    }

    private Optional<Listing> since(PersonId person, Instant earliest) {
        return people.find(person)
                .filter(known -> known.membership().isPresent())
                .map(member -> listing(member, earliest));
    }

    private Listing listing(Person member, Instant earliest) {
        var given = EachByItself.give(sources, source -> source.of(member.id(), member.language(), earliest).stream());
        return new Listing(
                given.all().stream().sorted(NEXT_FIRST).toList(), given.failed().isEmpty());
    }
}
