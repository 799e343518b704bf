package kz.akd.bot.meetings.chat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.directory.MemberDirectory;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** What people and groups are called. */
@Component
public class MeetingPeople {

    private final MemberDirectory directory;
    private final Groups groups;

    MeetingPeople(MemberDirectory directory, Groups groups) {
        this.directory = directory;
        this.groups = groups;
    }

    /** The names of some people; whoever left, or is forgotten, is called "a former member". */
    public record Names(Map<PersonId, String> known) {

        public Text of(PersonId person) {
            var name = known.get(person);
            return name == null ? Text.of("meetings.former") : Text.typed(name);
        }
    }

    public Names names(Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        listed(people).forEach(listed -> names.put(listed.id(), listed.fullName()));
        return new Names(names);
    }

    /** Everybody a meeting and its action items name. */
    public Names names(Meeting meeting, Collection<ActionItem> actions) {
        return names(Stream.of(
                        meeting.agenda().items().stream().flatMap(item -> item.presentedBy().stream()),
                        meeting.attendance().present().stream(),
                        meeting.attendance().voters().stream(),
                        meeting.approvedBy().stream(),
                        actions.stream().map(ActionItem::responsible))
                .flatMap(people -> people)
                .toList());
    }

    /** Those of some people who are members, by name. */
    public List<MemberSummary> listed(Collection<PersonId> people) {
        return directory.listed(people);
    }

    public String group(GroupId id) {
        return groups.find(id).map(Group::name).orElse("");
    }
}
