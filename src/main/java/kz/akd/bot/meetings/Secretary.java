package kz.akd.bot.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingFacts.MeetingBegun;
import kz.akd.bot.meetings.MeetingFacts.MeetingCalledOff;
import kz.akd.bot.meetings.MeetingFacts.MeetingMoved;
import kz.akd.bot.meetings.MeetingFacts.MeetingPlanned;
import kz.akd.bot.meetings.MeetingFacts.MinutesApproved;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the agenda of a meeting, runs it and has its minutes approved; for those who keep the group's meetings. */
@Service
public class Secretary {

    /** People come early. */
    private static final Duration BEGINS_EARLY = Duration.ofHours(1);

    private final Documents<SeriesId, MeetingSeries> series;
    private final Documents<MeetingId, Meeting> meetings;
    private final MeetingMaker maker;
    private final MeetingRights rights;
    private final Clock clock;

    Secretary(
            Documents<SeriesId, MeetingSeries> series,
            Documents<MeetingId, Meeting> meetings,
            MeetingMaker maker,
            MeetingRights rights,
            Clock clock) {
        this.series = series;
        this.meetings = meetings;
        this.maker = maker;
        this.rights = rights;
        this.clock = clock;
    }

    /** The meeting, for whoever may keep it. */
    public Result<Meeting> open(PersonId by, MeetingId id) {
        return changed(by, id, meeting -> Change.none(meeting, Result.done(meeting)));
    }

    /** Adds an item at the end; the same form adds it once. */
    public Result<Meeting> add(PersonId by, MeetingId id, String title, @Nullable PersonId presenter, ObjectId run) {
        return changed(by, id, meeting -> {
            if (!meeting.is(Stage.AHEAD, Stage.GOING_ON)) {
                return refused(meeting, MeetingRefusal.NOT_GOING_ON);
            } else if (meeting.agenda().isFull()) {
                return refused(meeting, MeetingRefusal.AGENDA_FULL, MeetingAgenda.MOST);
            }
            return kept(meeting, agenda -> agenda.with(run, title, presenter));
        });
    }

    /** Takes an item off that has not been spoken about. */
    public Result<Meeting> takeOff(PersonId by, MeetingId id, int item) {
        return withItem(by, id, item, meeting -> {
            boolean spokenAbout = !meeting.agenda().about(item).isEmpty();
            return !meeting.is(Stage.AHEAD, Stage.GOING_ON) || spokenAbout
                    ? refused(meeting, MeetingRefusal.BEGUN)
                    : kept(meeting, agenda -> agenda.without(item));
        });
    }

    /** Moves an item one place up. */
    public Result<Meeting> raise(PersonId by, MeetingId id, int item) {
        return withItem(
                by,
                id,
                item,
                meeting -> meeting.is(Stage.AHEAD, Stage.GOING_ON)
                        ? kept(meeting, agenda -> agenda.raising(item))
                        : refused(meeting, MeetingRefusal.BEGUN));
    }

    /** Moves the meeting to another time, on the clock of its place. */
    public Result<Meeting> move(PersonId by, MeetingId id, LocalDateTime to, ObjectId occasion) {
        return changed(by, id, meeting -> {
            var moment = new LocalMoment(to, meeting.starts().zone());
            if (!meeting.is(Stage.AHEAD)) {
                return refused(meeting, MeetingRefusal.BEGUN);
            } else if (moment.equals(meeting.starts())) {
                return Change.none(meeting, Result.done(meeting));
            } else if (!moment.instant().isAfter(clock.instant())) {
                return refused(meeting, MeetingRefusal.IN_THE_PAST);
            }
            var moved = meeting.moved(moment);
            return Change.to(
                    moved,
                    Result.done(moved),
                    new MeetingPlanned(id),
                    new MeetingMoved(id, meeting.starts(), by, occasion));
        });
    }

    public Result<Meeting> callOff(PersonId by, MeetingId id, String why, ObjectId occasion) {
        return changed(by, id, meeting -> {
            if (meeting.is(Stage.CALLED_OFF)) {
                return Change.none(meeting, Result.done(meeting));
            } else if (!meeting.is(Stage.AHEAD)) {
                return refused(meeting, MeetingRefusal.BEGUN);
            }
            var off = meeting.calledOff();
            return Change.to(off, Result.done(off), new MeetingCalledOff(id, why, by, occasion));
        });
    }

    /** Begins the meeting: it has its number, and who may vote is fixed. */
    public Result<Meeting> begin(PersonId by, MeetingId id) {
        return open(by, id).flatMap(meeting -> {
            var earliest = meeting.begins().minus(BEGINS_EARLY);
            if (meeting.is(Stage.GOING_ON)) {
                return Result.done(meeting);
            } else if (!meeting.is(Stage.AHEAD)) {
                return Result.refused(MeetingRefusal.BEGUN);
            } else if (clock.instant().isBefore(earliest)) {
                return Result.refused(MeetingRefusal.TOO_EARLY, earliest);
            }
            return begun(by, meeting);
        });
    }

    /** Counted first, then begun: after a crash in between it has the same number when it is begun again. */
    private Result<Meeting> begun(PersonId by, Meeting meeting) {
        int number = series.change(meeting.series(), found -> {
                    var holding = found.holding(meeting.id());
                    return Change.to(holding, holding.numberOf(meeting.id()));
                })
                .orElse(1);
        var voters = rights.voters(meeting.group());
        return changed(
                by,
                meeting.id(),
                found -> found.is(Stage.AHEAD)
                        ? kept(found.begun(number, voters), new MeetingBegun(found.id(), by))
                        : Change.none(found, Result.done(found)));
    }

    /** Notes that somebody is there, or is not. */
    public Result<Meeting> mark(PersonId by, MeetingId id, PersonId person, boolean there) {
        return goingOn(
                by,
                id,
                meeting -> meeting.attendance().isPresent(person) == there
                        ? Change.none(meeting, Result.done(meeting))
                        : kept(meeting.attended(attendance -> attendance.marking(person, there))));
    }

    /** Says what became of an item. */
    public Result<Meeting> handle(PersonId by, MeetingId id, int item, Handling handling) {
        return goingOn(
                by,
                id,
                meeting -> meeting.agenda()
                        .find(item)
                        .map(found -> kept(meeting, agenda -> agenda.handled(item, handling)))
                        .orElseGet(() -> refused(meeting, MeetingRefusal.NO_SUCH_ITEM)));
    }

    /** Enters a decision about an item; the same form enters it once. */
    public Result<Meeting> decide(PersonId by, MeetingId id, int item, String words, Voting voting, ObjectId run) {
        return goingOn(by, id, meeting -> {
            int present = meeting.attendance().votersPresent();
            var votes = voting.votes(present);
            if (meeting.agenda().find(item).isEmpty()) {
                return refused(meeting, MeetingRefusal.NO_SUCH_ITEM);
            } else if (votes != null && votes.cast() > present) {
                return refused(meeting, MeetingRefusal.TOO_MANY_VOTES, votes.cast(), present);
            }
            return kept(meeting, agenda -> agenda.deciding(run, item, words, votes));
        });
    }

    /** Takes back a decision that was entered by mistake. */
    public Result<Meeting> undecide(PersonId by, MeetingId id, int decision) {
        return goingOn(by, id, meeting -> kept(meeting, agenda -> agenda.withoutDecision(decision)));
    }

    /** Ends the meeting; what was not spoken about is on the next one's agenda. */
    public Result<Meeting> close(PersonId by, MeetingId id) {
        var closed = changed(
                by,
                id,
                meeting -> meeting.is(Stage.OVER)
                        ? Change.none(meeting, Result.done(meeting))
                        : meeting.is(Stage.GOING_ON)
                                ? kept(meeting.closed())
                                : refused(meeting, MeetingRefusal.NOT_GOING_ON));
        closed.toOptional().ifPresent(meeting -> maker.prepare(meeting.series()));
        return closed;
    }

    /** Goes on with a meeting that was ended too early, or whose minutes have a mistake. */
    public Result<Meeting> reopen(PersonId by, MeetingId id) {
        return changed(
                by,
                id,
                meeting -> meeting.is(Stage.GOING_ON)
                        ? Change.none(meeting, Result.done(meeting))
                        : meeting.is(Stage.OVER)
                                ? kept(meeting.reopened())
                                : refused(meeting, MeetingRefusal.NOT_OVER));
    }

    /** Approves the minutes, which are sent then and never change again. */
    public Result<Meeting> approve(PersonId by, MeetingId id) {
        return changed(
                by,
                id,
                meeting -> meeting.is(Stage.APPROVED)
                        ? Change.none(meeting, Result.done(meeting))
                        : meeting.is(Stage.OVER)
                                ? kept(meeting.approved(by), new MinutesApproved(id, by))
                                : refused(meeting, MeetingRefusal.NOT_OVER));
    }

    private Result<Meeting> goingOn(
            PersonId by, MeetingId id, Function<Meeting, Change<Meeting, Result<Meeting>>> decision) {
        return changed(
                by,
                id,
                meeting -> meeting.is(Stage.GOING_ON)
                        ? decision.apply(meeting)
                        : refused(meeting, MeetingRefusal.NOT_GOING_ON));
    }

    private Result<Meeting> withItem(
            PersonId by, MeetingId id, int item, Function<Meeting, Change<Meeting, Result<Meeting>>> decision) {
        return changed(
                by,
                id,
                meeting -> meeting.agenda().find(item).isPresent()
                        ? decision.apply(meeting)
                        : refused(meeting, MeetingRefusal.NO_SUCH_ITEM));
    }

    private Result<Meeting> changed(
            PersonId by, MeetingId id, Function<Meeting, Change<Meeting, Result<Meeting>>> decision) {
        if (!rights.keepsAny(by)) {
            return Result.refused(MeetingRefusal.NOT_ALLOWED);
        }
        var found = meetings.find(id);
        if (found.isEmpty()) {
            return Result.refused(MeetingRefusal.GONE);
        } else if (!rights.mayKeep(by, found.get().group())) {
            return Result.refused(MeetingRefusal.NOT_ALLOWED);
        }
        return meetings.change(id, decision).orElseGet(() -> Result.refused(MeetingRefusal.GONE));
    }

    private static Change<Meeting, Result<Meeting>> kept(Meeting meeting, UnaryOperator<MeetingAgenda> change) {
        var agenda = change.apply(meeting.agenda());
        return agenda.equals(meeting.agenda())
                ? Change.none(meeting, Result.done(meeting))
                : kept(meeting.about(same -> agenda));
    }

    private static Change<Meeting, Result<Meeting>> kept(Meeting meeting, MeetingFacts... facts) {
        return Change.to(meeting, Result.done(meeting), facts);
    }

    private static Change<Meeting, Result<Meeting>> refused(Meeting meeting, MeetingRefusal why, Object... arguments) {
        return Change.none(meeting, Result.refused(why, arguments));
    }
}
