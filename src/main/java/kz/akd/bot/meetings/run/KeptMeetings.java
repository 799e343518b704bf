package kz.akd.bot.meetings.run;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingAgenda;
import kz.akd.bot.meetings.MeetingFacts;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.springframework.stereotype.Component;

/** Changes meetings, for those who keep the group's. */
@Component
public class KeptMeetings {

    private final Documents<MeetingId, Meeting> meetings;
    private final MeetingRights rights;

    public KeptMeetings(Documents<MeetingId, Meeting> meetings, MeetingRights rights) {
        this.meetings = meetings;
        this.rights = rights;
    }

    /** The meeting, for whoever may keep it. */
    Result<Meeting> open(PersonId by, MeetingId id) {
        return changed(by, id, meeting -> Change.none(meeting, Result.done(meeting)));
    }

    Result<Meeting> changed(PersonId by, MeetingId id, Function<Meeting, Change<Meeting, Result<Meeting>>> decision) {
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

    Result<Meeting> withItem(
            PersonId by, MeetingId id, int item, Function<Meeting, Change<Meeting, Result<Meeting>>> decision) {
        return changed(
                by,
                id,
                meeting -> meeting.agenda().find(item).isPresent()
                        ? decision.apply(meeting)
                        : refused(meeting, MeetingRefusal.NO_SUCH_ITEM));
    }

    static Change<Meeting, Result<Meeting>> kept(Meeting meeting, UnaryOperator<MeetingAgenda> change) {
        var agenda = change.apply(meeting.agenda());
        return agenda.equals(meeting.agenda())
                ? Change.none(meeting, Result.done(meeting))
                : kept(meeting.about(same -> agenda));
    }

    static Change<Meeting, Result<Meeting>> kept(Meeting meeting, MeetingFacts... facts) {
        return Change.to(meeting, Result.done(meeting), facts);
    }

    static Change<Meeting, Result<Meeting>> refused(Meeting meeting, MeetingRefusal why, Object... arguments) {
        return Change.none(meeting, Result.refused(why, arguments));
    }
}
