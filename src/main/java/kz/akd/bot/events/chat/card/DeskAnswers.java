package kz.akd.bot.events.chat.card;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.events.rsvp.EventView;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.members.people.People;
import org.springframework.stereotype.Component;

/** What organisers see after what they did: the event's desk as it now is, and a word on what became of it. */
@Component
public class DeskAnswers {

    private final Events events;
    private final EventDrafts eventDrafts;
    private final AttendeeGroups circles;
    private final EventCards cards;
    private final People people;

    DeskAnswers(Events events, EventDrafts eventDrafts, AttendeeGroups circles, EventCards cards, People people) {
        this.events = events;
        this.eventDrafts = eventDrafts;
        this.circles = circles;
        this.cards = cards;
        this.people = people;
    }

    /** Does something for those who organise anything. */
    public Answer forOrganisers(Visitor visitor, Supplier<Answer> answer) {
        return events.mayOrganise(visitor.id()) ? answer.get() : notAllowed();
    }

    /** Shows something about an event to those who may organise it; of others' drafts nothing is said. */
    public Answer about(Visitor visitor, EventId id, Function<Event, Answer> answer) {
        return eventDrafts.find(visitor.id(), id).map(answer).orElseGet(() -> notTheirs(visitor, id));
    }

    /** Why somebody has nothing to do with an event’s desk or door: it is gone, or others organise it. */
    public Answer notTheirs(Visitor visitor, EventId id) {
        return forOrganisers(
                visitor,
                () -> events.look(visitor.id(), id) instanceof EventView.Gone
                        ? Answer.showing(CardScreens.gone())
                        : notAllowed());
    }

    public static Answer notAllowed() {
        return Answer.alert("events.not-allowed");
    }

    /** The event's desk with a word on what was done, or why it was not. */
    public Answer after(OrganiserResult organised, Visitor visitor, String done) {
        if (organised instanceof OrganiserResult.PublishedInPart part) {
            return Answer.showing(desk(part.event(), visitor))
                    .toasting("events.toast.published-in-part", part.published(), part.passed());
        }
        return after(organised, event -> Answer.showing(desk(event, visitor)).toasting(done));
    }

    /** What was done is shown in its own way; why it was not, in the usual one. */
    public Answer after(OrganiserResult organised, Function<Event, Answer> done) {
        if (organised instanceof OrganiserResult.Done made) {
            return done.apply(made.event());
        } else if (organised instanceof OrganiserResult.Gone) {
            return Answer.showing(CardScreens.gone());
        } else if (organised instanceof OrganiserResult.InThePast) {
            return Answer.alert("events.toast.in-the-past");
        } else if (organised instanceof OrganiserResult.DeadlinePassed) {
            return Answer.alert("events.toast.deadline-passed");
        } else if (organised instanceof OrganiserResult.OutOfOrder) {
            return Answer.alert("events.toast.out-of-order");
        } else if (organised instanceof OrganiserResult.TooLate) {
            return Answer.alert("events.toast.too-late-to-change");
        } else if (organised instanceof OrganiserResult.AskedLately lately) {
            return Answer.alert("events.toast.asked-lately", lately.next());
        } else if (organised instanceof OrganiserResult.NobodyThere) {
            return Answer.alert("events.toast.nobody-there");
        } else if (organised instanceof OrganiserResult.NoOrganiser) {
            return Answer.alert("events.toast.no-organiser");
        }
        return notAllowed();
    }

    public Screen desk(Event event, Visitor visitor) {
        int silent =
                event.isDraft() ? 0 : circles.of(event, AttendeeGroup.SILENT).size();
        var now = cards.now();
        int invited = event.isDraft() ? invited(event, now.now()) : 0;
        return DeskScreens.of(event, visitor, now, new DeskScreens.Numbers(silent, invited));
    }

    /** Those who will be, as {@code InvitationNotices} does it: not who organises it, nor who wants no such news. */
    private int invited(Event event, Instant now) {
        return (int) people.findAll(circles.of(event, AttendeeGroup.SILENT)).stream()
                .filter(person -> person.wantsNews(event.plan().category(), now))
                .count();
    }

    public Optional<Event> find(Visitor visitor, EventId id) {
        return eventDrafts.find(visitor.id(), id);
    }
}
