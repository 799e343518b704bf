package kz.akd.bot.meetings.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.store.Documents;
import org.springframework.stereotype.Component;

/** What somebody answered to invitations, where they were, and what they have to do. */
@Component
class MeetingPersonalData implements PersonalData {

    /** Where a meeting names people. */
    private static final List<String> FIELDS = List.of(
            "attendance.replies.person",
            "attendance.voters",
            "attendance.present",
            "agenda.items.presenter",
            "approver");

    private final Documents<MeetingId, Meeting> meetings;
    private final Documents<ActionItemId, ActionItem> actions;

    MeetingPersonalData(Documents<MeetingId, Meeting> meetings, Documents<ActionItemId, ActionItem> actions) {
        this.meetings = meetings;
        this.actions = actions;
    }

    @Override
    public String section() {
        return "meetings";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var all = new LinkedHashMap<String, Object>();
        var named = naming(person).map(meeting -> line(meeting, person)).toList();
        if (!named.isEmpty()) {
            all.put("meetings", named);
        }
        var toDo = actions.where("responsible", person).stream()
                .map(MeetingPersonalData::line)
                .toList();
        if (!toDo.isEmpty()) {
            all.put("action items", toDo);
        }
        return all;
    }

    private Stream<Meeting> naming(PersonId person) {
        var found = new LinkedHashMap<MeetingId, Meeting>();
        FIELDS.forEach(field -> meetings.where(field, person).forEach(meeting -> found.put(meeting.id(), meeting)));
        return List.copyOf(found.values()).stream();
    }

    private static Map<String, Object> line(Meeting meeting, PersonId person) {
        var attendance = meeting.attendance();
        var line = new LinkedHashMap<String, Object>();
        line.put("title", meeting.title());
        line.put("starts", meeting.begins().toString());
        line.put("answer", attendance.of(person).map(Coming::name).orElse(""));
        line.put("may vote", attendance.voters().contains(person));
        line.put("was there", attendance.isPresent(person));
        line.put(
                "presents",
                meeting.agenda().items().stream()
                        .filter(item -> person.equals(item.presenter()))
                        .map(AgendaItem::title)
                        .toList());
        line.put("approved the minutes", person.equals(meeting.approver()));
        return line;
    }

    private static Map<String, Object> line(ActionItem action) {
        var line = new LinkedHashMap<String, Object>();
        line.put("what", action.what());
        line.put("until", action.due().toString());
        line.put("state", action.state().name());
        line.put("in the way", action.blockedBy().orElse(""));
        return line;
    }

    /** Somebody who is nobody stands in their place, as votes and minutes have to stay right. */
    @Override
    public void forget(PersonId person, PersonId nobody) {
        naming(person)
                .forEach(found ->
                        meetings.change(found.id(), meeting -> Change.to(meeting.replacing(person, nobody), true)));
        actions.where("responsible", person)
                .forEach(found ->
                        actions.change(found.id(), action -> Change.to(action.replacing(person, nobody), true)));
    }
}
