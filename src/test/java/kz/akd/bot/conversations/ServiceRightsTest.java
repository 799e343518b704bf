package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Rule 6, where it is carried out: goes over all public services, as somebody who may not would if nothing was asked of
 * them by what is shown, and looks that nothing in the database is another than before.
 */
@OwnApplication
class ServiceRightsTest extends ServiceCalls {

    private static final PersonId AIDA = new PersonId(1001);

    /** A member without any role, and somebody whom the bot has never met. */
    private static final List<PersonId> WITHOUT_RIGHTS = List.of(new PersonId(1003), new PersonId(990_001));

    /** Parameters by these names are who acts on what is not their own. */
    private static final Set<String> ACTING = Set.of("by", "officer");

    /** Of members, by themselves and for themselves. */
    private static final Set<String> OWN = Set.of(
            "Tournaments.register", "Tournaments.join", "Tournaments.leave", "Proposals.propose", "Proposals.support");

    /** What goes on by itself, and is nobody's deed. */
    private static final Set<String> BY_ITSELF =
            Set.of("nodes", "jobs", "inbox", "conversations", "outbox_notice", "outbox_announcement", "deliveries");

    @Autowired
    private Sessions sessions;

    private static boolean acts(Parameter parameter) {
        return parameter.getType().equals(PersonId.class) && ACTING.contains(parameter.getName());
    }

    /** As texts, collection by collection. */
    private Map<String, Set<String>> all() {
        var all = new TreeMap<String, Set<String>>();
        mongo.getCollectionNames().stream()
                .filter(name -> !BY_ITSELF.contains(name) && !name.startsWith("reminders"))
                .forEach(name -> all.put(
                        name,
                        mongo.findAll(Document.class, name).stream()
                                .map(Document::toJson)
                                .collect(Collectors.toSet())));
        return all;
    }

    @Test
    void rule_6_whoever_may_not_changes_nothing_by_any_public_service() {
        somethingToActOn();
        var deeds = deeds(method -> Arrays.stream(method.getParameters()).anyMatch(ServiceRightsTest::acts));
        assertThat(deeds).hasSizeGreaterThan(60);
        for (var person : WITHOUT_RIGHTS) {
            for (var deed : deeds) {
                if (OWN.contains(deed.toString())) {
                    continue;
                }
                var before = all();
                refused(deed, person);
                assertThat(all()).describedAs("after %s by %s", deed, person).isEqualTo(before);
            }
        }
    }

    @Test
    void a_course_is_not_made_of_somebody_elses_event() {
        somethingToActOn();
        eventDrafts.create(DANA, new EventId(group), Plan.of("Draft", LONG_AHEAD, "Here"));
        var stranger = new PersonId(1003);
        assertThat(sessions.draft(stranger, new EventId(group), Plan.of("Mine", LONG_AHEAD, "Here"), List.of()))
                .isInstanceOf(OrganiserResult.NotAllowed.class);
        assertThat(sessions.draft(DANA, new EventId(event), Plan.of("Mine", LONG_AHEAD, "Here"), List.of()))
                .isInstanceOf(OrganiserResult.TooLate.class);
        sessions.publish(stranger, new EventId(course));
        sessions.discard(stranger, new EventId(course));
        assertThat(eventDrafts.find(DANA, new EventId(course)).orElseThrow().isDraft())
                .isTrue();
    }

    private void refused(Deed deed, PersonId person) {
        try {
            carryOut(deed, parameter -> acts(parameter) ? person : AIDA);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(deed + " does not refuse, it throws", thrown.getCause());
        }
    }
}
