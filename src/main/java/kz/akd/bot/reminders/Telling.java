package kz.akd.bot.reminders;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Teller.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells many people at once; where that fails, one by one, so that one who cannot be told does not stop the others. */
record Telling(Teller teller) {

    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    /** Answers the keys of what could not be told. */
    Set<String> untold(List<Bundle> bundles) {
        if (bundles.isEmpty()) {
            return Set.of();
        }
        try {
            teller.tell(bundles);
            return Set.of();
        } catch (RuntimeException fault) {
            log.error("{} people are to be told one by one", bundles.size(), fault);
            return bundles.stream()
                    .filter(bundle -> !isTold(bundle))
                    .map(Bundle::key)
                    .collect(Collectors.toSet());
        }
    }

    private boolean isTold(Bundle bundle) {
        try {
            teller.tell(List.of(bundle));
            return true;
        } catch (RuntimeException fault) {
            var subjects = bundle.matters().stream().map(Matter::subject).toList();
            log.error("Somebody was not told of {} and will be tried again", subjects, fault);
            return false;
        }
    }
}
