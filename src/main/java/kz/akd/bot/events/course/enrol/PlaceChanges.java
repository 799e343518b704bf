package kz.akd.bot.events.course.enrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseFacts.PlaceChanged;
import kz.akd.bot.events.course.CourseFacts.PlacePassedOn;
import kz.akd.bot.events.course.Enrolment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** What a change of a course means for the places in it. */
public final class PlaceChanges {

    private PlaceChanges() {}

    /**
     * The facts that lie between a course before and after a change.
     *
     * @param actor who made the change, and need not be told
     */
    public static List<Fact> between(Course before, Course after, @Nullable PersonId actor) {
        var facts = new ArrayList<Fact>();
        Stream.concat(before.enrolments().stream(), after.enrolments().stream())
                .map(Enrolment::person)
                .distinct()
                .filter(person -> !way(before, person).equals(way(after, person)))
                .forEach(person -> {
                    facts.add(new PlaceChanged(after.id(), person, new ObjectId()));
                    if (before.placeInWaitingList(person).isPresent()
                            && after.hasPlaceFor(person)
                            && !Objects.equals(person, actor)) {
                        facts.add(new PlacePassedOn(after.id(), person, new ObjectId()));
                    }
                });
        return facts;
    }

    /** How somebody takes part; empty for whoever has no place. */
    public static Optional<Rsvp> way(Course course, PersonId person) {
        return course.placed().stream()
                .filter(enrolment -> enrolment.person().equals(person))
                .findFirst()
                .map(Enrolment::way);
    }
}
