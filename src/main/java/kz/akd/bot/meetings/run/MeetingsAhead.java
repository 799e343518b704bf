package kz.akd.bot.meetings.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.agenda.AgendaSource;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingTimes;
import kz.akd.bot.meetings.actions.ActionItems;
import kz.akd.bot.meetings.actions.ActionReminders;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.shared.calendar.CalendarEntry.Details;
import org.springframework.stereotype.Component;

/** The meetings that members vote at or come to, and what they have to do until when. */
@Component
class MeetingsAhead implements AgendaSource {

    private final Meetings meetings;
    private final ActionItems actions;
    private final MeetingTimes times;
    private final Clock clock;

    MeetingsAhead(Meetings meetings, ActionItems actions, MeetingTimes times, Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> of(PersonId member, Language reader, Instant earliest) {
        var mine = meetings.of(member, earliest).stream()
                .map(meeting -> new AgendaItem(
                        MeetingReminders.KIND,
                        meeting.id().toString(),
                        entry(meeting, meeting.attendance().of(member).isEmpty())));
        var toDo = actions.of(member).stream()
                .map(action -> new AgendaItem(ActionReminders.KIND, action.id().toString(), entry(action)));
        return Stream.concat(mine, toDo).toList();
    }

    private CalendarEntry entry(Meeting meeting, boolean tentative) {
        return new CalendarEntry(
                "meeting-" + meeting.id() + "@akd-bot",
                meeting.revision(),
                clock.instant(),
                meeting.starts(),
                null,
                tentative,
                meeting.title(),
                new Details(null, meeting.venue().place(), null, null),
                null,
                times.reminders());
    }

    private CalendarEntry entry(ActionItem action) {
        var now = clock.instant();
        return new CalendarEntry(
                "action-" + action.id() + "@akd-bot",
                0,
                now,
                AgendaItem.doneBy(action.asked(), now),
                null,
                false,
                "☑️ " + action.what(),
                Details.NONE,
                null,
                List.of(Duration.ZERO));
    }
}
