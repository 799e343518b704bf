package kz.akd.bot.events.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Events;
import kz.akd.bot.events.Organised;
import kz.akd.bot.events.Organising;
import kz.akd.bot.events.Room;
import kz.akd.bot.events.Running;
import kz.akd.bot.events.chat.DeskTaps.AskAgainToAnswer;
import kz.akd.bot.events.chat.DeskTaps.CloseAnswers;
import kz.akd.bot.events.chat.DeskTaps.DiscardDraft;
import kz.akd.bot.events.chat.DeskTaps.ListOrganised;
import kz.akd.bot.events.chat.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.DeskTaps.MoveLastComers;
import kz.akd.bot.events.chat.DeskTaps.PublishEvent;
import kz.akd.bot.events.chat.DeskTaps.ShowDrafts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organiser's desk of one event, as far as a tap is enough. */
@Component
@Order(2)
class DeskChat implements ChatFeature {

    private final Events events;
    private final Organising organising;
    private final Running running;
    private final DeskAnswers desk;

    DeskChat(Events events, Organising organising, Running running, DeskAnswers desk) {
        this.events = events;
        this.organising = organising;
        this.running = running;
        this.desk = desk;
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ManageEvent.class, (visitor, tap) -> manage(visitor, tap.event()));
        routes.tap(
                ShowDrafts.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> Answer.showing(
                                DeskScreens.drafts(organising.drafts(visitor.id()), tap.page(), visitor))));
        routes.tap(
                PublishEvent.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> desk.after(
                                organising.publish(visitor.id(), tap.event()), visitor, "events.toast.published")));
        routes.tap(
                ListOrganised.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> Answer.showing(ListScreens.organised(
                                events.organised(visitor.id(), tap.over()), tap.over(), tap.page(), visitor))));
        routes.tap(DiscardDraft.class, this::discard);
        routes.tap(
                AskAgainToAnswer.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> desk.after(
                                running.nudge(visitor.id(), tap.event()), visitor, "events.toast.asked-again")));
        routes.tap(
                CloseAnswers.class,
                (visitor, tap) -> desk.forOrganisers(
                        visitor,
                        () -> desk.after(
                                running.close(visitor.id(), tap.event(), tap.closed()),
                                visitor,
                                tap.closed() ? "events.toast.now-closed" : "events.toast.now-open")));
        routes.tap(MoveLastComers.class, this::shrink);
        routes.deskItem(visitor -> button(visitor, new ListOrganised(false, 0), "events.desk.list"));
        routes.deskItem("planning", visitor -> button(visitor, new ShowDrafts(0), "events.desk.drafts"));
    }

    private Optional<Button> button(Visitor visitor, Tap tap, String key) {
        return events.mayOrganise(visitor.id()) ? Optional.of(Button.of(tap, key)) : Optional.empty();
    }

    private Answer manage(Visitor visitor, EventId id) {
        return desk.about(visitor, id, event -> Answer.showing(desk.desk(event, visitor)));
    }

    private Answer discard(Visitor visitor, DiscardDraft tap) {
        return desk.forOrganisers(visitor, () -> {
            var discarded = organising.discard(visitor.id(), tap.event());
            return discarded instanceof Organised.Gone
                    ? Answer.showing(DeskScreens.drafts(organising.drafts(visitor.id()), 0, visitor))
                            .toasting("events.toast.discarded")
                    : desk.after(discarded, visitor, "events.toast.discarded");
        });
    }

    private Answer shrink(Visitor visitor, MoveLastComers tap) {
        return desk.about(
                visitor,
                tap.event(),
                event -> tap.capacity() < 1 || tap.capacity() > Room.MOST_SEATS
                        ? Answer.alert("chatkit.too-old")
                        : desk.after(
                                running.resize(visitor.id(), tap.event(), tap.capacity(), true),
                                visitor,
                                "events.toast.resized"));
    }
}
