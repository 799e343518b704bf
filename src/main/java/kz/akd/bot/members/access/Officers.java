package kz.akd.bot.members.access;

import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.people.Administrators;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.MemberIndexRefresh;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whom to tell of what only some may decide. Looked for among the members in memory, as to go through everybody in the
 * database takes seconds where there are many; each is then asked as kept. What another node changed is seen here with the
 * {@link MemberIndexRefresh}: where it has to be right at this moment, ask {@link People#with}.
 */
@Component
public class Officers {

    private final People people;
    private final MemberIndex roll;
    private final Administrators administrators;

    public Officers(People people, MemberIndex roll, Administrators administrators) {
        this.people = people;
        this.roll = roll;
        this.administrators = administrators;
    }

    /** Who answers for the bot itself. */
    public List<PersonId> administrators() {
        return with(Permission.GIVE_ROLES);
    }

    /** Everybody whose roles, or the configuration, allow something. */
    public List<PersonId> with(Permission permission) {
        var byRole = roll.all().stream().filter(MemberSummary::hasRoles).map(MemberSummary::id);
        return Stream.concat(administrators.ids().stream(), byRole)
                .distinct()
                .filter(officer -> people.may(officer, permission))
                .toList();
    }
}
