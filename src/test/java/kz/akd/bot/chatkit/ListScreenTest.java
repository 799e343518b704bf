package kz.akd.bot.chatkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.list.Contents;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Refusal;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListScreenTest {

    private static final String LIST = "announcements.list";
    private static final String OF_SHELF = "events.past.list";
    private static final ShelfId SHELF = new ShelfId(new ObjectId());
    private static final Visitor READER = visitor(1);
    private static final Visitor STRANGER = visitor(2);
    private static final Visitor LIBRARIAN = visitor(3);

    private enum Kind {
        NOVEL,
        ATLAS,
        DIARY
    }

    private enum No implements Refusal {
        NOT_ALLOWED;

        @Override
        public String module() {
            return "giving";
        }
    }

    private record ShelfId(ObjectId value) {}

    private record Book(int number, String title, Kind kind, boolean lent) {}

    @TapName("test.book")
    private record OpenBook(int number) implements Tap {}

    private final Texts texts = new Texts(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final List<Book> books = new ArrayList<>();
    private final Routes routes = new Routes(List.of(this::register));
    private ListScreen<Book> list;
    private Screen screen;

    private static Visitor visitor(long id) {
        return new Visitor(new PersonId(id), Language.EN, ZoneId.of("Asia/Almaty"), Rank.MEMBER);
    }

    private void register(Routes all) {
        list = ListScreen.of(LIST, visitor -> books(visitor))
                .line((book, visitor) -> Text.typed("line " + book.title()))
                .opens((book, visitor) -> Button.of(new OpenBook(book.number()), Text.typed(book.title())))
                .filter(Kind.class, book -> Optional.of(book.kind()), kind -> Text.typed(kind.name()))
                .filter("lent", Text.typed("Lent"), (book, visitor) -> book.lent())
                .searched(Book::title)
                .exported(LIBRARIAN::equals, List.of("number", "title"), book -> List.of(book.number(), book.title()))
                .formerly("test.old")
                .addTo(all);
        ListScreen.about(
                        OF_SHELF,
                        ShelfId::new,
                        (visitor, shelf) -> shelf.equals(SHELF)
                                ? Result.done(Contents.of(books, "Shelf"))
                                : Result.refused(No.NOT_ALLOWED))
                .opens((book, visitor) -> Button.of(new OpenBook(book.number()), Text.typed(book.title())))
                .back((id, visitor) -> new OpenBook(id.equals(SHELF.value()) ? 1 : 0))
                .formerly("test.shelf")
                .addTo(all);
        all.tap(OpenBook.class, (visitor, tap) -> Answer.home());
    }

    private Result<List<Book>> books(Visitor visitor) {
        return visitor.equals(STRANGER) ? Result.refused(No.NOT_ALLOWED) : Result.done(books);
    }

    @BeforeEach
    void twenty_books() {
        IntStream.range(0, 20)
                .forEach(number -> books.add(new Book(
                        number,
                        (number == 7 ? "Ақ кеме " : "Book ") + number,
                        number < 3 ? Kind.ATLAS : Kind.NOVEL,
                        number == 1)));
    }

    private Answer tapped(Visitor visitor, Tap tap) {
        var answer = routes.handle(visitor, routes.decode(routes.encode(tap)).orElseThrow());
        if (answer instanceof Answer.Shown shown) {
            screen = shown.screen();
        }
        return answer;
    }

    private ListScreenTest opens() {
        tapped(READER, ListTap.of(LIST));
        return this;
    }

    private ListScreenTest taps(String label) {
        tapped(READER, tap(label));
        return this;
    }

    private Tap tap(String label) {
        return screen.rows().stream()
                .flatMap(List::stream)
                .filter(button -> label(button).equals(label))
                .map(button -> ((Button.Tapping) button).tap())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
    }

    private String label(Button button) {
        return texts.plain(button.label(), READER);
    }

    private List<String> labels() {
        return screen.rows().stream().flatMap(List::stream).map(this::label).toList();
    }

    private String words() {
        return String.join(
                "\n",
                screen.paragraphs().stream()
                        .map(text -> texts.plain(text, READER))
                        .toList());
    }

    private void searches(String typed) {
        var asked = (Answer.Asked) tapped(READER, tap("🔤 Search"));
        var question = asked.dialog().question(0);
        var answers = answered(question, typed);
        var shown =
                (Answer.Shown) asked.dialog().end(READER, answers, new Dialog.Opened(new ObjectId(), asked.about()));
        screen = shown.screen();
    }

    @SuppressWarnings("unchecked") // the only question takes words
    private static Answers answered(Question<?> question, String typed) {
        return Answers.NONE.with((Question<String>) question, typed);
    }

    @Test
    void it_goes_page_by_page_with_a_line_and_a_button_for_each_thing() {
        opens();

        assertThat(words()).contains("line Book 0", "line Ақ кеме 7").doesNotContain("Book 8");
        assertThat(labels()).contains("Book 0", "1/3", "›", "⌂ Menu").doesNotContain("‹", "Book 8");
        assertThat(taps("›").labels()).contains("Book 8", "‹", "2/3");
        assertThat(tap("Book 8")).isEqualTo(new OpenBook(8));
    }

    @Test
    void a_page_that_is_no_more_is_the_last_one_and_an_empty_list_says_so() {
        tapped(READER, new ListTap(LIST, "", "", 99));
        assertThat(labels()).contains("3/3", "Book 19");

        books.clear();
        opens();
        assertThat(screen.paragraphs()).containsExactly(Text.of(LIST + ".none", 0));
        assertThat(labels()).containsExactly("⌂ Menu");
    }

    @Test
    void those_it_is_not_for_hear_why_and_a_command_leads_them_home() {
        assertThat(tapped(STRANGER, ListTap.of(LIST))).isEqualTo(Answer.alert("giving.refused.not-allowed"));
        assertThat(list.open(STRANGER))
                .isEqualTo(Answer.showing(
                        Screen.saying("giving.refused.not-allowed").backHome()));
        assertThat(list.open(READER)).isInstanceOf(Answer.Shown.class);
    }

    @Test
    void filters_offer_what_leads_to_something_and_to_less_beside_what_is_chosen() {
        opens().taps("🔎 Filter");
        assertThat(labels()).containsExactly("NOVEL", "ATLAS", "Lent", "‹ Back", "⌂ Menu");

        taps("ATLAS");
        assertThat(words()).contains("Chosen: ATLAS");
        assertThat(labels()).contains("Book 0", "Book 2", "✕ ATLAS").doesNotContain("Book 3", "1/1");

        taps("🔎 Filter");
        assertThat(labels()).containsExactly("NOVEL", "✅ ATLAS", "Lent", "‹ Back", "⌂ Menu");
        taps("Lent");
        assertThat(words()).contains("Chosen: ATLAS · Lent");
        assertThat(labels()).contains("Book 1", "✕ ATLAS", "✕ Lent").doesNotContain("Book 0");

        taps("✕ ATLAS").taps("🔎 Filter");
        assertThat(labels()).as("all that is lent are atlases").containsExactly("✅ Lent", "‹ Back", "⌂ Menu");
        taps("‹ Back").taps("‹ Back");
        assertThat(labels()).contains("Book 0", "1/3");
    }

    @Test
    void what_was_chosen_is_kept_while_pages_are_turned() {
        opens().taps("🔎 Filter").taps("NOVEL").taps("›");

        assertThat(words()).contains("Chosen: NOVEL");
        assertThat(labels()).contains("2/3", "✕ NOVEL");
    }

    @Test
    void nothing_is_left_by_what_once_was_chosen() {
        tapped(READER, new ListTap(LIST, "", "DIARY", 0));

        assertThat(words()).contains("Nothing here matches this");
        assertThat(labels()).contains("✕ DIARY", "‹ Back");
    }

    @Test
    void a_choice_that_this_release_has_not_chooses_nothing() {
        tapped(READER, new ListTap(LIST, "", "COMIC;;;x", 0));

        assertThat(labels()).contains("1/3").doesNotContain("✕ COMIC");
    }

    @Test
    void words_are_found_in_any_case_and_as_a_russian_keyboard_writes_them() {
        opens().searches("КЕМЕ ак");

        assertThat(words()).contains("Chosen: “КЕМЕ ак”");
        assertThat(labels()).contains("Ақ кеме 7").doesNotContain("Book 0");
        assertThat(taps("‹ Back").labels()).contains("1/3");
        searches("no such book");
        assertThat(words()).contains("Nothing here matches this");
    }

    @Test
    void words_that_no_button_could_carry_are_cut_before_they_are_looked_for() {
        books.replaceAll(book -> new Book(book.number(), "Ұзақ атау " + "ж".repeat(40), book.kind(), false));

        opens().searches("ж".repeat(40));
        assertThat(labels()).contains("›");
        assertThat(routes.encode(tap("›")).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        assertThat(taps("›").labels()).contains("2/3");
        searches("100%|?;");
        assertThat(words()).contains("“100  ?;”");
    }

    @Test
    void a_short_list_is_neither_filtered_nor_searched() {
        books.subList(8, 20).clear();

        assertThat(opens().labels()).doesNotContain("🔎 Filter", "🔤 Search", "1/1");
    }

    @Test
    void those_who_may_take_it_out_as_it_is_shown() {
        assertThat(opens().labels()).doesNotContain("⬇️ As CSV");
        tapped(LIBRARIAN, new ListTap(LIST, "", "ATLAS", 0));
        var csv = tap("⬇️ As CSV");
        tapped(LIBRARIAN, csv);

        assertThat(screen.attachment())
                .hasValueSatisfying(file -> assertThat(new String(file.content(), StandardCharsets.UTF_8))
                        .isEqualTo("\ufeffnumber,title\r\n0,Book 0\r\n1,Book 1\r\n2,Book 2\r\n"));
        tapped(LIBRARIAN, ListTap.of(LIST));
        tapped(LIBRARIAN, tap("⬇️ For Excel"));
        assertThat(screen.attachment())
                .hasValueSatisfying(file -> assertThat(file.name()).isEqualTo(LIST + ".xlsx"));
        assertThat(tapped(READER, csv)).isEqualTo(Answer.alert("chatkit.too-old"));
    }

    @Test
    void a_list_of_something_is_told_of_it_and_leads_back_to_it() {
        tapped(READER, ListTap.of(OF_SHELF, SHELF.value()));

        assertThat(screen.paragraphs()).containsExactly(Text.of(OF_SHELF, "Shelf"));
        assertThat(tap("‹ Back")).isEqualTo(new OpenBook(1));
        assertThat(taps("›").labels()).contains("2/3");
        assertThat(tapped(READER, ListTap.of(OF_SHELF, new ObjectId())))
                .isEqualTo(Answer.alert("giving.refused.not-allowed"));
        assertThat(tapped(READER, new ListTap(OF_SHELF, "forged", "", 0))).isEqualTo(Answer.alert("chatkit.too-old"));
    }

    @Test
    void a_button_of_an_earlier_release_leads_to_it_and_one_to_a_list_that_is_no_more_is_too_old() {
        assertThat(routes.decode("test.old|2")).contains(new ListTap(LIST, "", "", 2));
        assertThat(routes.decode("test.shelf|"
                        + java.util.Base64.getUrlEncoder()
                                .encodeToString(SHELF.value().toByteArray()) + "|1"))
                .contains(new ListTap(OF_SHELF, SHELF.value().toHexString(), "", 1));
        assertThat(routes.decode("test.old|x")).isEmpty();
        assertThat(routes.decode("test.shelf|AA|1")).isEmpty();
        assertThat(tapped(READER, ListTap.of("gone"))).isEqualTo(Answer.alert("chatkit.too-old"));
    }
}
