package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.agenda.AgendaSource;
import kz.akd.bot.agenda.chat.AgendaDoor;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Sharing;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.shared.sweeps.Sweep;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What features give to others to be asked for: all of them keep to what is asked of each, also of those to come. */
@OwnApplication
class PartsTest extends ServiceCalls {

    private static final PersonId UNKNOWN = new PersonId(990_002);
    private static final PersonId NOBODY = new PersonId(9_000_000_000L);

    /** What goes on beside it: whose turn it is, and the mail. */
    private static final Set<String> BY_ITSELF = Set.of(
            "nodes", "jobs", "inbox", "conversations", "outbox_notice", "outbox_announcement", "deliveries", "people");

    /** What may stand behind {@code <kind>_} in a link that somebody made up. */
    private static final List<String> IDS = List.of(new ObjectId().toHexString(), "x", "0", "2026-2", "---");

    @Autowired
    private List<AgendaSource> sources;

    @Autowired
    private List<AgendaDoor> doors;

    @Autowired
    private List<Sharing> sharings;

    @Autowired
    private List<Sweep> sweeps;

    @Autowired
    private List<PersonalData> parts;

    @BeforeEach
    void something() {
        somethingToActOn();
    }

    private Map<String, Set<String>> all() {
        var all = new TreeMap<String, Set<String>>();
        mongo.getCollectionNames().stream()
                .filter(name -> !BY_ITSELF.contains(name))
                .forEach(name -> all.put(
                        name,
                        mongo.findAll(Document.class, name).stream()
                                .map(Document::toJson)
                                .collect(Collectors.toSet())));
        return all;
    }

    private static Visitor visitor(PersonId id, Rank rank) {
        return new Visitor(id, Language.KK, ZoneOffset.UTC, rank);
    }

    @Test
    void agendas_know_nothing_of_whom_nobody_knows_and_all_that_is_on_one_can_be_opened() {
        var kinds = doors.stream().map(AgendaDoor::kind).toList();
        assertThat(kinds).doesNotHaveDuplicates();
        assertThat(sources).hasSizeGreaterThan(3);
        for (var source : sources) {
            assertThat(source.of(UNKNOWN, Language.EN, Instant.EPOCH)).isEmpty();
            for (var person : List.of(1001L, 1002L, 1005L, 1006L)) {
                assertThat(source.of(new PersonId(person), Language.RU, Instant.EPOCH))
                        .as(source.getClass().getName())
                        .allSatisfy(item -> assertThat(kinds).contains(item.kind()))
                        .extracting(AgendaItem::id)
                        .doesNotContainNull();
            }
        }
    }

    @Test
    void what_does_not_exist_is_not_shared_and_none_of_it_is_an_error() {
        assertThat(sharings).isNotEmpty().extracting(Sharing::kind).doesNotHaveDuplicates();
        for (var sharing : sharings) {
            for (var id : IDS) {
                for (var language : Language.values()) {
                    assertThat(sharing.card(id, language))
                            .as(sharing.kind() + id)
                            .isEmpty();
                }
                for (var rank : Rank.values()) {
                    var subject = new CardSubject(sharing.kind(), id);
                    assertThat(sharing.find(visitor(UNKNOWN, rank), subject))
                            .as(subject.toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void what_people_may_share_has_a_card_and_is_found_by_itself() {
        int found = 0;
        for (var sharing : sharings) {
            for (var words : List.of("", "rights", "%[(*", "😀")) {
                for (var what : sharing.find(visitor(DANA, Rank.OFFICER), words)) {
                    var subject = new CardSubject(sharing.kind(), what.id());
                    assertThat(sharing.find(visitor(DANA, Rank.OFFICER), subject))
                            .isPresent();
                    assertThat(sharing.card(what.id(), Language.EN)).isPresent();
                    found++;
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void sweeps_have_names_of_their_own_and_do_nothing_twice() {
        assertThat(sweeps).extracting(Sweep::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+"));
        assertThat(sweeps).extracting(Sweep::every).allMatch(pause -> pause.compareTo(Duration.ofMillis(200)) >= 0);
        sweeps.forEach(sweep -> assertThatCode(sweep::run).as(sweep.name()).doesNotThrowAnyException());
        sweeps.forEach(Sweep::run);
        var changed = new ArrayList<String>();
        for (var sweep : sweeps) {
            var before = all();
            sweep.run();
            if (!all().equals(before)) {
                changed.add(sweep.name());
            }
        }
        assertThat(changed).as("what changes something each time").isEmpty();
    }

    @Test
    void rule_7_parts_know_nothing_of_whom_nobody_knows_and_forgetting_them_makes_nobody_known() {
        assertThat(parts)
                .extracting(PersonalData::section)
                .doesNotHaveDuplicates()
                .allMatch(section -> section.matches("[a-z ]+"));
        for (var part : parts) {
            assertThat(part.about(UNKNOWN)).as(part.section()).isEmpty();
            part.forget(UNKNOWN, NOBODY);
            part.forget(UNKNOWN, NOBODY);
            assertThat(part.about(UNKNOWN)).as(part.section()).isEmpty();
            assertThat(part.about(NOBODY)).as(part.section()).isEmpty();
        }
    }
}
