package kz.akd.bot.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.proposals.Proposal.Category;
import kz.akd.bot.proposals.Proposal.State;
import kz.akd.bot.proposals.ProposalFacts.ProposalDecided;
import kz.akd.bot.proposals.ProposalFacts.ProposalOnAgenda;
import kz.akd.bot.proposals.ProposalFacts.ProposalSupported;
import kz.akd.bot.proposals.ProposalFacts.ProposalTakenBack;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final PersonId AIDA = new PersonId(1001);
    private static final PersonId BOLAT = new PersonId(1002);
    private static final PersonId SAKEN = new PersonId(1003);
    private static final PersonId SECRETARY = new PersonId(1005);
    private static final PersonId GUEST = new PersonId(1007);
    private static final MeetingId MEETING = new MeetingId(new ObjectId());

    private final MemoryDocuments<ProposalId, Proposal> kept = new MemoryDocuments<>(Proposal::id);
    private final ProposalId id = new ProposalId(new ObjectId());
    private Instant now = Instant.parse("2026-12-01T05:00:00Z");

    private Proposals proposals() {
        var rights = new ProposalRights() {
            @Override
            public boolean isMember(PersonId person) {
                return !person.equals(GUEST);
            }

            @Override
            public boolean decides(PersonId person) {
                return person.equals(SECRETARY);
            }
        };
        return new Proposals(kept, rights, new ProposalTerms(2, 2), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Result<Proposal> proposed() {
        return proposals().propose(AIDA, id, "Chess evening", "Each month.", Category.SPORT);
    }

    private void supported() {
        proposed();
        proposals().support(BOLAT, id, true);
        proposals().support(SAKEN, id, true);
    }

    private State state() {
        return kept.find(id).orElseThrow().state();
    }

    private static void isRefused(Result<?> result, ProposalRefusal why) {
        assertThat(result.refusal()).contains(why);
    }

    @Test
    void the_same_form_proposes_once() {
        proposed();
        now = now.plusSeconds(5);
        assertThat(proposed().toOptional()).isEqualTo(kept.find(id));
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void only_members_propose_support_and_read() {
        isRefused(proposals().propose(GUEST, id, "x", "y", Category.OTHER), ProposalRefusal.MEMBERS_ONLY);
        proposed();
        isRefused(proposals().support(GUEST, id, true), ProposalRefusal.MEMBERS_ONLY);
        isRefused(proposals().look(GUEST, id), ProposalRefusal.MEMBERS_ONLY);
        isRefused(proposals().all(GUEST), ProposalRefusal.MEMBERS_ONLY);
    }

    @Test
    void a_member_has_only_so_many_undecided_ones() {
        proposed();
        var other = new ProposalId(new ObjectId());
        assertThat(proposals().propose(AIDA, other, "x", "y", Category.OTHER).isDone())
                .isTrue();
        var third = new ProposalId(new ObjectId());
        isRefused(proposals().propose(AIDA, third, "x", "y", Category.OTHER), ProposalRefusal.TOO_MANY);
        proposals().takeBack(AIDA, other);
        assertThat(proposals().propose(AIDA, third, "x", "y", Category.OTHER).isDone())
                .isTrue();
    }

    @Test
    void each_member_supports_once_and_authors_not_their_own() {
        proposed();
        isRefused(proposals().support(AIDA, id, true), ProposalRefusal.OWN);
        proposals().support(BOLAT, id, true);
        proposals().support(BOLAT, id, true);
        assertThat(kept.find(id).orElseThrow().supporters()).containsExactly(BOLAT);
        assertThat(state()).isEqualTo(State.OPEN);
        proposals().support(BOLAT, id, false);
        assertThat(kept.find(id).orElseThrow().supporters()).isEmpty();
    }

    @Test
    void enough_support_brings_it_before_the_council_once() {
        supported();
        assertThat(state()).isEqualTo(State.SUPPORTED);
        proposals().support(SAKEN, id, false);
        proposals().support(SAKEN, id, true);
        assertThat(kept.told()).containsExactly(new ProposalSupported(id, null));
    }

    @Test
    void whoever_decides_puts_it_before_the_council_without_support() {
        proposed();
        isRefused(proposals().advance(BOLAT, id), ProposalRefusal.NOT_ALLOWED);
        proposals().advance(SECRETARY, id);
        proposals().advance(SECRETARY, id);
        assertThat(kept.told()).containsExactly(new ProposalSupported(id, SECRETARY));
    }

    @Test
    void it_is_told_once_which_agenda_it_is_on_and_again_when_that_is_another() {
        supported();
        var other = new MeetingId(new ObjectId());
        proposals().scheduled(id, MEETING);
        proposals().scheduled(id, MEETING);
        assertThat(kept.find(id).orElseThrow().onAgendaOf()).contains(MEETING);
        assertThat(kept.told()).containsOnlyOnce(new ProposalOnAgenda(id, MEETING));
        assertThat(proposals().waiting(SECRETARY)).hasSize(1);
        assertThat(proposals().waiting(AIDA)).isEmpty();
        proposals().scheduled(id, other);
        assertThat(kept.told()).containsOnlyOnce(new ProposalOnAgenda(id, other));
        proposals().decide(SECRETARY, id, true, null, new ObjectId());
        proposals().scheduled(id, MEETING);
        assertThat(state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void what_was_decided_is_decided_once_and_by_those_who_may() {
        supported();
        var run = new ObjectId();
        isRefused(proposals().decide(AIDA, id, true, null, run), ProposalRefusal.NOT_ALLOWED);
        isRefused(proposals().done(SECRETARY, id), ProposalRefusal.NOT_ACCEPTED);
        proposals().decide(SECRETARY, id, true, "In March", run);
        proposals().decide(SECRETARY, id, true, "In March", run);
        isRefused(proposals().decide(SECRETARY, id, false, "No", new ObjectId()), ProposalRefusal.SETTLED);
        isRefused(proposals().support(BOLAT, id, false), ProposalRefusal.SETTLED);
        assertThat(kept.told()).containsOnlyOnce(new ProposalDecided(id, State.ACCEPTED, SECRETARY, run));
        assertThat(kept.find(id).orElseThrow().answer()).contains("In March");
        proposals().done(SECRETARY, id);
        proposals().done(SECRETARY, id);
        assertThat(kept.told()).containsOnlyOnce(new ProposalDecided(id, State.DONE, SECRETARY, id.value()));
    }

    @Test
    void its_author_takes_it_back_until_it_is_on_an_agenda() {
        supported();
        isRefused(proposals().takeBack(BOLAT, id), ProposalRefusal.NOT_YOURS);
        proposals().scheduled(id, MEETING);
        isRefused(proposals().takeBack(AIDA, id), ProposalRefusal.BEFORE_COUNCIL);
        isRefused(proposals().mayTakeBack(AIDA, id), ProposalRefusal.BEFORE_COUNCIL);
        assertThat(state()).isEqualTo(State.ON_AGENDA);
    }

    @Test
    void what_was_taken_back_is_listed_no_more_and_stays_readable() {
        proposed();
        proposals().takeBack(AIDA, id);
        proposals().takeBack(AIDA, id);
        assertThat(kept.told()).containsExactly(new ProposalTakenBack(id));
        assertThat(proposals().all(BOLAT).toOptional()).contains(List.of());
        assertThat(proposals().look(BOLAT, id).isDone()).isTrue();
        isRefused(proposals().support(BOLAT, id, true), ProposalRefusal.SETTLED);
    }

    @Test
    void undecided_ones_stand_first_and_the_newest_before_older_ones() {
        supported();
        proposals().decide(SECRETARY, id, false, "No", new ObjectId());
        now = now.minusSeconds(60);
        var older = new ProposalId(new ObjectId());
        proposals().propose(BOLAT, older, "x", "y", Category.OTHER);
        assertThat(proposals().all(AIDA).toOptional().orElseThrow())
                .extracting(Proposal::id)
                .containsExactly(older, id);
    }

    @Test
    void what_a_forgotten_person_proposed_and_supported_is_nobodys() {
        supported();
        var nobody = new PersonId(9999);
        assertThat(kept.find(id).orElseThrow().replacing(AIDA, nobody).author()).isEqualTo(nobody);
        assertThat(kept.find(id).orElseThrow().replacing(BOLAT, nobody).supporters())
                .containsExactly(SAKEN);
    }

    @Test
    void what_does_not_exist_is_gone() {
        isRefused(proposals().look(AIDA, id), ProposalRefusal.GONE);
        isRefused(proposals().support(AIDA, id, true), ProposalRefusal.GONE);
        assertThat(proposals().find(id)).isEqualTo(Optional.empty());
    }
}
