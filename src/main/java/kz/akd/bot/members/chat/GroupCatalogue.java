package kz.akd.bot.members.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.questions.Catalogue;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.members.groups.manage.Groups;
import org.bson.types.ObjectId;

/** Groups to choose from, by a part of their name. */
public record GroupCatalogue(Groups groups) implements Catalogue<Group> {

    @Override
    public List<Group> offered(QuestionContext asking) {
        return groups.all();
    }

    @Override
    public List<Group> search(String words, QuestionContext asking) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return groups.all().stream()
                .filter(group -> group.key().contains(wanted))
                .toList();
    }

    @Override
    public Text label(Group group, QuestionContext asking) {
        return Text.typed(group.name());
    }

    @Override
    public String code(Group group) {
        return group.id().toString();
    }

    @Override
    public Optional<Group> byCode(String code) {
        return ObjectId.isValid(code) ? groups.find(new GroupId(new ObjectId(code))) : Optional.empty();
    }
}
