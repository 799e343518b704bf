package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.akd.bot.events.schedule.ScheduleFault.Reason;

/** Gathers the events of a file, those that can be planned apart from those at fault. */
final class FoundRows {

    private final Instant now;
    private final List<ScheduleRow> rows = new ArrayList<>();
    private final List<ScheduleFault> faults = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    FoundRows(Instant now) {
        this.now = now;
    }

    void take(ScheduleRow row) {
        var title = row.plan().text().title();
        var timing = row.plan().timing();
        if (!timing.starts().instant().isAfter(now)) {
            blame(new ScheduleFault(row.line(), Reason.PAST, title));
        } else if (!timing.makesSense()) {
            blame(new ScheduleFault(row.line(), Reason.OUT_OF_ORDER, title));
        } else if (!taken.add(title + "@" + timing.starts().instant())) {
            blame(new ScheduleFault(row.line(), Reason.TWICE, title));
        } else {
            rows.add(row);
        }
    }

    void blame(ScheduleFault fault) {
        faults.add(fault);
    }

    ScheduleFile file(List<String> ignored) {
        return new ScheduleFile.Read(rows, faults, ignored);
    }
}
