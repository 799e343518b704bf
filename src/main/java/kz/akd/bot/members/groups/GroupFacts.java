package kz.akd.bot.members.groups;

import java.time.LocalDate;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** What happens in groups. Each carries its occasion, so that hearing it again is known as the same. */
public sealed interface GroupFacts extends Fact {

    /** An officer made or changed a group; the detail is its name then. */
    @TypeAlias("group-changed")
    record GroupChanged(GroupId group, ObjectId occasion, Matter matter, PersonId by, String detail)
            implements GroupFacts {

        /** What changed. */
        public enum Matter {
            MADE,
            RENAMED,
            JOINING,
            CITIES
        }
    }

    /** A member asks to be let in. */
    @TypeAlias("join-asked")
    record JoinAsked(GroupId group, PersonId person, ObjectId occasion) implements GroupFacts {}

    @TypeAlias("join-declined")
    record JoinDeclined(GroupId group, PersonId person, PersonId by, ObjectId occasion) implements GroupFacts {}

    /** A member belongs to a group now: let in or added by an officer, or by where they serve. */
    @TypeAlias("group-joined")
    record GroupJoined(GroupId group, PersonId person, PersonId by, ObjectId occasion) implements GroupFacts {}

    /** By their own wish, or removed by an officer. */
    @TypeAlias("group-left")
    record GroupLeft(GroupId group, PersonId person, PersonId by, ObjectId occasion) implements GroupFacts {}

    @TypeAlias("office-given")
    record OfficeGiven(
            GroupId group, PersonId person, @Nullable LocalDate until, PersonId by, ObjectId occasion)
            implements GroupFacts {}

    @TypeAlias("office-taken")
    record OfficeTaken(GroupId group, PersonId person, PersonId by, ObjectId occasion) implements GroupFacts {}

    /** The last day of a term has passed. Kept by nobody: it is said as often as it is looked. */
    record TermEnded(GroupId group, PersonId person, LocalDate until) implements GroupFacts {}
}
