package kz.akd.bot.events.schedule;

import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.events.organise.ScheduledEvents;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.RowFault;

/** The rows that somebody may plan, for those whom they may plan for. */
final class OwnRows {

    private final List<Plan> plans = new ArrayList<>();
    private final List<RowFault<FaultReason>> faults = new ArrayList<>();

    OwnRows(PersonId by, ScheduledEvents events, List<ScheduleRow> read) {
        for (var row : read) {
            events.own(by, row.plan())
                    .ifPresentOrElse(
                            plans::add,
                            () -> faults.add(new RowFault<>(
                                    row.line(),
                                    FaultReason.NOT_YOURS,
                                    row.plan().text().title())));
        }
    }

    List<Plan> plans() {
        return plans;
    }

    /** Those of others. */
    List<RowFault<FaultReason>> faults() {
        return faults;
    }
}
