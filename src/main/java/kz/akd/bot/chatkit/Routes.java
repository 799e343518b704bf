package kz.akd.bot.chatkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.DialogTap;
import kz.akd.bot.chatkit.screen.GoHome;
import kz.akd.bot.chatkit.screen.SharedTap;
import kz.akd.bot.chatkit.screen.Sharing;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapCodec;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import org.jspecify.annotations.Nullable;

/** Where each command, tap, deep link and form leads. Filled once at the start, read ever after. */
public final class Routes {

    /** Before the data of buttons under shared cards, with the card's language. */
    private static final String SHARED = "~";

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private List<String> order = List.of();
    private final Map<String, Function<Visitor, Answer>> groupCommands = new LinkedHashMap<>();
    private final Map<Class<?>, BiFunction<Visitor, SharedTap, Answer>> sharedTaps = new HashMap<>();
    private final Map<String, Sharing> sharings = new LinkedHashMap<>();
    private final Map<Class<?>, BiFunction<Visitor, Tap, Answer>> taps = new HashMap<>();
    private final Map<Class<?>, Map<String, BiFunction<Visitor, Tap, Answer>>> namedTaps = new HashMap<>();
    private final Map<String, BiFunction<Visitor, String, Answer>> links = new HashMap<>();
    private final Map<String, Dialog> dialogs = new HashMap<>();
    private final List<Function<Visitor, Optional<Button>>> menu = new ArrayList<>();
    private final List<Function<Visitor, Optional<Button>>> firstSteps = new ArrayList<>();
    private final Desk desk = new Desk();
    private final TapCodec codec = new TapCodec();
    private Function<Visitor, Answer> home = visitor -> {
        throw new IllegalStateException("no home was named");
    };

    public record Command(String name, Rank listedFor, BiFunction<Visitor, String, Answer> handler) {}

    public Routes(List<ChatFeature> features) {
        tap(GoHome.class, (visitor, tap) -> home(visitor));
        codec.know(DialogTap.class);
        link(
                CardSubject.COMMAND,
                (visitor, name) -> command(name)
                        .map(command -> command.handler().apply(visitor, ""))
                        .orElseGet(() -> home(visitor)));
        features.forEach(feature -> feature.register(this));
    }

    /**
     * A command that phones list from a rank upwards. Its description is the text {@code command.<name>}; what follows
     * the command in the message is the handler's second argument.
     */
    public Routes command(String name, Rank listedFor, BiFunction<Visitor, String, Answer> handler) {
        refuseTwice(commands.put(name, new Command(name, listedFor, handler)), name);
        return this;
    }

    public Routes command(String name, Rank listedFor, Function<Visitor, Answer> handler) {
        return command(name, listedFor, (visitor, argument) -> handler.apply(visitor));
    }

    public <T extends Tap> Routes tap(Class<T> type, BiFunction<Visitor, T, Answer> handler) {
        codec.know(type);
        refuseTwice(taps.put(type, (visitor, tap) -> handler.apply(visitor, type.cast(tap))), type);
        return this;
    }

    /** A tap of many, for the one of this name; what nobody is called any more is too old. */
    public <T extends NamedTap> Routes tap(Class<T> type, String name, BiFunction<Visitor, T, Answer> handler) {
        var named = namedTaps.computeIfAbsent(type, first -> new HashMap<>());
        if (named.isEmpty()) {
            tap(
                    type,
                    (visitor, tap) -> Optional.ofNullable(named.get(tap.name()))
                            .map(known -> known.apply(visitor, tap))
                            .orElseGet(() -> Answer.alert("chatkit.too-old")));
        }
        refuseTwice(named.put(name, (visitor, tap) -> handler.apply(visitor, type.cast(tap))), name);
        return this;
    }

    /** A tap that is no more, with what its fields mean now: messages with it live on. */
    public Routes formerly(String tapName, Function<List<String>, Tap> now) {
        codec.formerly(tapName, now);
        return this;
    }

    /** A button of shared cards. It is answered by a toast, an alert or {@link Answer#opening}: others look on. */
    public <T extends SharedTap> Routes sharedTap(Class<T> type, BiFunction<Visitor, T, Answer> handler) {
        codec.know(type);
        refuseTwice(sharedTaps.put(type, (visitor, tap) -> handler.apply(visitor, type.cast(tap))), type);
        return this;
    }

    /** A kind of things that people share; a link of the same kind opens them in private. */
    public Routes sharing(Sharing sharing) {
        refuseTwice(sharings.put(sharing.kind(), sharing), sharing.kind());
        return this;
    }

    /**
     * A command that works in groups, where its screen is seen by all; its description is the text
     * {@code command.<name>}. All other commands are answered there by the way to the private chat.
     */
    public Routes groupCommand(String name, Function<Visitor, Answer> handler) {
        refuseTwice(groupCommands.put(name, handler), name);
        return this;
    }

    /** A deep link {@code t.me/<bot>?start=<kind>_<id>}; the handler gets the id as it came. */
    public Routes link(String kind, BiFunction<Visitor, String, Answer> handler) {
        refuseTwice(links.put(kind, handler), kind);
        return this;
    }

    /** A form, named here so that it can go on after a restart. */
    public Routes dialog(Dialog dialog) {
        refuseTwice(dialogs.put(dialog.name(), dialog), dialog.name());
        return this;
    }

    /** What "home" is for a person. */
    public Routes home(Function<Visitor, Answer> screen) {
        home = screen;
        return this;
    }

    /** A button of the menu, for those it says something to. */
    public Routes menuItem(Function<Visitor, Optional<Button>> item) {
        menu.add(item);
        return this;
    }

    /** Where somebody begins who has just come to belong, for those it says something to. */
    public Routes firstStep(Function<Visitor, Optional<Button>> item) {
        firstSteps.add(item);
        return this;
    }

    public List<Button> firstSteps(Visitor visitor) {
        return Desk.buttons(firstSteps, visitor);
    }

    /** A button of the organiser's desk itself, for those it says something to: what is done every day. */
    public Routes deskItem(Function<Visitor, Optional<Button>> item) {
        desk.add(item);
        return this;
    }

    /** A button in a room of the desk, one tap deeper; the room's name is the text {@code desk.room.<room>}. */
    public Routes deskItem(String room, Function<Visitor, Optional<Button>> item) {
        desk.add(room, item);
        return this;
    }

    /** A button that stands first on the desk, for those for whom something waits now. */
    public Routes waitsAtDesk(Function<Visitor, Optional<Button>> item) {
        desk.addWaiting(item);
        return this;
    }

    /** The menu as a person sees it. */
    public List<Button> menu(Visitor visitor) {
        return Desk.buttons(menu, visitor);
    }

    /** The organiser's desk, which shows to each what they may do. */
    public Desk desk() {
        return desk;
    }

    public Answer home(Visitor visitor) {
        return home.apply(visitor);
    }

    public Optional<Function<Visitor, Answer>> groupCommand(String name) {
        return Optional.ofNullable(groupCommands.get(name));
    }

    public List<String> groupCommands() {
        return List.copyOf(groupCommands.keySet());
    }

    public Optional<Sharing> sharing(String kind) {
        return Optional.ofNullable(sharings.get(kind));
    }

    public List<Sharing> sharings() {
        return List.copyOf(sharings.values());
    }

    public Optional<Command> command(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    /** The names of the commands a phone lists for a rank, in their order. */
    public List<String> commandsFor(Rank rank) {
        var listed = new ArrayList<String>();
        commands.forEach((name, command) -> {
            if (rank.compareTo(command.listedFor()) >= 0) {
                listed.add(name);
            }
        });
        listed.sort(Comparator.comparingInt(this::placeOf));
        return listed;
    }

    /** Those that are not named come after all others. */
    private int placeOf(String command) {
        int place = order.indexOf(command);
        return place < 0 ? order.size() : place;
    }

    /** The commands in the order in which they are listed: what is used most first. */
    public Routes commandOrder(List<String> names) {
        order = List.copyOf(names);
        return this;
    }

    public Optional<BiFunction<Visitor, String, Answer>> link(String kind) {
        return Optional.ofNullable(links.get(kind));
    }

    public Optional<Dialog> dialog(String name) {
        return Optional.ofNullable(dialogs.get(name));
    }

    public Optional<Tap> decode(String data) {
        return codec.decode(data).filter(tap -> !sharedTaps.containsKey(tap.getClass()));
    }

    public String encode(Tap tap) {
        return codec.encode(tap);
    }

    /** What the data of a button under a shared card says. */
    public record OnCard(SharedTap tap, Language language) {}

    public Optional<OnCard> decodeShared(String data) {
        var parts = data.split("\\|", 2);
        var language = parts[0].startsWith(SHARED) ? Language.ofTag(parts[0].substring(1)) : Optional.<Language>empty();
        if (parts.length < 2 || language.isEmpty()) {
            return Optional.empty();
        }
        return codec.decode(parts[1])
                .filter(tap -> sharedTaps.containsKey(tap.getClass()))
                .map(tap -> new OnCard((SharedTap) tap, language.get()));
    }

    public String encodeShared(Tap tap, Language language) {
        if (!sharedTaps.containsKey(tap.getClass())) {
            throw new IllegalStateException("not for everybody to tap: " + tap.getClass());
        }
        return TapCodec.within(SHARED + language.code() + "|" + codec.encode(tap));
    }

    public Answer handleShared(Visitor visitor, SharedTap tap) {
        return Objects.requireNonNull(sharedTaps.get(tap.getClass())).apply(visitor, tap);
    }

    public Answer handle(Visitor visitor, Tap tap) {
        var handler = taps.get(tap.getClass());
        if (handler == null) {
            throw new IllegalStateException("nobody handles " + tap.getClass());
        }
        return handler.apply(visitor, tap);
    }

    private static void refuseTwice(@Nullable Object before, Object what) {
        if (before != null) {
            throw new IllegalStateException("registered twice: " + what);
        }
    }
}
