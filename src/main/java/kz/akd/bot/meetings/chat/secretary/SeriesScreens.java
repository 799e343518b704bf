package kz.akd.bot.meetings.chat.secretary;

import java.util.List;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.chat.MeetingTexts;
import kz.akd.bot.meetings.chat.SecretaryTaps.AddMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.AskToEndSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.EndSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.KeepMeeting;
import kz.akd.bot.meetings.chat.SecretaryTaps.MakeSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.SetSeriesLink;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowMeetingDesk;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.SkipDay;
import kz.akd.bot.meetings.chat.meeting.ActionChat;
import kz.akd.bot.meetings.series.SeriesDesk.Day;
import kz.akd.bot.meetings.series.SeriesDesk.Plan;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.Page;

/** What those who keep meetings see of all of them. */
final class SeriesScreens {

    private static final int PAGE = 6;
    private static final int DAYS = 8;

    private SeriesScreens() {}

    static Screen desk(List<MeetingSeries> series, List<Meeting> open, int number, Visitor visitor) {
        var page = Page.of(open, number, PAGE);
        var screen = Screen.saying(series.isEmpty() && open.isEmpty() ? "meetings.desk.none" : "meetings.desk")
                .listing(page, meeting -> keep(meeting, visitor), ShowMeetingDesk::new);
        for (var each : series) {
            screen = screen.offering(
                    Button.of(new ShowSeries(each.id()), Text.typed(MeetingTexts.label("🔁 " + each.title()))));
        }
        return screen.offering(ActionChat.toDoButton())
                .offering(Button.of(new MakeSeries(), "meetings.series.make"))
                .backHome();
    }

    private static Button keep(Meeting meeting, Visitor visitor) {
        var when = MomentWriter.brief(
                LocalMoment.at(meeting.begins(), visitor.zone()).time());
        return Button.of(
                new KeepMeeting(meeting.id()),
                Text.typed(MeetingTexts.label(mark(meeting.stage()) + when + " · " + meeting.title())));
    }

    private static String mark(Stage stage) {
        return switch (stage) {
            case AHEAD -> "📅 ";
            case GOING_ON -> "🔴 ";
            case OVER -> "📝 ";
            case CALLED_OFF -> "❌ ";
            case APPROVED -> "✅ ";
        };
    }

    static Text rule(MeetingRule rule, Visitor visitor) {
        return Text.of(
                "meetings.rule",
                Text.of("meetings.week.", rule.week()),
                MomentWriter.weekday(rule.day(), visitor.language()),
                MomentWriter.time(rule.at()),
                rule.zone());
    }

    static Screen series(Plan plan, String group, Visitor visitor) {
        var series = plan.series();
        var screen = Screen.saying("meetings.card", series.title(), group)
                .and(rule(series.rule(), visitor))
                .and("meetings.card.where", series.venue().place())
                .and("meetings.series.quorum", Text.of("meetings.quorum.", series.quorum()))
                .and(series.open() ? "meetings.series.open" : "meetings.series.closed");
        if (series.venue().joinLink().isEmpty()) {
            screen = screen.and("meetings.series.no-link");
        }
        if (series.ended()) {
            return screen.and("meetings.series.ended").back(new ShowMeetingDesk(0));
        }
        screen = screen.and("meetings.series.days");
        for (var day : plan.days().subList(0, Math.min(DAYS, plan.days().size()))) {
            screen = screen.offering(day(series.id(), day));
        }
        return screen.offering(Button.of(new AddMeeting(series.id()), "meetings.extra.button"))
                .offering(
                        Button.of(new SetSeriesLink(series.id()), "meetings.series.link"),
                        Button.of(new AskToEndSeries(series.id()), "meetings.series.end"))
                .back(new ShowMeetingDesk(0));
    }

    private static Button day(SeriesId series, Day day) {
        if (day.meeting().isPresent()) {
            return Button.of(new KeepMeeting(day.meeting().get()), "meetings.day.made", day.date());
        }
        return Button.of(
                new SkipDay(series, day.date().toString(), !day.skipped()),
                day.skipped() ? "meetings.day.skipped" : "meetings.day.planned",
                day.date());
    }

    static Screen askToEnd(MeetingSeries series) {
        return Screen.saying("meetings.series.end.ask", series.title())
                .offering(Button.of(new EndSeries(series.id()), "meetings.series.end.yes"))
                .back(new ShowSeries(series.id()));
    }
}
