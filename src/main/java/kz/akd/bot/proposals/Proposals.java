package kz.akd.bot.proposals;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.proposals.Proposal.Category;
import kz.akd.bot.proposals.Proposal.State;
import kz.akd.bot.proposals.ProposalFacts.ProposalDecided;
import kz.akd.bot.proposals.ProposalFacts.ProposalOnAgenda;
import kz.akd.bot.proposals.ProposalFacts.ProposalSupported;
import kz.akd.bot.proposals.ProposalFacts.ProposalTakenBack;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What members propose and support, and what the council makes of it. */
@Service
public class Proposals {

    private final Documents<ProposalId, Proposal> proposals;
    private final ProposalRights rights;
    private final ProposalTerms terms;
    private final Clock clock;

    Proposals(Documents<ProposalId, Proposal> proposals, ProposalRights rights, ProposalTerms terms, Clock clock) {
        this.proposals = proposals;
        this.rights = rights;
        this.terms = terms;
        this.clock = clock;
    }

    /** How many have to support one. */
    public int needed() {
        return terms.support();
    }

    public boolean decides(PersonId person) {
        return rights.decides(person);
    }

    public Optional<Proposal> find(ProposalId id) {
        return proposals.find(id);
    }

    /** Those undecided first, each the newest first; without what was taken back. */
    public Result<List<Proposal>> all(PersonId reader) {
        return mayRead(reader)
                ? Result.done(proposals.all().stream()
                        .filter(proposal -> proposal.state() != State.TAKEN_BACK)
                        .sorted(Comparator.comparing(
                                        (Proposal proposal) -> !proposal.state().isUndecided())
                                .thenComparing(Proposal::at, Comparator.reverseOrder()))
                        .toList())
                : Result.refused(ProposalRefusal.MEMBERS_ONLY);
    }

    /** Those that the council has to decide on, for whoever says what it decided. */
    public List<Proposal> waiting(PersonId reader) {
        return decides(reader) ? beforeCouncil() : List.of();
    }

    public Result<Proposal> look(PersonId reader, ProposalId id) {
        return mayRead(reader)
                ? Result.of(proposals.find(id), ProposalRefusal.GONE)
                : Result.refused(ProposalRefusal.MEMBERS_ONLY);
    }

    private boolean mayRead(PersonId reader) {
        return rights.isMember(reader) || rights.decides(reader);
    }

    /** Proposes something. Asked again with the same id, it is the one that was proposed. */
    public Result<Proposal> propose(PersonId by, ProposalId id, String title, String words, Category category) {
        var made = proposals.find(id);
        if (made.isPresent()) {
            return Result.done(made.get());
        }
        return mayPropose(by).map(author -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var proposal = Proposal.of(id, author, title, words, category, now);
            proposals.add(proposal);
            return proposal;
        });
    }

    /** Whoever asks, where they may propose something more. */
    public Result<PersonId> mayPropose(PersonId by) {
        if (!rights.isMember(by)) {
            return Result.refused(ProposalRefusal.MEMBERS_ONLY);
        }
        long undecided = proposals.where("author", by).stream()
                .filter(proposal -> proposal.state().isUndecided())
                .count();
        return undecided < terms.open() ? Result.done(by) : Result.refused(ProposalRefusal.TOO_MANY, terms.open());
    }

    /** Supports it, or no longer; each counts once. What has had enough support goes before the council in any case. */
    public Result<Proposal> support(PersonId by, ProposalId id, boolean supports) {
        if (!rights.isMember(by)) {
            return Result.refused(ProposalRefusal.MEMBERS_ONLY);
        }
        return changed(id, proposal -> {
            if (!proposal.state().isUndecided()) {
                return refused(proposal, ProposalRefusal.SETTLED);
            } else if (proposal.author().equals(by)) {
                return refused(proposal, ProposalRefusal.OWN);
            } else if (proposal.isSupportedBy(by) == supports) {
                return Change.none(proposal, Result.done(proposal));
            }
            var counted = supports ? proposal.with(by) : proposal.without(by);
            return counted.state() == State.OPEN && counted.supporters().size() >= terms.support()
                    ? beforeCouncil(counted, null)
                    : Change.to(counted, Result.done(counted));
        });
    }

    /** Has the council speak about one that few support. */
    public Result<Proposal> advance(PersonId by, ProposalId id) {
        return deciding(
                by,
                id,
                proposal -> proposal.state() == State.OPEN
                        ? beforeCouncil(proposal, by)
                        : Change.none(proposal, Result.done(proposal)));
    }

    private static Change<Proposal, Result<Proposal>> beforeCouncil(Proposal proposal, @Nullable PersonId by) {
        var supported = proposal.now(State.SUPPORTED);
        return Change.to(supported, Result.done(supported), new ProposalSupported(supported.id(), by));
    }

    /** Says that it is on the agenda of a meeting; of another one, where that was called off. */
    void scheduled(ProposalId id, MeetingId meeting) {
        proposals.change(
                id,
                proposal -> isBeforeCouncil(proposal) && !proposal.onAgendaOf().equals(Optional.of(meeting))
                        ? Change.to(proposal.onAgendaOf(meeting), true, new ProposalOnAgenda(id, meeting))
                        : Change.none(proposal, false));
    }

    private static boolean isBeforeCouncil(Proposal proposal) {
        return proposal.state() == State.SUPPORTED || proposal.state() == State.ON_AGENDA;
    }

    /** Those that wait for a meeting, or for what it decides. */
    List<Proposal> beforeCouncil() {
        return Stream.of(State.SUPPORTED, State.ON_AGENDA)
                .flatMap(state -> proposals.where("state", state).stream())
                .toList();
    }

    /**
     * Says what the council decided.
     *
     * @param said its words; why, where it was rejected
     */
    public Result<Proposal> decide(PersonId by, ProposalId id, boolean accepted, @Nullable String said, ObjectId run) {
        var state = accepted ? State.ACCEPTED : State.REJECTED;
        return deciding(by, id, proposal -> {
            if (proposal.state() == state) {
                return Change.none(proposal, Result.done(proposal));
            } else if (!proposal.state().isUndecided()) {
                return refused(proposal, ProposalRefusal.SETTLED);
            }
            var decided = proposal.decided(state, said);
            return Change.to(decided, Result.done(decided), new ProposalDecided(id, state, by, run));
        });
    }

    /** Says that what was accepted is done. */
    public Result<Proposal> done(PersonId by, ProposalId id) {
        return deciding(by, id, proposal -> {
            if (proposal.state() == State.DONE) {
                return Change.none(proposal, Result.done(proposal));
            } else if (proposal.state() != State.ACCEPTED) {
                return refused(proposal, ProposalRefusal.NOT_ACCEPTED);
            }
            var done = proposal.now(State.DONE);
            return Change.to(done, Result.done(done), new ProposalDecided(id, State.DONE, by, id.value()));
        });
    }

    /** Takes it back, as long as the council does not have it before it. */
    public Result<Proposal> takeBack(PersonId by, ProposalId id) {
        return takingBack(by, id, proposal -> {
            var gone = proposal.now(State.TAKEN_BACK);
            return Change.to(gone, Result.done(gone), new ProposalTakenBack(id));
        });
    }

    /** One that its author can take back, for them. */
    public Result<Proposal> mayTakeBack(PersonId by, ProposalId id) {
        return takingBack(by, id, proposal -> Change.none(proposal, Result.done(proposal)));
    }

    private Result<Proposal> takingBack(
            PersonId by, ProposalId id, Function<Proposal, Change<Proposal, Result<Proposal>>> decision) {
        return changed(id, proposal -> {
            if (!proposal.author().equals(by)) {
                return refused(proposal, ProposalRefusal.NOT_YOURS);
            } else if (proposal.state() == State.TAKEN_BACK) {
                return Change.none(proposal, Result.done(proposal));
            } else if (proposal.state() == State.ON_AGENDA) {
                return refused(proposal, ProposalRefusal.BEFORE_COUNCIL);
            }
            return proposal.state().isUndecided()
                    ? decision.apply(proposal)
                    : refused(proposal, ProposalRefusal.SETTLED);
        });
    }

    /** One that is yet to be decided on, for whoever says what the council decided. */
    public Result<Proposal> mayDecide(PersonId by, ProposalId id) {
        return deciding(
                by,
                id,
                proposal -> proposal.state().isUndecided()
                        ? Change.none(proposal, Result.done(proposal))
                        : refused(proposal, ProposalRefusal.SETTLED));
    }

    private Result<Proposal> deciding(
            PersonId by, ProposalId id, Function<Proposal, Change<Proposal, Result<Proposal>>> decision) {
        return rights.decides(by) ? changed(id, decision) : Result.refused(ProposalRefusal.NOT_ALLOWED);
    }

    private Result<Proposal> changed(ProposalId id, Function<Proposal, Change<Proposal, Result<Proposal>>> decision) {
        return proposals.change(id, decision).orElseGet(() -> Result.refused(ProposalRefusal.GONE));
    }

    private static Change<Proposal, Result<Proposal>> refused(Proposal proposal, ProposalRefusal why) {
        return Change.none(proposal, Result.refused(why));
    }
}
