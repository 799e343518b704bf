package kz.akd.bot.events.course.chat;

import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.EventRefusal;
import kz.akd.bot.events.chat.card.CardScreens;
import kz.akd.bot.events.chat.card.EventsChat;
import kz.akd.bot.events.chat.card.InvitationAnswers;
import kz.akd.bot.events.chat.taps.CourseTaps.AskToLeaveCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.EnrolInCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.LeaveCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ListSessions;
import kz.akd.bot.events.chat.taps.CourseTaps.MissSession;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCourse;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.course.enrol.Enrolled;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Courses as members come upon them: the list, the card, one enrolment, an absence. */
@Component
@Order(3)
class CoursesChat implements ChatFeature {

    private static final Question<String> WHY =
            Questions.optional(Questions.paragraph("why", "courses.absence.why.ask", Events.LONGEST_EXCUSE));

    private final Courses courses;
    private final Events events;
    private final CourseAnswers answers;
    private final InvitationAnswers invitations;
    private final Dialog absence = Dialog.named("courses.absence").asking(WHY).endingAtOnce(this::miss);

    CoursesChat(Courses courses, Events events, CourseAnswers answers, InvitationAnswers invitations) {
        this.courses = courses;
        this.events = events;
        this.answers = answers;
        this.invitations = invitations;
    }

    @Override
    public void register(Routes routes) {
        routes.link(
                CourseAnswers.KIND,
                (visitor, id) -> ObjectId.isValid(id)
                        ? answers.card(visitor, new CourseId(new ObjectId(id)))
                        : Answer.showing(CourseScreens.gone()));
        ListScreen.of("courses.list", this::all)
                .line((at, visitor) -> answers.screens().line(at, visitor))
                .opens((at, visitor) -> answers.screens().button(at, visitor))
                .filter(
                        "mine",
                        Text.of("courses.list.mine"),
                        (at, visitor) ->
                                at.teaches() || at.course().find(visitor.id()).isPresent())
                .filter(
                        "open",
                        Text.of("courses.list.open"),
                        (at, visitor) -> at.course().isOpen())
                .back(new ShowEvents(0))
                .formerly("crs")
                .addTo(routes);
        routes.tap(ShowCourse.class, (visitor, tap) -> answers.card(visitor, tap.course()));
        routes.tap(
                EnrolInCourse.class,
                (visitor, tap) ->
                        enrolled(visitor, tap.course(), courses.enrol(visitor.id(), tap.course(), tap.remote())));
        routes.tap(
                AskToLeaveCourse.class,
                (visitor, tap) -> answers.about(
                        visitor,
                        tap.course(),
                        at -> at.course().find(visitor.id()).isPresent()
                                ? Answer.showing(answers.screens().leaving(at, visitor))
                                : Answer.showing(answers.card(at, visitor)).toasting("courses.toast.left")));
        routes.tap(
                LeaveCourse.class,
                (visitor, tap) -> enrolled(visitor, tap.course(), courses.leave(visitor.id(), tap.course())));
        routes.tap(
                ListSessions.class,
                (visitor, tap) -> answers.about(
                        visitor,
                        tap.course(),
                        at -> Answer.showing(answers.screens().sessions(at, tap.page(), visitor))));
        routes.tap(
                MissSession.class,
                (visitor, tap) -> EventsChat.seen(
                        events.look(visitor.id(), tap.session()),
                        at -> at.event().isSession()
                                        && at.event().find(visitor.id()).isPresent()
                                ? Answer.asking(absence, tap.session().toString())
                                : Answer.alert("events.toast.refused.enrol-first")));
        routes.dialog(absence);
    }

    private Result<List<CourseLook.At>> all(Visitor visitor) {
        return events.mayLook(visitor.id())
                ? Result.done(
                        Stream.concat(courses.open(visitor.id()).stream(), courses.finished(visitor.id()).stream())
                                .toList())
                : Result.refused(EventRefusal.MEMBERS_ONLY);
    }

    private Answer enrolled(Visitor visitor, CourseId id, Enrolled enrolled) {
        if (enrolled instanceof Enrolled.NotAMember) {
            return Answer.showing(CardScreens.membersOnly());
        } else if (enrolled instanceof Enrolled.NotInvited) {
            return Answer.showing(CourseScreens.notInvited());
        } else if (enrolled instanceof Enrolled.Gone) {
            return Answer.showing(CourseScreens.gone());
        }
        return answers.about(visitor, id, at -> {
            var card = answers.showing(at, visitor);
            if (enrolled instanceof Enrolled.Waiting waiting) {
                return card.toasting("courses.toast.waiting", waiting.number());
            } else if (enrolled instanceof Enrolled.Left) {
                return card.toasting("courses.toast.left");
            } else if (enrolled instanceof Enrolled.Placed) {
                return card.toasting("courses.toast.placed");
            }
            return card.toasting(
                    enrolled instanceof Enrolled.NotRemotely
                            ? "events.toast.refused.no-remote"
                            : "courses.toast.closed");
        });
    }

    private Answer miss(Visitor visitor, Answers typed, Dialog.Opened opened) {
        var missed = events.miss(
                new EventId(new ObjectId(opened.about())),
                visitor.id(),
                typed.find(WHY).orElse(null));
        return invitations.of(visitor, missed);
    }
}
