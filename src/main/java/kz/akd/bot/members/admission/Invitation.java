package kz.akd.bot.members.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A link that admits whoever opens it, some times and for some days.
 *
 * @param code what the link ends with; whoever knows it may join
 * @param left how many may still join by it; none once it is revoked
 * @param keptGroup the group that they belong to then; null for none
 * @param keptKind the kind of members it makes; null for what each says of themselves
 */
@Document("invitations")
public record Invitation(
        @Id String code,
        PersonId by,
        Instant made,
        Instant expires,
        int left,
        List<PersonId> joined,
        @Nullable MemberKind keptKind,
        @Nullable GroupId keptGroup) {

    public Invitation {
        joined = List.copyOf(joined);
    }

    public Optional<MemberKind> kind() {
        return Optional.ofNullable(keptKind);
    }

    public Optional<GroupId> group() {
        return Optional.ofNullable(keptGroup);
    }

    public boolean isOpen(Instant now) {
        return left > 0 && now.isBefore(expires);
    }

    @Override
    public String toString() {
        return "Invitation by " + by;
    }
}
