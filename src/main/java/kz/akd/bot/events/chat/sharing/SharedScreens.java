package kz.akd.bot.events.chat.sharing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Shareable;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.card.CardButtons;
import kz.akd.bot.events.chat.card.CardScreens;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.chat.taps.EventTaps;
import kz.akd.bot.events.chat.taps.EventTaps.AnswerShared;
import kz.akd.bot.shared.Language;

/**
 * Events where everybody sees them, members or not: what, when, where, and how many come. Nobody's name, no way to join
 * remotely, none of the organisers' words.
 */
final class SharedScreens {

    private static final int SOON = 5;

    private SharedScreens() {}

    /** The card under which everybody may answer. */
    static Screen card(Event event, Language language, CardScreens cards) {
        var described = cards.described(event, language, event.seating());
        var screen = event.isCancelled()
                ? described.and("events.card.cancelled")
                : cards.state(counts(described, event), event);
        if (event.isCancelled() || event.hasBegun(cards.now())) {
            return screen;
        }
        return choices(screen, event, cards.now())
                .offering(Button.starting(EventTaps.subject(event.id()), "events.shared.open"));
    }

    private static Screen counts(Screen screen, Event event) {
        int remotely = event.saying(Rsvp.REMOTE).size();
        int perhaps = event.saying(Rsvp.MAYBE).size();
        var counted = remotely == 0 ? screen : screen.and("events.shared.remotely", remotely);
        return perhaps == 0 ? counted : counted.and("events.shared.perhaps", perhaps);
    }

    /** Where answers are closed, one can only give up one's own. */
    private static Screen choices(Screen screen, Event event, Instant now) {
        if (!event.takesAnswers(now)) {
            return screen.offering(choice(event, Rsvp.DECLINED));
        }
        var first = new ArrayList<>(List.of(choice(event, Rsvp.GOING)));
        if (event.isRemote()) {
            first.add(choice(event, Rsvp.REMOTE));
        }
        return screen.offering(first).offering(choice(event, Rsvp.MAYBE), choice(event, Rsvp.DECLINED));
    }

    private static Button choice(Event event, Rsvp rsvp) {
        return Button.of(new AnswerShared(event.id(), rsvp), new CardButtons(event, Optional.empty()).label(rsvp));
    }

    /** In the list of what may be shared. */
    static Shareable shareable(Event event, Language language) {
        return new Shareable(
                event.id().toString(),
                Text.typed(event.title(language)),
                Text.of("events.shared.line", event.starts(), event.place()));
    }

    /** The next few, in a group. */
    static Screen soon(List<Event> events, Language language) {
        var screen = Screen.saying(events.isEmpty() ? "events.list.none" : "events.list");
        for (var event : events.subList(0, Math.min(SOON, events.size()))) {
            screen = screen.and("events.list.line", event.title(language), event.starts())
                    .offering(Button.starting(
                            EventTaps.subject(event.id()),
                            "events.shared.item",
                            MomentWriter.brief(event.starts().shown().time()),
                            ListScreens.shortened(event.title(language))));
        }
        return screen;
    }

    /** Whose zone the times on a card are in. */
    static ZoneId zone(Event event) {
        return event.starts().zone();
    }
}
