package kz.akd.bot.giving.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.GivingFacts;
import kz.akd.bot.giving.GivingRefusal;
import kz.akd.bot.giving.GivingRights;
import kz.akd.bot.giving.Need;
import kz.akd.bot.giving.Seen;
import kz.akd.bot.giving.pledge.Decision;
import kz.akd.bot.giving.pledge.Payment;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.money.ReferenceCode;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.springframework.stereotype.Service;

/** Where officers see what is said to be given, and confirm or reject it: the treasurer money, organisers the rest. */
@Service
public class GiftDesk {

    private final Documents<CampaignId, Campaign> campaigns;
    private final GivingRights rights;
    private final AuditLog audit;
    private final Clock clock;

    public GiftDesk(Documents<CampaignId, Campaign> campaigns, GivingRights rights, AuditLog audit, Clock clock) {
        this.campaigns = campaigns;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody sees amounts and all names. */
    public boolean seesAll(PersonId officer) {
        return rights.mayConfirm(officer);
    }

    /** Who is to look at a payment. */
    public List<PersonId> deciders(Pledge pledge) {
        return rights.deciders(pledge);
    }

    /** What waits for an officer, the longest first; empty for whoever decides nothing. */
    public Optional<List<Gift>> queue(PersonId officer) {
        if (!rights.mayConfirm(officer) && !rights.mayRun(officer)) {
            return Optional.empty();
        }
        return Optional.of(campaigns.all().stream()
                .flatMap(campaign -> campaign.pledges().stream()
                        .filter(pledge -> rights.mayDecide(officer, pledge))
                        .flatMap(pledge -> pledge.waiting().stream()
                                .map(payment -> new Gift(campaign, pledge, Optional.of(payment)))))
                .sorted(Comparator.comparing(
                        (Gift gift) -> gift.payment().orElseThrow().said()))
                .toList());
    }

    /** What was pledged to a campaign, as far as an officer may see it. */
    public Result<Seen> of(PersonId officer, CampaignId id) {
        if (!rights.mayConfirm(officer) && !rights.mayRun(officer)) {
            return Result.refused(GivingRefusal.NOT_ALLOWED);
        }
        return campaigns
                .find(id)
                .<Result<Seen>>map(campaign -> Result.done(new Seen(
                        campaign,
                        campaign.pledges().stream()
                                .filter(pledge -> rights.mayDecide(officer, pledge))
                                .sorted(Comparator.comparing(
                                        pledge -> pledge.waiting().isEmpty()))
                                .map(pledge -> new Gift(campaign, pledge, pledge.waiting()))
                                .toList())))
                .orElseGet(() -> Result.refused(GivingRefusal.GONE));
    }

    /** A pledge as an officer sees it. */
    public Result<Gift> look(PersonId officer, CampaignId id, ReferenceCode code) {
        if (!rights.mayConfirm(officer) && !rights.mayRun(officer)) {
            return Result.refused(GivingRefusal.NOT_ALLOWED);
        }
        return campaigns
                .find(id)
                .flatMap(campaign -> campaign.pledge(code)
                        .<Result<Gift>>map(pledge -> rights.mayDecide(officer, pledge)
                                ? Result.done(new Gift(campaign, pledge, pledge.waiting()))
                                : Result.refused(GivingRefusal.NOT_ALLOWED)))
                .orElseGet(() -> Result.refused(GivingRefusal.GONE));
    }

    /** The pledge to which a payment with a reference belongs; empty where there is none, or it is none of theirs. */
    public Optional<Gift> find(PersonId officer, ReferenceCode code) {
        return campaigns.where("pledges.code", code).stream()
                .flatMap(campaign -> look(officer, campaign.id(), code).toOptional().stream())
                .findFirst();
    }

    /** A pledge and a payment of it, for telling its donor and those who decide about it. */
    public Optional<Gift> told(CampaignId id, ReferenceCode code, ObjectId payment) {
        return campaigns
                .find(id)
                .flatMap(campaign ->
                        campaign.pledge(code).map(pledge -> new Gift(campaign, pledge, pledge.payment(payment))));
    }

    /**
     * Money has come.
     *
     * @param payment what the donor said, or a new id for what an officer saw by themselves; confirmed once
     */
    public Result<Gift> confirm(PersonId officer, CampaignId id, ReferenceCode code, ObjectId payment, Money amount) {
        var decision = new Decision.Received(amount, officer, now());
        return decide(officer, id, code, payment, decision, pledge -> {
            if (!pledge.promise().isMoney()) {
                return Optional.of(GivingRefusal.GONE);
            }
            return pledge.promise()
                            .money()
                            .filter(promised -> !promised.isSameCurrency(amount))
                            .isPresent()
                    ? Optional.of(GivingRefusal.OTHER_CURRENCY)
                    : Optional.empty();
        });
    }

    /** Goods have come, or a helper has. */
    public Result<Gift> brought(PersonId officer, CampaignId id, ReferenceCode code, ObjectId payment, int pieces) {
        var decision = new Decision.Brought(pieces, officer, now());
        return decide(
                officer,
                id,
                code,
                payment,
                decision,
                pledge -> pledge.promise().isMoney() || pieces < 1 || pieces > Need.MOST
                        ? Optional.of(GivingRefusal.GONE)
                        : Optional.empty());
    }

    /** What was said to be given has not come, for a reason that the donor is told. */
    public Result<Gift> reject(PersonId officer, CampaignId id, ReferenceCode code, ObjectId payment, String reason) {
        var decision = new Decision.Rejected(reason, officer, now());
        return decide(
                officer,
                id,
                code,
                payment,
                decision,
                pledge -> pledge.payment(payment).isEmpty() ? Optional.of(GivingRefusal.GONE) : Optional.empty());
    }

    /**
     * All that was promised and is still to come has come.
     *
     * @param number of the payment, from 0; the next one where the donor has said nothing. Confirmed once
     */
    public Result<Gift> confirmAll(PersonId officer, CampaignId id, ReferenceCode code, int number) {
        var fresh = new ObjectId();
        return change(officer, id, code, (campaign, pledge) -> {
            var payments = pledge.payments();
            if (number < 0 || number > payments.size()) {
                return refused(campaign, GivingRefusal.GONE);
            }
            var payment = number < payments.size() ? payments.get(number) : Payment.said(fresh, now(), null);
            if (payment.decided().isPresent()) {
                return payment.decided().get() instanceof Decision.Rejected
                        ? refused(campaign, GivingRefusal.DECIDED)
                        : Change.none(campaign, Result.done(new Gift(campaign, pledge, Optional.of(payment))));
            }
            return pledge.rest(officer, now())
                    .map(decision -> decided(campaign, pledge, payment, decision))
                    .orElseGet(() -> refused(campaign, GivingRefusal.FULFILLED));
        });
    }

    private Result<Gift> decide(
            PersonId officer,
            CampaignId id,
            ReferenceCode code,
            ObjectId payment,
            Decision decision,
            Function<Pledge, Optional<GivingRefusal>> refusal) {
        return change(officer, id, code, (campaign, pledge) -> {
            var why = refusal.apply(pledge);
            if (why.isPresent()) {
                return refused(campaign, why.get());
            }
            var before = pledge.payment(payment).orElseGet(() -> Payment.said(payment, decision.at(), null));
            if (before.decided().isPresent()) {
                return before.decided().get().says(decision)
                        ? Change.none(campaign, Result.done(new Gift(campaign, pledge, Optional.of(before))))
                        : refused(campaign, GivingRefusal.DECIDED);
            }
            return decided(campaign, pledge, before, decision);
        });
    }

    private Result<Gift> change(
            PersonId officer,
            CampaignId id,
            ReferenceCode code,
            BiFunction<Campaign, Pledge, Change<Campaign, Result<Gift>>> decision) {
        if (!rights.mayConfirm(officer) && !rights.mayRun(officer)) {
            return Result.refused(GivingRefusal.NOT_ALLOWED);
        }
        var result = campaigns
                .<Result<Gift>>change(
                        id,
                        campaign -> campaign.pledge(code)
                                .map(pledge -> rights.mayDecide(officer, pledge)
                                        ? decision.apply(campaign, pledge)
                                        : refused(campaign, GivingRefusal.NOT_ALLOWED))
                                .orElseGet(() -> refused(campaign, GivingRefusal.GONE)))
                .orElseGet(() -> Result.refused(GivingRefusal.GONE));
        result.toOptional()
                .ifPresent(gift -> audit.write(
                        officer,
                        "gift.decided",
                        gift.campaign().organiser(),
                        gift.payment().orElseThrow().id(),
                        code.value()));
        return result;
    }

    private static Change<Campaign, Result<Gift>> decided(
            Campaign campaign, Pledge pledge, Payment before, Decision decision) {
        var payment = before.decided(decision);
        var after = pledge.with(payment);
        var with = campaign.with(after);
        return Change.to(
                with,
                Result.done(new Gift(with, after, Optional.of(payment))),
                GivingFacts.decided(with, after, payment, decision));
    }

    private static Change<Campaign, Result<Gift>> refused(Campaign campaign, GivingRefusal why) {
        return Change.none(campaign, Result.refused(why));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
