package kz.akd.bot.meetings.actions;

import java.time.Duration;
import java.util.List;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.MeetingFacts.ActionChanged;
import kz.akd.bot.meetings.MeetingFacts.ActionGiven;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.MeetingTimes;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Documents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the responsible member is reminded of an action item: before its last day, on it, and after it. */
@Component
public class ActionReminders {

    /** The kind of subject under which action items are planned; also of their deep links. */
    public static final String KIND = "action";

    /** After the last reminder it helps for so long. */
    private static final Duration HELPS = Duration.ofDays(14);

    private final Documents<ActionItemId, ActionItem> actions;
    private final MeetingRights rights;
    private final Reminders reminders;
    private final MeetingTimes times;

    ActionReminders(
            Documents<ActionItemId, ActionItem> actions,
            MeetingRights rights,
            Reminders reminders,
            MeetingTimes times) {
        this.actions = actions;
        this.rights = rights;
        this.reminders = reminders;
        this.times = times;
    }

    @EventListener
    void on(ActionGiven fact) {
        plan(fact.action());
    }

    @EventListener
    void on(ActionChanged fact) {
        plan(fact.action());
    }

    private void plan(ActionItemId id) {
        reminders.plan(
                subject(id),
                () -> actions.find(id)
                        .filter(ActionItem::isToDo)
                        .map(action -> Rule.around(
                                action.asked(),
                                times.actionReminders(),
                                action.asked().instant().plus(HELPS)))
                        .orElse(List.of()));
    }

    /** Whoever has to do it now. */
    public List<PersonId> audience(ActionItemId id) {
        return actions.find(id)
                .filter(ActionItem::isToDo)
                .map(action -> List.of(action.responsible()))
                .orElse(List.of());
    }

    public boolean looksAfter(PersonId officer, ActionItemId id) {
        return actions.find(id)
                .filter(action -> rights.mayKeep(officer, action.group()))
                .isPresent();
    }

    /** Whether a rule is for the time after the last day. */
    public static boolean isAfter(String rule) {
        return Duration.parse(rule).isNegative();
    }

    public static Subject subject(ActionItemId id) {
        return new Subject(KIND, id.toString());
    }
}
