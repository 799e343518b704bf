package kz.akd.bot.events.chat.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Shareable;
import kz.akd.bot.chatkit.screen.SharedCard;
import kz.akd.bot.chatkit.screen.Sharing;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.card.CardButtons;
import kz.akd.bot.events.chat.card.EventCards;
import kz.akd.bot.events.chat.taps.EventTaps;
import kz.akd.bot.events.chat.taps.EventTaps.AnswerShared;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.rsvp.EventFilter;
import kz.akd.bot.events.rsvp.EventView;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.rsvp.RsvpResult;
import kz.akd.bot.shared.Language;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Events in groups, and in any chat to which members send them. */
@Component
@Order(2)
class SharedEvents implements ChatFeature, Sharing {

    private final Events events;
    private final EventTimes times;
    private final EventCards cards;
    private final Clock clock;

    SharedEvents(Events events, EventTimes times, EventCards cards, Clock clock) {
        this.events = events;
        this.times = times;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        routes.sharing(this);
        routes.sharedTap(AnswerShared.class, this::answered);
        routes.groupCommand("events", this::soon);
    }

    @Override
    public String kind() {
        return EventTaps.SHARED;
    }

    @Override
    public List<Shareable> find(Visitor visitor, String words) {
        var found = words.isEmpty() ? events.ahead(visitor.id(), EventFilter.ALL) : events.search(visitor.id(), words);
        return found.orElse(List.of()).stream()
                .map(event -> SharedScreens.shareable(event, visitor.language()))
                .toList();
    }

    @Override
    public Optional<Shareable> find(Visitor visitor, CardSubject subject) {
        return id(subject.id())
                .map(id -> events.look(visitor.id(), id))
                .filter(look -> look instanceof EventView.At at && CardButtons.mayBeShared(at.event(), clock.instant()))
                .map(look -> SharedScreens.shareable(((EventView.At) look).event(), visitor.language()));
    }

    @Override
    public Optional<SharedCard> card(String id, Language language) {
        var now = clock.instant();
        return id(id).flatMap(events::shared)
                .map(event -> new SharedCard(
                        SharedScreens.card(event, language, cards.now()),
                        SharedScreens.zone(event),
                        !event.isCancelled() && !event.hasBegun(now)));
    }

    private static Optional<EventId> id(String written) {
        return ObjectId.isValid(written) ? Optional.of(new EventId(new ObjectId(written))) : Optional.empty();
    }

    private Answer soon(Visitor visitor) {
        return events.forEverybody(visitor.id())
                .<Answer>map(all -> Answer.showing(SharedScreens.soon(all, visitor.language())))
                .orElseGet(() -> Answer.opening(new CardSubject("do", "events")));
    }

    /** A word to whoever tapped; who may not is told why, and led to where they begin. */
    private Answer answered(Visitor visitor, AnswerShared tap) {
        var answered = events.answer(tap.event(), visitor.id(), tap.rsvp());
        if (answered instanceof RsvpResult.Seated seated) {
            return seated.event().plan().room().companions().allowsAny()
                    ? Answer.alert("events.toast.seated-bring")
                    : Answer.toast("events.toast.seated");
        } else if (answered instanceof RsvpResult.Waiting waiting) {
            return Answer.alert("events.toast.waiting", waiting.position());
        } else if (answered instanceof RsvpResult.JoiningRemotely) {
            return Answer.toast("events.toast.remote", times.joinNotice().toMinutes());
        } else if (answered instanceof RsvpResult.Undecided) {
            return Answer.toast("events.toast.maybe");
        } else if (answered instanceof RsvpResult.NotComing) {
            return Answer.toast("events.toast.declined");
        } else if (answered instanceof RsvpResult.Refused refused) {
            return Answer.alert(Text.of("events.toast.refused.", refused.reason()));
        } else if (answered instanceof RsvpResult.NotInvited) {
            return Answer.alert("events.toast.not-invited");
        } else if (answered instanceof RsvpResult.NotAMember) {
            return Answer.opening(tap.subject());
        }
        return Answer.alert("events.toast.gone");
    }
}
