package kz.akd.bot.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.akd.bot.giving.GivingFacts.CampaignOpened;
import kz.akd.bot.giving.GivingFacts.PaymentConfirmed;
import kz.akd.bot.giving.desk.CampaignDesk;
import kz.akd.bot.giving.desk.GiftDesk;
import kz.akd.bot.giving.desk.Pledges;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.PledgeState;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.giving.pledge.Receipt;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.people.People;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Campaigns, pledges and payments, without chat or database. */
class GivingRulesTest {

    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId BOLAT = new PersonId(2);
    private static final PersonId SAKEN = new PersonId(3);
    private static final PersonId DANA = new PersonId(5);
    private static final PersonId YERLAN = new PersonId(6);
    private static final PersonId GUEST = new PersonId(9);

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 10);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final MemoryDocuments<CampaignId, Campaign> campaigns = new MemoryDocuments<>(Campaign::id);
    private final Random random = new Random(22);
    private final CampaignId id = new CampaignId(new ObjectId());
    private Instant now = NOW;
    private Pledges pledges;
    private GiftDesk gifts;
    private CampaignDesk desk;

    @BeforeEach
    void services() {
        var rights = new GivingRights(mock(People.class), mock(Scopes.class)) {
            @Override
            public boolean isMember(PersonId person) {
                return !person.equals(GUEST);
            }

            @Override
            public boolean mayRun(PersonId person) {
                return person.equals(DANA);
            }

            @Override
            public boolean mayConfirm(PersonId person) {
                return person.equals(YERLAN);
            }
        };
        var clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ALMATY;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        var audit = mock(AuditLog.class);
        pledges = new Pledges(campaigns, rights, random, clock);
        gifts = new GiftDesk(campaigns, rights, audit, clock);
        desk = new CampaignDesk(campaigns, rights, audit, clock);
        desk.draft(DANA, id, new Appeal("Школа", "Портфели", kzt(100_000), LAST_DAY, "Kaspi"));
        desk.need(DANA, id, new Need(new ObjectId(), "Портфели", 30));
        desk.shift(
                DANA,
                id,
                new Shift(
                        new ObjectId(), "Упаковка", new LocalMoment(LocalDateTime.of(2026, 12, 1, 10, 0), ALMATY), 2));
        desk.open(DANA, id);
    }

    private static Money kzt(long amount) {
        return Money.of(CurrencyUnit.of("KZT"), amount);
    }

    private Result<Gift> makes(PersonId person, Promise promise) {
        return pledges.make(person, id, new ObjectId(), promise, false);
    }

    private Gift made(PersonId person, Promise promise) {
        return makes(person, promise).toOptional().orElseThrow();
    }

    private static Promise money(long amount) {
        return new Promise.OfMoney(kzt(amount), false);
    }

    private static Promise bags(int count) {
        return new Promise.OfGoods(0, count);
    }

    private Campaign campaign() {
        return campaigns.find(id).orElseThrow();
    }

    private PledgeState stateOf(Gift gift) {
        return campaign().pledge(gift.pledge().code()).orElseThrow().state();
    }

    private Result<Gift> confirm(Gift gift, Money amount) {
        return gifts.confirm(YERLAN, id, gift.pledge().code(), new ObjectId(), amount);
    }

    @Test
    void only_organisers_make_campaigns_and_only_members_pledge() {
        var other = new CampaignId(new ObjectId());
        assertThat(desk.draft(AIDA, other, campaign().appeal()).refusal()).contains(GivingRefusal.NOT_ALLOWED);
        assertThat(desk.close(YERLAN, id).refusal()).contains(GivingRefusal.NOT_ALLOWED);
        assertThat(makes(GUEST, money(1)).refusal()).contains(GivingRefusal.NOT_A_MEMBER);
        assertThat(pledges.open(GUEST)).isEmpty();
        assertThat(campaigns.all()).hasSize(1);
    }

    @Test
    void nobody_pledges_to_a_draft_a_closed_one_or_after_the_last_day() {
        var draft = new CampaignId(new ObjectId());
        desk.draft(DANA, draft, campaign().appeal());
        assertThat(pledges.make(AIDA, draft, new ObjectId(), money(1), true).refusal())
                .contains(GivingRefusal.GONE);
        now = Instant.parse("2026-12-10T18:59:59Z");
        assertThat(makes(AIDA, money(1)).isDone()).isTrue();
        now = Instant.parse("2026-12-10T19:00:00Z");
        assertThat(makes(AIDA, money(1)).refusal()).contains(GivingRefusal.CLOSED);
        desk.extend(DANA, id, new ObjectId(), LAST_DAY.plusDays(3));
        assertThat(makes(AIDA, money(1)).isDone()).isTrue();
        desk.close(DANA, id);
        assertThat(makes(AIDA, money(1)).refusal()).contains(GivingRefusal.CLOSED);
    }

    @Test
    void a_campaign_that_asks_for_nothing_is_not_opened() {
        var other = new CampaignId(new ObjectId());
        desk.draft(DANA, other, new Appeal("Вечер", "Концерт", null, LAST_DAY, null));
        assertThat(desk.open(DANA, other).refusal()).contains(GivingRefusal.NOTHING_ASKED);
        desk.need(DANA, other, new Need(new ObjectId(), "Стулья", 4));
        assertThat(desk.open(DANA, other).isDone()).isTrue();
        assertThat(desk.open(DANA, other).isDone()).isTrue();
        assertThat(campaigns.told().stream().filter(new CampaignOpened(other)::equals))
                .hasSize(1);
        assertThat(pledges.make(AIDA, other, new ObjectId(), money(1), true).refusal())
                .contains(GivingRefusal.NO_MONEY_ASKED);
    }

    @Test
    void the_same_pledge_made_twice_is_made_once() {
        var run = new ObjectId();
        var first = pledges.make(AIDA, id, run, bags(3), true).toOptional().orElseThrow();
        var second = pledges.make(AIDA, id, run, bags(3), true).toOptional().orElseThrow();
        assertThat(second.pledge()).isEqualTo(first.pledge());
        assertThat(campaign().left(0)).isEqualTo(27);
    }

    @Test
    void goods_are_never_claimed_beyond_the_need() {
        made(AIDA, bags(28));
        assertThat(makes(BOLAT, bags(3)).refusal()).contains(GivingRefusal.MORE_THAN_NEEDED);
        var last = made(BOLAT, bags(2));
        assertThat(makes(SAKEN, bags(1)).refusal()).contains(GivingRefusal.NOTHING_LEFT);
        pledges.withdraw(BOLAT, id, last.pledge().code());
        assertThat(campaign().left(0)).isEqualTo(2);
        assertThat(makes(SAKEN, new Promise.OfGoods(7, 1)).refusal()).contains(GivingRefusal.GONE);
    }

    @Test
    void a_shift_has_its_places_and_each_helper_one() {
        var aida = made(AIDA, new Promise.OfTime(0));
        assertThat(makes(AIDA, new Promise.OfTime(0)).refusal()).contains(GivingRefusal.ALREADY_THERE);
        made(BOLAT, new Promise.OfTime(0));
        assertThat(makes(SAKEN, new Promise.OfTime(0)).refusal()).contains(GivingRefusal.NOTHING_LEFT);
        pledges.withdraw(AIDA, id, aida.pledge().code());
        now = Instant.parse("2026-12-01T05:00:00Z");
        assertThat(makes(SAKEN, new Promise.OfTime(0)).refusal()).contains(GivingRefusal.PAST);
    }

    @Test
    void what_comes_in_parts_fulfils_a_pledge_when_all_has_come() {
        var gift = made(AIDA, money(10_000));
        assertThat(stateOf(gift)).isEqualTo(PledgeState.PROMISED);
        var payment = new ObjectId();
        pledges.say(AIDA, id, gift.pledge().code(), payment, null);
        assertThat(stateOf(gift)).isEqualTo(PledgeState.WAITING);
        gifts.confirm(YERLAN, id, gift.pledge().code(), payment, kzt(4_000));
        assertThat(stateOf(gift)).isEqualTo(PledgeState.PARTLY);
        assertThat(campaign().pledge(gift.pledge().code()).orElseThrow().outstanding())
                .contains(kzt(6_000));
        confirm(gift, kzt(7_000));
        assertThat(stateOf(gift)).isEqualTo(PledgeState.FULFILLED);
        assertThat(pledges.say(AIDA, id, gift.pledge().code(), new ObjectId(), null)
                        .refusal())
                .contains(GivingRefusal.FULFILLED);
        assertThat(pledges.withdraw(AIDA, id, gift.pledge().code()).refusal()).contains(GivingRefusal.FULFILLED);
    }

    @Test
    void a_payment_is_decided_once_and_told_once() {
        var gift = made(AIDA, money(10_000));
        var payment = new ObjectId();
        pledges.say(AIDA, id, gift.pledge().code(), payment, null);
        var code = gift.pledge().code();
        assertThat(gifts.confirm(DANA, id, code, payment, kzt(10_000)).refusal())
                .contains(GivingRefusal.NOT_ALLOWED);
        assertThat(gifts.confirm(AIDA, id, code, payment, kzt(10_000)).refusal())
                .contains(GivingRefusal.NOT_ALLOWED);
        assertThat(gifts.confirm(YERLAN, id, code, payment, Money.parse("EUR 20"))
                        .refusal())
                .contains(GivingRefusal.OTHER_CURRENCY);
        assertThat(gifts.confirm(YERLAN, id, code, payment, kzt(10_000)).isDone())
                .isTrue();
        assertThat(gifts.confirm(YERLAN, id, code, payment, kzt(10_000)).isDone())
                .isTrue();
        assertThat(gifts.reject(YERLAN, id, code, payment, "нет").refusal()).contains(GivingRefusal.DECIDED);
        var told = campaigns.told().stream()
                .filter(PaymentConfirmed.class::isInstance)
                .map(PaymentConfirmed.class::cast)
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).donor()).isNull();
        assertThat(told.get(0).amount()).isEqualTo(kzt(10_000));
    }

    @Test
    void whoever_was_rejected_owes_again_and_whoever_said_no_does_not() {
        var aida = made(AIDA, money(10_000));
        var bolat = made(BOLAT, bags(1));
        assertThat(campaign().owing()).containsExactly(AIDA, BOLAT);
        var payment = new ObjectId();
        pledges.say(AIDA, id, aida.pledge().code(), payment, null);
        assertThat(campaign().owing()).containsExactly(BOLAT);
        assertThat(pledges.withdraw(AIDA, id, aida.pledge().code()).refusal()).contains(GivingRefusal.WAITING);
        gifts.reject(YERLAN, id, aida.pledge().code(), payment, "Не пришло");
        pledges.withdraw(BOLAT, id, bolat.pledge().code());
        assertThat(campaign().owing()).containsExactly(AIDA);
    }

    @Test
    void nobody_touches_the_pledge_of_another() {
        var gift = made(AIDA, money(10_000));
        assertThat(pledges.look(BOLAT, id, gift.pledge().code()).refusal()).contains(GivingRefusal.GONE);
        assertThat(pledges.withdraw(BOLAT, id, gift.pledge().code()).refusal()).contains(GivingRefusal.GONE);
        assertThat(pledges.say(BOLAT, id, gift.pledge().code(), new ObjectId(), null)
                        .refusal())
                .contains(GivingRefusal.GONE);
        assertThat(gifts.look(DANA, id, gift.pledge().code()).refusal()).contains(GivingRefusal.NOT_ALLOWED);
        assertThat(gifts.look(YERLAN, id, gift.pledge().code()).isDone()).isTrue();
    }

    @Test
    void sums_are_shown_to_all_only_when_they_tell_nobodys_amount() {
        made(AIDA, money(10_000));
        made(AIDA, money(5_000));
        var bolat = made(BOLAT, money(20_000));
        assertThat(Progress.forAll(campaign()).sums()).isEmpty();
        assertThat(Progress.forAll(campaign()).hidden()).isTrue();
        assertThat(Progress.whole(campaign()).sums().get(0).promised()).isEqualTo(kzt(35_000));
        made(SAKEN, money(1_000));
        confirm(bolat, kzt(25_000));
        var sum = Progress.forAll(campaign()).towardGoal().orElseThrow();
        assertThat(sum.promised()).isEqualTo(kzt(41_000));
        assertThat(sum.received()).isEqualTo(kzt(25_000));
        assertThat(Progress.forAll(campaign()).percent(sum.received())).isEqualTo(25);
    }

    @Test
    void a_days_wage_needs_no_amount_and_is_fulfilled_by_whatever_comes() {
        var gift = made(AIDA, new Promise.OfMoney(null, true));
        assertThat(Progress.whole(campaign()).wages()).isEqualTo(1);
        confirm(gift, kzt(9_500));
        assertThat(stateOf(gift)).isEqualTo(PledgeState.FULFILLED);
        assertThat(Progress.whole(campaign()).wages()).isZero();
    }

    @Test
    void whoever_is_forgotten_stands_nowhere_and_sums_stay() {
        var gift = made(AIDA, money(10_000));
        pledges.say(AIDA, id, gift.pledge().code(), new ObjectId(), new Receipt(true, "photo", ""));
        var nobody = PersonId.nobody(random);
        var before = Progress.whole(campaign());
        var after = campaign().replacing(AIDA, nobody);
        assertThat(after.mentions(AIDA)).isFalse();
        assertThat(after.pledges().get(0).payments().get(0).receipt()).isNull();
        assertThat(Progress.whole(after)).isEqualTo(before);
        assertThat(campaign().replacing(DANA, nobody).mentions(DANA)).isFalse();
    }

    /** Whatever people do in whatever order: nothing is claimed twice, and the sums are those of what was confirmed. */
    @Test
    void claims_and_sums_are_right_after_any_order_of_things() {
        for (int round = 0; round < 200; round++) {
            var all = new ArrayList<>(campaign().pledges());
            long confirmed = 0;
            switch (random.nextInt(4)) {
                case 0 -> makes(List.of(AIDA, BOLAT, SAKEN).get(random.nextInt(3)), bags(1 + random.nextInt(12)));
                case 1 -> makes(new PersonId(10 + random.nextInt(40)), money(1 + random.nextInt(9)));
                case 2 -> {
                    if (!all.isEmpty()) {
                        var pledge = all.get(random.nextInt(all.size()));
                        pledges.withdraw(pledge.donor(), id, pledge.code());
                    }
                }
                default -> {
                    if (!all.isEmpty()) {
                        var pledge = all.get(random.nextInt(all.size()));
                        if (pledge.promise().isMoney()) {
                            gifts.confirm(YERLAN, id, pledge.code(), new ObjectId(), kzt(1 + random.nextInt(9)));
                        } else if (pledge.isOwed()) {
                            gifts.brought(
                                    DANA,
                                    id,
                                    pledge.code(),
                                    new ObjectId(),
                                    pledge.promise().pieces());
                        }
                    }
                }
            }
            var promised = campaign().pledges().stream()
                    .filter(pledge -> !pledge.promise().isMoney())
                    .mapToInt(Pledge::claims)
                    .sum();
            assertThat(promised).isEqualTo(30 - campaign().left(0)).isLessThanOrEqualTo(30);
            for (var pledge : campaign().pledges()) {
                for (var sum : pledge.received()) {
                    confirmed += sum.getAmountMajorLong();
                }
            }
            long told = campaigns.told().stream()
                    .filter(PaymentConfirmed.class::isInstance)
                    .mapToLong(fact -> ((PaymentConfirmed) fact).amount().getAmountMajorLong())
                    .sum();
            assertThat(confirmed).isEqualTo(told);
        }
    }
}
