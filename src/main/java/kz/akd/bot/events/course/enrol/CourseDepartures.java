package kz.akd.bot.events.course.enrol;

import kz.akd.bot.members.person.MemberFacts.StandingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives up the places of those who are suspended or leave the association. */
@Component
class CourseDepartures {

    private final Courses courses;

    CourseDepartures(Courses courses) {
        this.courses = courses;
    }

    @EventListener
    void on(StandingChanged fact) {
        switch (fact.matter()) {
            case SUSPENDED, LEFT, EXCLUDED -> courses.withdraw(fact.person());
            case REINSTATED, ROLE_GIVEN, ROLE_TAKEN, MADE_HONORARY -> {}
        }
    }
}
