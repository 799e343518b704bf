package kz.akd.bot.meetings.series;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingFacts.MeetingPlanned;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** When groups meet: series of meetings, made and looked after by those who keep the group's meetings. */
@Service
public class SeriesDesk {

    private static final int MONTHS_SHOWN = 4;
    private static final Duration ENTERED_LATE = Duration.ofDays(14);

    private final Documents<SeriesId, MeetingSeries> series;
    private final Documents<MeetingId, Meeting> meetings;
    private final MeetingMaker maker;
    private final MeetingRights rights;
    private final AuditLog audit;
    private final Clock clock;

    public SeriesDesk(
            Documents<SeriesId, MeetingSeries> series,
            Documents<MeetingId, Meeting> meetings,
            MeetingMaker maker,
            MeetingRights rights,
            AuditLog audit,
            Clock clock) {
        this.series = series;
        this.meetings = meetings;
        this.maker = maker;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A day on which a group meets by its rule.
     *
     * @param meeting the meeting, where it is made already
     */
    public record Day(LocalDate date, boolean skipped, Optional<MeetingId> meeting) {}

    /** A series with its next days. */
    public record Plan(MeetingSeries series, List<Day> days) {}

    /** Those that somebody looks after, by title. */
    public Result<List<MeetingSeries>> all(PersonId by) {
        var reach = rights.reach(by);
        return reach.isNowhere()
                ? Result.refused(MeetingRefusal.NOT_ALLOWED)
                : Result.done(series.all().stream()
                        .filter(each -> !each.ended() && reach.covers(each.group()))
                        .sorted(Comparator.comparing(MeetingSeries::title))
                        .toList());
    }

    /**
     * Their meetings that are not finished: ahead, going on, or with minutes to approve; the earliest first. One that nobody
     * has begun can be entered late, but not for ever.
     */
    public Result<List<Meeting>> open(PersonId by) {
        var reach = rights.reach(by);
        var since = clock.instant().minus(ENTERED_LATE);
        return reach.isNowhere()
                ? Result.refused(MeetingRefusal.NOT_ALLOWED)
                : Result.done(Stream.of(Stage.AHEAD, Stage.GOING_ON, Stage.OVER)
                        .flatMap(stage -> meetings.where("stage", stage).stream())
                        .filter(meeting -> reach.covers(meeting.group()))
                        .filter(meeting ->
                                !meeting.is(Stage.AHEAD) || meeting.begins().isAfter(since))
                        .sorted(Comparator.comparing(Meeting::begins))
                        .toList());
    }

    /** Begins a series; the same one again begins once. Its next meetings are made at once. */
    public Result<Plan> make(PersonId by, MeetingSeries made) {
        if (!rights.mayKeep(by, made.group())) {
            return Result.refused(MeetingRefusal.NOT_ALLOWED);
        }
        if (series.add(made)) {
            audit.write(by, "meeting.series-made", by, made.id().value(), made.title());
        }
        maker.prepare(made.id());
        return look(by, made.id());
    }

    public Result<Plan> look(PersonId by, SeriesId id) {
        return changed(by, id, found -> found).map(this::plan);
    }

    private Plan plan(MeetingSeries of) {
        var today = LocalDate.ofInstant(clock.instant(), of.rule().zone());
        var days = of.rule().days(today, today.plusMonths(MONTHS_SHOWN)).stream()
                .map(day -> new Day(
                        day,
                        of.skipped().contains(day),
                        meetings.find(MeetingId.of(of.id(), day)).map(Meeting::id)))
                .toList();
        return new Plan(of, days);
    }

    /** Has no meeting on a day, or has one after all. One that is made already is called off instead. */
    public Result<Plan> skip(PersonId by, SeriesId id, LocalDate day, boolean skip) {
        return look(by, id)
                .flatMap(plan -> plan.days().stream()
                        .filter(each -> each.date().equals(day))
                        .findFirst()
                        .map(each -> each.meeting().isPresent()
                                ? Result.<Plan>refused(MeetingRefusal.MADE)
                                : changed(by, id, found -> found.skipping(day, skip))
                                        .map(this::prepared))
                        .orElseGet(() -> Result.refused(MeetingRefusal.IN_THE_PAST)));
    }

    private Plan prepared(MeetingSeries of) {
        maker.prepare(of.id());
        return plan(of);
    }

    /** One more meeting, beside those of the rule; the same form makes it once. */
    public Result<Meeting> extra(PersonId by, SeriesId id, LocalDateTime at, ObjectId run) {
        return look(by, id).flatMap(plan -> {
            var starts = new LocalMoment(at, plan.series().rule().zone());
            var meeting = Meeting.of(plan.series(), new MeetingId(run), starts);
            if (!meeting.begins().isAfter(clock.instant())) {
                return Result.refused(MeetingRefusal.IN_THE_PAST);
            }
            if (meetings.add(meeting, new MeetingPlanned(meeting.id()))) {
                audit.write(by, "meeting.extra-made", by, run, meeting.title());
            }
            maker.prepare(id);
            return Result.done(meetings.find(meeting.id()).orElse(meeting));
        });
    }

    /** Joins by another link from now on, or by none; also those meetings that are made already. */
    public Result<Plan> link(PersonId by, SeriesId id, @Nullable URI link) {
        var changed = changed(by, id, found -> found.at(new Venue(found.venue().place(), link)));
        changed.toOptional()
                .ifPresent(found -> maker.ahead(id)
                        .forEach(meeting -> meetings.change(
                                meeting.id(),
                                each -> each.is(Stage.AHEAD)
                                        ? Change.to(
                                                each.at(new Venue(each.venue().place(), link)), true)
                                        : Change.none(each, false))));
        return changed.map(this::plan);
    }

    /** Makes no more meetings; those that are made stay, and can be called off one by one. */
    public Result<Plan> end(PersonId by, SeriesId id) {
        var ended = changed(by, id, MeetingSeries::ending);
        ended.toOptional().ifPresent(found -> audit.write(by, "meeting.series-ended", by, id.value(), found.title()));
        return ended.map(this::plan);
    }

    private Result<MeetingSeries> changed(PersonId by, SeriesId id, UnaryOperator<MeetingSeries> change) {
        if (!rights.keepsAny(by)) {
            return Result.refused(MeetingRefusal.NOT_ALLOWED);
        }
        var found = series.find(id);
        if (found.isEmpty()) {
            return Result.refused(MeetingRefusal.GONE);
        } else if (!rights.mayKeep(by, found.get().group())) {
            return Result.refused(MeetingRefusal.NOT_ALLOWED);
        }
        return series.change(id, each -> {
                    var after = change.apply(each);
                    return after.equals(each)
                            ? Change.none(each, Result.done(each))
                            : Change.to(after, Result.done(after));
                })
                .orElseGet(() -> Result.refused(MeetingRefusal.GONE));
    }
}
