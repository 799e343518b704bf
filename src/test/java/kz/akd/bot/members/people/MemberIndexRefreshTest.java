package kz.akd.bot.members.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.VisibleField;
import kz.akd.bot.members.person.Application;
import kz.akd.bot.members.person.Family;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Profile;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.TestKeeper;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.storage.TestMongo;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What one node's roll knows of members that another node has changed. */
class MemberIndexRefreshTest {

    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId BOLAT = new PersonId(2);
    private static final PersonId SAKEN = new PersonId(3);

    private TestMongo storage;
    private MongoTemplate mongo;
    private List<Nodes> nodes;
    private People there;
    private People people;
    private MemberIndex roll;
    private Applicants applicants;
    private MemberIndexRefresh refresh;

    @BeforeEach
    void start(@TempDir Path directory) {
        storage = new TestMongo(directory);
        var values = new MemberValues();
        mongo = storage.keeping(
                List.of(values.unitId(), values.groupId(), values.phone(), values.applicationId()),
                Person.class,
                Standing.Guest.class,
                Standing.Applicant.class,
                Standing.Declined.class,
                Standing.Member.class,
                Standing.Suspended.class,
                Standing.Former.class);
        nodes = TestNodes.sharing(mongo, 2);
        there = people();
        there.add(member(AIDA, "Aida"));
        there.add(member(BOLAT, "Bolat"));
        people = people();
        roll = new MemberIndex(people);
        roll.afterSingletonsInstantiated();
        applicants = new Applicants(people);
        applicants.afterSingletonsInstantiated();
        refresh = new MemberIndexRefresh(roll, applicants, people, nodes.get(0));
    }

    private People people() {
        return new People(mongo, TestKeeper.telling(new ArrayList<>(), mongo), new Administrators(List.of()));
    }

    @AfterEach
    void stop() {
        storage.close();
    }

    private static Person member(PersonId id, String name) {
        return Person.guest(id, Language.EN).admitted(application(name), Instant.EPOCH, (int) id.value());
    }

    private static Application application(String name) {
        return new Application(
                new ApplicationId(new ObjectId()),
                name,
                MemberKind.STAFF,
                new UnitId("cis"),
                ZoneId.of("Asia/Almaty"),
                new Phone("+77011110001"),
                Instant.EPOCH);
    }

    private void changedThere(PersonId id, UnaryOperator<Person> change) {
        there.change(id, person -> Change.to(change.apply(person), true)).orElseThrow();
    }

    private List<String> names() {
        return roll.byName().map(MemberSummary::fullName).toList();
    }

    @Test
    void a_change_made_on_another_node_becomes_visible() {
        changedThere(
                BOLAT,
                person -> person.standing(
                        person.membership().orElseThrow().called("Abai").serving(new UnitId("helsinki"))));
        assertThat(names()).containsExactly("Aida", "Bolat");

        refresh.run();

        assertThat(names()).containsExactly("Abai", "Aida");
        assertThat(roll.find(BOLAT).map(MemberSummary::unit)).contains(new UnitId("helsinki"));
        assertThat(roll.called("abai", 5)).extracting(MemberSummary::id).containsExactly(BOLAT);
        assertThat(roll.called("bolat", 5)).isEmpty();
    }

    @Test
    void whose_name_changes_only_its_capitals_stays_where_they_are() {
        changedThere(
                AIDA,
                person -> person.standing(person.membership().orElseThrow().called("AIDA")));
        there.add(member(SAKEN, "aida"));

        refresh.run();

        assertThat(names()).containsExactly("AIDA", "aida", "Bolat");
    }

    @Test
    void who_was_admitted_suspended_or_forgotten_on_another_node_is_so_here() {
        there.add(member(SAKEN, "Saken"));
        changedThere(
                AIDA,
                person -> person.standing(
                        new Standing.Suspended(person.membership().orElseThrow(), "", Instant.EPOCH)));
        there.remove(BOLAT);

        refresh.run();

        assertThat(names()).containsExactly("Aida", "Saken");
        assertThat(roll.find(AIDA).map(MemberSummary::presence)).contains(MemberSummary.Presence.SUSPENDED);
        assertThat(roll.called("bolat", 5)).isEmpty();
    }

    @Test
    void who_has_applied_on_another_node_waits_here_until_somebody_has_decided_there() {
        there.add(Person.guest(SAKEN, Language.EN).standing(new Standing.Applicant(application("Saken"))));
        assertThat(applicants.all()).isEmpty();

        refresh.run();
        assertThat(applicants.all()).extracting(Person::id).containsExactly(SAKEN);

        changedThere(SAKEN, person -> person.standing(new Standing.Guest()));
        people.reread(SAKEN);
        assertThat(applicants.all()).isEmpty();
    }

    @Test
    void a_node_that_is_alone_reads_nothing_but_once_more_when_another_has_gone() {
        var reading = new AtomicInteger();
        var counted = new People(mongo, TestKeeper.telling(new ArrayList<>(), mongo), new Administrators(List.of())) {
            @Override
            Map<PersonId, Long> versionsOfMembers() {
                if (reading.incrementAndGet() == 1) {
                    throw new IllegalStateException("the database is away");
                }
                return super.versionsOfMembers();
            }
        };
        var alone = new MemberIndexRefresh(roll, applicants, counted, TestNodes.alone(mongo));
        alone.run();
        assertThat(reading).hasValue(0);

        alone.on(new NodeLost());
        assertThatThrownBy(alone::run).isInstanceOf(IllegalStateException.class);
        alone.run();
        alone.run();

        assertThat(reading).as("once, and once more as that failed").hasValue(2);
    }

    @Test
    void what_the_roll_reads_of_a_document_is_what_the_whole_person_says() {
        var full = new Profile(
                "a@b.c",
                LocalDate.EPOCH,
                "photo",
                "Oulu",
                new Family(AIDA, true, new ObjectId()),
                Set.of(VisibleField.PHONE),
                true);
        var everything = new Person(
                SAKEN,
                Language.KK,
                true,
                ZoneId.of("Europe/Helsinki"),
                member(SAKEN, "Saken <b>").standing(),
                Set.of(Role.ADMIN, Role.COUNCIL),
                Set.of(new GroupId(new ObjectId()), new GroupId(new ObjectId())),
                full,
                Notifications.USUAL,
                true,
                List.of(),
                null);
        there.add(everything);
        there.add(member(new PersonId(4), "Suspended")
                .standing(new Standing.Suspended(
                        (Standing.Member) member(SAKEN, "S").standing(), "r", Instant.EPOCH)));
        there.add(member(new PersonId(5), "Former")
                .standing(
                        new Standing.Former((Standing.Member) member(SAKEN, "F").standing(), "r", Instant.EPOCH)));
        there.add(Person.guest(new PersonId(6), Language.EN));

        var read = new ArrayList<MemberSummary>();
        people().forEachListed(read::add);

        assertThat(read).hasSize(5).allSatisfy(listed -> {
            var person = people().find(listed.id()).orElseThrow();
            assertThat(listed)
                    .isEqualTo(MemberSummary.of(person, person.everMember().orElseThrow()));
        });
    }
}
