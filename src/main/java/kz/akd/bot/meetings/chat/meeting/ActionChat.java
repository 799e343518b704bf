package kz.akd.bot.meetings.chat.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Answers;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.Contents;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.actions.ActionDesk;
import kz.akd.bot.meetings.actions.ActionItems;
import kz.akd.bot.meetings.actions.ActionItems.Seen;
import kz.akd.bot.meetings.chat.ActionTaps;
import kz.akd.bot.meetings.chat.ActionTaps.AcceptAction;
import kz.akd.bot.meetings.chat.ActionTaps.ActionBlocked;
import kz.akd.bot.meetings.chat.ActionTaps.ActionDone;
import kz.akd.bot.meetings.chat.ActionTaps.ActionNeedsTime;
import kz.akd.bot.meetings.chat.ActionTaps.DropAction;
import kz.akd.bot.meetings.chat.ActionTaps.HandOverAction;
import kz.akd.bot.meetings.chat.ActionTaps.ShowAction;
import kz.akd.bot.meetings.chat.DueQuestion;
import kz.akd.bot.meetings.chat.MeetingPeople;
import kz.akd.bot.meetings.chat.MeetingTaps;
import kz.akd.bot.meetings.chat.MemberCatalogue;
import kz.akd.bot.meetings.chat.SecretaryTaps.ShowMeetingDesk;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody has to do, and how they say how it stands. */
@Component
@Order(8)
public class ActionChat implements ChatFeature {

    private static final Question<String> WHY =
            Questions.paragraph("why", "meetings.blocked.why.ask", ActionItem.LONGEST_OBSTACLE);
    private static final Question<LocalDate> UNTIL = new DueQuestion(
            Questions.dayAhead(
                    "until",
                    "meetings.more-time.until.ask",
                    asking -> asking.visitor().zone()),
            asking -> Optional.empty());

    private final ActionItems actions;
    private final ActionDesk desk;
    private final MeetingRights rights;
    private final MeetingPeople people;
    private final Clock clock;
    private final Question<MemberSummary> who;
    private final Dialog blocked = Dialog.named("meetings.blocked").asking(WHY).endingAtOnce(this::blocked);
    private final Dialog moreTime =
            Dialog.named("meetings.more-time").asking(UNTIL).endingAtOnce(this::moreTime);
    private final Dialog handOver;

    ActionChat(
            ActionItems actions,
            ActionDesk desk,
            MeetingRights rights,
            MeetingPeople people,
            MemberDirectory directory,
            Clock clock) {
        this.actions = actions;
        this.desk = desk;
        this.rights = rights;
        this.people = people;
        this.clock = clock;
        this.who = Questions.searched(
                "who",
                asking -> Text.of("meetings.hand-over.who.ask"),
                new MemberCatalogue(directory, asking -> likely(ActionItemId.of(asking.about()))));
        this.handOver = Dialog.named("meetings.hand-over").asking(who).ending(this::handOver);
    }

    private List<MemberSummary> likely(ActionItemId id) {
        return actions.find(id)
                .map(action -> people.listed(rights.voters(action.group())).stream()
                        .filter(member -> !member.id().equals(action.responsible()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public void register(Routes routes) {
        routes.link("action", this::linked);
        ListScreen.told(
                        "meetings.actions",
                        visitor -> desk.toDo(visitor.id())
                                .map(all -> Contents.of(
                                        all,
                                        all.size(),
                                        all.stream().filter(this::isOverdue).count())))
                .line((action, visitor) -> Text.of(
                        isOverdue(action) ? "meetings.actions.line.over" : "meetings.actions.line",
                        action.what(),
                        name(action),
                        action.due()))
                .opens((action, visitor) -> ActionScreens.button(action))
                .filter("overdue", Text.of("meetings.actions.overdue"), (action, visitor) -> isOverdue(action))
                .filter(
                        "blocked",
                        Text.of("meetings.actions.blocked"),
                        (action, visitor) -> action.state() == ActionItem.State.BLOCKED)
                .searched(ActionItem::what)
                .exported(
                        visitor -> rights.keepsAny(visitor.id()),
                        List.of("due", "what", "responsible", "state"),
                        action -> List.of(action.due(), action.what(), responsible(action), action.state()))
                .back(new ShowMeetingDesk(0))
                .formerly("ma*")
                .addTo(routes);
        routes.tap(ShowAction.class, (visitor, tap) -> shown(actions.look(visitor.id(), tap.action())));
        routes.tap(
                AcceptAction.class,
                (visitor, tap) -> toasting(actions.accept(visitor.id(), tap.action()), "meetings.toast.accepted"));
        routes.tap(
                ActionDone.class,
                (visitor, tap) -> toasting(actions.done(visitor.id(), tap.action()), "meetings.toast.done"));
        routes.tap(ActionBlocked.class, (visitor, tap) -> asking(visitor, tap.action(), blocked));
        routes.tap(ActionNeedsTime.class, (visitor, tap) -> asking(visitor, tap.action(), moreTime));
        routes.tap(HandOverAction.class, (visitor, tap) -> asking(visitor, tap.action(), handOver));
        routes.tap(
                DropAction.class,
                (visitor, tap) -> toasting(actions.drop(visitor.id(), tap.action()), "meetings.toast.dropped"));
        routes.dialog(blocked);
        routes.dialog(moreTime);
        routes.dialog(handOver);
    }

    private Answer shown(Result<Seen> result) {
        return Answer.of(result, seen -> Answer.showing(card(seen)));
    }

    private Answer toasting(Result<Seen> result, String toast) {
        return Answer.of(result, seen -> Answer.showing(card(seen)).toasting(toast));
    }

    private Screen card(Seen seen) {
        return ActionScreens.card(seen, people.names(List.of(seen.action().responsible())));
    }

    private Answer linked(Visitor visitor, String id) {
        var result = ObjectId.isValid(id)
                ? actions.look(visitor.id(), ActionItemId.of(id))
                : Result.<Seen>refused(MeetingRefusal.GONE);
        return Answer.showing(result.fold(
                this::card, refused -> Screen.saying(refused.why().key()).back(MeetingTaps.AHEAD)));
    }

    /** Whose answer would be refused is not asked for one. */
    private Answer asking(Visitor visitor, ActionItemId id, Dialog form) {
        return Answer.of(actions.look(visitor.id(), id), seen -> {
            if (!seen.own() && !seen.keeps()) {
                return Answer.refused(new Result.Refused<>(MeetingRefusal.NOT_YOURS, List.of()));
            }
            return seen.action().isToDo()
                    ? Answer.asking(form, id.toString())
                    : Answer.refused(new Result.Refused<>(MeetingRefusal.SETTLED, List.of()));
        });
    }

    private Answer blocked(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return after(actions.blocked(visitor.id(), about(opened), answers.get(WHY), opened.run()));
    }

    private Answer moreTime(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return after(actions.moreTime(visitor.id(), about(opened), answers.get(UNTIL), opened.run()));
    }

    private Answer handOver(Visitor visitor, Answers answers, Dialog.Opened opened) {
        return after(
                actions.handOver(visitor.id(), about(opened), answers.get(who).id(), opened.run()));
    }

    /** A form has no screen to go back to. */
    private Answer after(Result<Seen> result) {
        return Answer.showing(result.fold(
                this::card,
                refused -> Screen.saying(new Text.Phrase(refused.why().key(), refused.arguments()))
                        .back(MeetingTaps.AHEAD)));
    }

    private static ActionItemId about(Dialog.Opened opened) {
        return ActionItemId.of(opened.about());
    }

    private boolean isOverdue(ActionItem action) {
        return action.isOverdue(LocalDate.ofInstant(clock.instant(), action.zone()));
    }

    private String responsible(ActionItem action) {
        return people.listed(List.of(action.responsible())).stream()
                .map(MemberSummary::fullName)
                .findFirst()
                .orElse("");
    }

    private Text name(ActionItem action) {
        return people.names(List.of(action.responsible())).of(action.responsible());
    }

    /** Where the list of what is to be done is opened. */
    public static Button toDoButton() {
        return Button.of(ActionTaps.TO_DO, "meetings.actions.button");
    }
}
