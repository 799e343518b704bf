package kz.akd.bot.events.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Aggregate;
import kz.akd.bot.shared.facts.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A course, for which one enrols once. Places go to those who come first; the others wait in the order in which they
 * enrolled.
 *
 * @param enrolments in the order in which they were accepted
 */
@Document("courses")
public record Course(
        @Id CourseId id,
        CourseState state,
        Terms terms,
        List<Enrolment> enrolments,
        List<Fact> untold,
        @Version @Nullable Long version)
        implements Aggregate<Course> {

    public Course {
        enrolments = List.copyOf(enrolments);
        untold = List.copyOf(untold);
    }

    public static Course drafted(CourseId id, Terms terms) {
        return new Course(id, CourseState.DRAFT, terms, List.of(), List.of(), null);
    }

    public boolean isDraft() {
        return state == CourseState.DRAFT;
    }

    public boolean isOpen() {
        return state == CourseState.OPEN;
    }

    /** Whether one can enrol now, as far as organisers have said. */
    public boolean takesEnrolments(Instant now) {
        return isOpen() && terms.takesEnrolments(now);
    }

    public Optional<Enrolment> find(PersonId person) {
        return enrolments.stream()
                .filter(enrolment -> enrolment.person().equals(person))
                .findFirst();
    }

    private Stream<Enrolment> inPerson() {
        return enrolments.stream().filter(enrolment -> !enrolment.remote());
    }

    private int most() {
        return terms.places().orElse(Integer.MAX_VALUE);
    }

    /** Those who take part: in person as far as there are places, and remotely. */
    public List<Enrolment> placed() {
        return Stream.concat(inPerson().limit(most()), enrolments.stream().filter(Enrolment::remote))
                .toList();
    }

    /** Those who wait for a place, the next first. */
    public List<PersonId> waiting() {
        return inPerson().skip(most()).map(Enrolment::person).toList();
    }

    public boolean hasPlaceFor(PersonId person) {
        return placed().stream().anyMatch(enrolment -> enrolment.person().equals(person));
    }

    /** From 1; empty for whoever does not wait. */
    public Optional<Integer> placeInWaitingList(PersonId person) {
        int place = waiting().indexOf(person);
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    /** How many take part in person. */
    public int taken() {
        return (int) inPerson().limit(most()).count();
    }

    /** Whoever enrols again in the same way keeps their place; in another way, they come after all others. */
    public Course enrolled(PersonId person, boolean remote, Instant now) {
        if (find(person).filter(enrolment -> enrolment.remote() == remote).isPresent()) {
            return this;
        }
        var more = new ArrayList<>(without(person).enrolments);
        more.add(new Enrolment(person, remote, now));
        return with(more);
    }

    public Course without(PersonId person) {
        return with(enrolments.stream()
                .filter(enrolment -> !enrolment.person().equals(person))
                .toList());
    }

    /** With an id that is nobody's in somebody's place, so that the numbers of what is over stay right. */
    public Course replacing(PersonId person, PersonId nobody) {
        return with(enrolments.stream()
                .map(enrolment -> enrolment.person().equals(person) ? enrolment.of(nobody) : enrolment)
                .toList());
    }

    private Course with(List<Enrolment> others) {
        return new Course(id, state, terms, others, untold, version);
    }

    public Course with(Terms other) {
        return new Course(id, state, other, enrolments, untold, version);
    }

    public Course inState(CourseState other) {
        return new Course(id, other, terms, enrolments, untold, version);
    }

    @Override
    public Course untold(List<Fact> facts) {
        return new Course(id, state, terms, enrolments, facts, version);
    }

    @Override
    public String toString() {
        return "Course " + id;
    }
}
