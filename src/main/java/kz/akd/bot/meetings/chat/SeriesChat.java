package kz.akd.bot.meetings.chat;

import java.net.URI;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.questions.Catalogue;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.questions.ZoneCatalogue;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.Quorum;
import kz.akd.bot.meetings.SeriesDesk;
import kz.akd.bot.meetings.SeriesDesk.Plan;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.meetings.chat.SecretaryTaps.AskToEndSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.EndSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.MakeSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.SetSeriesLink;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowMeetingDesk;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowSeries;
import kz.akd.bot.meetings.chat.SecretaryTaps.SkipDay;
import kz.akd.bot.members.Group;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Groups;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where those who keep meetings say when their groups meet. */
@Component
@Order(8)
class SeriesChat implements ChatFeature {

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
            week -> MeetingTexts.constant("meetings.week.", week));
    private static final Question<DayOfWeek> DAY = new WeekdayQuestion("day", "meetings.new.day.ask");
    private static final Question<LocalTime> TIME = new TimeQuestion("time", "meetings.new.time.ask");
    private static final Question<ZoneId> ZONE = Questions.searched(
            "zone",
            asking -> Text.of("meetings.new.zone.ask"),
            new ZoneCatalogue(asking -> asking.visitor().zone()));
    private static final Question<String> PLACE =
            Questions.line("place", "meetings.new.place.ask", MeetingSeries.LONGEST_PLACE);
    private static final Question<URI> LINK = Questions.optional(Questions.link("link", "meetings.new.link.ask"));
    private static final Question<Quorum> QUORUM = Questions.oneOf(
            "quorum",
            "meetings.new.quorum.ask",
            Quorum.class,
            Arrays.asList(Quorum.values()),
            quorum -> MeetingTexts.constant("meetings.quorum.", quorum));
    private static final Question<Listening> LISTENING = Questions.oneOf(
            "listening",
            "meetings.new.listening.ask",
            Listening.class,
            Arrays.asList(Listening.values()),
            listening -> MeetingTexts.constant("meetings.listening.", listening));

    private final SeriesDesk desk;
    private final MeetingRights rights;
    private final MeetingPeople people;
    private final Groups groups;
    private final Question<Group> group;
    private final Dialog form;
    private final Dialog link = Dialog.named("meetings.link").asking(LINK).endingAtOnce(this::link);

    SeriesChat(SeriesDesk desk, MeetingRights rights, MeetingPeople people, Groups groups) {
        this.desk = desk;
        this.rights = rights;
        this.people = people;
        this.groups = groups;
        this.group = Questions.searched("group", asking -> Text.of("meetings.new.group.ask"), new KeptGroups());
        this.form = Dialog.named("meetings.new")
                .asking(group)
                .asking(TITLE)
                .asking(WEEK)
                .asking(DAY)
                .asking(TIME)
                .asking(ZONE)
                .asking(PLACE)
                .asking(LINK)
                .asking(QUORUM)
                .asking(LISTENING)
                .ending(this::make);
    }

    /** The groups whose meetings somebody keeps. */
    private final class KeptGroups implements Catalogue<Group> {

        @Override
        public List<Group> offered(Asking asking) {
            return groups.all().stream()
                    .filter(each -> rights.mayKeep(asking.visitor().id(), each.id()))
                    .toList();
        }

        @Override
        public List<Group> search(String words, Asking asking) {
            var wanted = words.toLowerCase(Locale.ROOT);
            return offered(asking).stream()
                    .filter(each -> each.key().contains(wanted))
                    .toList();
        }

        @Override
        public Text label(Group each, Asking asking) {
            return Text.typed(each.name());
        }

        @Override
        public String code(Group each) {
            return each.id().toString();
        }

        @Override
        public Optional<Group> byCode(String code) {
            return ObjectId.isValid(code) ? groups.find(new GroupId(new ObjectId(code))) : Optional.empty();
        }
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ShowMeetingDesk.class, (visitor, tap) -> desk(visitor, tap.page()));
        routes.tap(MakeSeries.class, (visitor, tap) -> create(visitor));
        routes.tap(ShowSeries.class, (visitor, tap) -> shown(visitor, desk.look(visitor.id(), tap.series())));
        routes.tap(SkipDay.class, this::skip);
        routes.tap(
                SetSeriesLink.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.series()),
                        plan -> Answer.asking(link, tap.series().toString())));
        routes.tap(
                AskToEndSeries.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.series()),
                        plan -> Answer.showing(SeriesScreens.askToEnd(plan.series()))));
        routes.tap(EndSeries.class, (visitor, tap) -> shown(visitor, desk.end(visitor.id(), tap.series())));
        routes.dialog(form);
        routes.dialog(link);
        routes.deskItem(visitor -> rights.keepsAny(visitor.id())
                ? Optional.of(Button.of(new ShowMeetingDesk(0), "meetings.desk.button"))
                : Optional.empty());
    }

    private Answer desk(Visitor visitor, int page) {
        return Answer.of(
                desk.all(visitor.id()),
                series -> Answer.of(
                        desk.open(visitor.id()),
                        open -> Answer.showing(SeriesScreens.desk(series, open, page, visitor))));
    }

    private Answer create(Visitor visitor) {
        if (!rights.keepsAny(visitor.id())) {
            return Answer.refused(new Result.Refused<>(MeetingRefusal.NOT_ALLOWED, List.of()));
        }
        return groups.all().stream().anyMatch(each -> rights.mayKeep(visitor.id(), each.id()))
                ? Answer.asking(form)
                : Answer.alert("meetings.toast.no-group");
    }

    private Answer shown(Visitor visitor, Result<Plan> result) {
        return Answer.of(result, plan -> Answer.showing(screen(plan, visitor)));
    }

    private Screen screen(Plan plan, Visitor visitor) {
        return SeriesScreens.series(plan, people.group(plan.series().group()), visitor);
    }

    private Answer skip(Visitor visitor, SkipDay tap) {
        try {
            var day = LocalDate.parse(tap.day());
            return Answer.of(
                    desk.skip(visitor.id(), tap.series(), day, tap.skip()),
                    plan -> Answer.showing(screen(plan, visitor))
                            .toasting(tap.skip() ? "meetings.toast.skipped" : "meetings.toast.not-skipped"));
        } catch (DateTimeException forged) {
            return shown(visitor, desk.look(visitor.id(), tap.series()));
        }
    }

    private Answer make(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var rule = new MeetingRule(answers.get(WEEK), answers.get(DAY), answers.get(TIME), answers.get(ZONE));
        var made = MeetingSeries.of(
                new SeriesId(opened.run()),
                answers.get(group).id(),
                answers.get(TITLE),
                rule,
                new Venue(answers.get(PLACE), answers.find(LINK).orElse(null)),
                answers.get(QUORUM),
                answers.get(LISTENING) == Listening.OPEN);
        return after(visitor, desk.make(visitor.id(), made));
    }

    private Answer link(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var id = SeriesId.of(opened.about());
        return after(visitor, desk.link(visitor.id(), id, answers.find(LINK).orElse(null)));
    }

    /** A form has no screen to go back to. */
    private Answer after(Visitor visitor, Result<Plan> result) {
        return Answer.showing(result.fold(
                plan -> screen(plan, visitor),
                refused -> Screen.saying(refused.why().key()).backHome()));
    }
}
