package kz.akd.bot.members.person;

import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.TypeAlias;

/** What happens to people. Ids only: whoever hears of it looks up what they may see. */
public sealed interface MemberFacts extends Fact {

    @TypeAlias("application-received")
    record ApplicationReceived(PersonId person, ApplicationId application) implements MemberFacts {}

    /** By an officer; by themselves when the roster or an invitation let them in. */
    @TypeAlias("member-admitted")
    record MemberAdmitted(PersonId person, ApplicationId application, PersonId by) implements MemberFacts {}

    /** Began, ended or changed what a member may do: suspended, reinstated, left, excluded, given or taken a role. */
    @TypeAlias("standing-changed")
    record StandingChanged(PersonId person, ObjectId occasion, Matter matter, PersonId by, String detail)
            implements MemberFacts {

        /** What changed. */
        public enum Matter {
            SUSPENDED,
            REINSTATED,
            LEFT,
            EXCLUDED,
            ROLE_GIVEN,
            ROLE_TAKEN,
            MADE_HONORARY
        }

        @Override
        public String toString() {
            return "StandingChanged of " + person + ": " + matter;
        }
    }

    /** A member serves elsewhere now. */
    @TypeAlias("member-moved")
    record MemberMoved(PersonId person, ObjectId occasion, UnitId from, UnitId to) implements MemberFacts {}

    /** Messages reach a member again who had been out of reach. */
    @TypeAlias("member-returned")
    record MemberReturned(PersonId person, ObjectId occasion) implements MemberFacts {}

    /** The birthday of a member who wants to be congratulated. Kept by nobody: it is said as often as it is looked. */
    @TypeAlias("birthday-began")
    record BirthdayBegan(PersonId person, int year) implements MemberFacts {}

    @TypeAlias("application-declined")
    record ApplicationDeclined(PersonId person, ApplicationId application, PersonId by) implements MemberFacts {}
}
