package kz.akd.bot.telegram.updates;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.cards.FirstComers;
import kz.akd.bot.chatkit.cards.InlineQueries;
import kz.akd.bot.chatkit.conversation.Conversations;
import kz.akd.bot.chatkit.mail.RateLimit;
import kz.akd.bot.telegram.api.RawUpdate;
import kz.akd.bot.telegram.api.RawUpdateReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Takes updates over from Telegram. Once they are kept, Telegram may forget them: a crash from then on loses none. What
 * somebody sends far too fast is not kept at all.
 */
@Component
public class UpdateReceiver {

    private static final Logger log = LoggerFactory.getLogger(UpdateReceiver.class);

    /** What is left out or set aside is done with at once. */
    static final CompletableFuture<Void> NOTHING_TO_DO = CompletableFuture.completedFuture(null);

    private final Inbox inbox;
    private final Lanes lanes;
    private final FirstComers firstComers;
    private final RateLimit pace;
    private final Conversations conversations;
    private final InlineQueries queries;
    private final Executor executor;
    private final MeterRegistry meters;

    UpdateReceiver(
            Inbox inbox,
            Lanes lanes,
            FirstComers firstComers,
            RateLimit pace,
            Conversations conversations,
            InlineQueries queries,
            @Qualifier("applicationTaskExecutor") Executor executor,
            MeterRegistry meters) {
        this.inbox = inbox;
        this.lanes = lanes;
        this.firstComers = firstComers;
        this.pace = pace;
        this.conversations = conversations;
        this.queries = queries;
        this.executor = executor;
        this.meters = meters;
    }

    /** Updates that are to be kept, each with what it says, and those that cannot be read. */
    record Sorted(List<StoredUpdate> kept, List<Incoming> incoming, List<SetAside> unreadable) {}

    /** Looks through updates; what is no use, or comes too fast, is left out. */
    public Sorted sort(List<RawUpdate> updates) {
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var given : updates) {
            try {
                var update = given.update();
                if (update.isEmpty()) {
                    sorted.unreadable().add(new SetAside(given.id(), given.raw(), "cannot be read", inbox.now()));
                } else {
                    UpdateMapper.of(update.get())
                            .filter(incoming -> !isAnsweredAtOnce(incoming))
                            .filter(this::admitted)
                            .ifPresentOrElse(incoming -> add(sorted, given, incoming), () -> count("left_out"));
                }
            } catch (RuntimeException strange) {
                sorted.unreadable().add(new SetAside(given.id(), given.raw(), "makes no sense", inbox.now()));
            }
        }
        return sorted;
    }

    private void add(Sorted sorted, RawUpdate given, Incoming incoming) {
        sorted.kept().add(new StoredUpdate(given.id(), incoming.chat().value(), given.raw(), inbox.now()));
        sorted.incoming().add(incoming);
        // before it is kept: of those that are brought side by side, a later one may be sooner at that
        firstComers.note(incoming);
    }

    /** What is typed after the bot's name is worth an answer at once or none: it is not kept, and has no turn. */
    private boolean isAnsweredAtOnce(Incoming incoming) {
        if (!(incoming instanceof Incoming.Query query)) {
            return false;
        }
        switch (pace.ofQuery(query.from())) {
            case FINE -> executor.execute(() -> queries.answer(query));
            case TOO_FAST -> executor.execute(() -> queries.slowDown(query));
            case STILL_TOO_FAST -> count("left_out");
        }
        return true;
    }

    private boolean admitted(Incoming incoming) {
        if (incoming instanceof Incoming.Reach
                || incoming instanceof Incoming.GroupPresence
                || incoming instanceof Incoming.GroupMoved
                || incoming instanceof Incoming.Chosen) {
            return true;
        } else if (incoming.chat().isGroup() && pace.ofGroup(incoming.chat()) != RateLimit.Verdict.FINE) {
            return false;
        }
        return switch (pace.of(incoming.from())) {
            case FINE -> true;
            case TOO_FAST -> {
                executor.execute(() -> conversations.slowDown(incoming));
                yield false;
            }
            case STILL_TOO_FAST -> false;
        };
    }

    /**
     * Keeps what was sorted, and has it handled; throws when the database does not answer. Answers, by the updates' ids,
     * what is completed when each was handled, or has to wait.
     */
    public Map<Long, CompletableFuture<Void>> keep(Sorted sorted) {
        for (var unreadable : sorted.unreadable()) {
            inbox.setAside(unreadable.id(), unreadable.raw(), unreadable.reason());
            log.warn("Update {} {} and is set aside", unreadable.id(), unreadable.reason());
            count("set_aside");
        }
        inbox.keep(sorted.kept());
        var seenTo = new HashMap<Long, CompletableFuture<Void>>();
        for (int i = 0; i < sorted.kept().size(); i++) {
            count("kept");
            var kept = sorted.kept().get(i);
            seenTo.put(kept.id(), lanes.add(sorted.incoming().get(i), kept.raw()));
        }
        return seenTo;
    }

    /** The updates could not be kept and will be handed over again: tells their senders to be patient. */
    public void handBack(Sorted sorted) {
        sorted.incoming().forEach(incoming -> {
            firstComers.leave(incoming);
            pace.takeBack(incoming.from());
        });
        soothe(sorted);
    }

    void soothe(Sorted sorted) {
        sorted.incoming().forEach(incoming -> executor.execute(() -> conversations.soothe(incoming)));
    }

    static Optional<Incoming> read(StoredUpdate kept) {
        return RawUpdateReader.kept(kept.raw()).flatMap(UpdateMapper::of);
    }

    private void count(String outcome) {
        meters.counter("akd.updates", "outcome", outcome).increment();
    }
}
