package kz.akd.bot.chatkit.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.mail.Delivery;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Outbox;
import kz.akd.bot.shared.sweeps.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the buttons from mail when they help no more, see {@link Mail#helpingUntil}. What has become somebody's living screen
 * meanwhile is left to them: it loses its buttons when they go on.
 */
@Component
class StaleButtons implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(StaleButtons.class);
    private static final int IN_ONE_GO = 200;

    private final Outbox outbox;
    private final ConversationStore conversations;
    private final Messenger messenger;
    private final Clock clock;

    StaleButtons(Outbox outbox, ConversationStore conversations, Messenger messenger, Clock clock) {
        this.outbox = outbox;
        this.conversations = conversations;
        this.messenger = messenger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stale-buttons";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        var stale = outbox.stale(clock.instant(), IN_ONE_GO);
        while (!stale.isEmpty() && tidy(stale)) {
            stale = outbox.stale(clock.instant(), IN_ONE_GO);
        }
    }

    /** Whether all of it is done; where the server is away, the rest is for the next time. */
    private boolean tidy(List<Delivery> stale) {
        var living = conversations.lookingAt(stale.stream()
                .collect(Collectors.groupingBy(
                        Delivery::to,
                        Collectors.mapping(mail -> Objects.requireNonNull(mail.message()), Collectors.toSet()))));
        var done = new ArrayList<String>();
        boolean all = true;
        for (var mail : stale) {
            try {
                if (!living.contains(mail.to())) {
                    messenger.takeButtons(mail.to(), Objects.requireNonNull(mail.message()));
                }
            } catch (Undelivered untidy) {
                if (untidy.passing()) {
                    all = false;
                    break;
                }
                log.debug("Buttons of old mail stay: {}", untidy.getMessage());
            }
            done.add(mail.key());
        }
        outbox.tidied(done);
        return all;
    }
}
