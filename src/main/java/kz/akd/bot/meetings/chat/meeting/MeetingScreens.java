package kz.akd.bot.meetings.chat.meeting;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.meetings.chat.ActionTaps.ShowAction;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.MeetingTaps;
import kz.akd.bot.meetings.chat.MeetingTaps.AnswerMeeting;
import kz.akd.bot.meetings.chat.MeetingTaps.SearchDecisions;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMeeting;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMinutes;
import kz.akd.bot.meetings.chat.MeetingTexts;
import kz.akd.bot.meetings.chat.SecretaryTaps.KeepMeeting;
import kz.akd.bot.meetings.run.Look;
import kz.akd.bot.meetings.run.Meetings.Decided;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;

/** What members see of meetings. */
public final class MeetingScreens {

    private static final int PAGE = 6;

    private MeetingScreens() {}

    static Text line(Meeting meeting) {
        return Text.of("meetings.list.line", MeetingTexts.title(meeting), meeting.starts());
    }

    /** What the reader has to do. */
    static Screen own(Screen screen, List<ActionItem> own) {
        var more = own.isEmpty() ? screen : screen.and("meetings.list.actions", own.size());
        for (var action : own.subList(0, Math.min(PAGE, own.size()))) {
            more = more.offering(ActionScreens.button(action));
        }
        return more;
    }

    /** What a search for decisions found, the latest first. */
    static Screen found(List<Decided> all, String words) {
        var shown = all.subList(0, Math.min(PAGE, all.size()));
        var screen = Screen.saying(shown.isEmpty() ? "meetings.search.none" : "meetings.search.found", words);
        for (var decided : shown) {
            var meeting = decided.meeting();
            screen = screen.and(
                            "meetings.search.line",
                            MeetingTexts.decision(meeting, decided.decision()),
                            MeetingTexts.title(meeting),
                            meeting.starts().time().toLocalDate())
                    .offering(Button.of(
                            new ShowMinutes(meeting.id()), "meetings.search.open", meeting.quoted(decided.decision())));
        }
        if (all.size() > shown.size()) {
            screen = screen.and("meetings.search.more", all.size() - shown.size());
        }
        return screen.offering(Button.of(new SearchDecisions(), "meetings.search.button"))
                .back(MeetingTaps.PAST);
    }

    static Button button(Meeting meeting, Visitor visitor) {
        var when = MomentWriter.brief(
                LocalMoment.at(meeting.begins(), visitor.zone()).time());
        var mark =
                meeting.attendance().of(visitor.id()).map(MeetingScreens::mark).orElse("");
        return Button.of(
                new ShowMeeting(meeting.id()), Text.typed(MeetingTexts.label(mark + when + " · " + meeting.title())));
    }

    private static String mark(Coming coming) {
        return switch (coming) {
            case IN_PERSON -> "✅ ";
            case REMOTELY -> "💻 ";
            case NOT -> "✖️ ";
        };
    }

    /** One meeting: when, where, who comes, what it speaks about. */
    static Screen card(Look look, String group, MeetingPeople.Names names) {
        var meeting = look.meeting();
        var screen = Screen.saying("meetings.card", MeetingTexts.title(meeting), group)
                .and("meetings.card.when", meeting.starts())
                .and("meetings.card.where", meeting.venue().place());
        screen = stage(screen, meeting);
        if (!meeting.is(Stage.CALLED_OFF)) {
            screen = turnout(screen, look);
        }
        screen = agenda(screen, meeting, names);
        if (look.own().isPresent() && meeting.is(Stage.AHEAD, Stage.GOING_ON)) {
            screen = screen.and(
                    "meetings.card.own", Text.of("meetings.coming.", look.own().get()));
        } else if (!look.votes() && meeting.is(Stage.AHEAD, Stage.GOING_ON)) {
            screen = screen.and("meetings.card.listening");
        }
        return buttons(screen, look).back(MeetingTaps.AHEAD);
    }

    private static Screen stage(Screen screen, Meeting meeting) {
        return meeting.is(Stage.AHEAD) ? screen : screen.and(Text.of("meetings.stage.", meeting.stage()));
    }

    public static Screen turnout(Screen screen, Look look) {
        var with = screen.and(MeetingTexts.turnout(look.meeting(), look.turnout()));
        if (look.turnout().listening() > 0) {
            with = with.and("meetings.turnout.listening", look.turnout().listening());
        }
        return MeetingTexts.quorum(look.meeting(), look.turnout())
                .map(with::and)
                .orElse(with);
    }

    public static Screen agenda(Screen screen, Meeting meeting, MeetingPeople.Names names) {
        var items = meeting.agenda().items();
        var with = screen.and(items.isEmpty() ? "meetings.agenda.none" : "meetings.agenda");
        for (int place = 0; place < items.size(); place++) {
            with = with.and(MeetingTexts.item(place + 1, items.get(place), names));
        }
        return with;
    }

    /** The agenda, with what the reader presents. */
    static Screen agendaFor(PersonId reader, Screen screen, Meeting meeting, MeetingPeople.Names names) {
        var with = agenda(screen, meeting, names);
        for (var item : meeting.agenda().items()) {
            if (item.presentedBy().filter(reader::equals).isPresent()) {
                with = with.and("meetings.notice.presents", item.title());
            }
        }
        return with;
    }

    private static Screen buttons(Screen screen, Look look) {
        var meeting = look.meeting();
        var with = screen;
        if (meeting.is(Stage.AHEAD, Stage.GOING_ON)) {
            with = answers(with, meeting, look.own());
            if (look.joins()) {
                var link = meeting.venue().joinLink();
                with = with.offering(link.map(way -> List.of(Button.opening(way, "meetings.join")))
                        .orElse(List.of()));
            }
        }
        if (meeting.is(Stage.APPROVED)) {
            with = with.offering(Button.of(new ShowMinutes(meeting.id()), "meetings.minutes.open"));
        }
        return look.keeps() ? with.offering(Button.of(new KeepMeeting(meeting.id()), "meetings.keep")) : with;
    }

    /** The ways to answer an invitation; remotely only where there is a link. */
    static Screen answers(Screen screen, Meeting meeting, Optional<Coming> own) {
        var inPerson = answer(meeting.id(), Coming.IN_PERSON, own);
        var not = answer(meeting.id(), Coming.NOT, own);
        return meeting.venue().joinLink().isPresent()
                ? screen.offering(inPerson, answer(meeting.id(), Coming.REMOTELY, own))
                        .offering(not)
                : screen.offering(inPerson, not);
    }

    private static Button answer(MeetingId meeting, Coming coming, Optional<Coming> own) {
        var label = Text.of("meetings.coming.", coming);
        return Button.of(
                new AnswerMeeting(meeting, coming),
                own.filter(coming::equals).isPresent() ? Text.of("meetings.coming.chosen", label) : label);
    }

    static Button open(MeetingId meeting) {
        return Button.of(new ShowMeeting(meeting), "meetings.open");
    }

    static Button openAction(ActionItem action) {
        return Button.of(new ShowAction(action.id()), "meetings.action.open");
    }
}
