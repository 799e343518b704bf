package kz.akd.bot.chatkit.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.Question;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Page;

/**
 * One of many: typed words narrow it down to buttons. Narrowed is {@code <page>} among those offered first, or {@code
 * <page>?<words>} among those found.
 */
record SearchQuestion<T>(String name, Function<QuestionContext, Text> wording, Catalogue<T> catalogue)
        implements Question<T> {

    private static final int PAGE = 8;
    private static final int LONGEST_SEARCH = 60;
    private static final String TURN = ">";

    @Override
    public Text prompt(QuestionContext asking) {
        return wording.apply(asking);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var narrowing = Narrowing.of(asking.narrowed());
        var page = Page.of(found(narrowing, asking), narrowing.page(), PAGE);
        var rows = new ArrayList<List<Choice>>();
        for (var item : page.items()) {
            rows.add(List.of(new Choice(catalogue.label(item, asking), catalogue.code(item))));
        }
        if (page.count() > 1) {
            rows.add(turns(page));
        }
        return rows;
    }

    private static List<Choice> turns(Page<?> page) {
        var row = new ArrayList<Choice>();
        if (page.number() > 0) {
            row.add(new Choice(Text.of("chatkit.page.previous"), TURN + (page.number() - 1)));
        }
        row.add(new Choice(Text.of("chatkit.page.number", page.number() + 1, page.count()), TURN + page.number()));
        if (page.number() < page.count() - 1) {
            row.add(new Choice(Text.of("chatkit.page.next"), TURN + (page.number() + 1)));
        }
        return row;
    }

    private List<T> found(Narrowing narrowing, QuestionContext asking) {
        return narrowing.words().isEmpty() ? catalogue.offered(asking) : catalogue.search(narrowing.words(), asking);
    }

    @Override
    public Parsed<T> typed(String words, QuestionContext asking) {
        var wanted = words.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_SEARCH) {
            return Parsed.refused(Text.of("chatkit.search.length", LONGEST_SEARCH));
        }
        var found = catalogue.search(wanted, asking);
        if (found.isEmpty()) {
            return Parsed.refused(Text.of("chatkit.search.nothing", wanted));
        }
        return found.size() == 1
                ? Parsed.taken(found.get(0), Text.of("chatkit.search.taken", shown(found.get(0), asking)), false)
                : Parsed.narrowed(new Narrowing(0, wanted).written());
    }

    @Override
    public Parsed<T> picked(String value, QuestionContext asking) {
        if (value.startsWith(TURN)) {
            return turnedTo(value.substring(TURN.length()), asking);
        }
        return catalogue
                .byCode(value)
                .<Parsed<T>>map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(Text.of("chatkit.too-old")));
    }

    private Parsed<T> turnedTo(String page, QuestionContext asking) {
        try {
            var narrowing = Narrowing.of(asking.narrowed());
            return Parsed.narrowed(new Narrowing(Integer.parseInt(page), narrowing.words()).written());
        } catch (NumberFormatException forged) {
            return Parsed.refused(Text.of("chatkit.too-old"));
        }
    }

    @Override
    public String write(T value) {
        return catalogue.code(value);
    }

    @Override
    public T read(String kept) {
        return catalogue.byCode(kept).orElseThrow(() -> new IllegalStateException("no longer there: " + kept));
    }

    @Override
    public Text shown(T value, QuestionContext asking) {
        return catalogue.label(value, asking);
    }

    private record Narrowing(int page, String words) {

        static Narrowing of(String written) {
            if (written.isEmpty()) {
                return new Narrowing(0, "");
            }
            var parts = written.split("\\?", 2);
            return new Narrowing(Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : "");
        }

        String written() {
            return words.isEmpty() ? Integer.toString(page) : page + "?" + words;
        }
    }
}
