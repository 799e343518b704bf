package kz.akd.bot.meetings.run;

import static kz.akd.bot.meetings.run.KeptMeetings.kept;
import static kz.akd.bot.meetings.run.KeptMeetings.refused;

import java.time.Clock;
import java.time.LocalDateTime;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingAgenda;
import kz.akd.bot.meetings.MeetingFacts.MeetingCalledOff;
import kz.akd.bot.meetings.MeetingFacts.MeetingMoved;
import kz.akd.bot.meetings.MeetingFacts.MeetingPlanned;
import kz.akd.bot.meetings.MeetingFacts.MinutesApproved;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Prepares a meeting and approves its minutes; for those who keep the group's meetings. */
@Service
public class Secretary {

    private final KeptMeetings meetings;
    private final Clock clock;

    public Secretary(KeptMeetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The meeting, for whoever may keep it. */
    public Result<Meeting> open(PersonId by, MeetingId id) {
        return meetings.open(by, id);
    }

    /** Adds an item at the end; the same form adds it once. */
    public Result<Meeting> add(PersonId by, MeetingId id, String title, @Nullable PersonId presenter, ObjectId run) {
        return meetings.changed(by, id, meeting -> {
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
        return meetings.withItem(by, id, item, meeting -> {
            boolean spokenAbout = !meeting.agenda().about(item).isEmpty();
            return !meeting.is(Stage.AHEAD, Stage.GOING_ON) || spokenAbout
                    ? refused(meeting, MeetingRefusal.BEGUN)
                    : kept(meeting, agenda -> agenda.without(item));
        });
    }

    /** Moves an item one place up. */
    public Result<Meeting> raise(PersonId by, MeetingId id, int item) {
        return meetings.withItem(
                by,
                id,
                item,
                meeting -> meeting.is(Stage.AHEAD, Stage.GOING_ON)
                        ? kept(meeting, agenda -> agenda.raising(item))
                        : refused(meeting, MeetingRefusal.BEGUN));
    }

    /** Moves the meeting to another time, on the clock of its place. */
    public Result<Meeting> move(PersonId by, MeetingId id, LocalDateTime to, ObjectId occasion) {
        return meetings.changed(by, id, meeting -> {
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
        return meetings.changed(by, id, meeting -> {
            if (meeting.is(Stage.CALLED_OFF)) {
                return Change.none(meeting, Result.done(meeting));
            } else if (!meeting.is(Stage.AHEAD)) {
                return refused(meeting, MeetingRefusal.BEGUN);
            }
            var off = meeting.calledOff();
            return Change.to(off, Result.done(off), new MeetingCalledOff(id, why, by, occasion));
        });
    }

    /** Approves the minutes, which are sent then and never change again. */
    public Result<Meeting> approve(PersonId by, MeetingId id) {
        return meetings.changed(
                by,
                id,
                meeting -> meeting.is(Stage.APPROVED)
                        ? Change.none(meeting, Result.done(meeting))
                        : meeting.is(Stage.OVER)
                                ? kept(meeting.approved(by), new MinutesApproved(id, by))
                                : refused(meeting, MeetingRefusal.NOT_OVER));
    }
}
