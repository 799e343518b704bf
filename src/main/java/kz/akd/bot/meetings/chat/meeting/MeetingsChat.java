package kz.akd.bot.meetings.chat.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.PlainText;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.actions.ActionItems;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.MeetingTaps;
import kz.akd.bot.meetings.chat.MeetingTaps.AnswerMeeting;
import kz.akd.bot.meetings.chat.MeetingTaps.SearchDecisions;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMeeting;
import kz.akd.bot.meetings.chat.MeetingTaps.ShowMinutes;
import kz.akd.bot.meetings.chat.MeetingTaps.TakeMinutes;
import kz.akd.bot.meetings.chat.MeetingTexts;
import kz.akd.bot.meetings.chat.Minutes;
import kz.akd.bot.meetings.chat.WordFile;
import kz.akd.bot.meetings.run.Look;
import kz.akd.bot.meetings.run.Meetings;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What members see of meetings, and answer to them. */
@Component
@Order(4)
class MeetingsChat implements ChatFeature {

    private static final int LONGEST_SEARCH = 60;
    private static final Question<String> WORDS = Questions.line("words", "meetings.search.words.ask", LONGEST_SEARCH);

    private final Meetings meetings;
    private final ActionItems actions;
    private final MeetingPeople people;
    private final PlainText wording;
    private final Dialog search = Dialog.named("meetings.search").asking(WORDS).endingAtOnce(this::found);

    MeetingsChat(Meetings meetings, ActionItems actions, MeetingPeople people, PlainText wording) {
        this.meetings = meetings;
        this.actions = actions;
        this.people = people;
        this.wording = wording;
    }

    @Override
    public void register(Routes routes) {
        var ahead = ListScreen.of("meetings.list", visitor -> forMembers(meetings.ahead(visitor.id())))
                .line((meeting, visitor) -> MeetingScreens.line(meeting))
                .opens(MeetingScreens::button)
                .searched(Meeting::title)
                .with((screen, visitor) -> MeetingScreens.own(screen, actions.of(visitor.id()))
                        .offering(Button.of(MeetingTaps.PAST, "meetings.past.button")))
                .formerly("mt*")
                .addTo(routes);
        ListScreen.of("meetings.past", visitor -> forMembers(meetings.past(visitor.id())))
                .line((meeting, visitor) -> MeetingScreens.line(meeting))
                .opens(MeetingScreens::button)
                .with((screen, visitor) -> screen.offering(Button.of(new SearchDecisions(), "meetings.search.button")))
                .back(MeetingTaps.AHEAD)
                .formerly("mtp")
                .addTo(routes);
        routes.command("meetings", Rank.MEMBER, ahead::open);
        routes.link("meeting", this::linked);
        routes.tap(
                SearchDecisions.class,
                (visitor, tap) -> meetings.past(visitor.id())
                        .<Answer>map(past -> Answer.asking(search))
                        .orElseGet(MeetingsChat::membersOnly));
        routes.dialog(search);
        routes.tap(ShowMeeting.class, (visitor, tap) -> seen(visitor, tap.meeting(), look -> card(look)));
        routes.tap(
                AnswerMeeting.class,
                (visitor, tap) -> Answer.of(
                        meetings.answer(visitor.id(), tap.meeting(), tap.coming()),
                        look -> Answer.showing(cardOf(look)).toasting(toast(tap))));
        routes.tap(ShowMinutes.class, (visitor, tap) -> seen(visitor, tap.meeting(), this::minutes));
        routes.tap(TakeMinutes.class, (visitor, tap) -> seen(visitor, tap.meeting(), look -> file(look, visitor)));
        routes.menuItem(visitor -> visitor.rank() == Rank.GUEST
                ? Optional.empty()
                : Optional.of(Button.of(MeetingTaps.AHEAD, "meetings.menu")));
    }

    private static String toast(AnswerMeeting tap) {
        return tap.coming().isThere() ? "meetings.toast.coming" : "meetings.toast.not";
    }

    private static Result<List<Meeting>> forMembers(Optional<List<Meeting>> found) {
        return Result.of(found, MeetingRefusal.MEMBERS_ONLY);
    }

    private Answer found(Visitor visitor, Answers answers, Dialog.Opened opened) {
        var words = answers.get(WORDS);
        return meetings.decisions(visitor.id(), words)
                .<Answer>map(decided -> Answer.showing(MeetingScreens.found(decided, words)))
                .orElseGet(MeetingsChat::membersOnly);
    }

    private static Answer membersOnly() {
        return Answer.showing(Screen.saying("meetings.refused.members-only").backHome());
    }

    private Answer linked(Visitor visitor, String id) {
        return ObjectId.isValid(id)
                ? meetings.look(visitor.id(), MeetingId.of(id))
                        .fold(
                                this::card,
                                refused -> Answer.showing(
                                        Screen.saying(refused.why().key()).back(MeetingTaps.AHEAD)))
                : Answer.showing(Screen.saying("meetings.refused.gone").back(MeetingTaps.AHEAD));
    }

    private Answer seen(Visitor visitor, MeetingId id, Function<Look, Answer> shown) {
        return Answer.of(meetings.look(visitor.id(), id), shown);
    }

    private Answer card(Look look) {
        return Answer.showing(cardOf(look));
    }

    private Screen cardOf(Look look) {
        return MeetingScreens.card(look, people.group(look.meeting().group()), names(look));
    }

    private MeetingPeople.Names names(Look look) {
        return people.names(look.meeting(), look.actions());
    }

    /** Those who keep them read them before they are approved. */
    private static boolean isReadable(Look look) {
        return look.meeting().is(Stage.APPROVED)
                || (look.keeps() && look.meeting().is(Stage.OVER));
    }

    private Answer minutes(Look look) {
        if (!isReadable(look)) {
            return Answer.alert("meetings.toast.not-approved");
        }
        var id = look.meeting().id();
        return Answer.showing(text(look)
                .offering(Button.of(new TakeMinutes(id), "meetings.minutes.file"))
                .back(new ShowMeeting(id)));
    }

    private Screen text(Look look) {
        var lines = Minutes.of(look, people.group(look.meeting().group()), names(look));
        var screen = Screen.saying(lines.get(0));
        for (var line : lines.subList(1, lines.size())) {
            screen = screen.and(line);
        }
        return screen;
    }

    private Answer file(Look look, Visitor visitor) {
        if (!isReadable(look)) {
            return Answer.alert("meetings.toast.not-approved");
        }
        var lines = Minutes.of(look, people.group(look.meeting().group()), names(look)).stream()
                .map(line -> wording.plain(line, visitor))
                .toList();
        var file = Attachment.document("minutes-" + look.meeting().number() + ".docx", WordFile.of(lines));
        return Answer.showing(Screen.saying("meetings.minutes.taken", MeetingTexts.title(look.meeting()))
                .carrying(file)
                .back(new ShowMeeting(look.meeting().id())));
    }
}
