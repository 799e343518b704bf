package kz.akd.bot.events.course.run;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseState;
import kz.akd.bot.events.course.CourseStore;
import kz.akd.bot.events.course.Progress;
import kz.akd.bot.members.card.Seals;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.SignedToken;
import org.bson.types.ObjectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Certifies that somebody has attended a course, in a way that everybody can check. */
@Service
public class Certificates {

    private static final int COURSE = 12;

    /** A certificate does not grow old; this is as late as the seal can say. */
    private static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    private final CourseStore courses;
    private final CourseAttendance attendance;
    private final People people;
    private final SignedToken seal;
    private final int share;

    public Certificates(
            CourseStore courses,
            CourseAttendance attendance,
            People people,
            Seals seals,
            @Value("${akd.events.certificate-share:75}") int share) {
        if (share < 1 || share > 100) {
            throw new IllegalArgumentException("akd.events.certificate-share is a percentage, not " + share);
        }
        this.courses = courses;
        this.attendance = attendance;
        this.people = people;
        this.seal = seals.of("certificate", COURSE + Long.BYTES);
        this.share = share;
    }

    /** That a member has attended so much of a course; {@code token} proves it. */
    public record Certificate(Course course, Progress progress, String fullName, String token) {
        @Override
        public String toString() {
            return "Certificate of " + course.id();
        }
    }

    /** How many percent of the sessions have to be attended. */
    public int share() {
        return share;
    }

    public boolean isEarned(Progress progress) {
        return progress.reaches(share);
    }

    /** Somebody's own; empty before the end of the course, and for whoever has attended too little of it. */
    public Optional<Certificate> of(PersonId person, CourseId id) {
        return courses.find(id)
                .filter(course -> course.state() == CourseState.FINISHED)
                .flatMap(course -> attendance
                        .own(person, id)
                        .filter(this::isEarned)
                        .flatMap(progress -> people.find(person)
                                .flatMap(Person::everMember)
                                .map(Standing.Member::fullName)
                                .map(name -> new Certificate(course, progress, name, token(id, person)))));
    }

    private String token(CourseId id, PersonId person) {
        var subject = ByteBuffer.allocate(COURSE + Long.BYTES)
                .put(id.value().toByteArray())
                .putLong(person.value());
        return seal.close(subject.array(), NEVER);
    }

    /** What a token proves; empty when it is forged, or the person is not known any more. */
    public Optional<Certificate> verify(String token) {
        return seal.open(token).flatMap(opened -> {
            var course = new byte[COURSE];
            var subject = opened.subject();
            subject.get(course);
            return of(new PersonId(subject.getLong()), new CourseId(new ObjectId(course)));
        });
    }
}
