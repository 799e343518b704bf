package kz.akd.bot.events.chat.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventMoved;
import kz.akd.bot.events.EventFacts.HandedOver;
import kz.akd.bot.events.EventFacts.LinkChanged;
import kz.akd.bot.events.EventFacts.MessageWritten;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.card.CardButtons;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.EventTaps.AnswerInvitation;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever it concerns what organisers did to an event, or wrote about it. */
@Component
class ChangeNotices {

    private final AttendeeGroups circles;
    private final Readers readers;
    private final EventFiles files;
    private final EventTimes times;
    private final Clock clock;

    ChangeNotices(AttendeeGroups circles, Readers readers, EventFiles files, EventTimes times, Clock clock) {
        this.circles = circles;
        this.readers = readers;
        this.files = files;
        this.times = times;
        this.clock = clock;
    }

    @EventListener
    void on(EventMoved fact) {
        circles.find(fact.event())
                .ifPresent(event -> readers.notify(
                        "moved:" + fact.occasion(), circles.concerned(event), firstOf(fact), moved(fact, event)));
    }

    BiFunction<PersonId, Language, Screen> moved(EventMoved fact, Event event) {
        return new CalendarUpdates(event, files)
                .below(
                        (person, language) -> moved(fact, event, person, language),
                        "events.notice.moved.file",
                        "events.to-calendar",
                        Set.copyOf(files.takers(event)));
    }

    /** Whoever would set out for what has been put off has to know before. */
    private static Instant firstOf(EventMoved fact) {
        var was = fact.was().instant();
        var now = fact.now().instant();
        return was.isBefore(now) ? was : now;
    }

    /** What was, what is, and whether they still come. */
    private static Screen moved(EventMoved fact, Event event, PersonId person, Language language) {
        var screen = Screen.saying("events.notice.moved", event.title(language));
        screen = fact.inTime()
                ? screen.and("events.notice.moved.time", fact.was(), fact.now())
                : screen.and("events.card.when", fact.now());
        screen = fact.inPlace()
                ? screen.and("events.notice.moved.place", fact.wasAt(), fact.nowAt())
                : screen.and("events.card.where", fact.nowAt());
        var row = new ArrayList<Button>();
        Optional<Rsvp> own = event.replyOf(person).filter(rsvp -> rsvp == Rsvp.GOING || rsvp == Rsvp.REMOTE);
        var place = event.guests().placeInWaitingList(person);
        own.ifPresent(rsvp -> row.add(Button.of(
                new AnswerInvitation(event.id(), rsvp),
                place.isPresent() ? "events.rsvp.still-waiting" : "events.rsvp.still")));
        row.add(CardButtons.declining(event));
        return (place.isPresent()
                        ? screen.and("events.answer.waiting", place.get()).and("events.notice.moved.ask-waiting")
                        : screen.and("events.notice.moved.ask"))
                .offering(row);
    }

    @EventListener
    void on(LinkChanged fact) {
        circles.find(fact.event())
                .filter(this::isLinkMissed)
                .ifPresent(event -> readers.notify(
                        "link:" + fact.occasion(),
                        event.saying(Rsvp.REMOTE),
                        event.begins(),
                        (person, language) -> relinked(event, person, language)));
    }

    /** Those who join remotely hear when they no longer can, and get the new link if they may have had the old one. */
    boolean isLinkMissed(Event event) {
        return !event.isRemote() || !event.begins().isAfter(clock.instant().plus(times.joinNotice()));
    }

    static Screen relinked(Event event, PersonId person, Language language) {
        return event.plan()
                .venue()
                .joinLink()
                .map(link -> Screen.saying("events.notice.new-link", event.title(language), event.starts())
                        .offering(Button.opening(link, "events.join")))
                .orElseGet(() -> Screen.saying(
                                "events.notice.no-link", event.title(language), event.starts(), event.place())
                        .offering(
                                Button.of(
                                        new AnswerInvitation(event.id(), Rsvp.GOING),
                                        new CardButtons(event, event.find(person)).label(Rsvp.GOING)),
                                Button.of(new AnswerInvitation(event.id(), Rsvp.DECLINED), "events.rsvp.declined")))
                .offering(Button.of(new ShowEvent(event.id()), "events.open"));
    }

    @EventListener
    void on(MessageWritten fact) {
        circles.find(fact.event())
                .ifPresent(event -> readers.announce(
                        "event-message:" + fact.occasion(),
                        circles.of(event, fact.circle()),
                        (person, language) -> message(event, fact.words(), person, language)));
    }

    /** Whoever waits for a seat is told so, as they might take it for an invitation. */
    private static Screen message(Event event, String words, PersonId person, Language language) {
        var screen = Screen.saying("events.notice.message", event.title(language), words);
        return event.guests()
                .placeInWaitingList(person)
                .map(place -> screen.and(Text.typed("")).and("events.answer.waiting", place))
                .orElse(screen)
                .offering(Button.of(new ShowEvent(event.id()), "events.open"));
    }

    @EventListener
    void on(HandedOver fact) {
        circles.find(fact.event())
                .ifPresent(event -> readers.notify(
                        "handed-over:" + fact.occasion(),
                        List.of(fact.to()),
                        event.begins(),
                        (person, language) -> Screen.saying(
                                        "events.notice.handed-over", event.title(language), event.starts())
                                .offering(Button.of(new ManageEvent(event.id()), "events.card.manage"))));
    }
}
