package kz.akd.bot.meetings.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingFacts.MeetingCalledOff;
import kz.akd.bot.meetings.MeetingFacts.MeetingPlanned;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.MeetingTimes;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When those who come to a meeting are reminded of it. */
@Component
public class MeetingReminders {

    /** The kind of subject under which meetings are planned; also of their deep links. */
    public static final String KIND = "meeting";

    /** The rule by which those who join remotely get the link. */
    public static final String JOIN = "join";

    /** The rule by which who keeps a meeting hears the day after that its minutes are not approved. */
    public static final String MINUTES = "minutes";

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration HELPS = Duration.ofDays(14);

    private final Documents<MeetingId, Meeting> meetings;
    private final MeetingRights rights;
    private final Reminders reminders;
    private final MeetingTimes times;
    private final AuditLog audit;

    MeetingReminders(
            Documents<MeetingId, Meeting> meetings,
            MeetingRights rights,
            Reminders reminders,
            MeetingTimes times,
            AuditLog audit) {
        this.meetings = meetings;
        this.rights = rights;
        this.reminders = reminders;
        this.times = times;
        this.audit = audit;
    }

    @EventListener
    void on(MeetingPlanned fact) {
        plan(fact.meeting());
    }

    @EventListener
    void on(MeetingCalledOff fact) {
        plan(fact.meeting());
    }

    private void plan(MeetingId id) {
        reminders.plan(
                subject(id),
                () -> meetings.find(id)
                        .filter(meeting -> meeting.is(Stage.AHEAD))
                        .map(this::rules)
                        .orElse(List.of()));
    }

    private List<Rule> rules(Meeting meeting) {
        var begins = meeting.begins();
        var rules = new ArrayList<>(Rule.around(meeting.starts(), times.reminders(), begins));
        rules.add(new Rule(JOIN, begins.minus(times.joinNotice()), begins).urgent());
        var dayAfter = begins.plus(A_DAY);
        rules.add(new Rule(MINUTES, dayAfter, dayAfter.plus(HELPS)));
        return rules;
    }

    /** Of the minutes, who keeps the meeting; for all else see {@link #invited}. */
    public List<PersonId> audience(MeetingId id, String rule) {
        return rule.equals(MINUTES)
                ? meetings.find(id)
                        .filter(meeting -> meeting.is(Stage.AHEAD, Stage.GOING_ON, Stage.OVER))
                        .map(meeting -> rights.keepers(meeting.group()))
                        .orElse(List.of())
                : invited(id, rule);
    }

    /** Whoever may vote and has not declined, and those who want to listen; the link only for whoever joins remotely. */
    private List<PersonId> invited(MeetingId id, String rule) {
        return meetings.find(id)
                .filter(meeting -> meeting.is(Stage.AHEAD, Stage.GOING_ON))
                .map(meeting -> rule.equals(JOIN)
                        ? meeting.attendance().saying(Coming.REMOTELY)
                        : Stream.concat(
                                        rights.voters(meeting.group()).stream()
                                                .filter(person -> !declined(meeting, person)),
                                        meeting.attendance().coming().stream())
                                .distinct()
                                .toList())
                .orElse(List.of());
    }

    private static boolean declined(Meeting meeting, PersonId person) {
        return meeting.attendance().of(person).filter(Coming.NOT::equals).isPresent();
    }

    public boolean looksAfterAny(PersonId officer) {
        return rights.keepsAny(officer);
    }

    public boolean looksAfter(PersonId officer, MeetingId id) {
        return meetings.find(id)
                .filter(meeting -> rights.mayKeep(officer, meeting.group()))
                .isPresent();
    }

    /** Somebody who looks after a meeting stops a reminder of it. */
    public void stopped(PersonId officer, MeetingId id, ObjectId occasion) {
        meetings.find(id)
                .ifPresent(meeting ->
                        audit.write(officer, "meeting.reminder-stopped", officer, occasion, meeting.title()));
    }

    public static Subject subject(MeetingId id) {
        return new Subject(KIND, id.toString());
    }
}
