package kz.akd.bot.events.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.RowsFile;

/** Gathers the events of a file, those that can be planned apart from those at fault. */
final class FoundRows {

    private final Instant now;
    private final List<ScheduleRow> rows = new ArrayList<>();
    private final List<RowFault<FaultReason>> faults = new ArrayList<>();
    private final List<RowFault<FaultReason>> remarks = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    FoundRows(Instant now) {
        this.now = now;
    }

    /** Whether it can be planned. */
    boolean take(ScheduleRow row) {
        var title = row.plan().text().title();
        var timing = row.plan().timing();
        if (!timing.starts().instant().isAfter(now)) {
            blame(new RowFault<>(row.line(), FaultReason.PAST, title));
        } else if (!timing.makesSense()) {
            blame(new RowFault<>(row.line(), FaultReason.OUT_OF_ORDER, title));
        } else if (!taken.add(title + "@" + timing.starts().instant())) {
            blame(new RowFault<>(row.line(), FaultReason.TWICE, title));
        } else {
            rows.add(row);
            return true;
        }
        return false;
    }

    void remark(RowFault<FaultReason> taken) {
        remarks.add(taken);
    }

    void blame(RowFault<FaultReason> fault) {
        faults.add(fault);
    }

    RowsFile<ScheduleRow, FaultReason> file(List<RowsFile.Column> columns, List<String> ignored) {
        return new RowsFile.Read<>(rows, faults, remarks, columns, ignored);
    }
}
