package kz.akd.bot.events.chat;

import java.time.Clock;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Rank;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Events;
import kz.akd.bot.events.chat.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.EventTaps.ShowAttendance;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.EventTaps.ShowEvents;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What members see of events and answer to them. */
@Component
@Order(2)
class EventsChat implements ChatFeature {

    private final Events events;
    private final AttendanceScreens attendance;
    private final Clock clock;

    EventsChat(Events events, AttendanceScreens attendance, Clock clock) {
        this.events = events;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.command("events", Rank.MEMBER, visitor -> list(visitor, 0));
        routes.link("event", this::linked);
        routes.tap(ShowEvents.class, (visitor, tap) -> list(visitor, tap.page()));
        routes.tap(ShowEvent.class, (visitor, tap) -> card(visitor, tap.event()));
        routes.tap(AnswerInvitation.class, this::answer);
        routes.tap(ShowAttendance.class, this::attendance);
        routes.menuItem(visitor -> visitor.rank() == Rank.GUEST
                ? Optional.empty()
                : Optional.of(Button.of(new ShowEvents(0), "events.menu")));
        routes.deskItem(visitor -> events.mayOrganise(visitor.id())
                ? Optional.of(Button.of(new ShowEvents(0), "events.desk.list"))
                : Optional.empty());
    }

    private Answer list(Visitor visitor, int page) {
        return events.upcoming(visitor.id(), page)
                .<Answer>map(upcoming -> Answer.showing(EventScreens.list(upcoming, visitor)))
                .orElseGet(EventsChat::membersOnly);
    }

    private Answer linked(Visitor visitor, String id) {
        return ObjectId.isValid(id)
                ? card(visitor, new EventId(new ObjectId(id)))
                : Answer.showing(EventScreens.gone());
    }

    private Answer card(Visitor visitor, EventId id) {
        if (events.upcoming(visitor.id(), 0).isEmpty()) {
            return membersOnly();
        }
        return events.find(visitor.id(), id)
                .<Answer>map(event -> Answer.showing(
                        EventScreens.card(event, visitor, clock.instant(), events.mayOrganise(visitor.id()))))
                .orElseGet(() -> Answer.showing(EventScreens.gone()));
    }

    private Answer answer(Visitor visitor, AnswerInvitation tap) {
        var answered = events.answer(tap.event(), visitor.id(), tap.rsvp());
        return AnswerScreens.of(
                answered,
                event -> EventScreens.card(event, visitor, clock.instant(), events.mayOrganise(visitor.id())));
    }

    private Answer attendance(Visitor visitor, ShowAttendance tap) {
        return events.attendance(visitor.id(), tap.event())
                .<Answer>map(event -> Answer.showing(attendance.of(event, tap.page())))
                .orElseGet(() -> events.mayOrganise(visitor.id())
                        ? Answer.showing(EventScreens.gone())
                        : Answer.alert("events.not-allowed"));
    }

    private static Answer membersOnly() {
        return Answer.showing(EventScreens.membersOnly());
    }
}
