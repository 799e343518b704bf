package kz.akd.bot.meetings.series;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItem.State;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingAgenda;
import kz.akd.bot.meetings.MeetingFacts.MeetingInvited;
import kz.akd.bot.meetings.MeetingFacts.MeetingPlanned;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.MeetingTimes;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.store.Documents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Makes the next meetings of each series, puts on their agenda what was left over, and has the group invited. */
@Component
public class MeetingMaker implements Dated {

    private final Documents<SeriesId, MeetingSeries> series;
    private final Documents<MeetingId, Meeting> meetings;
    private final Documents<ActionItemId, ActionItem> actions;
    private final Predicate<GroupId> exists;
    private final MeetingTimes times;
    private final Clock clock;

    @Autowired
    public MeetingMaker(
            Documents<SeriesId, MeetingSeries> series,
            Documents<MeetingId, Meeting> meetings,
            Documents<ActionItemId, ActionItem> actions,
            Groups groups,
            MeetingTimes times,
            Clock clock) {
        this(series, meetings, actions, group -> groups.find(group).isPresent(), times, clock);
    }

    public MeetingMaker(
            Documents<SeriesId, MeetingSeries> series,
            Documents<MeetingId, Meeting> meetings,
            Documents<ActionItemId, ActionItem> actions,
            Predicate<GroupId> exists,
            MeetingTimes times,
            Clock clock) {
        this.series = series;
        this.meetings = meetings;
        this.actions = actions;
        this.exists = exists;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Each series by itself: one that cannot be made keeps no other waiting. */
    @Override
    public void run() {
        RuntimeException first = null;
        for (var each : series.all()) {
            try {
                prepare(each.id());
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** When the first was to be invited to of those to which nobody is yet. */
    @Override
    public Optional<Instant> due(Instant now) {
        return series.all().stream()
                .flatMap(each -> ahead(each.id()).stream())
                .filter(meeting -> !meeting.invited() && meeting.begins().isAfter(now))
                .map(meeting -> meeting.begins().minus(times.invitedBefore()))
                .min(Instant::compareTo);
    }

    /** All that is to be done for a series follows from how it stands now. */
    @Override
    public void run(Instant until) {
        run();
    }

    /** Brings a series up to now; a group that was dissolved meets no more. */
    public void prepare(SeriesId id) {
        series.find(id).filter(found -> exists.test(found.group())).ifPresent(found -> {
            make(found);
            var ahead = ahead(id);
            ahead.stream().findFirst().ifPresent(this::bring);
            ahead.forEach(this::invite);
        });
    }

    private void make(MeetingSeries of) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, of.rule().zone());
        of.days(today, today.plusDays(times.madeAhead().toDays())).stream()
                .map(day -> Meeting.of(of, day))
                .filter(meeting -> meeting.begins().isAfter(now))
                .filter(meeting -> meetings.find(meeting.id()).isEmpty())
                .forEach(meeting -> meetings.add(meeting, new MeetingPlanned(meeting.id())));
    }

    /** Those that have not begun, the next first. */
    List<Meeting> ahead(SeriesId id) {
        return meetings.where("series", id).stream()
                .filter(meeting -> meeting.is(Stage.AHEAD))
                .sorted(Comparator.comparing(Meeting::begins))
                .toList();
    }

    /**
     * Brings what was not spoken about last time, and the group's action items that are overdue; takes away again what has
     * been settled since. While a meeting goes on nobody knows yet what it leaves.
     */
    private void bring(Meeting next) {
        var earlier = meetings.where("series", next.series()).stream()
                .filter(meeting -> meeting.is(Stage.GOING_ON, Stage.OVER, Stage.APPROVED))
                .toList();
        if (earlier.stream().anyMatch(meeting -> meeting.is(Stage.GOING_ON))) {
            return;
        }
        var last = earlier.stream()
                .filter(meeting -> meeting.begins().isBefore(next.begins()))
                .max(Comparator.comparing(Meeting::begins));
        var overdue = overdue(next);
        UnaryOperator<MeetingAgenda> all = agenda -> brought(agenda, overdue, last);
        if (!all.apply(next.agenda()).equals(next.agenda())) {
            meetings.change(
                    next.id(),
                    meeting -> meeting.is(Stage.AHEAD)
                            ? Change.to(meeting.about(all), true)
                            : Change.none(meeting, false));
        }
    }

    private List<ActionItem> overdue(Meeting next) {
        var today = LocalDate.ofInstant(clock.instant(), next.starts().zone());
        return Stream.of(State.OPEN, State.BLOCKED)
                .flatMap(state -> actions.where("state", state).stream())
                .filter(action -> action.group().equals(next.group()) && action.isOverdue(today))
                .sorted(Comparator.comparing(ActionItem::due).thenComparing(ActionItem::what))
                .toList();
    }

    private static MeetingAgenda brought(MeetingAgenda agenda, List<ActionItem> overdue, Optional<Meeting> last) {
        var left = last.map(meeting -> meeting.agenda().left()).orElse(List.of());
        var due = overdue.stream().map(action -> AgendaItem.about(action.id())).toList();
        var carried = left.stream()
                .map(item -> AgendaItem.carriedFrom(last.orElseThrow().id(), item.number()))
                .toList();
        var more = agenda.withdrawing(item -> (item.isOverdue() && !due.contains(item.origin()))
                || (item.isCarriedOver() && !carried.contains(item.origin())));
        for (int i = 0; i < overdue.size(); i++) {
            more = more.bringing(
                    due.get(i), overdue.get(i).what(), overdue.get(i).responsible());
        }
        for (int i = 0; i < left.size(); i++) {
            more = more.bringing(
                    carried.get(i), left.get(i).title(), left.get(i).presenter());
        }
        return more;
    }

    private void invite(Meeting meeting) {
        var now = clock.instant();
        if (!meeting.invited()
                && meeting.begins().isAfter(now)
                && !meeting.begins().minus(times.invitedBefore()).isAfter(now)) {
            meetings.change(
                    meeting.id(),
                    found -> found.is(Stage.AHEAD) && !found.invited()
                            ? Change.to(found.invite(), true, new MeetingInvited(found.id()))
                            : Change.none(found, false));
        }
    }
}
