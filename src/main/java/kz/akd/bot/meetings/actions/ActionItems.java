package kz.akd.bot.meetings.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItem.State;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingFacts.ActionChanged;
import kz.akd.bot.meetings.MeetingFacts.ActionGiven;
import kz.akd.bot.meetings.MeetingFacts.ActionReported;
import kz.akd.bot.meetings.MeetingFacts.ActionReported.Report;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Who does what until when: the responsible member says how it stands. Given by {@link ActionDesk}. */
@Service
public class ActionItems {

    static final Comparator<ActionItem> NEXT_FIRST =
            Comparator.comparing(ActionItem::due).thenComparing(ActionItem::what);

    private final Documents<ActionItemId, ActionItem> actions;
    private final Documents<MeetingId, Meeting> meetings;
    private final MeetingRights rights;
    private final Clock clock;

    ActionItems(
            Documents<ActionItemId, ActionItem> actions,
            Documents<MeetingId, Meeting> meetings,
            MeetingRights rights,
            Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * An action item as somebody may see it.
     *
     * @param overdue whether its last day is over
     * @param own whether they are to do it
     * @param keeps whether they keep the group's meetings
     */
    public record Seen(ActionItem action, Optional<Meeting> meeting, boolean overdue, boolean own, boolean keeps) {}

    public Result<Seen> look(PersonId person, ActionItemId id) {
        if (!rights.isMember(person) && !rights.keepsAny(person)) {
            return Result.refused(MeetingRefusal.MEMBERS_ONLY);
        }
        var found = actions.find(id);
        if (found.isEmpty()) {
            return Result.refused(MeetingRefusal.GONE);
        }
        var seen = seen(person, found.get());
        return seen.own() || seen.keeps() || rights.votes(person, found.get().group())
                ? Result.done(seen)
                : Result.refused(MeetingRefusal.NOT_YOURS);
    }

    private Seen seen(PersonId person, ActionItem action) {
        return new Seen(
                action,
                meetings.find(action.meeting()),
                isOverdue(action),
                action.responsible().equals(person),
                rights.mayKeep(person, action.group()));
    }

    private boolean isOverdue(ActionItem action) {
        return action.isOverdue(LocalDate.ofInstant(clock.instant(), action.zone()));
    }

    /** The responsible member takes it on. */
    public Result<Seen> accept(PersonId person, ActionItemId id) {
        return own(
                person,
                id,
                action -> action.accepted()
                        ? Change.none(action, Result.done(action))
                        : Change.to(action.accept(), Result.done(action)));
    }

    /** It is done: says the responsible member, or whoever keeps the meetings. */
    public Result<Seen> done(PersonId by, ActionItemId id) {
        return changed(by, id, (seen, action) -> {
            if (action.state() == State.DONE) {
                return Change.none(action, Result.done(action));
            } else if (!action.isToDo()) {
                return Change.none(action, Result.refused(MeetingRefusal.SETTLED));
            }
            return Change.to(
                    action.done(),
                    Result.done(action),
                    new ActionChanged(id),
                    new ActionReported(id, Report.DONE, by, id.value()));
        });
    }

    /** Something is in the way. */
    public Result<Seen> blocked(PersonId person, ActionItemId id, String why, ObjectId run) {
        return own(
                person,
                id,
                action -> action.blockedBy().equals(Optional.of(why))
                        ? Change.none(action, Result.done(action))
                        : Change.to(
                                action.blocked(why),
                                Result.done(action),
                                new ActionReported(id, Report.BLOCKED, person, run)));
    }

    /** It takes until a later day. */
    public Result<Seen> moreTime(PersonId by, ActionItemId id, LocalDate until, ObjectId run) {
        return changed(by, id, (seen, action) -> {
            if (!action.isToDo()) {
                return Change.none(action, Result.refused(MeetingRefusal.SETTLED));
            } else if (until.equals(action.due()) && action.state() == State.OPEN) {
                return Change.none(action, Result.done(action));
            } else if (until.isBefore(LocalDate.ofInstant(clock.instant(), action.zone()))) {
                return Change.none(action, Result.refused(MeetingRefusal.IN_THE_PAST));
            }
            return Change.to(
                    action.until(until),
                    Result.done(action),
                    new ActionChanged(id),
                    new ActionReported(id, Report.MORE_TIME, by, run));
        });
    }

    /** Another member sees to it from now on. */
    public Result<Seen> handOver(PersonId by, ActionItemId id, PersonId to, ObjectId run) {
        if (!rights.isMember(to)) {
            return Result.refused(MeetingRefusal.NO_MEMBER);
        }
        var handed = changed(by, id, (seen, action) -> {
            if (!action.isToDo()) {
                return Change.none(action, Result.refused(MeetingRefusal.SETTLED));
            } else if (action.responsible().equals(to)) {
                return Change.none(action, Result.done(action));
            }
            return Change.to(
                    action.handedTo(to, run),
                    Result.done(action),
                    new ActionGiven(id, to, by, run),
                    new ActionReported(id, Report.HANDED_OVER, by, run));
        });
        // the same form once more: it is no longer theirs, and as it should be
        return handed.refusal().filter(MeetingRefusal.NOT_YOURS::equals).isPresent()
                ? actions.find(id)
                        .filter(action -> action.isHandedTo(to, run))
                        .map(action -> Result.done(seen(by, action)))
                        .orElse(handed)
                : handed;
    }

    /** Takes back what was given by mistake. */
    public Result<Seen> drop(PersonId by, ActionItemId id) {
        return changed(by, id, (seen, action) -> {
            if (!seen.keeps()) {
                return Change.none(action, Result.refused(MeetingRefusal.NOT_ALLOWED));
            } else if (action.state() == State.DROPPED) {
                return Change.none(action, Result.done(action));
            } else if (!action.isToDo()) {
                return Change.none(action, Result.refused(MeetingRefusal.SETTLED));
            }
            return Change.to(action.dropped(), Result.done(action), new ActionChanged(id));
        });
    }

    /** What somebody has to do, the most urgent first. */
    public List<ActionItem> of(PersonId person) {
        return actions.where("responsible", person).stream()
                .filter(ActionItem::isToDo)
                .sorted(NEXT_FIRST)
                .toList();
    }

    /** An action item, for a notice about it. */
    public Optional<ActionItem> find(ActionItemId id) {
        return actions.find(id);
    }

    private Result<Seen> own(
            PersonId person, ActionItemId id, Function<ActionItem, Change<ActionItem, Result<ActionItem>>> decision) {
        return changed(person, id, (seen, action) -> {
            if (!action.responsible().equals(person)) {
                return Change.none(action, Result.refused(MeetingRefusal.NOT_YOURS));
            }
            return action.isToDo()
                    ? decision.apply(action)
                    : Change.none(action, Result.refused(MeetingRefusal.SETTLED));
        });
    }

    private interface Deciding {
        Change<ActionItem, Result<ActionItem>> decide(Seen seen, ActionItem action);
    }

    /** By the responsible member, or whoever keeps the meetings. */
    private Result<Seen> changed(PersonId by, ActionItemId id, Deciding deciding) {
        return look(by, id).flatMap(seen -> {
            if (!seen.own() && !seen.keeps()) {
                return Result.refused(MeetingRefusal.NOT_YOURS);
            }
            return actions.change(id, action -> deciding.decide(seen, action))
                    .orElseGet(() -> Result.refused(MeetingRefusal.GONE))
                    .flatMap(done -> actions.find(id)
                            .map(action -> Result.done(seen(by, action)))
                            .orElseGet(() -> Result.refused(MeetingRefusal.GONE)));
        });
    }
}
