package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.akd.bot.chatkit.EveryDialog;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Rule 1 for all forms that there are: at any step a restart loses nothing. */
class DialogsTest extends Conversation {

    private static final String SOMETHING = new ObjectId().toHexString();

    /** What forms are about, as their chats write it; nothing of it exists. */
    private static final List<String> SUBJECTS = List.of(
            "",
            SOMETHING,
            SOMETHING + " " + SOMETHING,
            SOMETHING + " 1",
            SOMETHING + " RU",
            "1002",
            SOMETHING + " 7M4K9X8");

    /** These ask for so many of what is needed, and for one of those who are there. */
    private static final Set<String> NEED_WHAT_THEY_ARE_ABOUT = Set.of("giving.goods", "meetings.give");

    private static final String GROUP = "Комитет анкет";

    @Autowired
    private Routes routes;

    @Autowired
    private Groups groups;

    @Autowired
    private MongoConverter converter;

    @Autowired
    private Visitors visitors;

    @AfterEach
    void nothingIsLeft() {
        groups.all().stream()
                .filter(group -> group.name().equals(GROUP))
                .forEach(group -> groups.dissolve(new PersonId(dana.id()), group.id(), new ObjectId()));
    }

    @Test
    void rule_1_each_form_goes_on_after_a_restart_at_any_of_its_questions() {
        dana.sends("/start").sends("/menu").taps("Группы").taps("Новая группа").sends(GROUP);
        dana.taps("Комитет").taps("Сохранить").sees(GROUP);
        var visitor = visitors.find(new PersonId(dana.id())).orElseThrow();
        var all = new EveryDialog(routes, converter, visitor, playground.now());
        var lost = new ArrayList<String>();
        Map<String, String> unfinished = new TreeMap<>();
        int answers = 0;
        for (var name : all.names()) {
            var walk = all.walk(name, SUBJECTS);
            lost.addAll(walk.lost());
            answers += walk.answered();
            if (!walk.isWhole()) {
                unfinished.put(name, walk.answered() + " of " + walk.questions());
            }
        }
        System.out.printf("FIGURE restarts: %d forms, %d answers%n", all.names().size(), answers);
        assertThat(lost).isEmpty();
        assertThat(unfinished.keySet()).isEqualTo(NEED_WHAT_THEY_ARE_ABOUT);
    }
}
