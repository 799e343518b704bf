package kz.akd.bot.events.course.chat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.desk.NewEventForm;
import kz.akd.bot.events.chat.edit.SeriesEndQuestion;
import kz.akd.bot.events.chat.taps.CourseTaps.CreateCourse;
import kz.akd.bot.events.chat.taps.CourseTexts;
import kz.akd.bot.events.course.Level;
import kz.akd.bot.events.course.Teacher;
import kz.akd.bot.events.course.Terms;
import kz.akd.bot.events.course.run.CourseDesk;
import kz.akd.bot.events.course.run.CourseOrganised;
import kz.akd.bot.events.course.run.LessonDays;
import kz.akd.bot.events.plan.EventText;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.plan.Venue;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.shared.LocalMoment;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The form by which organisers make a course and all its sessions, as a draft. */
@Component
@Order(3)
class NewCourseForm implements ChatFeature {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 720;

    private static final Question<String> TITLE =
            Questions.line("title", "courses.new.title.ask", EventText.LONGEST_TITLE);
    static final Question<Level> LEVEL = Questions.oneOf(
            "level", "courses.new.level.ask", Level.class, Arrays.asList(Level.values()), CourseTexts::level);
    private static final Question<ZoneId> ZONE = NewEventForm.ZONE;
    private static final Question<LocalDateTime> STARTS = Questions.moment(
            "starts",
            "courses.new.starts.ask",
            asking -> asking.answers()
                    .find(NewEventForm.ZONE)
                    .orElse(asking.visitor().zone()));
    private static final Question<Integer> LENGTH =
            Questions.number("length", "courses.new.length.ask", SHORTEST, LONGEST, List.of(45, 60, 90, 120));
    private static final Question<Set<DayOfWeek>> DAYS = new WeekdaysQuestion("days", "courses.new.days.ask", STARTS);
    private static final Question<String> END = new SeriesEndQuestion("end", "courses.new.end.ask");
    private static final Question<String> PLACE = Questions.line("place", "courses.new.place.ask", Venue.LONGEST_PLACE);
    private static final Question<URI> LINK = Questions.optional(Questions.link("link", "events.edit.link.ask"));
    static final Question<Integer> PLACES = Questions.optional(
            Questions.number("places", "courses.new.places.ask", 1, Terms.MOST_PLACES, List.of(8, 12, 15, 20)));
    static final Question<LocalDate> DEADLINE = Questions.optional(Questions.dayAhead(
            "deadline",
            "courses.new.deadline.ask",
            asking -> asking.answers()
                    .find(NewEventForm.ZONE)
                    .orElse(asking.visitor().zone())));

    private final CourseDesk desk;
    private final CourseDeskChat answers;
    private final Question<Teacher> teacher;
    private final Dialog form;

    NewCourseForm(CourseDesk desk, CourseDeskChat answers, MemberDirectory directory) {
        this.desk = desk;
        this.answers = answers;
        teacher = Questions.optional(new TeacherQuestion("teacher", "courses.new.teacher.ask", directory));
        form = Dialog.named("courses.new")
                .asking(TITLE)
                .asking(LEVEL)
                .asking(teacher)
                .asking(PLACE)
                .asking(LINK)
                .asking(ZONE)
                .asking(STARTS)
                .asking(LENGTH)
                .asking(DAYS)
                .asking(END)
                .asking(PLACES)
                .asking(DEADLINE)
                .ending(this::create);
    }

    @Override
    public void register(Routes routes) {
        routes.tap(
                CreateCourse.class,
                (visitor, tap) -> desk.isOpenTo(visitor.id()) ? Answer.asking(form) : DeskAnswers.notAllowed());
        routes.dialog(form);
        routes.deskItem(
                "planning",
                visitor -> desk.isOpenTo(visitor.id())
                        ? Optional.of(Button.of(new CreateCourse(), "courses.desk.create"))
                        : Optional.empty());
    }

    private Answer create(Visitor visitor, Answers typed, Dialog.Opened opened) {
        var starts = new LocalMoment(typed.get(STARTS), typed.get(ZONE));
        var ends = new LocalMoment(typed.get(STARTS).plus(Duration.ofMinutes(typed.get(LENGTH))), typed.get(ZONE));
        var plan = Plan.of(typed.get(TITLE), starts, typed.get(PLACE)).about(Topic.COURSES);
        plan = plan.with(plan.timing().ending(ends));
        plan = plan.with(plan.venue().joinedBy(typed.find(LINK).orElse(null)));
        var terms = Terms.of(typed.get(LEVEL))
                .taughtBy(typed.find(teacher).orElse(null))
                .limitedTo(typed.find(PLACES).orElse(null))
                .until(typed.find(DEADLINE)
                        .map(day -> lastMoment(day, typed.get(ZONE)))
                        .orElse(null));
        var made = desk.draft(visitor.id(), new EventId(opened.run()), terms, plan, days(typed));
        return made instanceof CourseOrganised.InThePast
                ? Answer.showing(Screen.saying("events.in-the-past")
                        .offering(Button.of(new CreateCourse(), "courses.desk.create"))
                        .backHome())
                : answers.after(made, visitor, "courses.toast.drafted");
    }

    /** One can enrol until the end of the day. */
    static LocalMoment lastMoment(LocalDate day, ZoneId zone) {
        return new LocalMoment(day.atTime(23, 59), zone);
    }

    private static List<LocalDate> days(Answers typed) {
        var days = new LessonDays(typed.get(STARTS).toLocalDate(), typed.get(DAYS));
        var end = typed.get(END);
        return end.contains("-") ? days.until(LocalDate.parse(end)) : days.times(Integer.parseInt(end));
    }
}
