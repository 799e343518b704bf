package kz.akd.bot.events.chat.card;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Attachment.Spot;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.When;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.Seating;
import kz.akd.bot.events.chat.taps.CityNames;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.shared.Language;

/** An event as one person sees it, with their own answer. */
public record CardScreens(Instant now, Duration joinNotice, CityNames whereabouts) {

    Screen card(Event event, Visitor visitor, boolean organises) {
        var seating = event.seating();
        var own = event.find(visitor.id());
        var screen = state(described(event, visitor.language(), seating), event);
        if (!event.isCancelled() && own.isPresent()) {
            screen = ownAnswer(screen, own.get(), event);
        }
        if (event.plan().text().about(visitor.language()).isPresent()) {
            screen = screen.and(
                    "events.card.about",
                    event.plan().text().about(visitor.language()).get());
        }
        screen = new CardButtons(event, own).under(screen, now, joinNotice);
        if (CardButtons.mayBeShared(event, now)) {
            screen = screen.offering(CardButtons.sharing(event.id(), organises));
        }
        if (organises) {
            screen = screen.offering(Button.of(new ManageEvent(event.id()), "events.card.manage"));
        }
        return screen.back(new ShowEvents(0));
    }

    /** What, when, where, for how many: the same for all who read a language. */
    public Screen described(Event event, Language language, Seating seating) {
        var plan = event.plan();
        var screen = Screen.saying("events.card.title", event.title(language));
        if (plan.category().isPresent()) {
            screen = screen.and(EventTexts.topic(plan.category().get()));
        }
        var city = plan.venue().town().map(town -> whereabouts.city(town, language));
        screen = screen.and(
                "events.card.when",
                When.at(event.starts()).until(plan.timing().end()).in(city));
        if (event.handling().partOf().isPresent()) {
            screen = screen.and(event.isSession() ? "courses.session" : "events.card.series");
        }
        screen = screen.and(whereabouts.of(plan.venue(), language));
        return event.isCancelled() ? screen : whoComes(screen, event, seating, city);
    }

    /** Of one that is called off nothing is to be said: nobody comes. */
    private Screen whoComes(Screen described, Event event, Seating seating, Optional<String> city) {
        var plan = event.plan();
        var screen = described;
        screen = seats(screen, seating);
        if (plan.room().companions().allowsAny()) {
            screen = screen.and(EventTexts.companions(plan.room().companions()));
        }
        if (event.isRemote()) {
            screen = plan.room().mostRemote().isPresent()
                    ? screen.and(
                            "events.card.remote-limited",
                            event.saying(Rsvp.REMOTE).size(),
                            plan.room().mostRemote().get())
                    : screen.and("events.card.remote");
        }
        if (plan.timing().deadline().filter(by -> by.instant().isAfter(now)).isPresent()) {
            screen = screen.and(
                    "events.card.deadline",
                    When.at(plan.timing().deadline().get()).in(city));
        }
        return screen;
    }

    /** Where it is, for the phone's map; below its name the city, or else what happens there. */
    Optional<Screen> place(Event event, Visitor visitor) {
        var venue = event.plan().venue();
        var below = venue.town()
                .map(city -> whereabouts.city(city, visitor.language()))
                .orElseGet(() -> event.title(visitor.language()));
        return venue.onMap()
                .map(point -> new Spot(below, point.latitude(), point.longitude()))
                .map(spot -> Screen.saying("events.card.where", venue.place())
                        .carrying(Attachment.place(venue.place(), spot))
                        .back(new ShowEvent(event.id())));
    }

    private static Screen seats(Screen screen, Seating seating) {
        if (seating.free().isEmpty()) {
            return screen.and("events.card.coming", seating.taken());
        }
        return screen.and(
                "events.card.seats",
                seating.taken(),
                seating.taken() + seating.free().get(),
                seating.waitingPeople());
    }

    public Screen state(Screen screen, Event event) {
        if (event.isDraft()) {
            return screen.and("events.card.draft");
        } else if (event.isCancelled()) {
            var reason = event.handling().cancelledBecause();
            return reason.isPresent()
                    ? screen.and("events.card.cancelled-because", reason.get())
                    : screen.and("events.card.cancelled");
        } else if (event.hasBegun(now)) {
            return screen.and("events.card.over");
        } else if (event.handling().closed()) {
            return screen.and("events.card.closed");
        }
        return event.takesAnswers(now) ? screen : screen.and("events.card.too-late");
    }

    private Screen ownAnswer(Screen screen, Reply own, Event event) {
        var place = event.guests().placeInWaitingList(own.member());
        if (place.isPresent()) {
            var waiting = withCompanions(screen.and("events.answer.waiting", place.get()), own);
            int free = event.seating().free().orElse(0);
            return place.get() == 1 && free > 0
                    ? waiting.and("events.answer.too-many", free, own.party().size())
                    : waiting;
        } else if (own.hold().isPresent()) {
            return withCompanions(screen.and("events.answer.held", own.hold().get()), own);
        }
        return withCompanions(screen.and(Text.of("events.answer.", own.rsvp(), joinNotice.toMinutes())), own);
    }

    private static Screen withCompanions(Screen screen, Reply own) {
        var party = own.party();
        return party.companions() == 0 ? screen : screen.and("events.answer.with", party.adults(), party.children());
    }

    public static Screen gone() {
        return Screen.saying("events.gone").back(new ShowEvents(0));
    }

    public static Screen membersOnly() {
        return Screen.saying("events.members-only").backHome();
    }

    static Screen notInvited() {
        return Screen.saying("events.not-invited").back(new ShowEvents(0));
    }
}
