package kz.akd.bot.treasury.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Refusal;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.money.ReferenceCode;
import kz.akd.bot.store.MemoryDocuments;
import kz.akd.bot.treasury.Bill;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.Claim;
import kz.akd.bot.treasury.Exemption;
import kz.akd.bot.treasury.PeriodId;
import kz.akd.bot.treasury.TreasuryFacts.DuesExempted;
import kz.akd.bot.treasury.TreasuryFacts.DuesOwedAgain;
import kz.akd.bot.treasury.TreasuryFacts.ExemptionEnded;
import kz.akd.bot.treasury.TreasuryRefusal;
import kz.akd.bot.treasury.TreasuryRights;
import kz.akd.bot.treasury.dues.Exemptions.Lasting;
import kz.akd.bot.treasury.ledger.Ledger;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who owes no dues for a time, and who may say so (rules 5 and 6). */
class ExemptionsTest {

    private static final PeriodId PERIOD = PeriodId.of(2026, 2);

    private final MemoryDocuments<BillId, Bill> bills = new MemoryDocuments<>(Bill::id);
    private final MemoryDocuments<PersonId, Exemption> kept = new MemoryDocuments<>(Exemption::member);
    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private TheMembers members;
    private Exemptions exemptions;
    private PersonId treasurer;
    private PersonId aida;
    private BillId bill;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(directory, clock, List.of());
        var rights = new TreasuryRights(members.people(), members.scopes(), clock);
        var desk = new DuesDesk(bills, mock(Periods.class), mock(Ledger.class), rights);
        exemptions = new Exemptions(kept, desk, rights);
        treasurer = members.member(Role.TREASURER);
        aida = members.member();
        bill = billOf(aida);
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private BillId billOf(PersonId member) {
        var made = Bill.made(PERIOD, member, ReferenceCode.random(new Random(member.value())), null);
        bills.add(made);
        return made.id();
    }

    private <F> List<F> told(MemoryDocuments<?, ?> by, Class<F> kind) {
        return by.told().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Bill now(BillId id) {
        return bills.find(id).orElseThrow();
    }

    @Test
    void rule_6_nobody_but_the_treasurer_exempts_not_even_an_administrator() {
        for (var by : List.of(aida, members.guest(), members.member(Role.ADMIN), members.member(Role.COUNCIL))) {
            assertThat(Stream.of(
                            exemptions.exempt(by, bill, "illness", Lasting.ALWAYS),
                            exemptions.owedAgain(by, bill),
                            exemptions.end(by, aida),
                            exemptions.standing(by)))
                    .allSatisfy(result -> assertThat(result.refusal()).contains(TreasuryRefusal.NOT_ALLOWED));
        }
        assertThat(kept.all()).isEmpty();
        assertThat(bills.told()).isEmpty();
    }

    @Test
    void rule_6_the_treasurer_decides_nothing_about_their_own_dues() {
        var own = billOf(treasurer);
        Refusal why = TreasuryRefusal.OWN;

        assertThat(exemptions.exempt(treasurer, own, "illness", Lasting.ALWAYS).refusal())
                .contains(why);
        assertThat(exemptions.owedAgain(treasurer, own).refusal()).contains(why);
        assertThat(exemptions.end(treasurer, treasurer).refusal()).contains(why);
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void rule_5_asked_twice_the_first_reason_stays_and_it_is_told_once() {
        exemptions.exempt(treasurer, bill, "illness", Lasting.THIS_PERIOD);
        assertThat(exemptions
                        .exempt(treasurer, bill, "posting", Lasting.THIS_PERIOD)
                        .isDone())
                .isTrue();

        assertThat(now(bill).relief())
                .isNotNull()
                .extracting(Bill.Relief::reason)
                .isEqualTo("illness");
        assertThat(told(bills, DuesExempted.class)).hasSize(1);
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void what_is_paid_or_does_not_exist_is_exempted_from_by_nobody() {
        var claim = new Claim(
                new ObjectId(), now, null, null, new Claim.Finding(treasurer, now, Money.parse("KZT 5.00"), null));
        bills.change(bill, found -> Change.to(found.with(claim), true));

        assertThat(exemptions.exempt(treasurer, bill, "illness", Lasting.ALWAYS).refusal())
                .contains(TreasuryRefusal.SETTLED);
        assertThat(exemptions
                        .exempt(treasurer, BillId.of(PERIOD, members.member()), "illness", Lasting.ALWAYS)
                        .refusal())
                .contains(TreasuryRefusal.GONE);
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void one_for_a_year_ends_by_itself_and_one_for_ever_does_not() {
        var bolat = members.member();
        exemptions.exempt(treasurer, bill, "illness", Lasting.A_YEAR);
        exemptions.exempt(treasurer, billOf(bolat), "illness", Lasting.ALWAYS);
        assertThat(standing()).containsExactly(aida, bolat);

        now = Instant.parse("2027-11-28T18:59:59Z");
        assertThat(standing()).containsExactly(aida, bolat);
        now = now.plusSeconds(1);
        assertThat(standing()).containsExactly(bolat);
    }

    private List<PersonId> standing() {
        return exemptions.standing(treasurer).toOptional().orElseThrow().stream()
                .map(Exemption::member)
                .toList();
    }

    @Test
    void rule_5_it_is_ended_once_and_the_bill_of_now_is_owed_again_by_itself_alone() {
        exemptions.exempt(treasurer, bill, "illness", Lasting.ALWAYS);

        assertThat(exemptions.end(treasurer, aida).isDone()).isTrue();
        assertThat(exemptions.end(treasurer, aida).refusal()).contains(TreasuryRefusal.GONE);
        assertThat(kept.find(aida)).get().extracting(Exemption::until).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(told(kept, ExemptionEnded.class)).hasSize(1);
        assertThat(now(bill).isOwed()).isFalse();

        exemptions.owedAgain(treasurer, bill);
        exemptions.owedAgain(treasurer, bill);
        assertThat(now(bill).isOwed()).isTrue();
        assertThat(told(bills, DuesOwedAgain.class)).hasSize(1);
    }
}
