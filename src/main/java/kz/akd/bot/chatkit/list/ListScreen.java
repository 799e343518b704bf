package kz.akd.bot.chatkit.list;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Dialog;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListWish.What;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.csv.Folded;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A list: its title, a line and a button for each thing, pages; and where it is longer than one page, filters and a
 * search. {@link ListTap#of} opens it by its name, which is the key of its title.
 *
 * <p>Texts it needs: its name, and {@code <name>.none} for when there is nothing; both are given how many things there
 * are, or what {@link Contents} says.
 */
public final class ListScreen<T> {

    private static final int PAGE = 8;
    private static final int LONGEST_SEARCH = 60;
    private static final Question<String> WORDS =
            Questions.line("words", "chatkit.list.search.words.ask", LONGEST_SEARCH);

    private final String name;
    private final Function<String, Optional<Function<Visitor, Result<Contents<T>>>>> source;
    private final List<List<Choice<T>>> filters = new ArrayList<>();
    private final List<String> formerly = new ArrayList<>();
    private BiFunction<T, Visitor, Optional<Text>> line = (item, visitor) -> Optional.empty();
    private BiFunction<T, Visitor, List<Button>> buttons = (item, visitor) -> List.of();
    private BiFunction<Screen, Visitor, Screen> below = (screen, visitor) -> screen;
    private BiFunction<ListTap, Visitor, Optional<Tap>> back = (tap, visitor) -> Optional.empty();
    private @Nullable Function<T, String> words;
    private @Nullable Export<T> export;

    private ListScreen(String name, Function<String, Optional<Function<Visitor, Result<Contents<T>>>>> source) {
        this.name = name;
        this.source = source;
    }

    /**
     * A list by its name.
     *
     * @param items for whoever looks, or why they may not
     */
    public static <T> ListScreen<T> of(String name, Function<Visitor, Result<List<T>>> items) {
        return told(name, visitor -> items.apply(visitor).map(all -> Contents.of(all, all.size())));
    }

    /** A list of which the title says more than how many there are. */
    public static <T> ListScreen<T> told(String name, Function<Visitor, Result<Contents<T>>> found) {
        return new ListScreen<>(name, about -> Optional.of(found));
    }

    /** A list of what something has, such as a campaign's pledges. */
    public static <T, I> ListScreen<T> about(
            String name, Function<ObjectId, I> id, BiFunction<Visitor, I, Result<Contents<T>>> found) {
        return new ListScreen<>(
                name,
                about -> ObjectId.isValid(about)
                        ? Optional.of(visitor -> found.apply(visitor, id.apply(new ObjectId(about))))
                        : Optional.empty());
    }

    /** A paragraph for each thing, above the buttons. */
    public ListScreen<T> line(BiFunction<T, Visitor, Text> said) {
        line = said.andThen(Optional::of);
        return this;
    }

    /** What a thing's button says and opens. */
    public ListScreen<T> opens(BiFunction<T, Visitor, Button> button) {
        return offers(button.andThen(List::of));
    }

    /** The row of buttons of a thing. */
    public ListScreen<T> offers(BiFunction<T, Visitor, List<Button>> row) {
        buttons = row;
        return this;
    }

    /** Lets one choose of the constants that things may have. */
    public <E extends Enum<E>> ListScreen<T> filter(
            Class<E> type, Function<T, Optional<E>> of, Function<E, Text> called) {
        filters.add(Arrays.stream(type.getEnumConstants())
                .map(constant -> new Choice<T>(
                        constant.name(),
                        called.apply(constant),
                        (item, visitor) ->
                                of.apply(item).filter(constant::equals).isPresent()))
                .toList());
        return this;
    }

    /** Lets one see only those to which something applies; buttons say so by a code that stays. */
    public ListScreen<T> filter(String code, Text called, BiPredicate<T, Visitor> applies) {
        filters.add(List.of(new Choice<>(code, called, applies)));
        return this;
    }

    /** Lets one search for words that stand in what is said here of a thing. */
    public ListScreen<T> searched(Function<T, String> in) {
        words = in;
        return this;
    }

    /** Lets some take it out as a file. */
    public ListScreen<T> exported(Predicate<Visitor> may, List<String> header, Function<T, List<Object>> row) {
        export = new Export<>(may, header, row);
        return this;
    }

    /** What else stands below it. */
    public ListScreen<T> with(BiFunction<Screen, Visitor, Screen> more) {
        below = more;
        return this;
    }

    /** Where it is reached from; from home otherwise. */
    public ListScreen<T> back(Tap to) {
        back = (tap, visitor) -> Optional.of(to);
        return this;
    }

    /** Where a list of what something has is reached from, by the id of that. */
    public ListScreen<T> back(BiFunction<ObjectId, Visitor, Tap> to) {
        back = (tap, visitor) -> Optional.of(to.apply(new ObjectId(tap.about()), visitor));
        return this;
    }

    /** By which name a tap of its own led here; what it carried beside a page was the id of what the list is about. */
    public ListScreen<T> formerly(String tap) {
        formerly.add(tap);
        return this;
    }

    /** Makes it known to its buttons. */
    public ListScreen<T> addTo(Routes routes) {
        routes.tap(ListTap.class, name, this::page);
        routes.tap(ListWish.class, name, this::wished);
        formerly.forEach(tap -> routes.formerly(tap, fields -> ListTap.former(name, fields)));
        if (words != null) {
            routes.dialog(search());
        }
        return this;
    }

    /** What a command opens: those it is not for are led home. */
    public Answer.Shown open(Visitor visitor) {
        return opened(ListTap.of(name), visitor);
    }

    /** The same of a list of what something has. */
    public Answer.Shown openOf(ObjectId about, Visitor visitor) {
        return opened(ListTap.of(name, about), visitor);
    }

    private Answer.Shown opened(ListTap tap, Visitor visitor) {
        return source.apply(tap.about())
                .map(found -> found.apply(visitor)
                        .fold(
                                all -> Answer.showing(screen(tap, all, visitor)),
                                refused -> Answer.showing(Screen.saying(
                                                new Text.Phrase(refused.why().key(), refused.arguments()))
                                        .backHome())))
                .orElseThrow();
    }

    private Dialog search() {
        return Dialog.named("list." + name)
                .worded("chatkit.list.search")
                .asking(WORDS)
                .endingAtOnce((visitor, answers, opened) -> {
                    var whole = new ListTap(name, opened.about(), "", 0);
                    return page(visitor, whole.to(Narrowing.of(answers.get(WORDS), whole.room())));
                });
    }

    private Answer page(Visitor visitor, ListTap tap) {
        return found(visitor, tap, all -> Answer.showing(screen(tap, all, visitor)));
    }

    private Answer found(Visitor visitor, ListTap tap, Function<Contents<T>, Answer> answer) {
        return source.apply(tap.about())
                .map(found -> Answer.of(found.apply(visitor), answer))
                .orElseGet(() -> Answer.alert("chatkit.too-old"));
    }

    private Answer wished(Visitor visitor, ListWish wish) {
        return found(visitor, wish.list(), all -> wished(wish, all, visitor));
    }

    private Answer wished(ListWish wish, Contents<T> all, Visitor visitor) {
        return switch (wish.what()) {
            case FILTER -> Answer.showing(choices(wish.list(), all.items(), visitor));
            case SEARCH -> words == null ? Answer.alert("chatkit.too-old") : Answer.asking(search(), wish.about());
            case CSV, XLSX -> file(wish, narrowed(wish.list(), all.items(), visitor), visitor);
        };
    }

    private Answer file(ListWish wish, List<T> items, Visitor visitor) {
        var out = export;
        if (out == null || !out.may().test(visitor)) {
            return Answer.alert("chatkit.too-old");
        }
        var file = wish.what() == What.CSV ? out.csv(name, items) : out.workbook(name, items);
        return Answer.showing(
                Screen.saying("chatkit.list.file", items.size()).carrying(file).back(wish.list()));
    }

    private List<T> narrowed(ListTap tap, List<T> all, Visitor visitor) {
        var narrowing = tap.narrowing();
        var wanted = Folded.of(narrowing.words()).split(" ", -1);
        return all.stream()
                .filter(item -> isOf(narrowing, item, visitor))
                .filter(item -> narrowing.words().isEmpty() || has(wanted, item))
                .toList();
    }

    private boolean isOf(Narrowing narrowing, T item, Visitor visitor) {
        return chosen(narrowing).allMatch(choice -> choice.applies().test(item, visitor));
    }

    private boolean has(String[] wanted, T item) {
        var said = words == null ? "" : Folded.of(words.apply(item));
        return Arrays.stream(wanted).allMatch(said::contains);
    }

    private Stream<Choice<T>> chosen(Narrowing narrowing) {
        return IntStream.range(0, filters.size()).boxed().flatMap(number -> chosen(narrowing, number));
    }

    private Stream<Choice<T>> chosen(Narrowing narrowing, int number) {
        return filters.get(number).stream().filter(choice -> choice.code().equals(narrowing.code(number)));
    }

    private Screen screen(ListTap tap, Contents<T> found, Visitor visitor) {
        var narrowing = tap.narrowing();
        var shown = narrowed(tap, found.items(), visitor);
        var page = Page.of(shown, tap.page(), PAGE);
        var screen = Screen.saying(
                found.items().isEmpty() ? name + ".none" : name, found.told().toArray());
        if (!narrowing.isNone()) {
            screen = screen.and(
                    shown.isEmpty() ? "chatkit.list.narrowed.none" : "chatkit.list.narrowed", said(narrowing));
        }
        for (var item : page.items()) {
            screen = line.apply(item, visitor).map(screen::and).orElse(screen);
        }
        for (var item : page.items()) {
            screen = screen.offering(buttons.apply(item, visitor));
        }
        screen = screen.turning(page, tap::at).offeringInPairs(without(tap));
        screen = below.apply(screen.offering(ways(tap, found.items(), visitor)), visitor);
        return narrowing.isNone()
                ? back.apply(tap, visitor).map(screen::back).orElseGet(screen::backHome)
                : screen.back(tap.to(Narrowing.NONE));
    }

    private Text said(Narrowing narrowing) {
        var parts = new ArrayList<Text>();
        if (!narrowing.words().isEmpty()) {
            parts.add(Text.of("chatkit.list.words", narrowing.words()));
        }
        chosen(narrowing).forEach(choice -> {
            if (!parts.isEmpty()) {
                parts.add(Text.typed(" · "));
            }
            parts.add(choice.name());
        });
        return Text.joined(parts);
    }

    private List<Button> without(ListTap tap) {
        var narrowing = tap.narrowing();
        return IntStream.range(0, filters.size())
                .boxed()
                .flatMap(number -> chosen(narrowing, number)
                        .map(choice ->
                                Button.of(tap.to(narrowing.with(number, "")), "chatkit.list.without", choice.name())))
                .toList();
    }

    /** What a single page needs not is not offered. */
    private List<Button> ways(ListTap tap, List<T> all, Visitor visitor) {
        var ways = new ArrayList<Button>();
        if (all.size() > PAGE && !offered(tap, all, visitor).isEmpty()) {
            ways.add(Button.of(ListWish.of(tap, What.FILTER), "chatkit.list.filter"));
        }
        if (all.size() > PAGE && words != null) {
            ways.add(Button.of(ListWish.of(tap, What.SEARCH), "chatkit.list.search"));
        }
        if (!all.isEmpty() && export != null && export.may().test(visitor)) {
            ways.add(Button.of(ListWish.of(tap, What.CSV), "chatkit.list.csv"));
            ways.add(Button.of(ListWish.of(tap, What.XLSX), "chatkit.list.xlsx"));
        }
        return ways;
    }

    private Screen choices(ListTap tap, List<T> all, Visitor visitor) {
        var screen = Screen.saying("chatkit.list.filter.choose");
        for (var filter : offered(tap, all, visitor)) {
            screen = screen.offeringInPairs(filter);
        }
        return screen.back(tap);
    }

    /** Of each filter what leads to something beside what was chosen of the others, and not to all of it. */
    private List<List<Button>> offered(ListTap tap, List<T> all, Visitor visitor) {
        var narrowing = tap.narrowing();
        var offered = new ArrayList<List<Button>>();
        for (int filter = 0; filter < filters.size(); filter++) {
            var without = tap.to(narrowing.with(filter, ""));
            var there = narrowed(without, all, visitor);
            var buttons = new ArrayList<Button>();
            for (var choice : filters.get(filter)) {
                var with = tap.to(narrowing.with(filter, choice.code()));
                long count = there.stream()
                        .filter(item -> choice.applies().test(item, visitor))
                        .count();
                if (choice.code().equals(narrowing.code(filter))) {
                    buttons.add(Button.of(without, "chatkit.list.filter.chosen", choice.name()));
                } else if (count > 0 && count < there.size() && fits(with)) {
                    buttons.add(Button.of(with, choice.name()));
                }
            }
            if (!buttons.isEmpty()) {
                offered.add(buttons);
            }
        }
        return offered;
    }

    private static boolean fits(ListTap tap) {
        return tap.narrowed().getBytes(StandardCharsets.UTF_8).length <= tap.room();
    }
}
