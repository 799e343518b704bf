package kz.akd.bot.proposals.chat;

import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.proposals.ProposalId;

/** What buttons mean about proposals. */
final class ProposalTaps {

    private ProposalTaps() {}

    static final Tap ALL = ListTap.of("proposals.list");

    @TapName("pp")
    record ShowProposal(ProposalId proposal) implements Tap {}

    @TapName("ppn")
    record Propose() implements Tap {}

    @TapName("pps")
    record SupportProposal(ProposalId proposal, boolean supports) implements Tap {}

    @TapName("ppt")
    record AskToTakeBackProposal(ProposalId proposal) implements Tap {}

    @TapName("ppt!")
    record TakeBackProposal(ProposalId proposal) implements Tap {}

    @TapName("ppa")
    record AdvanceProposal(ProposalId proposal) implements Tap {}

    @TapName("ppy")
    record AcceptProposal(ProposalId proposal) implements Tap {}

    @TapName("ppx")
    record RejectProposal(ProposalId proposal) implements Tap {}

    @TapName("ppd")
    record ProposalIsDone(ProposalId proposal) implements Tap {}
}
