package kz.akd.bot.members.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The administrators named in the configuration: they hold the role always, so that the association has a first one. */
@Component
public final class Administrators {

    private final Set<PersonId> ids;

    public Administrators(@Value("${akd.admin-ids:}") List<Long> ids) {
        ids.stream()
                .map(PersonId::new)
                .filter(PersonId::isTelegrams)
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalStateException("AKD_ADMIN_IDS: " + id
                            + " is an account of Telegram itself (service messages, anonymous administrators, channels),"
                            + " behind which anybody may be; name people's own ids");
                });
        this.ids = ids.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    public Set<PersonId> ids() {
        return ids;
    }

    Person recognise(Person person) {
        return ids.contains(person.id()) ? person.alsoAdministrator() : person;
    }
}
