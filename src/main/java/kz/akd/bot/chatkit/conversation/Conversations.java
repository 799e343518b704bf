package kz.akd.bot.chatkit.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.LongTask;
import kz.akd.bot.chatkit.cards.FirstComers;
import kz.akd.bot.chatkit.cards.PublicTurns;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.letter.Outcome;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Outage;
import kz.akd.bot.shared.sweeps.Unreachable;
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

    private static final Duration OUTAGE = Duration.ofMinutes(10);

    private final ConversationStore store;
    private final Visitors visitors;
    private final Turns turns;
    private final PublicTurns publicTurns;
    private final FirstComers firstComers;
    private final LivingScreen showing;
    private final CommandBook commands;
    private final Messenger messenger;

    /** Who was told, in this outage of the database, that their updates wait. */
    private final Cache<PersonId, Boolean> soothed =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(OUTAGE).build();

    Conversations(
            ConversationStore store,
            Visitors visitors,
            Turns turns,
            PublicTurns publicTurns,
            FirstComers firstComers,
            LivingScreen showing,
            CommandBook commands,
            Messenger messenger) {
        this.store = store;
        this.visitors = visitors;
        this.turns = turns;
        this.publicTurns = publicTurns;
        this.firstComers = firstComers;
        this.showing = showing;
        this.commands = commands;
        this.messenger = messenger;
    }

    /**
     * Takes a turn of a chat: the next update is asked for only when no other node has the chat in hand. Throws nothing
     * that a person caused; throws when the database does not answer, see {@link Outage}.
     *
     * @param lastTry whether to go on also when the answer cannot be delivered
     */
    public Outcome turn(ChatId chat, Supplier<Optional<Incoming>> next, boolean lastTry) {
        var taken = store.take(chat);
        if (taken.isEmpty()) {
            return new Outcome.Elsewhere();
        }
        var conversation = taken.get();
        var incoming = next.get();
        if (incoming.isEmpty()) {
            store.letGo(conversation);
            return new Outcome.Nothing();
        }
        long update = incoming.get().origin().update();
        if (conversation.hasHandled(update)) {
            store.letGo(conversation);
            return new Outcome.Handled(update);
        }
        try {
            return handle(incoming.get(), conversation, lastTry);
        } catch (RuntimeException | Error fault) {
            if (Outage.isCauseOf(fault)) {
                throw fault;
            }
            var reference = apologise(incoming.get(), fault);
            store.keep(conversation.afterUpdate(update));
            return new Outcome.Faulty(update, reference);
        }
    }

    private Outcome handle(Incoming incoming, Conversation conversation, boolean lastTry) {
        long update = incoming.origin().update();
        if (incoming instanceof Incoming.Reach reach) {
            if (reach.reachable()) {
                visitors.reached(reach.from());
            } else {
                visitors.unreachable(reach.from(), Unreachable.BLOCKED);
            }
            store.keep(conversation.afterUpdate(update));
            return new Outcome.Handled(update);
        }
        if (incoming instanceof Incoming.Public open) {
            return handle(open, conversation, lastTry);
        }
        var visitor = visitors.meet(
                        incoming.from(), incoming.origin().languageTag().orElse(null))
                .named(incoming.origin().name());
        if (!visitor.reachable()) {
            visitors.reached(visitor.id());
        }
        var turn = firstComers.inOrder(incoming, () -> turns.of(incoming, visitor, conversation));
        while (turn.work().isPresent()) {
            turn = worked(turn, turn.work().get(), incoming, visitor);
        }
        var present = visitors.find(visitor.id()).orElse(visitor);
        var after = turn.conversation();
        try {
            after = listCommands(showing.show(turn, incoming, present), present);
        } catch (Undelivered undelivered) {
            if (undelivered.passing() && !lastTry) {
                return new Outcome.Unanswered();
            } else if (!undelivered.passing() && undelivered.unreachable().isEmpty()) {
                var reference = refused(incoming, present, undelivered);
                store.keep(conversation.afterUpdate(update));
                return new Outcome.Faulty(update, reference);
            }
            missed(visitor.id(), undelivered);
        }
        store.keep(showing.leaving(after).afterUpdate(update));
        return new Outcome.Handled(update);
    }

    /** Of somebody whom the bot has not met nothing is kept, only because they tapped what others shared. */
    private Outcome handle(Incoming.Public incoming, Conversation conversation, boolean lastTry) {
        long update = incoming.origin().update();
        try {
            publicTurns.take(incoming);
        } catch (Undelivered undelivered) {
            if (undelivered.passing() && !lastTry) {
                return new Outcome.Unanswered();
            }
            log.warn("An answer for others to see was not delivered: {}", undelivered.getMessage());
        }
        if (conversation.isOfStranger() && visitors.find(incoming.from()).isEmpty()) {
            store.drop(conversation);
        } else {
            store.keep(conversation.afterUpdate(update));
        }
        return new Outcome.Handled(update);
    }

    private Turn worked(Turn begun, LongTask work, Incoming incoming, Visitor visitor) {
        var conversation = showing.meanwhile(begun, incoming, visitor);
        var pace = new ProgressPace(screen -> showing.progress(screen, conversation, visitor));
        return turns.answered(work.run(pace), visitor, conversation);
    }

    /** A list that could not be set is set after the next update. */
    private Conversation listCommands(Conversation conversation, Visitor visitor) {
        var wanted = visitor.rank() + "/" + visitor.language();
        if (conversation.listed().equals(wanted)) {
            return conversation;
        }
        try {
            messenger.listCommands(visitor.id(), commands.of(visitor.rank(), visitor.language()));
            return conversation.listing(wanted);
        } catch (Undelivered undelivered) {
            missed(visitor.id(), undelivered);
            return conversation;
        }
    }

    /** Asks somebody who is too fast to wait a moment; not before the eyes of a group. */
    public void slowDown(Incoming incoming) {
        if (incoming instanceof Incoming.Public && !(incoming instanceof Incoming.SharedTapped)) {
            return;
        }
        try {
            var visitor = publicTurns.visitor(incoming);
            var word = Text.of("chatkit.slow-down");
            showing.tell(incoming, visitor, Screen.saying(word), word);
        } catch (Undelivered undelivered) {
            missed(incoming.from(), undelivered);
        }
    }

    /** Tells somebody that the database is away and their update waits; asks it nothing. */
    public void soothe(Incoming incoming) {
        if (incoming instanceof Incoming.Reach
                || (incoming instanceof Incoming.Public && !(incoming instanceof Incoming.SharedTapped))
                || soothed.asMap().putIfAbsent(incoming.from(), true) != null) {
            return;
        }
        var language = incoming.origin().languageTag().flatMap(Language::ofTag).orElse(Language.RU);
        var visitor = new Visitor(incoming.from(), language, ZoneOffset.UTC, Rank.GUEST);
        try {
            var word = Text.of("chatkit.storage-away");
            showing.tell(incoming, visitor, Screen.saying(word), word);
        } catch (Undelivered undelivered) {
            log.warn("Somebody could not be told to wait: {}", undelivered.getMessage());
        }
    }

    /** The edge: whatever went wrong inside, the person is told, with a reference that the log has too. */
    private String apologise(Incoming incoming, Throwable fault) {
        var reference = reference();
        log.error("Fault {} at update {}", reference, incoming.origin().update(), fault);
        if (incoming instanceof Incoming.Public && !(incoming instanceof Incoming.SharedTapped)) {
            return reference;
        }
        try {
            var visitor = publicTurns.visitor(incoming);
            showing.tell(
                    incoming, visitor, FallbackScreens.fault(reference), Text.of("chatkit.fault.toast", reference));
        } catch (Undelivered undelivered) {
            missed(incoming.from(), undelivered);
        } catch (RuntimeException again) {
            log.error("Fault {} could not be told", reference, again);
        }
        return reference;
    }

    /** Telegram takes a screen for wrong: a fault of ours as well, of which the person would otherwise hear nothing. */
    private String refused(Incoming incoming, Visitor visitor, Undelivered refusal) {
        var reference = reference();
        log.error(
                "Fault {} at update {}: the answer was refused, {}",
                reference,
                incoming.origin().update(),
                refusal.getMessage());
        try {
            showing.send(FallbackScreens.fault(reference), visitor);
        } catch (Undelivered again) {
            missed(visitor.id(), again);
        }
        return reference;
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private void missed(PersonId person, Undelivered undelivered) {
        undelivered
                .unreachable()
                .ifPresentOrElse(
                        why -> visitors.unreachable(person, why),
                        () -> log.warn("A reply was not delivered: {}", undelivered.getMessage()));
    }
}
