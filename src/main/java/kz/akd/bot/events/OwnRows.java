package kz.akd.bot.events;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.events.schedule.FaultReason;
import kz.akd.bot.events.schedule.ScheduleFile;
import kz.akd.bot.events.schedule.ScheduleRow;
import kz.akd.bot.members.Audience;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.RowFault;

/** The rows that somebody may plan, for those whom they may plan for. */
final class OwnRows {

    private final List<ScheduleRow> rows = new ArrayList<>();
    private final List<RowFault<FaultReason>> faults;

    OwnRows(PersonId by, Rights rights, ScheduleFile.Read read) {
        var scope = rights.scope(by);
        faults = new ArrayList<>(read.faults());
        for (var row : read.rows()) {
            var plan = row.plan();
            var meant = plan.audience().groups().isEmpty() && !scope.everywhere()
                    ? plan.with(Audience.ofGroups(scope.groups()))
                    : plan;
            if (rights.mayOrganiseFor(by, meant.audience())) {
                rows.add(new ScheduleRow(row.line(), meant));
            } else {
                faults.add(new RowFault<>(
                        row.line(), FaultReason.NOT_YOURS, plan.text().title()));
            }
        }
    }

    List<ScheduleRow> rows() {
        return rows;
    }

    List<RowFault<FaultReason>> faults() {
        return faults;
    }
}
