package kz.akd.bot.proposals;

import java.time.Clock;
import java.time.Duration;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.run.Meetings;
import kz.akd.bot.proposals.ProposalFacts.ProposalSupported;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts what has enough support on the agenda of the council's next meeting: at once, or as soon as there is one. */
@Component
class CouncilAgenda implements Sweep {

    private final Proposals proposals;
    private final Meetings meetings;
    private final Each each;

    CouncilAgenda(Proposals proposals, Meetings meetings, Clock clock) {
        this.proposals = proposals;
        this.meetings = meetings;
        this.each = new Each(clock);
    }

    /** Before anybody is told, so that they hear which meeting it is. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ProposalSupported fact) {
        proposals
                .find(fact.proposal())
                .filter(proposal -> proposal.state() == Proposal.State.SUPPORTED)
                .ifPresent(this::schedule);
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        each.over(proposals.beforeCouncil().stream().filter(this::waits).toList(), Proposal::id, this::schedule);
    }

    /** Whether it is on no agenda, as there was none, or that meeting was called off. */
    private boolean waits(Proposal proposal) {
        return proposal.onAgendaOf()
                .flatMap(meetings::find)
                .map(meeting -> meeting.is(Stage.CALLED_OFF))
                .orElse(true);
    }

    /** What was brought before a crash is brought by its origin, so that it is on one agenda. */
    private void schedule(Proposal proposal) {
        meetings.bringToCouncil("proposal:" + proposal.id(), proposal.title(), proposal.author())
                .ifPresent(meeting -> proposals.scheduled(proposal.id(), meeting.id()));
    }
}
