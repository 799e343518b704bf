package kz.akd.bot.members;

import kz.akd.bot.shared.Fact;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.annotation.TypeAlias;

/** What happens to people. Ids only: whoever hears of it looks up what they may see. */
public sealed interface MemberFacts extends Fact {

    @TypeAlias("application-received")
    record ApplicationReceived(PersonId person, ApplicationId application) implements MemberFacts {}

    @TypeAlias("member-admitted")
    record MemberAdmitted(PersonId person, ApplicationId application) implements MemberFacts {}

    @TypeAlias("application-declined")
    record ApplicationDeclined(PersonId person, ApplicationId application) implements MemberFacts {}
}
