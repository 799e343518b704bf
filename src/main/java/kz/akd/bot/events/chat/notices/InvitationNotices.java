package kz.akd.bot.events.chat.notices;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.AnswersAskedFor;
import kz.akd.bot.events.EventFacts.EventAnnounced;
import kz.akd.bot.events.chat.card.CardButtons;
import kz.akd.bot.events.chat.card.EventCards;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invites those whom an event is meant for, and asks those again who have not answered. */
@Component
class InvitationNotices {

    private final AttendeeGroups circles;
    private final Readers readers;
    private final EventCards cards;
    private final Clock clock;

    InvitationNotices(AttendeeGroups circles, Readers readers, EventCards cards, Clock clock) {
        this.circles = circles;
        this.readers = readers;
        this.cards = cards;
        this.clock = clock;
    }

    /** Whoever has answered already, or organises it, needs no invitation: a fact may be heard late, or twice. */
    @EventListener
    void on(EventAnnounced fact) {
        circles.find(fact.event())
                .ifPresent(event ->
                        invite("invite:" + event.id(), event, circles.of(event, AttendeeGroup.SILENT), this::pictured));
    }

    @EventListener
    void on(AnswersAskedFor fact) {
        circles.find(fact.event())
                .ifPresent(event -> invite(
                        "nudge:" + fact.occasion(),
                        event,
                        circles.of(event, AttendeeGroup.SILENT),
                        (asked, language) -> invitation("events.notice.nudge", asked, language)));
    }

    private void invite(
            String occasion, Event event, Collection<PersonId> to, BiFunction<Event, Language, Screen> screen) {
        if (event.isDraft() || event.isCancelled() || event.hasBegun(clock.instant())) {
            return;
        }
        var now = clock.instant();
        readers.announce(
                occasion,
                to,
                person -> person.wantsNews(event.plan().category(), now),
                (person, language) -> screen.apply(event, language));
    }

    /** Below the event's cover, where it has one. */
    private Screen pictured(Event event, Language language) {
        var words = invitation("events.notice.invitation", event, language);
        return event.plan()
                .picture()
                .map(cover -> words.carrying(Attachment.pictureKnownAs(cover)))
                .orElse(words);
    }

    private Screen invitation(String key, Event event, Language language) {
        var card = cards.now().described(event, language, event.seating());
        var screen = Screen.saying(key);
        for (var paragraph : card.paragraphs()) {
            screen = screen.and(paragraph);
        }
        var buttons = new CardButtons(event, Optional.empty());
        return buttons.series(buttons.answers(screen)).offering(Button.of(new ShowEvent(event.id()), "events.open"));
    }
}
