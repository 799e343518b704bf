package kz.akd.bot.events.chat.card;

import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.taps.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.taps.EventTaps.BringCompanions;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowOnMap;
import kz.akd.bot.events.chat.taps.EventTaps.ShowPicture;
import kz.akd.bot.events.door.checkin.OwnCheckIn;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.rsvp.EventView;
import kz.akd.bot.events.rsvp.Events;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What members see of one event and answer to it. */
@Component
@Order(2)
public class EventsChat implements ChatFeature {

    private final Events events;
    private final CoverPictures covers;
    private final OwnCheckIn door;
    private final EventCards cards;
    private final InvitationAnswers answers;

    EventsChat(Events events, CoverPictures covers, OwnCheckIn door, EventCards cards, InvitationAnswers answers) {
        this.events = events;
        this.door = door;
        this.covers = covers;
        this.cards = cards;
        this.answers = answers;
    }

    @Override
    public void register(Routes routes) {
        routes.link("event", this::linked);
        routes.tap(ShowEvent.class, (visitor, tap) -> card(visitor, tap.event()));
        routes.tap(
                AnswerInvitation.class,
                (visitor, tap) -> answers.of(visitor, events.answer(tap.event(), visitor.id(), tap.rsvp())));
        routes.tap(BringCompanions.class, this::bring);
        routes.tap(ShowPicture.class, this::picture);
        routes.tap(
                ShowOnMap.class,
                (visitor, tap) -> seen(events.look(visitor.id(), tap.event()), at -> place(at.event(), visitor)));
        routes.firstStep(visitor -> Optional.of(Button.of(new ShowEvents(0), "events.menu")));
        routes.menuItem(visitor -> visitor.rank() == Rank.GUEST
                ? Optional.empty()
                : Optional.of(Button.of(new ShowEvents(0), "events.menu")));
    }

    private Answer linked(Visitor visitor, String id) {
        return ObjectId.isValid(id) ? card(visitor, new EventId(new ObjectId(id))) : Answer.showing(CardScreens.gone());
    }

    private Answer card(Visitor visitor, EventId id) {
        return seen(
                events.look(visitor.id(), id),
                at -> WaitingCards.watched(Answer.showing(card(at, visitor)), at.event(), visitor.id()));
    }

    private Screen card(EventView.At at, Visitor visitor) {
        var card = cards.now().card(at.event(), visitor, at.organises());
        return door.presence(visitor.id(), at.event()).isPresent() ? card.and("events.card.attended") : card;
    }

    /** What somebody sees who may not see an event, or what they do see. */
    public static Answer seen(EventView look, Function<EventView.At, Answer> answer) {
        if (look instanceof EventView.At at) {
            return answer.apply(at);
        } else if (look instanceof EventView.NotInvited) {
            return Answer.showing(CardScreens.notInvited());
        } else if (look instanceof EventView.Gone) {
            return Answer.showing(CardScreens.gone());
        }
        return Answer.showing(CardScreens.membersOnly());
    }

    private Answer bring(Visitor visitor, BringCompanions tap) {
        if (tap.adults() < 0 || tap.children() < 0) {
            return Answer.alert("chatkit.too-old");
        }
        return answers.of(visitor, events.come(tap.event(), visitor.id(), new Party(tap.adults(), tap.children())));
    }

    private Answer place(Event event, Visitor visitor) {
        return cards.now()
                .place(event, visitor)
                .<Answer>map(Answer::showing)
                .orElseGet(() -> Answer.toast("events.place.none"));
    }

    private Answer picture(Visitor visitor, ShowPicture tap) {
        return seen(events.look(visitor.id(), tap.event()), at -> covers.screen(at.event(), visitor));
    }
}
