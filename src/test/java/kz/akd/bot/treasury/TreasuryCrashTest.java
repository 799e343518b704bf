package kz.akd.bot.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.reminders.own.OwnReminders;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.money.ReferenceCode;
import kz.akd.bot.treasury.CrashingDocuments.Died;
import kz.akd.bot.treasury.CrashingDocuments.Write;
import kz.akd.bot.treasury.TreasuryFacts.DuesClaimed;
import kz.akd.bot.treasury.TreasuryFacts.DuesOpened;
import kz.akd.bot.treasury.TreasuryFacts.DuesPaid;
import kz.akd.bot.treasury.TreasuryFacts.DuesRejected;
import kz.akd.bot.treasury.TreasuryFacts.DuesTakenBack;
import kz.akd.bot.treasury.dues.AuditedDues;
import kz.akd.bot.treasury.dues.Dues;
import kz.akd.bot.treasury.dues.DuesDesk;
import kz.akd.bot.treasury.dues.DuesReminders;
import kz.akd.bot.treasury.dues.Periods;
import kz.akd.bot.treasury.ledger.Ledger;
import kz.akd.bot.treasury.ledger.LedgerEntry;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Rule 5: what is asked twice, or dies in the middle, is done once, and nothing that was accepted is lost. */
class TreasuryCrashTest {

    private static final PersonId TREASURER = new PersonId(9);
    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId BOLAT = new PersonId(2);
    private static final PersonId NEWCOMER = new PersonId(3);
    private static final PeriodId PERIOD = PeriodId.of(2026, 2);
    private static final Instant NOW = Instant.parse("2026-07-20T05:00:00Z");
    private static final DuesTerms TERMS = new DuesTerms(
            List.of("01-15/03-01", "07-15/09-01"), Set.of(MemberKind.STAFF), List.of(Duration.ZERO), "KZT", "");

    private final CrashingDocuments<PeriodId, Period> opened = new CrashingDocuments<>(Period::id);
    private final CrashingDocuments<BillId, Bill> bills = new CrashingDocuments<>(Bill::id);
    private final CrashingDocuments<PersonId, Exemption> exemptions = new CrashingDocuments<>(Exemption::member);
    private final CrashingDocuments<Long, LedgerEntry> entries = new CrashingDocuments<>(LedgerEntry::number);
    private final Map<PersonId, Person> known = new HashMap<>();
    private final OwnReminders own = mock(OwnReminders.class);
    private final AuditLog audit = mock(AuditLog.class);

    private Ledger ledger = new Ledger(entries);
    private Periods periods;
    private Dues dues;
    private DuesDesk desk;
    private DuesReminders reminders;

    @BeforeEach
    void anAssociation() {
        var people = mock(People.class);
        var scopes = mock(Scopes.class);
        var audiences = mock(Audiences.class);
        isMemberSince(AIDA, "2025-01-01");
        isMemberSince(BOLAT, "2026-07-15");
        isMemberSince(NEWCOMER, "2026-07-16");
        isMemberSince(TREASURER, "2020-01-01");
        when(people.find(any())).thenAnswer(call -> Optional.ofNullable(known.get(call.<PersonId>getArgument(0))));
        when(people.findAll(anyCollection()))
                .thenAnswer(call -> call.<Collection<PersonId>>getArgument(0).stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .toList());
        when(scopes.of(any(), any())).thenReturn(new Scope(false, Set.of()));
        when(scopes.of(TREASURER, Permission.KEEP_FUND)).thenReturn(new Scope(true, Set.of()));
        when(audiences.members(any())).thenReturn(List.of(AIDA, BOLAT, NEWCOMER, TREASURER));
        var rights = new TreasuryRights(people, scopes, Clock.fixed(NOW, ZoneOffset.UTC));
        periods = new Periods(TERMS, opened, bills, exemptions, audiences, people, rights, new Random(1));
        dues = new Dues(bills, opened, rights, TERMS);
        desk = new DuesDesk(bills, periods, ledger, rights);
        reminders = new DuesReminders(TERMS, opened, bills, periods, mock(Reminders.class), own, rights, audit);
    }

    private void isMemberSince(PersonId id, String day) {
        var member = mock(Standing.Member.class);
        when(member.since())
                .thenReturn(LocalDate.parse(day)
                        .atTime(12, 0)
                        .atZone(TreasuryRights.ZONE)
                        .toInstant());
        var person = mock(Person.class);
        when(person.id()).thenReturn(id);
        when(person.membership()).thenReturn(Optional.of(member));
        known.put(id, person);
    }

    private static BillId bill(PersonId member) {
        return BillId.of(PERIOD, member);
    }

    private ObjectId claimed(PersonId member, String amount) {
        var claim = new ObjectId();
        assertThat(dues.claim(member, bill(member), claim, Optional.of(Money.parse(amount)), Optional.empty())
                        .isDone())
                .isTrue();
        return claim;
    }

    private Result<Integer> confirmAll(PersonId by) {
        var seen = desk.stated(TREASURER, PERIOD).toOptional().orElseThrow().print();
        return desk.confirmAll(by, PERIOD, seen);
    }

    @Test
    void a_period_whose_opening_dies_at_the_second_bill_is_opened_by_the_next_run_with_one_bill_each() {
        bills.next(Write.DONE, Write.LOST);
        assertThatThrownBy(periods::run).isInstanceOf(Died.class);
        assertThat(opened.all()).isEmpty();
        var first = bills.all();

        opened.next(Write.LOST);
        assertThatThrownBy(periods::run).isInstanceOf(Died.class);
        periods.run();
        periods.run();

        assertThat(bills.all())
                .extracting(Bill::member)
                .containsExactlyInAnyOrder(AIDA, BOLAT, TREASURER)
                .doesNotContain(NEWCOMER);
        assertThat(bills.all()).containsAll(first);
        assertThat(opened.told()).containsExactly(new DuesOpened(PERIOD));
    }

    @Test
    void a_bill_that_cannot_be_made_holds_up_no_other_one() {
        bills.next(Write.LOST);
        assertThatThrownBy(periods::run).isInstanceOf(Died.class);
        assertThat(bills.all()).extracting(Bill::member).containsExactlyInAnyOrder(BOLAT, TREASURER);
    }

    @Test
    void the_wage_is_taken_over_from_the_last_bill_and_none_is_when_it_was_withdrawn() {
        bills.add(Bill.made(PeriodId.of(2025, 2), AIDA, code(1), Money.parse("KZT 900.00")));
        bills.add(Bill.made(PeriodId.of(2026, 1), AIDA, code(2), Money.parse("KZT 950.00")));
        bills.add(Bill.made(PeriodId.of(2025, 2), BOLAT, code(3), Money.parse("KZT 900.00")));
        bills.add(Bill.made(PeriodId.of(2026, 1), BOLAT, code(4), null));
        periods.run();
        assertThat(bills.find(bill(AIDA)).orElseThrow().stated()).contains(Money.parse("KZT 950.00"));
        assertThat(bills.find(bill(BOLAT)).orElseThrow().stated()).isEmpty();
    }

    private static ReferenceCode code(int seed) {
        return ReferenceCode.random(new Random(100L + seed));
    }

    @Test
    void whoever_is_exempt_when_a_period_opens_gets_no_bill() {
        exemptions.add(new Exemption(AIDA, LocalDate.parse("2026-01-01"), null, "illness", TREASURER));
        exemptions.add(
                new Exemption(BOLAT, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-07-14"), "leave", TREASURER));
        periods.run();
        assertThat(bills.all()).extracting(Bill::member).containsExactlyInAnyOrder(BOLAT, TREASURER);
    }

    @Test
    void a_confirmation_whose_entry_dies_is_entered_once_when_it_is_told_again() {
        periods.run();
        var claim = claimed(AIDA, "KZT 15000.00");
        desk.confirm(TREASURER, bill(AIDA), claim, Money.parse("KZT 15000.00"));

        entries.next(Write.LOST, Write.UNANSWERED);
        assertThatThrownBy(this::tellAll).isInstanceOf(Died.class);
        assertThat(ledger.lines()).isEmpty();
        assertThatThrownBy(this::tellAll).isInstanceOf(Died.class);
        tellAll();

        assertThat(ledger.lines()).extracting(LedgerEntry::number).containsExactly(1L);
        assertThat(Ledger.isIntact(ledger.lines())).isTrue();
    }

    @Test
    void a_confirmation_that_is_tapped_twice_is_one_payment() {
        periods.run();
        var claim = claimed(AIDA, "KZT 15000.00");
        desk.confirm(TREASURER, bill(AIDA), claim, Money.parse("KZT 15000.00"));
        assertThat(desk.confirm(TREASURER, bill(AIDA), claim, Money.parse("KZT 15000.00"))
                        .isDone())
                .isFalse();
        assertThat(bills.told()).filteredOn(DuesPaid.class::isInstance).hasSize(1);
    }

    @Test
    void many_are_confirmed_each_by_itself() {
        periods.run();
        claimed(AIDA, "KZT 15000.00");
        claimed(BOLAT, "KZT 7000.00");
        bills.next(Write.LOST);
        assertThat(confirmAll(TREASURER).toOptional()).contains(1);
        assertThat(confirmAll(TREASURER).toOptional()).contains(1);
        assertThat(confirmAll(TREASURER).toOptional()).contains(0);
        assertThat(confirmAll(AIDA).isDone()).isFalse();
        claimed(TREASURER, "KZT 1.00");
        assertThat(confirmAll(TREASURER).toOptional()).contains(0);
        assertThat(bills.find(bill(TREASURER)).orElseThrow().state()).isEqualTo(Bill.State.CLAIMED);
    }

    @Test
    void reminders_stop_with_a_claim_and_come_again_for_what_is_still_owed_also_when_facts_are_told_late() {
        periods.run();
        dues.state(AIDA, bill(AIDA), Money.parse("KZT 15000.00"));
        var claim = claimed(AIDA, "KZT 5000.00");
        reminders.on(new DuesClaimed(bill(AIDA), claim));
        verify(own).stop(AIDA, DuesReminders.subject(PERIOD));
        desk.confirm(TREASURER, bill(AIDA), claim, Money.parse("KZT 5000.00"));
        reminders.on(new DuesClaimed(bill(AIDA), claim));
        verify(own).resume(AIDA, DuesReminders.subject(PERIOD));
        assertThat(reminders.audience(PERIOD, "")).contains(AIDA);
    }

    @Test
    void nobody_who_left_is_reminded_and_a_treasurer_who_has_paid_hears_of_the_others() {
        periods.run();
        reminders.on(new DuesClaimed(bill(TREASURER), claimed(TREASURER, "KZT 1.00")));
        verify(own, never()).stop(any(), any());
        assertThat(reminders.audience(PERIOD, "")).containsExactlyInAnyOrder(AIDA, BOLAT);
        when(known.get(BOLAT).membership()).thenReturn(Optional.empty());
        assertThat(reminders.audience(PERIOD, "")).containsExactly(AIDA);
        known.remove(AIDA);
        assertThat(reminders.owing(PERIOD)).isZero();
    }

    @Test
    void rule_6_what_a_treasurer_decides_is_audited_without_amounts() {
        periods.run();
        var audited = new AuditedDues(audit, bills);
        var claim = claimed(AIDA, "KZT 15000.00");
        desk.reject(TREASURER, bill(AIDA), claim, "nothing came");
        audited.on(new DuesRejected(bill(AIDA), claim));
        verify(audit).write(TREASURER, "dues.rejected", AIDA, claim, "2026-2");
        var second = claimed(AIDA, "KZT 15000.00");
        desk.confirm(TREASURER, bill(AIDA), second, Money.parse("KZT 15000.00"));
        bills.told().stream().filter(DuesPaid.class::isInstance).forEach(fact -> audited.on((DuesPaid) fact));
        verify(audit).write(TREASURER, "dues.confirmed", AIDA, second, "2026-2");
    }

    /** Any order of claims, decisions, repeats and deaths: the ledger holds what bills have received, each once. */
    @RepeatedTest(20)
    void the_balance_is_what_bills_have_received_whatever_dies_in_between(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        periods.run();
        for (int step = 0; step < 60; step++) {
            bills.next(Write.values()[random.nextInt(3)]);
            entries.next(Write.values()[random.nextInt(3)]);
            try {
                act(random, bill(random.nextBoolean() ? AIDA : BOLAT));
            } catch (Died died) {
                ledger = new Ledger(entries);
            }
            bills.recovers();
            entries.recovers();
        }
        tellAll();
        tellAll();
        assertThat(Ledger.isIntact(ledger.lines())).isTrue();
        var claims =
                bills.all().stream().flatMap(bill -> bill.claims().stream()).toList();
        for (var claim : claims) {
            var booked = ledger.lines().stream()
                    .filter(line -> line.cause().endsWith(":" + claim.id()))
                    .toList();
            assertThat(sum(booked)).isEqualTo(claim.received().map(this::minor).orElse(0L));
        }
    }

    private void act(Random random, BillId id) {
        var bill = bills.find(id).orElseThrow();
        var amount = Money.parse("KZT " + (1 + random.nextInt(1000)) + ".00");
        var claims = bill.claims();
        var any = claims.isEmpty()
                ? new ObjectId()
                : claims.get(random.nextInt(claims.size())).id();
        switch (random.nextInt(6)) {
            case 0 -> dues.claim(bill.member(), id, new ObjectId(), Optional.of(amount), Optional.empty());
            case 1 -> desk.confirm(TREASURER, id, any, amount);
            case 2 -> desk.reject(TREASURER, id, any, "no");
            case 3 -> desk.record(TREASURER, id, random.nextBoolean() ? any : new ObjectId(), amount);
            case 4 -> desk.takeBack(TREASURER, id, any, "twice");
            default -> tellAll();
        }
    }

    private void tellAll() {
        bills.told().forEach(this::tell);
    }

    private void tell(Fact fact) {
        if (fact instanceof DuesPaid paid) {
            ledger.on(paid);
        } else if (fact instanceof DuesTakenBack back) {
            ledger.on(back);
        }
    }

    private long sum(List<LedgerEntry> lines) {
        return Ledger.balance(lines).stream().mapToLong(this::minor).sum();
    }

    private long minor(Money money) {
        return money.getAmountMinorLong();
    }
}
