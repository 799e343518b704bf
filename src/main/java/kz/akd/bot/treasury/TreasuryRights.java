package kz.akd.bot.treasury;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.People;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.Person;
import kz.akd.bot.members.Scopes;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who keeps the fund, and what day it is where the association is. */
@Component
class TreasuryRights {

    /** In which days begin and end for dues. */
    static final ZoneId ZONE = Person.HOME_ZONE;

    private final People people;
    private final Scopes scopes;
    private final Clock clock;

    TreasuryRights(People people, Scopes scopes, Clock clock) {
        this.people = people;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Whether they see amounts of persons, confirm and exempt. */
    boolean mayKeep(PersonId person) {
        return scopes.of(person, Permission.KEEP_FUND).everywhere();
    }

    boolean isMember(PersonId person) {
        return people.find(person).flatMap(Person::membership).isPresent();
    }

    boolean isOfKind(PersonId person, Set<MemberKind> kinds) {
        return people.find(person)
                .flatMap(Person::membership)
                .filter(member -> kinds.contains(member.kind()))
                .isPresent();
    }

    List<PersonId> treasurers() {
        return people.with(Permission.KEEP_FUND).stream().map(Person::id).toList();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
