package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Who cannot be reached, until they are back. */
class ReturnTest extends Conversation {

    @Autowired
    private People people;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Recipients recipients;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void whoever_returns_is_told_what_lies_ahead_and_officers_see_why_somebody_was_out_of_reach() {
        var phone = member("Rustam Returning", "77015551701");
        var id = new PersonId(phone.id());
        new Organised(dana, phone).published("Return dinner", "");
        phone.hasSeen("Return dinner").taps("Going");
        phone.blocks(true);
        dana.sends("/desk")
                .taps("Члены ассоциации")
                .taps("Найти")
                .sends("Rustam")
                .taps("Rustam");
        dana.sees("Бот заблокирован");
        assertThat(people.find(id).orElseThrow().unreachable()).contains(Unreachable.BLOCKED);
        assertThat(recipients.of(List.of(id))).isEmpty();

        phone.blocks(false);
        phone.hasSeen("Messages did not reach you for a while").hasSeen("1 thing");
        assertThat(people.find(id).orElseThrow().unreachable()).isEmpty();
        assertThat(recipients.of(List.of(id))).containsKey(id);
    }

    @Test
    void whoever_writes_is_reached_whatever_was_noted() {
        var phone = member("Nurlan Writing", "77015551702");
        var id = new PersonId(phone.id());
        visitors.unreachable(id, Unreachable.NEVER_STARTED);
        assertThat(visitors.find(id).orElseThrow().reachable()).isFalse();
        phone.sends("/menu");
        assertThat(visitors.find(id).orElseThrow().reachable()).isTrue();
    }

    @Test
    void why_was_not_kept_by_earlier_releases() {
        var phone = member("Olzhas Earlier", "77015551703");
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(phone.id())),
                new Update().set("reachable", false).inc("version", 1),
                "people");
        var person = mongo.findById(new PersonId(phone.id()), Person.class);
        assertThat(person).isNotNull();
        assertThat(person.unreachable()).contains(Unreachable.BLOCKED);
    }

    @Test
    void questions_and_notes_of_somebody_make_nobody() {
        var nobody = new PersonId(990_017);
        visitors.reached(nobody);
        visitors.unreachable(nobody, Unreachable.BLOCKED);
        assertThat(visitors.find(nobody)).isEmpty();
        recipients.of(nobody);
        assertThat(mongo.findById(nobody.value(), Document.class, "people")).isNull();
    }
}
