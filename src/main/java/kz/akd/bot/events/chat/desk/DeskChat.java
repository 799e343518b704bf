package kz.akd.bot.events.chat.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.EventRefusal;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.chat.taps.DeskTaps;
import kz.akd.bot.events.chat.taps.DeskTaps.AskAgainToAnswer;
import kz.akd.bot.events.chat.taps.DeskTaps.CloseAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.CreateEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.DiscardDraft;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.MoveLastComers;
import kz.akd.bot.events.chat.taps.DeskTaps.PublishEvent;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.organise.EventOperations;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.events.plan.Capacity;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.shared.Result;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organiser's desk of one event, as far as a tap is enough. */
@Component
@Order(2)
class DeskChat implements ChatFeature {

    private final Events events;
    private final EventDrafts eventDrafts;
    private final EventOperations eventOperations;
    private final DeskAnswers desk;
    private final ListScreen<Event> drafts;

    DeskChat(Events events, EventDrafts eventDrafts, EventOperations eventOperations, DeskAnswers desk) {
        this.events = events;
        this.eventDrafts = eventDrafts;
        this.eventOperations = eventOperations;
        this.desk = desk;
        drafts = ListScreen.of(
                        "events.drafts", visitor -> forOrganisers(visitor, () -> eventDrafts.drafts(visitor.id())))
                .opens((event, visitor) ->
                        Button.of(new ManageEvent(event.id()), "events.drafts.item", event.title(visitor.language())))
                .searched(event -> event.plan().text().title())
                .with((screen, visitor) -> screen.offering(Button.of(new CreateEvent(), "events.desk.create")))
                .formerly("ev~");
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ManageEvent.class, (visitor, tap) -> manage(visitor, tap.event()));
        drafts.addTo(routes);
        routes.tap(
                PublishEvent.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> desk.after(
                                eventDrafts.publish(visitor.id(), tap.event()), visitor, "events.toast.published")));
        ListScreens.of("events.organised.ahead", visitor -> organised(visitor, false))
                .opens(ListScreens::managing)
                .with((screen, visitor) -> screen.offering(Button.of(DeskTaps.ORGANISED_AND_OVER, "events.past")))
                .addTo(routes);
        ListScreens.of("events.organised.over", visitor -> organised(visitor, true))
                .opens(ListScreens::managing)
                .back(DeskTaps.ORGANISED)
                .addTo(routes);
        routes.formerly(
                "evdesk", fields -> fields.get(0).equals("true") ? DeskTaps.ORGANISED_AND_OVER : DeskTaps.ORGANISED);
        routes.tap(DiscardDraft.class, this::discard);
        routes.tap(
                AskAgainToAnswer.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> desk.after(
                                eventOperations.nudge(visitor.id(), tap.event()),
                                visitor,
                                "events.toast.asked-again")));
        routes.tap(
                CloseAnswers.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> desk.after(
                                eventOperations.close(visitor.id(), tap.event(), tap.closed()),
                                visitor,
                                tap.closed() ? "events.toast.now-closed" : "events.toast.now-open")));
        routes.tap(MoveLastComers.class, this::shrink);
        routes.deskItem(visitor -> button(visitor, DeskTaps.ORGANISED, "events.desk.list"));
        routes.deskItem("planning", visitor -> button(visitor, DeskTaps.DRAFTS, "events.desk.drafts"));
    }

    private Result<List<Event>> organised(Visitor visitor, boolean over) {
        return forOrganisers(visitor, () -> events.organised(visitor.id(), over));
    }

    private <T> Result<T> forOrganisers(Visitor visitor, Supplier<T> found) {
        return events.mayOrganise(visitor.id()) ? Result.done(found.get()) : Result.refused(EventRefusal.NOT_ALLOWED);
    }

    private Optional<Button> button(Visitor visitor, Tap tap, String key) {
        return events.mayOrganise(visitor.id()) ? Optional.of(Button.of(tap, key)) : Optional.empty();
    }

    private Answer manage(Visitor visitor, EventId id) {
        return desk.about(visitor, id, event -> Answer.showing(desk.desk(event, visitor)));
    }

    private Answer discard(Visitor visitor, DiscardDraft tap) {
        return desk.forOrganisers(visitor, () -> {
            var discarded = eventDrafts.discard(visitor.id(), tap.event());
            return discarded instanceof OrganiserResult.Gone
                    ? drafts.open(visitor).toasting("events.toast.discarded")
                    : desk.after(discarded, visitor, "events.toast.discarded");
        });
    }

    private Answer shrink(Visitor visitor, MoveLastComers tap) {
        return desk.about(
                visitor,
                tap.event(),
                event -> tap.capacity() < 1 || tap.capacity() > Capacity.MOST_SEATS
                        ? Answer.alert("chatkit.too-old")
                        : desk.after(
                                eventOperations.resize(visitor.id(), tap.event(), tap.capacity(), true),
                                visitor,
                                "events.toast.resized"));
    }
}
