package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.members.privacy.PersonalDataService;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rule 7, over all that is kept: somebody who has done, and had done to them, whatever the public services do is in no
 * document once they are forgotten.
 */
@OwnApplication
class ForgottenTest extends ServiceCalls {

    /** These end what a person is, or what they are about. */
    private static final Pattern ENDING = Pattern.compile(
            "forget|leave|exclude|suspend|discard|dissolve|cancel|callOff|close|drop|^end|remove|take|undo|revoke|part|dismiss|withdraw");

    @Autowired
    private PersonalDataService data;

    @Autowired
    private Memberships memberships;

    private static boolean concernsSomebody(Method method) {
        return !ENDING.matcher(method.getName()).find()
                && Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.getType().equals(PersonId.class));
    }

    private Map<String, Long> traces(PersonId person) {
        var number = Pattern.compile("\\b" + person.value() + "\\b");
        var traces = new TreeMap<String, Long>();
        for (var collection : mongo.getCollectionNames()) {
            long found = mongo.findAll(Document.class, collection).stream()
                    .filter(document -> number.matcher(document.toJson()).find())
                    .count();
            if (found > 0) {
                traces.put(collection, found);
            }
        }
        return traces;
    }

    /** How much of it threw. */
    private int doneAll(PersonId person) {
        int threw = 0;
        for (var deed : deeds(ForgottenTest::concernsSomebody)) {
            try {
                carryOut(deed, parameter -> person);
            } catch (InvocationTargetException unfit) {
                threw++;
            }
        }
        return threw;
    }

    @Test
    void rule_7_no_document_holds_the_id_of_somebody_who_was_forgotten() {
        somethingToActOn();
        var phone = member("Forgotten Everywhere", "77015551801");
        var person = new PersonId(phone.id());
        for (var role : Role.values()) {
            memberships.give(DANA, person, role, new ObjectId());
        }
        int threw = doneAll(person);
        event = new ObjectId();
        course = event;
        group = new ObjectId();
        roster = new ObjectId();
        for (int time = 0; time < 4; time++) {
            doneAll(person);
        }
        memberships.give(DANA, person, Role.ORGANISER, new ObjectId());
        phone.sends("/desk").tapsData(phone.lastMessage().path("message_id").asInt(), "evi+");
        phone.sendsDocument(
                "plan.csv", "title,starts,place\nOurs,2049-01-01 10:00,Hall".getBytes(StandardCharsets.UTF_8));
        assertThat(traces(person))
                .containsKeys(
                        "events",
                        "groups",
                        "invitations",
                        "imports",
                        "audit",
                        "people",
                        "campaigns",
                        "tournaments",
                        "meetings",
                        "action_items",
                        "announcements");
        assertThat(threw).isLessThan(10);

        assertThat(JsonMapper.shared().writeValueAsString(data.of(person)))
                .doesNotContain("not complete")
                .doesNotContainPattern("\\b" + DANA.value() + "\\b");

        assertThat(data.forget(person)).isTrue();
        assertThat(traces(person)).as("what still names %s", person).isEmpty();
    }
}
