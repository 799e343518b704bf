package kz.akd.bot.members.person;

import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.TypeAlias;

/** What happens between spouses and the members whose family they are of. */
public sealed interface FamilyFacts extends Fact {

    /** A spouse says whose family they are of. */
    @TypeAlias("family-asked")
    record FamilyAsked(PersonId spouse, PersonId member, ObjectId occasion) implements FamilyFacts {}

    /** The member, or an officer, says so too. */
    @TypeAlias("family-linked")
    record FamilyLinked(PersonId spouse, PersonId member, PersonId by, ObjectId occasion) implements FamilyFacts {}

    /** It is so no longer, or never was. */
    @TypeAlias("family-parted")
    record FamilyParted(PersonId spouse, PersonId member, PersonId by, ObjectId occasion) implements FamilyFacts {}
}
