package kz.akd.bot.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.money.ReferenceCode;
import kz.akd.bot.treasury.Bill.State;
import kz.akd.bot.treasury.Claim.Finding;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BillTest {

    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId TREASURER = new PersonId(9);
    private static final Instant NOW = Instant.parse("2026-08-01T05:00:00Z");
    private static final PeriodId PERIOD = PeriodId.of(2026, 2);
    private static final DuesTerms TERMS = new DuesTerms(
            List.of("01-15/03-01", "12-01/01-31"), Set.of(MemberKind.STAFF), List.of(Duration.ofDays(14)), "KZT", "");

    private static Bill bill(@Nullable String wage) {
        return Bill.made(PERIOD, AIDA, ReferenceCode.random(new Random(1)), wage == null ? null : Money.parse(wage));
    }

    private static Bill received(Bill bill, String amount) {
        return bill.with(
                new Claim(new ObjectId(), NOW, null, null, new Finding(TREASURER, NOW, Money.parse(amount), null)));
    }

    @Test
    void a_bill_is_paid_when_the_wage_that_was_stated_has_come() {
        var bill = bill("KZT 15000.00");
        assertThat(bill.state()).isEqualTo(State.OPEN);
        var partly = received(bill, "KZT 5000.00");
        assertThat(partly.state()).isEqualTo(State.PARTLY);
        assertThat(partly.isOwed()).isTrue();
        assertThat(received(partly, "KZT 10000.00").state()).isEqualTo(State.PAID);
    }

    @Test
    void whoever_states_no_wage_pays_what_they_wish_in_any_currency() {
        assertThat(received(bill(null), "KZT 1.00").state()).isEqualTo(State.PAID);
        assertThat(received(bill("KZT 15000.00"), "EUR 50.00").state()).isEqualTo(State.PAID);
    }

    @Test
    void a_claim_silences_until_it_is_looked_at_and_a_rejected_or_reversed_one_is_owed_again() {
        var claim = new Claim(new ObjectId(), NOW, null, null, null);
        var claimed = bill(null).with(claim);
        assertThat(claimed.state()).isEqualTo(State.CLAIMED);
        assertThat(claimed.isOwed()).isFalse();
        assertThat(claimed.found(claim.id(), new Finding(TREASURER, NOW, null, "not there"))
                        .isOwed())
                .isTrue();
        assertThat(claimed.found(claim.id(), new Finding(TREASURER, NOW, Money.parse("KZT 5.00"), "twice"))
                        .received())
                .isEmpty();
    }

    @Test
    void an_exempt_member_owes_nothing() {
        assertThat(bill(null)
                        .relieved(new Bill.Relief("illness", TREASURER, NOW))
                        .isOwed())
                .isFalse();
    }

    @Test
    void rule_7_of_somebody_forgotten_the_sums_remain_and_neither_wage_nor_receipt_nor_words() {
        var claim = new Claim(
                new ObjectId(),
                NOW,
                Money.parse("KZT 15000.00"),
                new kz.akd.bot.giving.pledge.Receipt(true, "f", ""),
                null);
        var left = bill("KZT 15000.00")
                .with(claim)
                .found(claim.id(), new Finding(TREASURER, NOW, Money.parse("KZT 15000.00"), null))
                .replacing(AIDA, new PersonId(77));
        assertThat(left.member()).isEqualTo(new PersonId(77));
        assertThat(left.stated()).isEmpty();
        assertThat(left.claims().get(0).shownBy()).isEmpty();
        assertThat(left.received()).containsExactly(Money.parse("KZT 15000.00"));
    }

    @Test
    void a_period_is_open_from_its_day_to_its_last_also_over_new_year() {
        assertThat(TERMS.openOn(LocalDate.of(2026, 1, 14)))
                .extracting(Period::id)
                .containsExactly(PeriodId.of(2025, 2));
        assertThat(TERMS.openOn(LocalDate.of(2026, 1, 15)))
                .extracting(Period::id)
                .containsExactly(PeriodId.of(2025, 2), PeriodId.of(2026, 1));
        assertThat(TERMS.openOn(LocalDate.of(2026, 3, 1)))
                .extracting(Period::due)
                .containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(TERMS.openOn(LocalDate.of(2026, 3, 2))).isEmpty();
    }

    @Test
    void the_next_period_is_told_also_over_new_year_and_none_where_there_are_none() {
        assertThat(TERMS.opensAfter(LocalDate.of(2026, 1, 14))).contains(LocalDate.of(2026, 1, 15));
        assertThat(TERMS.opensAfter(LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2027, 1, 15));
        assertThat(new DuesTerms(List.of(), Set.of(), List.of(), "KZT", "").opensAfter(LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void terms_that_make_no_sense_are_refused_with_what_they_were() {
        assertThatThrownBy(() -> new DuesTerms(List.of("soon"), Set.of(), List.of(), "KZT", ""))
                .hasMessageContaining("soon");
        assertThatThrownBy(() -> new DuesTerms(List.of(), Set.of(), List.of(), "XYZQ", ""))
                .hasMessageContaining("XYZQ");
    }

    @Test
    void rule_5_the_bill_of_a_period_has_one_id() {
        assertThat(BillId.of(PERIOD, AIDA)).isEqualTo(BillId.of(PeriodId.of(2026, 2), AIDA));
        assertThat(BillId.of(PERIOD, AIDA)).isNotEqualTo(BillId.of(PeriodId.of(2026, 1), AIDA));
    }
}
