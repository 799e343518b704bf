package kz.akd.bot.proposals.chat;

import java.util.Collection;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.meetings.run.Meetings;
import kz.akd.bot.notices.Notices;
import kz.akd.bot.proposals.Proposal;
import kz.akd.bot.proposals.ProposalFacts.ProposalDecided;
import kz.akd.bot.proposals.ProposalFacts.ProposalOnAgenda;
import kz.akd.bot.proposals.ProposalFacts.ProposalSupported;
import kz.akd.bot.proposals.ProposalFacts.ProposalTakenBack;
import kz.akd.bot.proposals.Proposals;
import kz.akd.bot.proposals.chat.ProposalTaps.ShowProposal;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever wrote or supports a proposal what becomes of it. */
@Component
record ProposalNotices(Proposals proposals, Meetings meetings, Notices notices) {

    /** Nobody hears that it waits where it is on an agenda already: they hear of that. */
    @EventListener
    void on(ProposalSupported fact) {
        proposals
                .find(fact.proposal())
                .filter(proposal -> proposal.state() == Proposal.State.SUPPORTED)
                .ifPresent(proposal -> tell(
                        "proposal.supported",
                        proposal.id(),
                        proposal,
                        proposal.concerned(),
                        Screen.saying("proposals.notice.supported", proposal.title())));
    }

    @EventListener
    void on(ProposalOnAgenda fact) {
        proposals
                .find(fact.proposal())
                .ifPresent(proposal -> meetings.find(fact.meeting())
                        .ifPresent(meeting -> tell(
                                "proposal.on-agenda",
                                proposal.id() + ":" + meeting.id(),
                                proposal,
                                proposal.concerned(),
                                Screen.saying(
                                        "proposals.notice.on-agenda",
                                        proposal.title(),
                                        meeting.title(),
                                        meeting.starts()))));
    }

    @EventListener
    void on(ProposalDecided fact) {
        proposals.find(fact.proposal()).ifPresent(proposal -> {
            var screen = Screen.saying("proposals.notice.decided", proposal.title(), ProposalChat.state(fact.state()));
            var said = proposal.answer();
            tell(
                    "proposal.decided",
                    fact.proposal() + ":" + fact.state(),
                    proposal,
                    proposal.concerned(),
                    said.isPresent() ? screen.and("proposals.card.answer", said.get()) : screen);
        });
    }

    @EventListener
    void on(ProposalTakenBack fact) {
        proposals
                .find(fact.proposal())
                .ifPresent(proposal -> tell(
                        "proposal.taken-back",
                        proposal.id(),
                        proposal,
                        proposal.supporters(),
                        Screen.saying("proposals.notice.taken-back", proposal.title())));
    }

    private void tell(String name, Object occasion, Proposal proposal, Collection<PersonId> people, Screen screen) {
        notices.named(name, occasion)
                .whenAwake()
                .to(people)
                .saying(reader -> screen.offering(Button.of(new ShowProposal(proposal.id()), "proposals.open")));
    }
}
