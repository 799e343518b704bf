package kz.akd.bot.events.schedule;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.events.ScheduledEvents;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.RowFault;

/** The rows that somebody may plan, for those whom they may plan for. */
final class OwnRows {

    private final List<ScheduleRow> rows = new ArrayList<>();
    private final List<RowFault<FaultReason>> faults;

    OwnRows(PersonId by, ScheduledEvents events, ScheduleFile.Read read) {
        faults = new ArrayList<>(read.faults());
        for (var row : read.rows()) {
            events.own(by, row.plan())
                    .ifPresentOrElse(
                            plan -> rows.add(new ScheduleRow(row.line(), plan)),
                            () -> faults.add(new RowFault<>(
                                    row.line(),
                                    FaultReason.NOT_YOURS,
                                    row.plan().text().title())));
        }
    }

    List<ScheduleRow> rows() {
        return rows;
    }

    List<RowFault<FaultReason>> faults() {
        return faults;
    }
}
