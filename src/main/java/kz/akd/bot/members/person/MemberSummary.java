package kz.akd.bot.members.person;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.shared.PersonId;

/**
 * A member as lists need to know them; {@code version} is that of the document it was taken from.
 *
 * @param ownCity where they say they live, see {@link Profile}
 * @param greeted whether they want to be congratulated on their birthday
 */
public record MemberSummary(
        PersonId id,
        String fullName,
        MemberKind kind,
        UnitId unit,
        Set<GroupId> groups,
        Instant since,
        Optional<String> ownCity,
        Optional<Family> family,
        boolean hasRoles,
        boolean greeted,
        Presence presence,
        long version) {

    /** Whether they belong now. */
    public enum Presence {
        PRESENT,
        SUSPENDED,
        FORMER
    }

    public static MemberSummary of(Person person, Standing.Member member) {
        var presence = person.standing() instanceof Standing.Member
                ? Presence.PRESENT
                : person.standing() instanceof Standing.Suspended ? Presence.SUSPENDED : Presence.FORMER;
        long version = person.version() == null ? 0 : person.version();
        return new MemberSummary(
                person.id(),
                member.fullName(),
                member.kind(),
                member.unit(),
                person.groups(),
                member.since(),
                person.profile().city(),
                person.profile().family(),
                !person.roles().isEmpty(),
                person.profile().greeted(),
                presence,
                version);
    }

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }

    @Override
    public String toString() {
        return "Listed " + id;
    }
}
