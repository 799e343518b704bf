package kz.akd.bot.chatkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.DialogTap;
import kz.akd.bot.chatkit.screen.SharedTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.shared.money.ReferenceCode;
import org.bson.types.ObjectId;
import org.springframework.test.util.ReflectionTestUtils;

/** Everything a person can send or tap, with what it leads to for a visitor. */
public final class EveryRoute {

    /** What taps are about; an event is made under this id. */
    public static final ObjectId SOMETHING = new ObjectId("656565656565656565656565");

    /** What taps about courses are about; one is made under this id. */
    public static final ObjectId COURSE = new ObjectId("656565656565656565656566");

    public static final long SOMEBODY = 1002;

    private final Routes routes;

    public static final ReferenceCode CODE = new ReferenceCode("7M4K9X8");

    public EveryRoute(Routes routes) {
        this.routes = routes;
    }

    /** A command or tap by its name, and what it answers. */
    public record Way(String name, Function<Visitor, Answer> answer) {}

    /** Those that only look come first; then those that change who the visitor is. */
    public List<Way> all() {
        var commands = routes.commandsFor(Rank.OFFICER).stream()
                .filter(name -> !name.equals("cancel"))
                .map(name -> new Way(
                        "/" + name,
                        visitor -> routes.command(name).orElseThrow().handler().apply(visitor, "")));
        return Stream.concat(
                        commands.sorted(Comparator.comparing(Way::name)),
                        Stream.concat(groupCommands(), Stream.concat(sharedTaps(), taps())))
                .toList();
    }

    private Stream<Way> groupCommands() {
        return routes.groupCommands().stream()
                .map(name -> new Way(
                        "/" + name + " in a group",
                        visitor -> routes.groupCommand(name).orElseThrow().apply(visitor)));
    }

    @SuppressWarnings("unchecked")
    private Stream<Way> sharedTaps() {
        var known = (java.util.Map<Class<? extends Tap>, ?>) ReflectionTestUtils.getField(routes, "sharedTaps");
        return known.keySet().stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(type -> new Way(
                        type.getSimpleName() + " on a shared card",
                        visitor -> routes.handleShared(visitor, (SharedTap) sample(type))));
    }

    @SuppressWarnings("unchecked")
    private Stream<Way> taps() {
        var known = (java.util.Map<Class<? extends Tap>, ?>) ReflectionTestUtils.getField(routes, "taps");
        var byName = new TreeMap<String, Class<? extends Tap>>();
        known.keySet().stream()
                .filter(type -> type != DialogTap.class)
                .forEach(type -> byName.put(type.getSimpleName(), type));
        return byName.values().stream()
                .flatMap(type -> NamedTap.class.isAssignableFrom(type)
                        ? named(type)
                        : Stream.of(way(type.getSimpleName(), sample(type))));
    }

    private Way way(String name, Tap tap) {
        return new Way(name, visitor -> routes.handle(visitor, tap));
    }

    /** A tap of many, once for each of them. */
    @SuppressWarnings("unchecked")
    private Stream<Way> named(Class<? extends Tap> type) {
        var known =
                (java.util.Map<Class<?>, java.util.Map<String, ?>>) ReflectionTestUtils.getField(routes, "namedTaps");
        return known.get(type).keySet().stream()
                .sorted()
                .map(name -> way(type.getSimpleName() + " " + name, (Tap) made(
                        type, component -> switch (component.getName()) {
                            case "name" -> name;
                            case "about" -> (name.startsWith("courses.") ? COURSE : SOMETHING).toHexString();
                            default -> made(component);
                        })));
    }

    /** About somebody else, something under one id, and the first of each choice. */
    private static Tap sample(Class<? extends Tap> type) {
        return (Tap) made(type);
    }

    /** A session is the first one of the course. */
    private static Object made(RecordComponent component) {
        return component.getName().equals("session") ? new EventId(COURSE) : made(component.getType());
    }

    private static Object made(Class<?> type) {
        if (type == int.class) {
            return 0;
        } else if (type == long.class) {
            return SOMEBODY;
        } else if (type == boolean.class) {
            return true;
        } else if (type == String.class) {
            return "nothing";
        } else if (type == ReferenceCode.class) {
            return CODE;
        } else if (type == CourseId.class) {
            return new CourseId(COURSE);
        } else if (type == ObjectId.class) {
            return SOMETHING;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return made(type, EveryRoute::made);
    }

    private static Object made(Class<?> type, Function<RecordComponent, Object> value) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(type.getRecordComponents()).map(value).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys of the texts an answer shows. */
    public static List<String> keys(Answer answer) {
        if (answer instanceof Answer.Said said) {
            return key(said.text()).stream().toList();
        } else if (answer instanceof Answer.Shown shown) {
            return shown.screen().paragraphs().stream()
                    .flatMap(text -> key(text).stream())
                    .collect(Collectors.toList());
        }
        return answer instanceof Answer.Opened ? List.of("chatkit.group.members") : List.of();
    }

    private static Optional<String> key(Text text) {
        return text instanceof Text.Phrase phrase ? Optional.of(phrase.key()) : Optional.empty();
    }
}
