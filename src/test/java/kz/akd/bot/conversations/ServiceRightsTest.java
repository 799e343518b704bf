package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Organised;
import kz.akd.bot.events.Organising;
import kz.akd.bot.events.Plan;
import kz.akd.bot.events.Recurrence;
import kz.akd.bot.events.Sessions;
import kz.akd.bot.events.course.CourseDesk;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.Level;
import kz.akd.bot.events.course.Terms;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Groups;
import kz.akd.bot.members.Memberships;
import kz.akd.bot.members.Person;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.Rosters;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/**
 * Rule 6, where it is carried out: goes over all public services, as somebody who may not would if nothing was asked of
 * them by what is shown, and looks that nothing in the database is another than before.
 */
class ServiceRightsTest extends Conversation {

    private static final PersonId DANA = new PersonId(1005);

    /** A member without any role, and somebody whom the bot has never met. */
    private static final List<PersonId> WITHOUT_RIGHTS = List.of(new PersonId(1003), new PersonId(990_001));

    /** Parameters by these names are who acts on what is not their own. */
    private static final Set<String> ACTING = Set.of("by", "officer");

    /** What goes on by itself, and is nobody's deed. */
    private static final Set<String> BY_ITSELF =
            Set.of("nodes", "jobs", "inbox", "conversations", "outbox_notice", "outbox_announcement", "deliveries");

    private static final LocalMoment LONG_AHEAD =
            new LocalMoment(LocalDateTime.of(2049, 3, 1, 18, 0), Person.HOME_ZONE);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Organising organising;

    @Autowired
    private CourseDesk courses;

    @Autowired
    private Groups groups;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Sessions sessions;

    private final ObjectId event = new ObjectId();
    private final ObjectId course = new ObjectId();
    private final ObjectId group = new ObjectId();
    private final ObjectId roster = new ObjectId();

    private record Deed(Object service, Method method) {
        @Override
        public String toString() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
        }
    }

    private List<Deed> deeds() {
        var deeds = new ArrayList<Deed>();
        for (var service : beans.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (Modifier.isPublic(type.getModifiers())) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> Arrays.stream(method.getParameters()).anyMatch(ServiceRightsTest::acts))
                        .forEach(method -> deeds.add(new Deed(service, method)));
            }
        }
        deeds.sort((one, other) -> one.toString().compareTo(other.toString()));
        return deeds;
    }

    private static boolean acts(Parameter parameter) {
        return parameter.getType().equals(PersonId.class) && ACTING.contains(parameter.getName());
    }

    private void somethingToActOn() {
        List.of(dana, aida, saken).forEach(phone -> phone.sends("/start"));
        var plan = Plan.of("Rights", LONG_AHEAD, "Here");
        organising.create(DANA, new EventId(event), plan);
        organising.publish(DANA, new EventId(event));
        courses.draft(DANA, new EventId(course), Terms.of(Level.ANY), plan, List.of());
        groups.make(DANA, new GroupId(group), "Rights " + group, GroupKind.COMMITTEE);
        var file = "full_name\nRights " + group;
        rosters.preview(DANA, file.getBytes(StandardCharsets.UTF_8), roster);
    }

    private @Nullable Object argument(Parameter parameter, PersonId acting) {
        return acts(parameter) ? acting : something(parameter.getType(), parameter.getParameterizedType());
    }

    /** One that is there, if there is one; a record of such; else nothing, as whoever may not is refused before. */
    private @Nullable Object something(Class<?> type, Type whole) {
        if (type.equals(UnaryOperator.class)) {
            return whole.getTypeName().contains("Terms")
                    ? (UnaryOperator<Terms>) terms -> Terms.of(Level.B1)
                    : (UnaryOperator<Plan>) plan -> Plan.of("Changed", LONG_AHEAD, "There");
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Stream.of(
                        new PersonId(1001),
                        new EventId(event),
                        roster,
                        "words",
                        true,
                        1,
                        1L,
                        new CourseId(course),
                        new GroupId(group),
                        Plan.of("Words", LONG_AHEAD, "Here"),
                        Terms.of(Level.ANY),
                        LONG_AHEAD,
                        LONG_AHEAD.instant(),
                        LocalDate.of(2049, 3, 2),
                        LocalTime.NOON,
                        ZoneId.of("Asia/Almaty"),
                        Duration.ofDays(1),
                        URI.create("https://example.org/photos"),
                        Recurrence.times(Recurrence.Rhythm.WEEKLY, LocalDate.of(2049, 3, 1), 2),
                        (IntConsumer) done -> {},
                        "full_name\nSomebody Else".getBytes(StandardCharsets.UTF_8),
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Optional.empty())
                .filter(ClassUtils.resolvePrimitiveIfNecessary(type)::isInstance)
                .findFirst()
                .orElseGet(() -> type.isRecord() ? record(type) : null);
    }

    private @Nullable Object record(Class<?> type) {
        var parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> something(part.getType(), part.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException demanding) {
            return null;
        }
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
    void rule_6_whoever_may_not_changes_nothing_by_any_public_service() throws IllegalAccessException {
        somethingToActOn();
        var deeds = deeds();
        assertThat(deeds).hasSizeGreaterThan(60);
        for (var person : WITHOUT_RIGHTS) {
            for (var deed : deeds) {
                var before = all();
                carryOut(deed, person);
                assertThat(all()).describedAs("after %s by %s", deed, person).isEqualTo(before);
            }
        }
    }

    @Test
    void a_roster_is_applied_by_whoever_sent_it_alone_and_once() {
        somethingToActOn();
        var aidaToo = new PersonId(1001);
        memberships.give(DANA, aidaToo, Role.SECRETARY, new ObjectId());
        var another = "full_name\nAnother Line".getBytes(StandardCharsets.UTF_8);

        assertThat(rosters.apply(aidaToo, roster, done -> {})).isInstanceOf(Rosters.Applied.Gone.class);
        assertThat(rosters.preview(aidaToo, another, roster)).isInstanceOf(Rosters.Preview.NotAllowed.class);
        var applied = rosters.apply(DANA, roster, done -> {});
        rosters.preview(DANA, another, roster);

        assertThat(rosters.apply(DANA, roster, done -> {})).isEqualTo(applied);
        assertThat(mongo.findById(roster, Document.class, "roster_imports")).doesNotContainKey("file");
    }

    @Test
    void a_course_is_not_made_of_somebody_elses_event() {
        somethingToActOn();
        organising.create(DANA, new EventId(group), Plan.of("Draft", LONG_AHEAD, "Here"));
        var stranger = new PersonId(1003);
        assertThat(sessions.draft(stranger, new EventId(group), Plan.of("Mine", LONG_AHEAD, "Here"), List.of()))
                .isInstanceOf(Organised.NotAllowed.class);
        assertThat(sessions.draft(DANA, new EventId(event), Plan.of("Mine", LONG_AHEAD, "Here"), List.of()))
                .isInstanceOf(Organised.TooLate.class);
        sessions.publish(stranger, new EventId(course));
        sessions.discard(stranger, new EventId(course));
        assertThat(organising.find(DANA, new EventId(course)).orElseThrow().isDraft())
                .isTrue();
    }

    private void carryOut(Deed deed, PersonId person) throws IllegalAccessException {
        var arguments = Arrays.stream(deed.method().getParameters())
                .map(parameter -> argument(parameter, person))
                .toArray();
        try {
            deed.method().invoke(deed.service(), arguments);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(deed + " does not refuse, it throws", thrown.getCause());
        }
    }
}
