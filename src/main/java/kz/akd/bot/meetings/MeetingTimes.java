package kz.akd.bot.meetings;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The association's usual distances in time, from {@code akd.meetings} of the configuration. */
@Component
public class MeetingTimes {

    private final Duration madeAhead;
    private final Duration invitedBefore;
    private final List<Duration> reminders;
    private final Duration joinNotice;
    private final List<Duration> actionReminders;

    public MeetingTimes(
            @Value("${akd.meetings.made-ahead:35d}") Duration madeAhead,
            @Value("${akd.meetings.invited-before:7d}") Duration invitedBefore,
            @Value("${akd.meetings.reminders:24h,2h}") List<Duration> reminders,
            @Value("${akd.meetings.join-notice:15m}") Duration joinNotice,
            @Value("${akd.meetings.action-reminders:3d,0d,-2d,-7d}") List<Duration> actionReminders) {
        this.madeAhead = madeAhead;
        this.invitedBefore = invitedBefore;
        this.reminders = List.copyOf(reminders);
        this.joinNotice = joinNotice;
        this.actionReminders = List.copyOf(actionReminders);
    }

    /** How long before its day a meeting is made, so that its agenda can be gathered. */
    public Duration madeAhead() {
        return madeAhead;
    }

    public Duration invitedBefore() {
        return invitedBefore;
    }

    /** How long before a meeting those who come are reminded. */
    public List<Duration> reminders() {
        return reminders;
    }

    /** How long before a meeting those who join remotely have the link. */
    public Duration joinNotice() {
        return joinNotice;
    }

    /** How long before its day somebody is reminded of an action item; less than nothing for after it. */
    public List<Duration> actionReminders() {
        return actionReminders;
    }
}
