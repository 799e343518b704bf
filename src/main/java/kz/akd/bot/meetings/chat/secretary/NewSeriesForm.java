package kz.akd.bot.meetings.chat.secretary;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.questions.ZoneCatalogue;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.meetings.chat.KeptGroups;
import kz.akd.bot.meetings.chat.SecretaryTaps.MakeSeries;
import kz.akd.bot.meetings.chat.TimeQuestion;
import kz.akd.bot.meetings.chat.WeekdayQuestion;
import kz.akd.bot.meetings.series.SeriesDesk;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.shared.Result;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where those who keep meetings say when a group meets. */
@Component
@Order(8)
class NewSeriesForm implements ChatFeature {

    /** Who may be there. */
    enum Listening {
        OPEN,
        CLOSED
    }

    private static final Question<String> TITLE =
            Questions.line("title", "meetings.new.title.ask", MeetingSeries.LONGEST_TITLE);
    private static final Question<Week> WEEK = Questions.oneOf(
            "week",
            "meetings.new.week.ask",
            Week.class,
            Arrays.asList(Week.values()),
            week -> Text.of("meetings.week.", week));
    private static final Question<DayOfWeek> DAY = new WeekdayQuestion("day", "meetings.new.day.ask");
    private static final Question<LocalTime> TIME = new TimeQuestion("time", "meetings.new.time.ask");
    private static final Question<ZoneId> ZONE = Questions.searched(
            "zone",
            asking -> Text.of("meetings.new.zone.ask"),
            new ZoneCatalogue(asking -> asking.visitor().zone()));
    private static final Question<String> PLACE =
            Questions.line("place", "meetings.new.place.ask", MeetingSeries.LONGEST_PLACE);
    private static final Question<Quorum> QUORUM = Questions.oneOf(
            "quorum",
            "meetings.new.quorum.ask",
            Quorum.class,
            Arrays.asList(Quorum.values()),
            quorum -> Text.of("meetings.quorum.", quorum));
    private static final Question<Listening> LISTENING = Questions.oneOf(
            "listening",
            "meetings.new.listening.ask",
            Listening.class,
            Arrays.asList(Listening.values()),
            listening -> Text.of("meetings.listening.", listening));

    private final SeriesDesk desk;
    private final SeriesChat screens;
    private final MeetingRights rights;
    private final Groups groups;
    private final Question<Group> group;
    private final Dialog form;

    NewSeriesForm(SeriesDesk desk, SeriesChat screens, MeetingRights rights, Groups groups) {
        this.desk = desk;
        this.screens = screens;
        this.rights = rights;
        this.groups = groups;
        this.group = Questions.searched(
                "group", asking -> Text.of("meetings.new.group.ask"), new KeptGroups(groups, rights));
        this.form = Dialog.named("meetings.new")
                .asking(group)
                .asking(TITLE)
                .asking(WEEK)
                .asking(DAY)
                .asking(TIME)
                .asking(ZONE)
                .asking(PLACE)
                .asking(SeriesChat.LINK)
                .asking(QUORUM)
                .asking(LISTENING)
                .ending(this::make);
    }

    @Override
    public void register(Routes routes) {
        routes.tap(MakeSeries.class, (visitor, tap) -> create(visitor));
        routes.dialog(form);
    }

    private Answer create(Visitor visitor) {
        if (!rights.keepsAny(visitor.id())) {
            return Answer.refused(new Result.Refused<>(MeetingRefusal.NOT_ALLOWED, List.of()));
        }
        return groups.all().stream().anyMatch(each -> rights.mayKeep(visitor.id(), each.id()))
                ? Answer.asking(form)
                : Answer.alert("meetings.toast.no-group");
    }

    private Answer make(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var rule = new MeetingRule(answers.get(WEEK), answers.get(DAY), answers.get(TIME), answers.get(ZONE));
        var made = MeetingSeries.of(
                new SeriesId(opened.run()),
                answers.get(group).id(),
                answers.get(TITLE),
                rule,
                new Venue(answers.get(PLACE), answers.find(SeriesChat.LINK).orElse(null)),
                answers.get(QUORUM),
                answers.get(LISTENING) == Listening.OPEN);
        return screens.after(visitor, desk.make(visitor.id(), made));
    }
}
