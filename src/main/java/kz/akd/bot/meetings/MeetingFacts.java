package kz.akd.bot.meetings;

import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.TypeAlias;

/** What happens to meetings and action items. An {@code occasion} tells one such thing from the next. */
public sealed interface MeetingFacts extends Fact {

    /** It is on the calendar, or at another time or place than before. */
    @TypeAlias("meeting-planned")
    record MeetingPlanned(MeetingId meeting) implements MeetingFacts {}

    @TypeAlias("meeting-invited")
    record MeetingInvited(MeetingId meeting) implements MeetingFacts {}

    @TypeAlias("meeting-moved")
    record MeetingMoved(MeetingId meeting, LocalMoment was, PersonId by, ObjectId occasion) implements MeetingFacts {}

    @TypeAlias("meeting-called-off")
    record MeetingCalledOff(MeetingId meeting, String why, PersonId by, ObjectId occasion) implements MeetingFacts {
        @Override
        public String toString() {
            return "MeetingCalledOff " + meeting;
        }
    }

    @TypeAlias("meeting-begun")
    record MeetingBegun(MeetingId meeting, PersonId by) implements MeetingFacts {}

    @TypeAlias("minutes-approved")
    record MinutesApproved(MeetingId meeting, PersonId by) implements MeetingFacts {}

    /** Somebody has something to do now. */
    @TypeAlias("action-given")
    record ActionGiven(ActionItemId action, PersonId to, PersonId by, ObjectId occasion) implements MeetingFacts {}

    /** Until when it is to be done, or whether at all, has changed. */
    @TypeAlias("action-changed")
    record ActionChanged(ActionItemId action) implements MeetingFacts {}

    /** The responsible member said how it stands, which those who keep the group's meetings hear. */
    @TypeAlias("action-reported")
    record ActionReported(ActionItemId action, Report report, PersonId by, ObjectId occasion) implements MeetingFacts {

        /** What was said. */
        public enum Report {
            DONE,
            BLOCKED,
            MORE_TIME,
            HANDED_OVER
        }
    }
}
