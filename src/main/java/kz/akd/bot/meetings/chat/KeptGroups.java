package kz.akd.bot.meetings.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.Catalogue;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.manage.Groups;
import org.bson.types.ObjectId;

/** The groups whose meetings somebody keeps. */
public record KeptGroups(Groups groups, MeetingRights rights) implements Catalogue<Group> {

    @Override
    public List<Group> offered(QuestionContext asking) {
        return groups.all().stream()
                .filter(each -> rights.mayKeep(asking.visitor().id(), each.id()))
                .toList();
    }

    @Override
    public List<Group> search(String words, QuestionContext asking) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return offered(asking).stream()
                .filter(each -> each.key().contains(wanted))
                .toList();
    }

    @Override
    public Text label(Group each, QuestionContext asking) {
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
