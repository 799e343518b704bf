package kz.akd.bot.meetings.run;

import static kz.akd.bot.meetings.run.KeptMeetings.kept;
import static kz.akd.bot.meetings.run.KeptMeetings.refused;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingFacts.MeetingBegun;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.series.MeetingMaker;
import kz.akd.bot.meetings.vote.Voting;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Runs a meeting: who is there, what becomes of each item, what is decided; for those who keep the group's meetings. */
@Service
public class Sitting {

    /** People come early. */
    private static final Duration BEGINS_EARLY = Duration.ofHours(1);

    private final Documents<SeriesId, MeetingSeries> series;
    private final KeptMeetings meetings;
    private final MeetingMaker maker;
    private final MeetingRights rights;
    private final Clock clock;

    public Sitting(
            Documents<SeriesId, MeetingSeries> series,
            KeptMeetings meetings,
            MeetingMaker maker,
            MeetingRights rights,
            Clock clock) {
        this.series = series;
        this.meetings = meetings;
        this.maker = maker;
        this.rights = rights;
        this.clock = clock;
    }

    /** Begins the meeting: it has its number, and who may vote is fixed. */
    public Result<Meeting> begin(PersonId by, MeetingId id) {
        return meetings.open(by, id).flatMap(meeting -> {
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
        return meetings.changed(
                by,
                meeting.id(),
                found -> found.is(Stage.AHEAD)
                        ? kept(found.begun(number, voters), new MeetingBegun(found.id(), by))
                        : Change.none(found, Result.done(found)));
    }

    /** Notes that somebody who may vote, or wants to listen, is there, or is not. */
    public Result<Meeting> mark(PersonId by, MeetingId id, PersonId person, boolean there) {
        return goingOn(by, id, meeting -> {
            var attendance = meeting.attendance();
            if (!attendance.knows(person)) {
                return refused(meeting, MeetingRefusal.NO_MEMBER);
            }
            return attendance.isPresent(person) == there
                    ? Change.none(meeting, Result.done(meeting))
                    : kept(meeting.attended(all -> all.marking(person, there)));
        });
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
        var closed = meetings.changed(
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
        return meetings.changed(
                by,
                id,
                meeting -> meeting.is(Stage.GOING_ON)
                        ? Change.none(meeting, Result.done(meeting))
                        : meeting.is(Stage.OVER)
                                ? kept(meeting.reopened())
                                : refused(meeting, MeetingRefusal.NOT_OVER));
    }

    private Result<Meeting> goingOn(
            PersonId by, MeetingId id, Function<Meeting, Change<Meeting, Result<Meeting>>> decision) {
        return meetings.changed(
                by,
                id,
                meeting -> meeting.is(Stage.GOING_ON)
                        ? decision.apply(meeting)
                        : refused(meeting, MeetingRefusal.NOT_GOING_ON));
    }
}
