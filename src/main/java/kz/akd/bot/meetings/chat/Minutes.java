package kz.akd.bot.meetings.chat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItem.State;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.run.Look;
import kz.akd.bot.shared.PersonId;

/** The minutes of a meeting, paragraph by paragraph: for the chat and for the file. */
public final class Minutes {

    private final Look look;
    private final Meeting meeting;
    private final MeetingPeople.Names names;
    private final List<Text> lines = new ArrayList<>();

    private Minutes(Look look, MeetingPeople.Names names) {
        this.look = look;
        this.meeting = look.meeting();
        this.names = names;
    }

    public static List<Text> of(Look look, String group, MeetingPeople.Names names) {
        return new Minutes(look, names).written(group);
    }

    private List<Text> written(String group) {
        say("meetings.minutes.title", MeetingTexts.title(meeting), group);
        say("meetings.card.when", meeting.starts());
        say("meetings.card.where", meeting.venue().place());
        present();
        for (int place = 0; place < meeting.agenda().items().size(); place++) {
            item(place + 1, meeting.agenda().items().get(place));
        }
        meeting.approvedBy().ifPresent(person -> say("meetings.minutes.approved", names.of(person)));
        return List.copyOf(lines);
    }

    private void say(String key, Object... arguments) {
        lines.add(Text.of(key, arguments));
    }

    private void present() {
        var attendance = meeting.attendance();
        var there = attendance.voters().stream().filter(attendance::isPresent).toList();
        var away = attendance.voters().stream()
                .filter(person -> !attendance.isPresent(person))
                .toList();
        lines.add(MeetingTexts.turnout(meeting, look.turnout()));
        if (!there.isEmpty()) {
            say("meetings.minutes.present", people(there));
        }
        if (!away.isEmpty()) {
            say("meetings.minutes.absent", people(away));
        }
        if (look.turnout().listening() > 0) {
            say("meetings.turnout.listening", look.turnout().listening());
        }
        MeetingTexts.quorum(meeting, look.turnout()).ifPresent(lines::add);
    }

    private Text people(Collection<PersonId> people) {
        var words = new ArrayList<Text>();
        for (var person : people) {
            if (!words.isEmpty()) {
                words.add(Text.typed(", "));
            }
            words.add(names.of(person));
        }
        return Text.joined(words);
    }

    private void item(int place, AgendaItem item) {
        say("meetings.minutes.item", MeetingTexts.item(place, item, names));
        var decisions = meeting.agenda().about(item.number());
        decisions.forEach(decision -> lines.add(MeetingTexts.decision(meeting, decision)));
        if (item.handling() != Handling.DISCUSSED) {
            say("meetings.minutes.left");
        } else if (decisions.isEmpty()) {
            say("meetings.minutes.discussed");
        }
        look.actionsOf(item.number()).stream()
                .filter(action -> action.state() != State.DROPPED)
                .forEach(action -> lines.add(action(action, names)));
    }

    public static Text action(ActionItem action, MeetingPeople.Names names) {
        return Text.of("meetings.minutes.action", action.what(), names.of(action.responsible()), action.due());
    }
}
