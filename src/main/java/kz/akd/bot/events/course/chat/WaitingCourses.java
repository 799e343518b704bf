package kz.akd.bot.events.course.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.conversation.LiveScreens;
import kz.akd.bot.events.course.CourseFacts.PlacePassedOn;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.enrol.Courses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the card of a course true on the phone of somebody who waits for a place and looks at it. */
@Component
record WaitingCourses(Courses courses, CourseAnswers answers, LiveScreens live) {

    @EventListener
    void on(PlacePassedOn fact) {
        live.refresh(
                CourseAnswers.subject(fact.course(), fact.person()),
                visitor -> courses.look(visitor.id(), fact.course()) instanceof CourseLook.At at
                        ? Optional.of(answers.card(at, visitor))
                        : Optional.empty());
    }
}
