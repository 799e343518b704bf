package kz.akd.bot.events.chat.card;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Circle;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.organise.Organised;
import kz.akd.bot.events.organise.Organising;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.rsvp.Look;
import kz.akd.bot.events.store.Circles;
import org.springframework.stereotype.Component;

/** What organisers see after what they did: the event's desk as it now is, and a word on what became of it. */
@Component
public class DeskAnswers {

    private final Events events;
    private final Organising organising;
    private final Circles circles;
    private final EventCards cards;

    DeskAnswers(Events events, Organising organising, Circles circles, EventCards cards) {
        this.events = events;
        this.organising = organising;
        this.circles = circles;
        this.cards = cards;
    }

    /** Does something for those who organise anything. */
    public Answer forOrganisers(Visitor visitor, Supplier<Answer> answer) {
        return events.mayOrganise(visitor.id()) ? answer.get() : notAllowed();
    }

    /** Shows something about an event to those who may organise it; of others' drafts nothing is said. */
    public Answer about(Visitor visitor, EventId id, Function<Event, Answer> answer) {
        return organising.find(visitor.id(), id).map(answer).orElseGet(() -> notTheirs(visitor, id));
    }

    /** Why somebody has nothing to do with an event’s desk or door: it is gone, or others organise it. */
    public Answer notTheirs(Visitor visitor, EventId id) {
        return forOrganisers(
                visitor,
                () -> events.look(visitor.id(), id) instanceof Look.Gone
                        ? Answer.showing(CardScreens.gone())
                        : notAllowed());
    }

    public static Answer notAllowed() {
        return Answer.alert("events.not-allowed");
    }

    /** The event's desk with a word on what was done, or why it was not. */
    public Answer after(Organised organised, Visitor visitor, String done) {
        if (organised instanceof Organised.PublishedInPart part) {
            return Answer.showing(desk(part.event(), visitor))
                    .toasting("events.toast.published-in-part", part.published(), part.passed());
        }
        return after(organised, event -> Answer.showing(desk(event, visitor)).toasting(done));
    }

    /** What was done is shown in its own way; why it was not, in the usual one. */
    public Answer after(Organised organised, Function<Event, Answer> done) {
        if (organised instanceof Organised.Done made) {
            return done.apply(made.event());
        } else if (organised instanceof Organised.Gone) {
            return Answer.showing(CardScreens.gone());
        } else if (organised instanceof Organised.InThePast) {
            return Answer.alert("events.toast.in-the-past");
        } else if (organised instanceof Organised.DeadlinePassed) {
            return Answer.alert("events.toast.deadline-passed");
        } else if (organised instanceof Organised.OutOfOrder) {
            return Answer.alert("events.toast.out-of-order");
        } else if (organised instanceof Organised.TooLate) {
            return Answer.alert("events.toast.too-late-to-change");
        } else if (organised instanceof Organised.AskedLately lately) {
            return Answer.alert("events.toast.asked-lately", lately.next());
        } else if (organised instanceof Organised.NobodyThere) {
            return Answer.alert("events.toast.nobody-there");
        } else if (organised instanceof Organised.NoOrganiser) {
            return Answer.alert("events.toast.no-organiser");
        }
        return notAllowed();
    }

    public Screen desk(Event event, Visitor visitor) {
        int silent = event.isDraft() ? 0 : circles.of(event, Circle.SILENT).size();
        int invited = event.isDraft() ? circles.invited(event).size() : 0;
        return DeskScreens.of(event, visitor, cards.now(), new DeskScreens.Numbers(silent, invited));
    }

    public Optional<Event> find(Visitor visitor, EventId id) {
        return organising.find(visitor.id(), id);
    }
}
