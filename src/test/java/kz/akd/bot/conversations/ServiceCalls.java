package kz.akd.bot.conversations;

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
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.announcements.Addressees;
import kz.akd.bot.announcements.desk.Announcements;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.course.Level;
import kz.akd.bot.events.course.Terms;
import kz.akd.bot.events.course.run.CourseDesk;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.plan.Recurrence;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.desk.CampaignDesk;
import kz.akd.bot.meetings.series.SeriesDesk;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.tournaments.TournamentId;
import kz.akd.bot.tournaments.Tournaments;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** Calls public services as features' screens would, with things that are there, whatever the caller may. */
abstract class ServiceCalls extends Conversation {

    protected static final PersonId DANA = new PersonId(1005);

    protected static final LocalMoment LONG_AHEAD =
            new LocalMoment(LocalDateTime.of(2049, 3, 1, 18, 0), Person.HOME_ZONE);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    protected MongoTemplate mongo;

    @Autowired
    protected EventDrafts eventDrafts;

    @Autowired
    private CourseDesk courses;

    @Autowired
    private Groups groups;

    @Autowired
    private CampaignDesk campaigns;

    @Autowired
    private Tournaments tournaments;

    @Autowired
    private SeriesDesk meetings;

    @Autowired
    private Announcements announcements;

    protected ObjectId event = new ObjectId();
    protected ObjectId course = new ObjectId();
    protected ObjectId group = new ObjectId();
    protected ObjectId roster = new ObjectId();

    protected record Deed(Object service, Method method) {
        @Override
        public String toString() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
        }
    }

    protected List<Deed> deeds(Predicate<Method> wanted) {
        var deeds = new ArrayList<Deed>();
        for (var service : beans.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(service);
            if (Modifier.isPublic(type.getModifiers())) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(wanted)
                        .forEach(method -> deeds.add(new Deed(service, method)));
            }
        }
        deeds.sort((one, other) -> one.toString().compareTo(other.toString()));
        return deeds;
    }

    protected void somethingToActOn() {
        List.of(dana, aida, saken).forEach(phone -> phone.sends("/start"));
        var plan = Plan.of("Rights", LONG_AHEAD, "Here");
        eventDrafts.create(DANA, new EventId(event), plan);
        eventDrafts.publish(DANA, new EventId(event));
        courses.draft(DANA, new EventId(course), Terms.of(Level.ANY), plan, List.of());
        groups.make(DANA, new GroupId(group), "Rights " + group, GroupKind.COMMITTEE);
        campaigns.draft(DANA, new CampaignId(event), FeatureSamples.APPEAL);
        campaigns.open(DANA, new CampaignId(event));
        tournaments.open(DANA, new TournamentId(event), FeatureSamples.SETUP);
        meetings.make(DANA, FeatureSamples.series(event, group));
        announcements.draft(DANA, roster, Language.EN, FeatureSamples.CONTENT);
    }

    /** One that is there, if there is one; a record of such; else nothing, as whoever may not is refused before. */
    private @Nullable Object something(Class<?> type, Type whole, PersonId person) {
        if (type.equals(UnaryOperator.class)) {
            return changing(whole.getTypeName());
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        var given = Stream.of(
                person,
                new EventId(event),
                roster,
                "words",
                true,
                1,
                1L,
                new CourseId(course),
                new Phone("+77015551899"),
                new GroupId(group),
                Plan.of("Words", LONG_AHEAD, "Here"),
                Terms.of(Level.ANY),
                LONG_AHEAD,
                LONG_AHEAD.instant(),
                LocalDateTime.of(2026, 11, 23, 10, 10),
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
                Optional.empty());
        return Stream.concat(given, FeatureSamples.all(event, roster, group).stream())
                .filter(ClassUtils.resolvePrimitiveIfNecessary(type)::isInstance)
                .findFirst()
                .orElseGet(() -> type.isRecord() ? record(type, person) : null);
    }

    private static UnaryOperator<?> changing(String type) {
        if (type.contains("Terms")) {
            return (UnaryOperator<Terms>) terms -> Terms.of(Level.B1);
        } else if (type.contains("Addressees")) {
            return (UnaryOperator<Addressees>) to -> to.among(Audience.ALL);
        }
        return (UnaryOperator<Plan>) plan -> Plan.of("Changed", LONG_AHEAD, "There");
    }

    private @Nullable Object record(Class<?> type, PersonId person) {
        var parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> something(part.getType(), part.getGenericType(), person))
                    .toArray());
        } catch (ReflectiveOperationException demanding) {
            return null;
        }
    }

    /**
     * Calls one.
     *
     * @param who is in the place of each parameter that is a person
     */
    protected void carryOut(Deed deed, Function<Parameter, PersonId> who) throws InvocationTargetException {
        var arguments = Arrays.stream(deed.method().getParameters())
                .map(parameter ->
                        something(parameter.getType(), parameter.getParameterizedType(), who.apply(parameter)))
                .toArray();
        try {
            deed.method().invoke(deed.service(), arguments);
        } catch (IllegalAccessException | IllegalArgumentException broken) {
            throw new AssertionError(deed + " cannot be tried", broken);
        }
    }
}
