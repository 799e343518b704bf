package kz.akd.bot.treasury.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.MemoryDocuments;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.TreasuryFacts.DuesPaid;
import kz.akd.bot.treasury.TreasuryFacts.DuesTakenBack;
import kz.akd.bot.treasury.ledger.LedgerEntry.Draft;
import kz.akd.bot.treasury.ledger.LedgerEntry.Kind;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId TREASURER = new PersonId(9);
    private static final Instant NOW = Instant.parse("2026-08-01T05:00:00.123456Z");
    private static final PeriodId PERIOD = PeriodId.of(2026, 2);

    private final MemoryDocuments<Long, LedgerEntry> kept =
            new MemoryDocuments<Long, LedgerEntry>(LedgerEntry::number).unique("cause");
    private final Ledger ledger = new Ledger(kept);

    private static DuesPaid paid(ObjectId claim, String amount) {
        return new DuesPaid(BillId.of(PERIOD, AIDA), claim, PERIOD, AIDA, Money.parse(amount), NOW, TREASURER);
    }

    private static DuesTakenBack back(DuesPaid paid) {
        return new DuesTakenBack(
                paid.bill(), paid.claim(), PERIOD, AIDA, paid.amount(), NOW.plusSeconds(60), TREASURER);
    }

    @Test
    void rule_5_a_payment_that_is_told_twice_is_entered_once() {
        var fact = paid(new ObjectId(), "KZT 15000.00");
        ledger.on(fact);
        ledger.on(fact);
        new Ledger(kept).on(fact);
        assertThat(ledger.lines()).hasSize(1);
        assertThat(Ledger.balance(ledger.lines())).containsExactly(Money.parse("KZT 15000.00"));
    }

    @Test
    void numbers_have_no_gaps_also_when_another_node_enters_in_between() {
        var other = new Ledger(kept);
        for (int i = 0; i < 10; i++) {
            (i % 2 == 0 ? ledger : other).on(paid(new ObjectId(), "KZT 1.00"));
        }
        assertThat(ledger.lines())
                .extracting(LedgerEntry::number)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(Ledger.isIntact(ledger.lines())).isTrue();
    }

    @Test
    void what_is_taken_back_is_an_entry_of_its_own() {
        var fact = paid(new ObjectId(), "EUR 120.50");
        ledger.on(fact);
        ledger.on(back(fact));
        ledger.on(back(fact));
        assertThat(ledger.lines()).extracting(LedgerEntry::kind).containsExactly(Kind.DUES, Kind.REVERSAL);
        assertThat(Ledger.balance(ledger.lines())).containsExactly(Money.parse("EUR 0.00"));
    }

    @Test
    void a_line_that_was_changed_or_left_out_is_noticed_and_one_whose_person_is_forgotten_is_not() {
        for (int i = 0; i < 3; i++) {
            ledger.on(paid(new ObjectId(), "KZT 100.00"));
        }
        var lines = ledger.lines();
        assertThat(Ledger.isIntact(List.of(lines.get(0), lines.get(2)))).isFalse();
        var second = lines.get(1);
        var forged = new LedgerEntry(
                second.number(),
                second.cause(),
                second.kind(),
                Money.parse("KZT 1.00"),
                second.about(),
                second.person(),
                second.by(),
                second.at(),
                second.before(),
                second.hash());
        assertThat(Ledger.isIntact(List.of(lines.get(0), forged, lines.get(2)))).isFalse();
        var forgotten = lines.stream()
                .map(line -> line.replacing(AIDA, new PersonId(77)))
                .toList();
        assertThat(Ledger.isIntact(forgotten)).isTrue();
        assertThat(forgotten).extracting(LedgerEntry::person).containsOnly(new PersonId(77));
    }

    /** Any order of payments, repeats and reversals: the balance is the sum of what is confirmed and not taken back. */
    @Test
    void the_balance_is_right_after_any_order_of_payments_repeats_and_reversals() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var documents = new MemoryDocuments<Long, LedgerEntry>(LedgerEntry::number);
            var node = new Ledger(documents);
            var paid = new ArrayList<DuesPaid>();
            long open = 0;
            for (int step = 0; step < 40; step++) {
                int act = random.nextInt(4);
                if (act < 2 || paid.isEmpty()) {
                    int minor = 1 + random.nextInt(100_000);
                    var fact = paid(new ObjectId(), "KZT " + minor + ".00");
                    paid.add(fact);
                    node.on(fact);
                    open += minor;
                } else if (act == 2) {
                    node.on(paid.get(random.nextInt(paid.size())));
                } else {
                    var fact = paid.get(random.nextInt(paid.size()));
                    if (documents.where("cause", "dues-back:" + fact.claim()).isEmpty()) {
                        open -= fact.amount().getAmount().longValueExact();
                    }
                    node.on(back(fact));
                }
                node = random.nextInt(5) == 0 ? new Ledger(documents) : node;
            }
            assertThat(Ledger.balance(node.lines())).containsExactly(Money.parse("KZT " + open + ".00"));
            assertThat(Ledger.isIntact(node.lines())).isTrue();
        }
    }

    @Test
    void a_draft_keeps_the_moment_as_the_database_does() {
        var entry = LedgerEntry.after(
                null, new Draft("x", Kind.GIFT, Money.parse("KZT 1.00"), "7M4K9XP", null, TREASURER, NOW));
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-08-01T05:00:00.123Z"));
        assertThat(entry.follows(null)).isTrue();
    }
}
