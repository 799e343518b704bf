package kz.akd.bot.proposals;

import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** What happens to proposals. */
public sealed interface ProposalFacts extends Fact {

    /**
     * The council is to speak about it.
     *
     * @param by the officer who wished so; null where enough members support it
     */
    @TypeAlias("proposal-supported")
    record ProposalSupported(ProposalId proposal, @Nullable PersonId by) implements ProposalFacts {}

    /** It is on the agenda of a meeting. */
    @TypeAlias("proposal-on-agenda")
    record ProposalOnAgenda(ProposalId proposal, MeetingId meeting) implements ProposalFacts {}

    /** It was accepted, rejected, or what was accepted is done. */
    @TypeAlias("proposal-decided")
    record ProposalDecided(ProposalId proposal, Proposal.State state, PersonId by, ObjectId occasion)
            implements ProposalFacts {}

    /** Its author took it back. */
    @TypeAlias("proposal-taken-back")
    record ProposalTakenBack(ProposalId proposal) implements ProposalFacts {}
}
