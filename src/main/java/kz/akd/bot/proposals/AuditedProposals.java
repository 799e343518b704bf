package kz.akd.bot.proposals;

import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.proposals.ProposalFacts.ProposalDecided;
import kz.akd.bot.proposals.ProposalFacts.ProposalSupported;
import kz.akd.bot.shared.ConstantKey;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what officers did about others' proposals. */
@Component
record AuditedProposals(AuditLog audit, Proposals proposals) {

    @EventListener
    void on(ProposalSupported fact) {
        var by = fact.by();
        if (by != null) {
            proposals
                    .find(fact.proposal())
                    .ifPresent(proposal -> audit.write(
                            by,
                            "proposal.advanced",
                            proposal.author(),
                            fact.proposal().value(),
                            proposal.title()));
        }
    }

    @EventListener
    void on(ProposalDecided fact) {
        proposals
                .find(fact.proposal())
                .ifPresent(proposal -> audit.write(
                        fact.by(),
                        ConstantKey.of("proposal.", fact.state()),
                        proposal.author(),
                        fact.occasion(),
                        proposal.title()));
    }
}
