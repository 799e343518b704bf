package kz.akd.bot.meetings.chat.meeting;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingFacts.MeetingCalledOff;
import kz.akd.bot.meetings.MeetingFacts.MeetingInvited;
import kz.akd.bot.meetings.MeetingFacts.MeetingMoved;
import kz.akd.bot.meetings.MeetingFacts.MinutesApproved;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMinutes;
import kz.akd.bot.meetings.chat.MeetingTaps.TakeMinutes;
import kz.akd.bot.meetings.chat.MeetingTexts;
import kz.akd.bot.meetings.chat.Minutes;
import kz.akd.bot.meetings.run.Meetings;
import kz.akd.bot.notices.Notices;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the group, and whoever wants to listen, what becomes of a meeting. */
@Component
class MeetingNotices {

    private final Meetings meetings;
    private final MeetingPeople people;
    private final Notices notices;

    MeetingNotices(Meetings meetings, MeetingPeople people, Notices notices) {
        this.meetings = meetings;
        this.people = people;
        this.notices = notices;
    }

    @EventListener
    void on(MeetingInvited fact) {
        meetings.find(fact.meeting())
                .filter(meeting -> meeting.is(Stage.AHEAD))
                .ifPresent(meeting -> notices.named("meeting.invited", meeting.id())
                        .whenAwake()
                        .readBy(meeting.begins())
                        .to(meetings.voters(meeting))
                        .saying(reader -> invitation(meeting, reader.id())));
    }

    private Screen invitation(Meeting meeting, PersonId reader) {
        var screen = Screen.saying(
                        "meetings.notice.invited", MeetingTexts.title(meeting), people.group(meeting.group()))
                .and("meetings.card.when", meeting.starts())
                .and("meetings.card.where", meeting.venue().place());
        screen = MeetingScreens.agendaFor(reader, screen, meeting, people.names(meeting, List.of()));
        return MeetingScreens.answers(screen, meeting, Optional.empty()).offering(MeetingScreens.open(meeting.id()));
    }

    /** Whoever was not invited yet hears of the time with the invitation. */
    @EventListener
    void on(MeetingMoved fact) {
        meetings.find(fact.meeting())
                .filter(meeting -> meeting.is(Stage.AHEAD))
                .ifPresent(meeting -> notices.named("meeting.moved", fact.occasion())
                        .to(
                                meeting.invited()
                                        ? meetings.concerned(meeting)
                                        : meeting.attendance().coming())
                        .saying(reader -> MeetingScreens.answers(
                                        Screen.saying(
                                                "meetings.notice.moved",
                                                MeetingTexts.title(meeting),
                                                fact.was(),
                                                meeting.starts()),
                                        meeting,
                                        meeting.attendance().of(reader.id()))
                                .offering(MeetingScreens.open(meeting.id()))));
    }

    @EventListener
    void on(MeetingCalledOff fact) {
        meetings.find(fact.meeting())
                .ifPresent(meeting -> notices.named("meeting.called-off", meeting.id())
                        .to(
                                meeting.invited()
                                        ? meetings.concerned(meeting)
                                        : meeting.attendance().coming())
                        .saying(reader -> Screen.saying(
                                "meetings.notice.called-off",
                                MeetingTexts.title(meeting),
                                meeting.starts(),
                                fact.why())));
    }

    @EventListener
    void on(MinutesApproved fact) {
        meetings.find(fact.meeting())
                .ifPresent(meeting -> notices.named("meeting.minutes", meeting.id())
                        .whenAwake()
                        .afterAllNotices()
                        .to(meetings.readers(meeting))
                        .saying(reader -> minutes(meeting)));
    }

    private Screen minutes(Meeting meeting) {
        var screen = Screen.saying("meetings.notice.minutes", MeetingTexts.title(meeting), meeting.starts());
        for (var decision : meeting.agenda().decisions()) {
            screen = screen.and(MeetingTexts.decision(meeting, decision));
        }
        var actions = meetings.actions(meeting.id());
        var names = people.names(meeting, actions);
        for (var action : actions) {
            screen = action.isToDo() ? screen.and(Minutes.action(action, names)) : screen;
        }
        return screen.offering(
                Button.of(new ShowMinutes(meeting.id()), "meetings.minutes.open"),
                Button.of(new TakeMinutes(meeting.id()), "meetings.minutes.file"));
    }
}
