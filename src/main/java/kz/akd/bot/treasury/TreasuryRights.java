package kz.akd.bot.treasury;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who keeps the fund, and what day it is where the association is. */
@Component
public class TreasuryRights {

    /** In which days begin and end for dues. */
    public static final ZoneId ZONE = Person.HOME_ZONE;

    private final People people;
    private final Scopes scopes;
    private final Clock clock;

    public TreasuryRights(People people, Scopes scopes, Clock clock) {
        this.people = people;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Whether they see amounts of persons, confirm and exempt. */
    public boolean mayKeep(PersonId person) {
        return scopes.of(person, Permission.KEEP_FUND).everywhere();
    }

    public boolean isMember(PersonId person) {
        return people.find(person).flatMap(Person::membership).isPresent();
    }

    public boolean isOfKind(PersonId person, Set<MemberKind> kinds) {
        return people.find(person)
                .flatMap(Person::membership)
                .filter(member -> kinds.contains(member.kind()))
                .isPresent();
    }

    public List<PersonId> treasurers() {
        return people.with(Permission.KEEP_FUND).stream().map(Person::id).toList();
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
