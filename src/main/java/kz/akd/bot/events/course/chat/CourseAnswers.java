package kz.akd.bot.events.course.chat;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.conversation.LiveScreens;
import kz.akd.bot.chatkit.letter.DeepLinks;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.chat.card.CardScreens;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.CityNames;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.course.run.Certificates;
import kz.akd.bot.events.course.run.CourseAttendance;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** What somebody sees who opens a course, or something of it. */
@Component
class CourseAnswers {

    /** The kind of deep links that open courses. */
    static final String KIND = "course";

    private final Courses courses;
    private final CourseAttendance attendance;
    private final Certificates certificates;
    private final DeepLinks links;
    private final Cities cities;
    private final Clock clock;

    CourseAnswers(
            Courses courses,
            CourseAttendance attendance,
            Certificates certificates,
            DeepLinks links,
            Cities cities,
            Clock clock) {
        this.courses = courses;
        this.attendance = attendance;
        this.certificates = certificates;
        this.links = links;
        this.cities = cities;
        this.clock = clock;
    }

    CourseScreens screens() {
        return new CourseScreens(clock.instant(), new CityNames(cities.all()));
    }

    /** Something about a course, to those who may see it. */
    Answer about(Visitor visitor, CourseId id, Function<CourseLook.At, Answer> answer) {
        var look = courses.look(visitor.id(), id);
        if (look instanceof CourseLook.At at) {
            return answer.apply(at);
        } else if (look instanceof CourseLook.NotInvited) {
            return Answer.showing(CourseScreens.notInvited());
        } else if (look instanceof CourseLook.Gone) {
            return Answer.showing(CourseScreens.gone());
        }
        return Answer.showing(CardScreens.membersOnly());
    }

    /** The same to those who organise it alone. */
    Answer forOrganisers(Visitor visitor, CourseId id, Function<CourseLook.At, Answer> answer) {
        return about(visitor, id, at -> at.organises() ? answer.apply(at) : DeskAnswers.notAllowed());
    }

    /** The same to those who organise or teach it. */
    Answer forTeachers(Visitor visitor, CourseId id, Function<CourseLook.At, Answer> answer) {
        return about(visitor, id, at -> at.mayKeepAttendance() ? answer.apply(at) : DeskAnswers.notAllowed());
    }

    Answer card(Visitor visitor, CourseId id) {
        return about(visitor, id, at -> showing(at, visitor));
    }

    /** The card, which says so too when whoever waits has a place. */
    Answer.Shown showing(CourseLook.At at, Visitor visitor) {
        var card = Answer.showing(card(at, visitor));
        return at.course().placeInWaitingList(visitor.id()).isPresent()
                ? card.watching(subject(at.course().id(), visitor.id()))
                : card;
    }

    static String subject(CourseId id, PersonId reader) {
        return LiveScreens.own(KIND + " " + id, reader);
    }

    Screen card(CourseLook.At at, Visitor visitor) {
        var id = at.course().id();
        return screens()
                .card(
                        at,
                        visitor,
                        attendance.own(visitor.id(), id),
                        certificates.of(visitor.id(), id).isPresent(),
                        link(id));
    }

    private Optional<URI> link(CourseId id) {
        try {
            return Optional.of(links.to(KIND, id.toString()));
        } catch (Undelivered unreachable) {
            return Optional.empty();
        }
    }
}
