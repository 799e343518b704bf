package kz.akd.bot.meetings.chat.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Day;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.actions.ActionItems;
import kz.akd.bot.meetings.actions.ActionReminders;
import kz.akd.bot.meetings.chat.ActionTaps.ActionBlocked;
import kz.akd.bot.meetings.chat.ActionTaps.ActionNeedsTime;
import kz.akd.bot.meetings.chat.ActionTaps.ShowAction;
import kz.akd.bot.reminders.chat.Acted;
import kz.akd.bot.reminders.chat.Action;
import kz.akd.bot.reminders.chat.Note;
import kz.akd.bot.reminders.chat.Reminding;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** Reminds the responsible member of an action item, which can be said to be done right there. */
@Component
class ActionReminding implements Reminding {

    private static final Action DONE = new Action("done", Text.of("meetings.action.done"));

    private final ActionReminders reminders;
    private final ActionItems actions;

    ActionReminding(ActionReminders reminders, ActionItems actions) {
        this.reminders = reminders;
        this.actions = actions;
    }

    @Override
    public String kind() {
        return ActionReminders.KIND;
    }

    @Override
    public Stream<PersonId> audience(String id, String rule) {
        return reminders.audience(ActionItemId.of(id)).stream();
    }

    @Override
    public boolean looksAfter(PersonId officer, String id) {
        return ObjectId.isValid(id) && reminders.looksAfter(officer, ActionItemId.of(id));
    }

    @Override
    public Optional<Text> title(String id, Language reader) {
        return actions.find(ActionItemId.of(id)).map(action -> Text.typed(action.what()));
    }

    @Override
    public Tap desk(String id) {
        return new ShowAction(ActionItemId.of(id));
    }

    @Override
    public Map<PersonId, Note> notes(Map<PersonId, Language> to, String id, String rule) {
        var notes = new HashMap<PersonId, Note>();
        var concerned = Set.copyOf(reminders.audience(ActionItemId.of(id)));
        actions.find(ActionItemId.of(id))
                .ifPresent(action -> to.keySet().stream()
                        .filter(concerned::contains)
                        .forEach(person -> notes.put(person, note(action, rule))));
        return notes;
    }

    private static Note note(ActionItem action, String rule) {
        var words = ActionReminders.isAfter(rule) ? "meetings.notice.action.over" : "meetings.notice.action";
        return new Note(
                        Text.typed(action.what()),
                        Screen.saying(words, action.what(), Day.soon(action.due()))
                                .offering(
                                        Button.of(new ActionNeedsTime(action.id()), "meetings.action.more-time"),
                                        Button.of(new ActionBlocked(action.id()), "meetings.action.blocked"))
                                .offering(MeetingScreens.openAction(action)))
                .offering(DONE);
    }

    @Override
    public Acted act(Visitor visitor, String id, String rule, String action) {
        if (!action.equals(DONE.name())) {
            return Acted.gone();
        }
        return actions.done(visitor.id(), ActionItemId.of(id))
                .fold(
                        seen -> Acted.settled(Text.of(
                                "meetings.notice.action.done", seen.action().what())),
                        refused -> Acted.refused(new Text.Phrase(refused.why().key(), refused.arguments())));
    }
}
