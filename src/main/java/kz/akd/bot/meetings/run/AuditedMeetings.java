package kz.akd.bot.meetings.run;

import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingFacts.ActionGiven;
import kz.akd.bot.meetings.MeetingFacts.MeetingBegun;
import kz.akd.bot.meetings.MeetingFacts.MeetingCalledOff;
import kz.akd.bot.meetings.MeetingFacts.MeetingMoved;
import kz.akd.bot.meetings.MeetingFacts.MinutesApproved;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the audit log what officers did, from the facts of it: a crash in between writes it later. */
@Component
class AuditedMeetings {

    private final Documents<MeetingId, Meeting> meetings;
    private final AuditLog audit;

    AuditedMeetings(Documents<MeetingId, Meeting> meetings, AuditLog audit) {
        this.meetings = meetings;
        this.audit = audit;
    }

    @EventListener
    void on(MeetingMoved fact) {
        about(fact.meeting(), fact.by(), "meeting.moved", fact.occasion());
    }

    @EventListener
    void on(MeetingCalledOff fact) {
        about(fact.meeting(), fact.by(), "meeting.called-off", fact.occasion());
    }

    @EventListener
    void on(MeetingBegun fact) {
        about(fact.meeting(), fact.by(), "meeting.begun", fact.meeting().value());
    }

    @EventListener
    void on(MinutesApproved fact) {
        about(
                fact.meeting(),
                fact.by(),
                "meeting.minutes-approved",
                fact.meeting().value());
    }

    @EventListener
    void on(ActionGiven fact) {
        if (!fact.by().equals(fact.to())) {
            audit.write(fact.by(), "meeting.action-given", fact.to(), fact.occasion(), "");
        }
    }

    private void about(MeetingId id, PersonId by, String what, ObjectId occasion) {
        audit.write(
                by, what, by, occasion, meetings.find(id).map(Meeting::title).orElse(""));
    }
}
