package kz.akd.bot.chatkit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.conversation.Conversation;
import kz.akd.bot.chatkit.conversation.Turns;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.jspecify.annotations.Nullable;

/** A conversation of one person with some features, for tests without an application: what they do, and what they see. */
public final class Talk {

    private final Routes routes;
    private final Turns turns;
    private final Visitor visitor;
    private final List<Screen> progress = new ArrayList<>();
    private Conversation conversation;
    private @Nullable Screen screen;
    private @Nullable Text word;
    private int update;

    public Talk(Visitor visitor, Clock clock, ChatFeature... features) {
        this.visitor = visitor;
        routes = new Routes(List.of(features));
        routes.home(home -> Answer.showing(Screen.saying("home")));
        turns = new Turns(routes, new Texts(clock), new Alone(visitor), clock);
        conversation = Conversation.begun(ChatId.of(visitor.id()));
    }

    private record Alone(Visitor visitor) implements Visitors {
        @Override
        public Visitor meet(PersonId person, @Nullable String languageTag) {
            return visitor;
        }

        @Override
        public Optional<Visitor> find(PersonId person) {
            return Optional.of(visitor);
        }

        @Override
        public Map<PersonId, Visitor> findAll(Collection<PersonId> people) {
            return Map.of();
        }

        @Override
        public void reached(PersonId person) {}

        @Override
        public void unreachable(PersonId person, Unreachable why) {}
    }

    public Talk taps(Tap tap) {
        return comes(new Incoming.Tapped(origin(), "1", 1, routes.encode(tap)));
    }

    /** The button that means a tap of a kind; of several the one that stands there first. */
    public <T extends Tap> Optional<T> button(Class<T> kind) {
        return shown().rows().stream()
                .flatMap(List::stream)
                .flatMap(button ->
                        button instanceof Button.Tapping tapping ? Stream.of(tapping.tap()) : Stream.<Tap>empty())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    public Talk sends(SentFile file) {
        return comes(new Incoming.File(origin(), file, Attachment.Kind.DOCUMENT, Formatted.plain(""), null));
    }

    private Incoming.Origin origin() {
        return new Incoming.Origin(++update, visitor.id(), Optional.empty());
    }

    private Talk comes(Incoming incoming) {
        progress.clear();
        var turn = turns.of(incoming, visitor, conversation);
        while (turn.work().isPresent()) {
            turn = turns.answered(turn.work().get().run(progress::add), visitor, turn.conversation());
        }
        conversation = turn.conversation();
        screen = turn.screen().orElse(screen);
        word = turn.word().orElse(null);
        return this;
    }

    /** The keys and arguments of the paragraphs that are shown. */
    public List<Text> paragraphs() {
        return shown().paragraphs();
    }

    public @Nullable Text word() {
        return word;
    }

    /** What was shown while the last deed took its time. */
    public List<Screen> progress() {
        return List.copyOf(progress);
    }

    private Screen shown() {
        if (screen == null) {
            throw new AssertionError("nothing is shown");
        }
        return screen;
    }
}
