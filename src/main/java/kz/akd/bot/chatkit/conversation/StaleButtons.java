package kz.akd.bot.chatkit.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.mail.Delivery;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Outbox;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/**
 * Takes the buttons from mail when they help no more, see {@link Mail#helpingUntil}. What has become somebody's living screen
 * meanwhile is left to them: it loses its buttons when they go on.
 */
@Component
class StaleButtons implements Sweep {

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

    /** That is only tidying: what a crash leaves undone stays so. */
    @Override
    public void run() {
        var stale = outbox.stale(clock.instant(), IN_ONE_GO);
        while (!stale.isEmpty()) {
            tidy(stale);
            stale = outbox.stale(clock.instant(), IN_ONE_GO);
        }
    }

    private void tidy(List<Delivery> stale) {
        var living = conversations.lookingAt(stale.stream()
                .collect(Collectors.groupingBy(
                        Delivery::to, Collectors.mapping(StaleButtons::message, Collectors.toSet()))));
        stale.stream()
                .filter(mail -> !living.contains(mail.to()))
                .forEach(mail -> messenger.takeButtons(mail.to(), message(mail)));
        outbox.tidied(stale.stream().map(Delivery::key).toList());
    }

    private static Long message(Delivery mail) {
        return Objects.requireNonNull(mail.message());
    }
}
