package kz.akd.bot.meetings.chat.secretary;

import java.util.List;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMeeting;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMinutes;
import kz.akd.bot.meetings.chat.MeetingTexts;
import kz.akd.bot.meetings.chat.Minutes;
import kz.akd.bot.meetings.chat.SecretaryTaps.AddAgendaItem;
import kz.akd.bot.meetings.chat.SecretaryTaps.ApproveMinutes;
import kz.akd.bot.meetings.chat.SecretaryTaps.BeginMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.CallOffMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.CloseMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.EnterDecision;
import kz.akd.bot.meetings.chat.SecretaryTaps.GiveAction;
import kz.akd.bot.meetings.chat.SecretaryTaps.HandleAgendaItem;
import kz.akd.bot.meetings.chat.SecretaryTaps.KeepMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.MarkPresent;
import kz.akd.bot.meetings.chat.SecretaryTaps.MoveMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.RaiseAgendaItem;
import kz.akd.bot.meetings.chat.SecretaryTaps.ReopenMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowAgendaItem;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowMeetingDesk;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowPresent;
import kz.akd.bot.meetings.chat.SecretaryTaps.TakeBackDecision;
import kz.akd.bot.meetings.chat.SecretaryTaps.TakeOffAgendaItem;
import kz.akd.bot.meetings.chat.meeting.ActionScreens;
import kz.akd.bot.meetings.chat.meeting.MeetingScreens;
import kz.akd.bot.meetings.run.Look;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.Page;

/** What those who keep a meeting see of it: before, while it goes on, and until its minutes are approved. */
final class SecretaryScreens {

    private static final int PAGE = 10;

    private SecretaryScreens() {}

    static Screen keep(Look look, MeetingPeople.Names names) {
        var meeting = look.meeting();
        var screen = Screen.saying("meetings.keep.title", MeetingTexts.title(meeting))
                .and("meetings.card.when", meeting.starts())
                .and(Text.of("meetings.stage.", meeting.stage()));
        if (!meeting.is(Stage.CALLED_OFF)) {
            screen = MeetingScreens.turnout(screen, look);
        }
        screen = MeetingScreens.agenda(screen, meeting, names);
        return steps(items(screen, meeting), meeting)
                .offering(Button.of(new ShowMeeting(meeting.id()), "meetings.keep.card"))
                .back(new ShowMeetingDesk(0));
    }

    private static Screen items(Screen screen, Meeting meeting) {
        var with = screen;
        if (meeting.is(Stage.AHEAD, Stage.GOING_ON)) {
            for (var item : meeting.agenda().items()) {
                with = with.offering(Button.of(
                        new ShowAgendaItem(meeting.id(), item.number()),
                        Text.typed(MeetingTexts.label(MeetingTexts.mark(item.handling()) + item.title()))));
            }
            with = with.offering(Button.of(new AddAgendaItem(meeting.id()), "meetings.item.add"));
        }
        return with;
    }

    private static Screen steps(Screen screen, Meeting meeting) {
        var id = meeting.id();
        return switch (meeting.stage()) {
            case AHEAD ->
                screen.offering(Button.of(new BeginMeeting(id), "meetings.begin"))
                        .offering(
                                Button.of(new MoveMeeting(id), "meetings.move.button"),
                                Button.of(new CallOffMeeting(id), "meetings.call-off.button"));
            case GOING_ON ->
                screen.offering(
                        Button.of(new ShowPresent(id, 0), "meetings.present"),
                        Button.of(new CloseMeeting(id), "meetings.close"));
            case OVER ->
                screen.offering(Button.of(new ShowMinutes(id), "meetings.minutes.draft"))
                        .offering(
                                Button.of(new ApproveMinutes(id), "meetings.approve"),
                                Button.of(new ReopenMeeting(id), "meetings.reopen"));
            case APPROVED -> screen.offering(Button.of(new ShowMinutes(id), "meetings.minutes.open"));
            case CALLED_OFF -> screen;
        };
    }

    /** Who is there, by name; a tap changes it. */
    static Screen present(Look look, List<MemberSummary> voters, int number) {
        var meeting = look.meeting();
        var page = Page.of(voters, number, PAGE);
        var screen = MeetingScreens.turnout(Screen.saying("meetings.present.title", MeetingTexts.title(meeting)), look);
        return screen.listing(
                        page, member -> mark(meeting, member, number), turned -> new ShowPresent(meeting.id(), turned))
                .back(new KeepMeeting(meeting.id()));
    }

    private static Button mark(Meeting meeting, MemberSummary member, int page) {
        boolean there = meeting.attendance().isPresent(member.id());
        return Button.of(
                new MarkPresent(meeting.id(), member.id().value(), !there, page),
                Text.typed(MeetingTexts.label((there ? "✅ " : "▫️ ") + member.fullName())));
    }

    /** One item: before the meeting its place, during it what becomes of it. */
    static Screen item(Look look, AgendaItem item, MeetingPeople.Names names) {
        var meeting = look.meeting();
        int place = meeting.agenda().items().indexOf(item) + 1;
        var screen = Screen.saying("meetings.item.card", MeetingTexts.item(place, item, names));
        screen = meeting.is(Stage.GOING_ON) ? running(screen, look, item, names) : planning(screen, meeting, item);
        return screen.back(new KeepMeeting(meeting.id()));
    }

    private static Screen planning(Screen screen, Meeting meeting, AgendaItem item) {
        return meeting.is(Stage.AHEAD) ? order(screen, meeting.id(), item) : screen;
    }

    private static Screen order(Screen screen, MeetingId meeting, AgendaItem item) {
        return screen.offering(
                Button.of(new RaiseAgendaItem(meeting, item.number()), "meetings.item.raise"),
                Button.of(new TakeOffAgendaItem(meeting, item.number()), "meetings.item.take-off"));
    }

    private static Screen running(Screen screen, Look look, AgendaItem item, MeetingPeople.Names names) {
        var meeting = look.meeting();
        int number = item.number();
        var with = screen.and(Text.of("meetings.handling.", item.handling()));
        var decisions = meeting.agenda().about(number);
        for (var decision : decisions) {
            with = with.and(MeetingTexts.decision(meeting, decision));
        }
        for (var action : look.actionsOf(number)) {
            with = action.isToDo() ? with.and(Minutes.action(action, names)) : with;
        }
        with = with.offering(
                        handle(meeting.id(), item, Handling.DISCUSSED, "meetings.item.discussed"),
                        handle(meeting.id(), item, Handling.PUT_OFF, "meetings.item.put-off"))
                .offering(
                        Button.of(new EnterDecision(meeting.id(), number), "meetings.decision.enter"),
                        Button.of(new GiveAction(meeting.id(), number), "meetings.action.give"));
        for (var decision : decisions) {
            with = with.offering(Button.of(
                    new TakeBackDecision(meeting.id(), number, decision.number()),
                    "meetings.decision.take-back",
                    meeting.quoted(decision)));
        }
        for (var action : look.actionsOf(number)) {
            with = action.isToDo() ? with.offering(ActionScreens.button(action)) : with;
        }
        if (decisions.isEmpty()) {
            with = order(with, meeting.id(), item);
        }
        var next = meeting.agenda().next(number);
        return next.isEmpty()
                ? with
                : with.offering(
                        Button.of(new ShowAgendaItem(meeting.id(), next.get().number()), "meetings.item.next"));
    }

    private static Button handle(MeetingId meeting, AgendaItem item, Handling handling, String key) {
        return Button.of(new HandleAgendaItem(meeting, item.number(), handling), key);
    }
}
