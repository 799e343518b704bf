package kz.akd.bot.chatkit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Talk;
import kz.akd.bot.chatkit.imports.ImportTaps.ApplyImport;
import kz.akd.bot.chatkit.imports.ImportTaps.Part;
import kz.akd.bot.chatkit.imports.ImportTaps.ShowImport;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.csv.Compared;
import kz.akd.bot.shared.csv.CsvFile;
import kz.akd.bot.shared.csv.Row;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.RowsFile;
import kz.akd.bot.shared.csv.Vocabulary;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Files of rows, whatever they are of: here of what somebody's account received, against what is owed (rules 1, 5, 6 and 9). */
class FileImportsTest {

    private static final PersonId DANA = new PersonId(1);
    private static final PersonId ANOTHER = new PersonId(2);
    private static final String THREE = "who;sum\nAida;100\nBolat;nothing\nSaken;300\nNobody;5\n";

    private final Map<String, Integer> owed = new LinkedHashMap<>(Map.of("Aida", 100, "Saken", 200));
    private final Map<String, Integer> received = new HashMap<>();
    private final Map<String, byte[]> sent = new HashMap<>();
    private final Set<PersonId> treasurers = new HashSet<>(Set.of(DANA, ANOTHER));
    private final List<String> written = new ArrayList<>();
    private final MemoryDocuments<ObjectId, WaitingFile> files = new MemoryDocuments<>(WaitingFile::id);
    private Predicate<Payment> fails = payment -> false;
    private Instant now = Instant.parse("2026-12-01T09:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final FileImports imports = new FileImports(files, (file, most) -> fetched(file), clock);
    private final FileImport<Payment, Fault, Payment> payments = FileImport.of(
                    "test.payments", treasurers::contains, (content, zone) -> read(content))
            .compared(this::compare)
            .shown(payment -> Text.typed(payment.who()))
            .applied("enter", this::enter)
            .applied("test", (by, payment, file) -> true)
            .finished((by, file, fresh, changed) -> written.add(by + " +" + fresh + " ~" + changed))
            .between(new SendPayments(), new ShowFund(), Button.of(new ShowFund(), "help"));
    private final ChatFeature chat = this::routes;
    private final Talk dana;
    private final Talk another;

    enum Column {
        WHO,
        SUM
    }

    enum Fault {
        NOT_A_SUM,
        NOT_OWED
    }

    record Payment(int line, String who, int sum) {}

    @TapName("pay")
    record SendPayments() implements Tap {}

    @TapName("fund")
    record ShowFund() implements Tap {}

    FileImportsTest() {
        imports.add(payments);
        dana = talk(DANA);
        another = talk(ANOTHER);
    }

    private Talk talk(PersonId person) {
        return new Talk(new Visitor(person, Language.EN, ZoneOffset.UTC, Rank.OFFICER), clock, chat, imports);
    }

    private void routes(Routes routes) {
        routes.tap(SendPayments.class, (visitor, tap) -> imports.ask(visitor, payments));
        routes.tap(ShowFund.class, (visitor, tap) -> Answer.showing(Screen.saying("fund")));
    }

    private byte[] fetched(SentFile file) throws Undelivered {
        var content = sent.get(file.id());
        if (content == null) {
            throw new Undelivered("away", Undelivered.Reason.PASSING);
        }
        return content;
    }

    private static RowsFile<Payment, Fault> read(byte[] content) {
        var columns = new Vocabulary<Column>().with(Column.WHO, "who", "payer").with(Column.SUM, "sum");
        return RowsFile.of(content, text -> {
            var rows = new ArrayList<Payment>();
            var faults = new ArrayList<RowFault<Fault>>();
            return CsvFile.read(text, columns, Set.of(Column.WHO), 10_000, (Row<Column, Fault> row) -> {
                        var sum = row.value(Column.SUM, Fault.NOT_A_SUM, FileImportsTest::sum);
                        sum.ifPresent(known -> rows.add(new Payment(row.line(), row.line(Column.WHO), known)));
                        row.fault().ifPresent(faults::add);
                    })
                    .fold(
                            read -> new RowsFile.Read<>(rows, faults, List.of(), read.columns(), read.ignored()),
                            refused -> new RowsFile.Refused<>(refused.reason(), refused.value()));
        });
    }

    private static Optional<Integer> sum(String written) {
        return written.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }

    private Compared<Payment, Fault> compare(PersonId by, List<Payment> rows) {
        return new Compared<>(
                rows.stream()
                        .filter(row -> isOwed(row) && !received.containsKey(row.who()))
                        .toList(),
                rows.stream()
                        .filter(row -> received.containsKey(row.who()) && received.get(row.who()) != row.sum())
                        .toList(),
                rows.stream()
                        .filter(row -> Integer.valueOf(row.sum()).equals(received.get(row.who())))
                        .toList(),
                rows.stream()
                        .filter(row -> !isOwed(row))
                        .map(row -> new RowFault<>(row.line(), Fault.NOT_OWED, row.who()))
                        .toList());
    }

    private boolean isOwed(Payment payment) {
        return owed.containsKey(payment.who());
    }

    private boolean enter(PersonId by, Payment payment, ObjectId file) {
        if (fails.test(payment)) {
            throw new DataAccessResourceFailureException("away at " + payment.who());
        }
        if (!treasurers.contains(by)) {
            return false;
        }
        received.put(payment.who(), payment.sum());
        return true;
    }

    private SentFile file(String content) {
        var id = "file" + sent.size();
        sent.put(id, content.getBytes(UTF_8));
        return new SentFile(id, id + ".csv", content.length());
    }

    private Talk sends(String content) {
        return dana.taps(new SendPayments()).sends(file(content));
    }

    private static Text preview(int fresh, int changed, int same, int faulty) {
        return Text.of("test.payments.preview", fresh, changed, same, faulty);
    }

    private static Text done(int fresh, int changed, int same) {
        return Text.of("test.payments.done.enter", fresh, changed, same);
    }

    private static Text gone() {
        return Text.of("chatkit.import.gone");
    }

    private ApplyImport apply() {
        return dana.button(ApplyImport.class).orElseThrow();
    }

    private String many(int rows) {
        var file = new StringBuilder("who;sum\n");
        for (int row = 0; row < rows; row++) {
            owed.put("P" + row, row);
            file.append('P').append(row).append(';').append(row).append('\n');
        }
        return file.toString();
    }

    @Test
    void a_file_is_looked_at_first_with_the_rows_that_are_at_fault_from_reading_and_from_comparing() {
        sends("payer;sum;note\nAida;100;x\nBolat;nothing;\nSaken;300;\nNobody;5;\n");

        assertThat(dana.paragraphs())
                .startsWith(preview(2, 0, 0, 2))
                .contains(Text.of("chatkit.import.columns", "payer → who, sum"))
                .contains(Text.of("chatkit.import.ignored", "note"))
                .contains(Text.typed("Aida"), Text.typed("Saken"))
                .endsWith(
                        Text.of("test.payments.fault", 3, Text.of("test.payments.fault.not-a-sum"), "nothing"),
                        Text.of("test.payments.fault", 5, Text.of("test.payments.fault.not-owed"), "Nobody"));
        assertThat(received).isEmpty();
    }

    @Test
    void each_part_has_pages_of_its_own() {
        received.put("Aida", 100);
        sends(many(25) + "Aida;100\n");
        assertThat(dana.paragraphs()).contains(Text.typed("P4")).doesNotContain(Text.typed("P5"), Text.typed("Aida"));
        var all = dana.button(ShowImport.class).orElseThrow();
        assertThat(all.part()).isEqualTo(Part.FRESH);

        dana.taps(new ShowImport(all.file(), Part.FRESH, 2));
        assertThat(dana.paragraphs())
                .startsWith(Text.of("chatkit.import.part.fresh", 25))
                .contains(Text.typed("P24"))
                .hasSize(6);
        dana.taps(new ShowImport(all.file(), Part.SAME, 0));
        assertThat(dana.paragraphs()).containsExactly(Text.of("chatkit.import.part.same", 1), Text.typed("Aida"));
        dana.taps(new ShowImport(all.file(), Part.ALL, 0));
        assertThat(dana.paragraphs()).startsWith(preview(25, 0, 1, 0));
    }

    @Test
    void rule_5_it_is_applied_once_in_one_way_and_its_file_is_not_kept_after_that() {
        received.put("Saken", 200);
        sends(THREE);
        var apply = apply();
        dana.taps(apply);
        assertThat(dana.paragraphs()).containsExactly(done(1, 1, 0));
        assertThat(received).containsOnly(Map.entry("Aida", 100), Map.entry("Saken", 300));

        received.clear();
        dana.taps(apply);
        assertThat(dana.paragraphs()).containsExactly(done(1, 1, 0));
        dana.taps(new ApplyImport(apply.file(), "test", 2));
        assertThat(dana.paragraphs()).containsExactly(done(1, 1, 0));
        dana.taps(new ShowImport(apply.file(), Part.FAULTS, 0));
        assertThat(dana.paragraphs()).containsExactly(done(1, 1, 0));

        assertThat(received).isEmpty();
        assertThat(written).containsExactly("1 +1 ~1");
        assertThat(files.find(apply.file()).orElseThrow().bytes()).isEmpty();
    }

    @Test
    void rule_5_ten_thousand_rows_with_a_crash_in_the_middle_go_on_with_the_rest_and_say_how_far_they_are() {
        sends(many(10_000));
        var apply = apply();
        fails = payment -> payment.sum() == 7_020;
        assertThatThrownBy(() -> dana.taps(apply)).hasMessage("away at P7020");
        assertThat(received).hasSize(7_020);
        assertThat(written).isEmpty();

        fails = payment -> payment.sum() < 7_020;
        dana.taps(apply);
        assertThat(dana.paragraphs()).containsExactly(done(10_000, 0, 0));
        assertThat(dana.progress().get(0).paragraphs())
                .containsExactly(Text.of("chatkit.import.progress", 7_070, 10_000));
        assertThat(received).hasSize(10_000);
        assertThat(written).containsExactly("1 +10000 ~0");
    }

    @Test
    void a_row_that_fails_by_itself_is_left_out_and_said_and_the_others_are_applied() {
        owed.put("Bolat", 1);
        fails = payment -> {
            if (payment.who().equals("Aida")) {
                throw new IllegalStateException("a fault of ours");
            }
            return false;
        };
        sends("who;sum\nAida;100\nBolat;1\n");
        dana.taps(apply());

        assertThat(dana.paragraphs()).containsExactly(done(2, 0, 0), Text.of("chatkit.import.left-out", 1));
        assertThat(received).containsOnlyKeys("Bolat");
    }

    @Test
    void rule_6_nobody_sees_or_applies_what_another_has_sent() {
        sends(THREE);
        var apply = apply();

        another.taps(apply);
        assertThat(another.paragraphs()).containsExactly(gone());
        another.taps(new ShowImport(apply.file(), Part.FRESH, 0));
        assertThat(another.paragraphs()).containsExactly(gone());
        assertThat(received).isEmpty();
        assertThat(files.find(apply.file())).isPresent();
    }

    @Test
    void rule_6_who_has_lost_the_right_neither_sends_nor_sees_nor_applies_one() {
        sends(THREE);
        var apply = apply();
        treasurers.remove(DANA);
        for (var tap : List.of(apply, new ShowImport(apply.file(), Part.ALL, 0), new SendPayments())) {
            assertThat(dana.taps(tap).word()).isEqualTo(Text.of("chatkit.import.not-allowed"));
        }
        assertThat(dana.sends(file(THREE)).word()).isEqualTo(Text.of("chatkit.import.not-allowed"));
        assertThat(received).isEmpty();
        assertThat(files.all()).hasSize(1);

        treasurers.add(DANA);
        dana.taps(apply);
        assertThat(received).hasSize(2);
    }

    @Test
    void rule_6_who_loses_the_right_in_the_middle_stops_there_and_may_go_on_when_it_comes_back() {
        sends(many(200));
        var apply = apply();
        fails = payment -> payment.sum() == 99 && treasurers.remove(DANA) && payment.sum() < 0;
        assertThat(dana.taps(apply).word()).isEqualTo(Text.of("chatkit.import.not-allowed"));
        assertThat(received).hasSize(99);

        treasurers.add(DANA);
        fails = payment -> false;
        dana.taps(apply);
        assertThat(dana.paragraphs()).containsExactly(done(200, 0, 0));
        assertThat(received).hasSize(200);
    }

    @Test
    void one_that_is_too_old_is_refused_and_deleted_at_once() {
        sends(THREE);
        var apply = apply();
        now = now.plus(Duration.ofDays(1));
        dana.taps(new ShowImport(apply.file(), Part.ALL, 0));
        assertThat(dana.paragraphs()).startsWith(preview(2, 0, 0, 2));

        now = now.plusMillis(1);
        dana.taps(apply);
        assertThat(dana.paragraphs()).containsExactly(gone());
        assertThat(files.all()).isEmpty();
        assertThat(received).isEmpty();
    }

    @Test
    void one_that_nobody_asks_for_is_deleted_within_the_hour() {
        sends(THREE);
        now = now.plus(Duration.ofDays(1));
        imports.run();
        assertThat(files.all()).hasSize(1);

        now = now.plusMillis(1);
        imports.run();
        assertThat(files.all()).isEmpty();
        dana.taps(new ShowImport(new ObjectId(), Part.ALL, 0));
        assertThat(dana.paragraphs()).containsExactly(gone());
    }

    @Test
    void rule_9_what_is_no_such_file_is_refused_with_its_reason_and_the_next_one_is_simply_taken() {
        sends("a;b\n1;2\n");
        assertThat(dana.paragraphs()).containsExactly(Text.of("test.payments.refused.no-column", "a;b"));
        assertThat(files.all()).isEmpty();
        dana.sends(file(""));
        assertThat(dana.paragraphs()).containsExactly(Text.of("chatkit.import.refused.empty", ""));
        dana.sends(new SentFile("lost", "lost.csv", 5));
        assertThat(dana.paragraphs()).containsExactly(Text.of("chatkit.import.not-fetched"));

        dana.sends(file(THREE));
        assertThat(dana.paragraphs()).startsWith(preview(2, 0, 0, 2));
        dana.sends(file("who;sum\nAida;100\n"));
        assertThat(dana.paragraphs()).startsWith(preview(1, 0, 0, 0));
        dana.taps(new ShowFund()).sends(file(THREE));
        assertThat(dana.paragraphs()).containsExactly(Text.of("chatkit.stray.other"));
        assertThat(files.all()).hasSize(2);
    }

    @Test
    void what_is_all_there_offers_nothing_to_apply() {
        received.put("Aida", 100);
        sends("who;sum\nAida;100\n");
        assertThat(dana.button(ApplyImport.class)).isEmpty();
    }

    @Test
    void rule_7_of_somebody_who_is_forgotten_neither_the_file_nor_the_name_stays() {
        sends(THREE);
        var data = new ImportConfiguration().filesOfPeople(files);
        assertThat(data.about(DANA).toString())
                .contains("test.payments", "2026-12-01")
                .doesNotContain("Aida");
        assertThat(data.about(ANOTHER)).isEmpty();
        data.forget(ANOTHER, new PersonId(99));
        assertThat(apply().rows()).isEqualTo(2);

        data.forget(DANA, new PersonId(99));
        assertThat(files.all()).singleElement().satisfies(file -> {
            assertThat(file.by()).isEqualTo(new PersonId(99));
            assertThat(file.bytes()).isEmpty();
            assertThat(file).hasToString("WaitingFile " + file.id());
        });
    }
}
