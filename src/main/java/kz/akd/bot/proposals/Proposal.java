package kz.akd.bot.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a member proposes.
 *
 * @param supporters in their order, without its author; who they are nobody is shown
 * @param meeting on whose agenda it was put; null before
 * @param said what the council said with its decision; null where nothing was said
 */
@Document("proposals")
public record Proposal(
        @Id ProposalId id,
        PersonId author,
        String title,
        String words,
        Category category,
        Instant at,
        State state,
        List<PersonId> supporters,
        @Nullable MeetingId meeting,
        @Nullable String said) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_WORDS = 1500;

    /** What it is about. */
    public enum Category {
        EVENTS,
        LEARNING,
        SPORT,
        FAMILIES,
        ASSOCIATION,
        OTHER
    }

    /** How far it has come. */
    public enum State {
        OPEN,
        /** It waits for a meeting of the council. */
        SUPPORTED,
        ON_AGENDA,
        ACCEPTED,
        REJECTED,
        DONE,
        TAKEN_BACK;

        /** Whether the council has yet to decide. */
        public boolean isUndecided() {
            return compareTo(ON_AGENDA) <= 0;
        }
    }

    public Proposal {
        supporters = List.copyOf(supporters);
    }

    static Proposal of(ProposalId id, PersonId author, String title, String words, Category category, Instant at) {
        return new Proposal(id, author, title, words, category, at, State.OPEN, List.of(), null, null);
    }

    public boolean isSupportedBy(PersonId person) {
        return supporters.contains(person);
    }

    public Optional<MeetingId> onAgendaOf() {
        return Optional.ofNullable(meeting);
    }

    /** What the council said with its decision. */
    public Optional<String> answer() {
        return Optional.ofNullable(said);
    }

    /** Who hears what becomes of it. */
    public List<PersonId> concerned() {
        return Stream.concat(Stream.of(author), supporters.stream()).toList();
    }

    Proposal with(PersonId supporter) {
        return supportedBy(
                Stream.concat(supporters.stream(), Stream.of(supporter)).toList());
    }

    Proposal without(PersonId supporter) {
        return supportedBy(
                supporters.stream().filter(other -> !other.equals(supporter)).toList());
    }

    private Proposal supportedBy(List<PersonId> others) {
        return new Proposal(id, author, title, words, category, at, state, others, meeting, said);
    }

    Proposal now(State other) {
        return new Proposal(id, author, title, words, category, at, other, supporters, meeting, said);
    }

    Proposal onAgendaOf(MeetingId of) {
        return new Proposal(id, author, title, words, category, at, State.ON_AGENDA, supporters, of, said);
    }

    Proposal decided(State other, @Nullable String answer) {
        return new Proposal(id, author, title, words, category, at, other, supporters, meeting, answer);
    }

    /** Without somebody who is forgotten: what they proposed stays, as nobody's. */
    Proposal replacing(PersonId person, PersonId nobody) {
        var of = without(person);
        return new Proposal(
                id,
                author.equals(person) ? nobody : author,
                title,
                words,
                category,
                at,
                state,
                of.supporters,
                meeting,
                said);
    }

    @Override
    public String toString() {
        return "Proposal " + id;
    }
}
