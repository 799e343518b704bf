package kz.akd.bot.events.course.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.edit.Edit;
import kz.akd.bot.chatkit.edit.Editing;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.chat.EventRefusal;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.CourseTaps;
import kz.akd.bot.events.chat.taps.CourseTaps.CancelCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.CloseCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.CreateCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.DiscardCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ManageCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.OpenCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.WriteToParticipants;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.course.run.CourseDesk;
import kz.akd.bot.events.course.run.CourseOrganised;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisers' desk of a course: open it, change it, write to all, call it off. */
@Component
@Order(3)
class CourseDeskChat implements ChatFeature {

    private static final Question<String> WORDS =
            Questions.paragraph("words", "courses.write.words.ask", CourseDesk.LONGEST_MESSAGE);
    private static final Question<String> REASON =
            Questions.paragraph("reason", "courses.cancel.reason.ask", CourseDesk.LONGEST_REASON);

    private final Courses courses;
    private final CourseDesk desk;
    private final CourseAnswers answers;
    private final Clock clock;
    private final Editing<CourseId, CourseLook.At, CourseOrganised> edit;
    private final ListScreen<CourseLook.At> drafts;
    private final Dialog writing = Dialog.named("courses.write").asking(WORDS).ending(this::write);
    private final Dialog cancelling = Dialog.named("courses.cancel")
            .deed(this::named)
            .asking(REASON)
            .leaving(this::back)
            .ending(this::cancel);

    CourseDeskChat(Courses courses, CourseDesk desk, CourseAnswers answers, MemberDirectory directory, Clock clock) {
        this.courses = courses;
        this.desk = desk;
        this.answers = answers;
        this.clock = clock;
        this.edit = Editing.<CourseId, CourseLook.At, CourseOrganised>of(
                        "courses.edit",
                        CourseId::new,
                        answers::forOrganisers,
                        (visitor, organised, done) -> after(organised, course -> done.get()))
                .on(this::desk)
                .formerly("cre")
                .field(NewCourseForm.LEVEL, (edit, level) -> desk.edit(edit.by(), edit.id(), terms -> terms.at(level)))
                .optional(
                        new TeacherQuestion("teacher", "courses.new.teacher.ask", directory),
                        (edit, teacher) ->
                                desk.edit(edit.by(), edit.id(), terms -> terms.taughtBy(teacher.orElse(null))))
                .optional(
                        NewCourseForm.PLACES,
                        (edit, places) ->
                                desk.edit(edit.by(), edit.id(), terms -> terms.limitedTo(places.orElse(null))))
                .optional(NewCourseForm.DEADLINE, this::setDeadline);
        this.drafts = ListScreen.of("courses.drafts", this::drafts)
                .opens((at, visitor) -> CourseDeskScreens.draft(at, clock.instant(), visitor))
                .with((screen, visitor) -> screen.offering(Button.of(new CreateCourse(), "courses.desk.create")))
                .formerly("cr~");
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                ManageCourse.class,
                (visitor, tap) ->
                        answers.forOrganisers(visitor, tap.course(), at -> Answer.showing(desk(at, visitor))));
        drafts.addTo(routes);
        routes.tap(
                OpenCourse.class,
                (visitor, tap) -> after(desk.open(visitor.id(), tap.course()), visitor, "courses.toast.opened"));
        routes.tap(DiscardCourse.class, this::discard);
        routes.tap(
                CloseCourse.class,
                (visitor, tap) -> after(
                        desk.edit(visitor.id(), tap.course(), terms -> terms.closed(tap.closed())),
                        visitor,
                        tap.closed() ? "courses.toast.now-closed" : "courses.toast.now-open"));
        routes.tap(
                WriteToParticipants.class,
                (visitor, tap) -> answers.forOrganisers(
                        visitor,
                        tap.course(),
                        at -> Answer.asking(writing, tap.course().toString())));
        routes.tap(
                CancelCourse.class,
                (visitor, tap) -> answers.forOrganisers(
                        visitor,
                        tap.course(),
                        at -> Answer.asking(cancelling, tap.course().toString())));
        edit.addTo(routes);
        routes.dialog(writing);
        routes.dialog(cancelling);
        routes.deskItem(
                "planning",
                visitor -> desk.isOpenTo(visitor.id())
                        ? Optional.of(Button.of(CourseTaps.DRAFTS, "courses.desk.drafts"))
                        : Optional.empty());
    }

    private Result<List<CourseLook.At>> drafts(Visitor visitor) {
        return desk.isOpenTo(visitor.id())
                ? Result.done(courses.drafts(visitor.id()))
                : Result.refused(EventRefusal.NOT_ALLOWED);
    }

    private Screen desk(CourseLook.At at, Visitor visitor) {
        return CourseDeskScreens.desk(
                at,
                answers.screens().described(at, visitor),
                screen -> edit.details(screen, at.course().id(), at, visitor),
                clock.instant());
    }

    private Answer discard(Visitor visitor, DiscardCourse tap) {
        var discarded = desk.discard(visitor.id(), tap.course());
        return discarded instanceof CourseOrganised.Gone
                ? drafts.open(visitor).toasting("courses.toast.discarded")
                : after(discarded, visitor, "courses.toast.discarded");
    }

    private CourseOrganised setDeadline(Edit<CourseId, CourseLook.At> edit, Optional<LocalDate> day) {
        var zone = edit.subject().face(clock.instant()).starts().zone();
        var until = day.map(last -> NewCourseForm.lastMoment(last, zone)).orElse(null);
        return desk.edit(edit.by(), edit.id(), terms -> terms.until(until));
    }

    private Answer write(Visitor visitor, Answers typed, Dialog.Opened opened) {
        var written = desk.write(visitor.id(), course(opened), opened.run(), typed.get(WORDS));
        return written instanceof CourseOrganised.Done done
                ? answers.about(
                        visitor,
                        done.course().id(),
                        at -> Answer.showing(answers.card(at, visitor)).toasting("events.toast.written"))
                : after(written, visitor, "events.toast.written");
    }

    private Text named(Visitor visitor, String about) {
        return courses.look(visitor.id(), course(about)) instanceof CourseLook.At at
                ? Text.of(
                        "courses.cancel.what",
                        at.title(visitor.language(), clock.instant()),
                        at.course().enrolments().size())
                : Text.of("courses.gone");
    }

    private Answer back(Visitor visitor, String about) {
        return answers.forOrganisers(visitor, course(about), at -> Answer.showing(desk(at, visitor)));
    }

    private Answer cancel(Visitor visitor, Answers typed, Dialog.Opened opened) {
        return after(
                desk.cancel(visitor.id(), course(opened), typed.get(REASON)), visitor, "courses.toast.now-cancelled");
    }

    private static CourseId course(Dialog.Opened opened) {
        return course(opened.about());
    }

    private static CourseId course(String about) {
        return new CourseId(new ObjectId(about));
    }

    /** The course's desk with a word on what was done, or why it was not. */
    Answer after(CourseOrganised organised, Visitor visitor, String done) {
        return after(
                organised,
                course -> answers.about(
                        visitor,
                        course.id(),
                        at -> Answer.showing(desk(at, visitor)).toasting(done)));
    }

    private static Answer after(CourseOrganised organised, Function<Course, Answer> done) {
        if (organised instanceof CourseOrganised.Done made) {
            return done.apply(made.course());
        } else if (organised instanceof CourseOrganised.Gone) {
            return Answer.showing(CourseScreens.gone());
        } else if (organised instanceof CourseOrganised.InThePast) {
            return Answer.alert("events.toast.in-the-past");
        } else if (organised instanceof CourseOrganised.TooLate) {
            return Answer.alert("courses.toast.too-late");
        } else if (organised instanceof CourseOrganised.Occupied occupied) {
            return Answer.showing(Screen.saying("courses.occupied", occupied.taken())
                    .back(new ManageCourse(occupied.course().id())));
        } else if (organised instanceof CourseOrganised.NobodyThere) {
            return Answer.alert("courses.toast.nobody-there");
        }
        return DeskAnswers.notAllowed();
    }
}
