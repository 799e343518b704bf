package kz.akd.bot.members.card;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Gives members cards, and tells officers whether one is genuine. */
@Service
public class Cards {

    /** Long enough to keep it on the phone, short enough for a card that was passed on. */
    private static final Duration VALIDITY = Duration.ofDays(30);

    private final People people;
    private final Scopes scopes;
    private final Secrets secrets;
    private final Clock clock;

    Cards(People people, Scopes scopes, Secrets secrets, Clock clock) {
        this.people = people;
        this.scopes = scopes;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * A card's data.
     *
     * @param token what its QR code leads to
     */
    public record Issued(Person person, Standing.Member member, String token, Instant expires) {

        @Override
        public String toString() {
            return "Issued to " + person;
        }
    }

    /** What an officer learns of a card that is shown to them. */
    public sealed interface Checked {
        record Genuine(Person person, Standing.Member member) implements Checked {}

        /** It was genuine once: out of date, or its owner is suspended or no member any more. */
        record NoLonger() implements Checked {}

        record Forged() implements Checked {}

        record NotAllowed() implements Checked {}
    }

    /** A card of one's own; empty for whoever is no member. */
    public Optional<Issued> issue(PersonId id) {
        var expires = clock.instant().plus(VALIDITY).truncatedTo(ChronoUnit.MINUTES);
        return people.find(id)
                .flatMap(person -> person.membership()
                        .map(member -> new Issued(person, member, tokens().sign(id, expires), expires)));
    }

    /** Checks a card for an organiser, also one of a group alone, or one who keeps the roster. */
    public Checked check(PersonId by, String token) {
        if (scopes.of(by, Permission.ORGANISE_EVENTS).isNowhere() && !people.may(by, Permission.KEEP_ROSTER)) {
            return new Checked.NotAllowed();
        }
        return tokens().verify(token, clock.instant())
                .fold(
                        valid -> people.find(valid.person())
                                .flatMap(person ->
                                        person.membership().<Checked>map(member -> new Checked.Genuine(person, member)))
                                .orElseGet(Checked.NoLonger::new),
                        Checked.NoLonger::new,
                        Checked.Forged::new);
    }

    private CheckInToken tokens() {
        return new CheckInToken(secrets.key("card"));
    }
}
