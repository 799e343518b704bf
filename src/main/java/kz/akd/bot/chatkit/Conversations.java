package kz.akd.bot.chatkit;

import java.util.UUID;
import kz.akd.bot.chatkit.Messenger.Undelivered;
import kz.akd.bot.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes what people do, one update of a chat after another, and answers it. The conversation is kept after the answer
 * went out: a crash between the two brings the update again, and the answer with it, rather than losing either.
 */
@Component
public final class Conversations {

    private static final Logger log = LoggerFactory.getLogger(Conversations.class);

    private final ConversationStore store;
    private final Visitors visitors;
    private final Turns turns;
    private final Showing showing;
    private final Pace pace;
    private final CommandBook commands;
    private final Messenger messenger;

    Conversations(
            ConversationStore store,
            Visitors visitors,
            Turns turns,
            Showing showing,
            Pace pace,
            CommandBook commands,
            Messenger messenger) {
        this.store = store;
        this.visitors = visitors;
        this.turns = turns;
        this.showing = showing;
        this.pace = pace;
        this.commands = commands;
        this.messenger = messenger;
    }

    /** Handles an update, or does nothing when it was handled before. Throws nothing that a person caused. */
    public void handle(Incoming incoming) {
        if (incoming instanceof Incoming.Reach reach) {
            visitors.reachable(reach.from(), reach.reachable());
            return;
        }
        switch (pace.of(incoming.from())) {
            case FINE -> inTurn(incoming);
            case TOO_FAST -> slowDown(incoming);
            case STILL_TOO_FAST -> {}
        }
    }

    private void inTurn(Incoming incoming) {
        try {
            var conversation = store.of(incoming.from());
            if (!conversation.hasHandled(incoming.origin().update())) {
                var visitor = visitors.meet(
                        incoming.from(), incoming.origin().languageTag().orElse(null));
                answer(incoming, visitor, conversation);
            }
        } catch (RuntimeException fault) {
            apologise(incoming, fault);
        }
    }

    private void answer(Incoming incoming, Visitor visitor, Conversation conversation) {
        var turn = turns.of(incoming, visitor, conversation);
        var present = visitors.meet(visitor.id(), null);
        var after = turn.conversation();
        try {
            after = showing.show(turn, incoming, present);
            after = listCommands(after, present);
        } catch (Undelivered undelivered) {
            missed(visitor.id(), undelivered);
        }
        store.keep(after.afterUpdate(incoming.origin().update()));
    }

    private Conversation listCommands(Conversation conversation, Visitor visitor) throws Undelivered {
        var wanted = visitor.rank() + "/" + visitor.language();
        if (conversation.listed().equals(wanted)) {
            return conversation;
        }
        messenger.listCommands(visitor.id(), commands.of(visitor.rank(), visitor.language()));
        return conversation.listing(wanted);
    }

    private void slowDown(Incoming incoming) {
        try {
            var visitor = visitors.meet(
                    incoming.from(), incoming.origin().languageTag().orElse(null));
            var word = Text.of("chatkit.slow-down");
            showing.tell(incoming, visitor, Screen.saying(word), word);
        } catch (Undelivered undelivered) {
            missed(incoming.from(), undelivered);
        }
    }

    /** The edge: whatever went wrong inside, the person is told, with a reference that the log has too. */
    private void apologise(Incoming incoming, RuntimeException fault) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Fault {} at update {}", reference, incoming.origin().update(), fault);
        try {
            var visitor = visitors.meet(
                    incoming.from(), incoming.origin().languageTag().orElse(null));
            showing.tell(incoming, visitor, Strays.fault(reference), Text.of("chatkit.fault.toast", reference));
        } catch (Undelivered undelivered) {
            missed(incoming.from(), undelivered);
        } catch (RuntimeException again) {
            log.error("Fault {} could not be told", reference, again);
        }
    }

    private void missed(PersonId person, Undelivered undelivered) {
        if (undelivered.unreachable()) {
            visitors.reachable(person, false);
        } else {
            log.warn("A reply was not delivered: {}", undelivered.getMessage());
        }
    }
}
