package kz.akd.bot.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kz.akd.bot.members.people.People;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sha256;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.stereotype.Service;

/** The secrets by which calendar programs may look at somebody's agenda. */
@Service
public class Subscriptions implements PersonalData {

    /** 256 bits: not to be guessed. */
    private static final int BYTES = 32;

    private final SubscriptionStore store;
    private final CalendarRevisions revisions;
    private final People people;
    private final RandomGenerator random;
    private final Clock clock;

    Subscriptions(
            SubscriptionStore store, CalendarRevisions revisions, People people, RandomGenerator random, Clock clock) {
        this.store = store;
        this.revisions = revisions;
        this.people = people;
        this.random = random;
        this.clock = clock;
    }

    /** Since when somebody has one. */
    public Optional<Instant> since(PersonId person) {
        return store.of(person).map(Subscription::made);
    }

    /** A new secret, known to nobody else; the one before is worth nothing now. Empty for whoever is no member. */
    public Optional<String> renew(PersonId person) {
        if (!isMember(person)) {
            return Optional.empty();
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.put(new Subscription(person, hash(secret), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return Optional.of(secret);
    }

    /** Nobody looks by any secret any more. */
    public void revoke(PersonId person) {
        store.remove(person);
    }

    /** Whose agenda a secret opens; empty also while they are no member. */
    public Optional<PersonId> owner(String secret) {
        return store.withHash(hash(secret)).map(Subscription::person).filter(this::isMember);
    }

    private boolean isMember(PersonId person) {
        return people.find(person).flatMap(known -> known.membership()).isPresent();
    }

    /** A secret of so many random bits needs no salt. */
    private static String hash(String secret) {
        return Sha256.hex(secret);
    }

    @Override
    public String section() {
        return "calendar";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        return since(person)
                .<Map<String, Object>>map(made -> Map.of("subscribed since", made.toString()))
                .orElse(Map.of());
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        store.remove(person);
        revisions.forget(person);
    }
}
