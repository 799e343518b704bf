package kz.akd.bot.reminders.due;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.ReminderSender;
import kz.akd.bot.reminders.ReminderSender.Bundle;
import kz.akd.bot.shared.sweeps.Each;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells many people at once; where that fails, one by one, so that one who cannot be told does not stop the others. */
record Telling(ReminderSender reminderSender) {

    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    /** Answers the keys of what could not be told, and why. */
    Map<String, Throwable> untold(List<Bundle> bundles) {
        var untold = new HashMap<String, Throwable>();
        if (!bundles.isEmpty()) {
            Each.fault(() -> reminderSender.tell(bundles)).ifPresent(all -> {
                log.error("{} people are to be told one by one", bundles.size(), all);
                bundles.forEach(bundle -> fault(bundle).ifPresent(fault -> untold.put(bundle.key(), fault)));
            });
        }
        return untold;
    }

    private Optional<Throwable> fault(Bundle bundle) {
        var fault = Each.fault(() -> reminderSender.tell(List.of(bundle)));
        fault.ifPresent(kind -> log.error(
                "Somebody was not told of {} and will be tried again",
                bundle.matters().stream().map(ReminderInfo::subject).toList(),
                kind));
        return fault;
    }
}
