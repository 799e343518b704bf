package kz.akd.bot.events.rsvp;

import kz.akd.bot.members.person.MemberFacts.StandingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives up the seats of those who are suspended or leave the association. */
@Component
class EndedMemberships {

    private final Events events;

    EndedMemberships(Events events) {
        this.events = events;
    }

    @EventListener
    void on(StandingChanged fact) {
        switch (fact.matter()) {
            case SUSPENDED, LEFT, EXCLUDED -> events.withdraw(fact.person());
            case REINSTATED, ROLE_GIVEN, ROLE_TAKEN, MADE_HONORARY -> {}
        }
    }
}
