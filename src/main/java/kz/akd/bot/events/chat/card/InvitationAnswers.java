package kz.akd.bot.events.chat.card;

import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.rsvp.EventView;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.rsvp.RsvpResult;
import org.springframework.stereotype.Component;

/** What a member sees after answering an invitation: the card as it now is, and a word on what became of the answer. */
@Component
public class InvitationAnswers {

    private final Events events;
    private final EventTimes times;
    private final EventCards cards;

    InvitationAnswers(Events events, EventTimes times, EventCards cards) {
        this.events = events;
        this.times = times;
        this.cards = cards;
    }

    public Answer.Shown of(Visitor visitor, RsvpResult answered) {
        return of(answered, event -> WaitingCards.watched(Answer.showing(card(event, visitor)), event, visitor.id()));
    }

    private Screen card(Event event, Visitor visitor) {
        boolean organises = events.look(visitor.id(), event.id()) instanceof EventView.At at && at.organises();
        return cards.now().card(event, visitor, organises);
    }

    private Answer.Shown of(RsvpResult answered, Function<Event, Answer.Shown> card) {
        if (answered instanceof RsvpResult.Seated seated) {
            return card.apply(seated.event()).toasting("events.toast.seated");
        } else if (answered instanceof RsvpResult.Waiting waiting) {
            return card.apply(waiting.event()).toasting("events.toast.waiting", waiting.position());
        } else if (answered instanceof RsvpResult.JoiningRemotely remote) {
            return card.apply(remote.event())
                    .toasting("events.toast.remote", times.joinNotice().toMinutes());
        } else if (answered instanceof RsvpResult.Undecided undecided) {
            return card.apply(undecided.event()).toasting("events.toast.maybe");
        } else if (answered instanceof RsvpResult.NotComing notComing) {
            return card.apply(notComing.event()).toasting("events.toast.declined");
        } else if (answered instanceof RsvpResult.Refused refused) {
            return card.apply(refused.event()).toasting(Text.of("events.toast.refused.", refused.reason()));
        } else if (answered instanceof RsvpResult.NotInvited) {
            return Answer.showing(CardScreens.notInvited());
        } else if (answered instanceof RsvpResult.Gone) {
            return Answer.showing(CardScreens.gone()).toasting("events.toast.gone");
        }
        return Answer.showing(CardScreens.membersOnly());
    }
}
