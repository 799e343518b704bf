package kz.akd.bot.giving.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.CampaignState;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.GivingFacts;
import kz.akd.bot.giving.GivingFacts.GiftSaid;
import kz.akd.bot.giving.GivingRefusal;
import kz.akd.bot.giving.GivingRights;
import kz.akd.bot.giving.pledge.Payment;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.giving.pledge.Receipt;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.money.ReferenceCode;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What members do: look at campaigns, promise, say that it is given, take it back. */
@Service
public class Pledges {

    private final Documents<CampaignId, Campaign> campaigns;
    private final GivingRights rights;
    private final RandomGenerator random;
    private final Clock clock;

    public Pledges(
            Documents<CampaignId, Campaign> campaigns, GivingRights rights, RandomGenerator random, Clock clock) {
        this.campaigns = campaigns;
        this.rights = rights;
        this.random = random;
        this.clock = clock;
    }

    /** The campaigns to which one can pledge, the next to end first; empty for whoever is no member. */
    public Optional<List<Campaign>> open(PersonId person) {
        if (!rights.isMember(person)) {
            return Optional.empty();
        }
        return Optional.of(open());
    }

    private List<Campaign> open() {
        var now = now();
        return campaigns.where("state", CampaignState.OPEN).stream()
                .filter(campaign -> campaign.isOpen(now))
                .sorted(Comparator.comparing(
                                (Campaign campaign) -> campaign.appeal().end())
                        .thenComparing(Campaign::made))
                .toList();
    }

    /** A campaign that members may see: drafts are not for them, nor is anything for others. */
    public Result<Campaign> look(PersonId person, CampaignId id) {
        if (!rights.isMember(person)) {
            return Result.refused(GivingRefusal.NOT_A_MEMBER);
        }
        return shown(id).<Result<Campaign>>map(Result::done).orElseGet(() -> Result.refused(GivingRefusal.GONE));
    }

    /** The same where one can pledge now. */
    public Result<Campaign> lookOpen(PersonId person, CampaignId id) {
        return look(person, id)
                .flatMap(campaign ->
                        campaign.isOpen(now()) ? Result.done(campaign) : Result.refused(GivingRefusal.CLOSED));
    }

    /** A campaign as everybody may see it. */
    public Optional<Campaign> shown(CampaignId id) {
        return campaigns.find(id).filter(campaign -> !campaign.isDraft());
    }

    /** All that somebody has promised, the newest first. */
    public List<Gift> of(PersonId person) {
        return campaigns.where("pledges.donor", person).stream()
                .flatMap(campaign -> campaign.of(person).stream().map(pledge -> Gift.of(campaign, pledge)))
                .sorted(Comparator.comparing((Gift gift) -> gift.pledge().made())
                        .reversed())
                .toList();
    }

    /** One's own pledge. */
    public Result<Gift> look(PersonId person, CampaignId id, ReferenceCode code) {
        if (!rights.isMember(person)) {
            return Result.refused(GivingRefusal.NOT_A_MEMBER);
        }
        return campaigns
                .find(id)
                .flatMap(campaign -> own(campaign, person, code).map(pledge -> Gift.of(campaign, pledge)))
                .<Result<Gift>>map(Result::done)
                .orElseGet(() -> Result.refused(GivingRefusal.GONE));
    }

    /**
     * Promises something.
     *
     * @param run the same when it is asked again, as after a double tap
     * @param named whether others may read their name
     */
    public Result<Gift> make(PersonId person, CampaignId id, ObjectId run, Promise promise, boolean named) {
        if (!rights.isMember(person)) {
            return Result.refused(GivingRefusal.NOT_A_MEMBER);
        }
        var now = now();
        var pledge = Pledge.of(run, freeCode(), person, named, promise, now);
        return campaigns
                .<Result<Gift>>change(id, campaign -> {
                    var made = campaign.isDraft()
                            ? Result.<Campaign>refused(GivingRefusal.GONE)
                            : campaign.pledged(pledge, now);
                    return made.fold(
                            with -> Change.to(
                                    with,
                                    with.pledges().stream()
                                            .filter(one -> one.id().equals(run) && one.isOf(person))
                                            .findFirst()
                                            .<Result<Gift>>map(one -> Result.done(Gift.of(with, one)))
                                            .orElseGet(() -> Result.refused(GivingRefusal.GONE))),
                            refused -> Change.none(campaign, refused.as()));
                })
                .orElseGet(() -> Result.refused(GivingRefusal.GONE));
    }

    private ReferenceCode freeCode() {
        var code = ReferenceCode.random(random);
        while (!campaigns.where("pledges.code", code).isEmpty()) {
            code = ReferenceCode.random(random);
        }
        return code;
    }

    /** Takes back what has not come. */
    public Result<Gift> withdraw(PersonId person, CampaignId id, ReferenceCode code) {
        return change(person, id, code, (campaign, pledge) -> switch (pledge.state()) {
            case FULFILLED -> refused(campaign, GivingRefusal.FULFILLED);
            case WAITING -> refused(campaign, GivingRefusal.WAITING);
            case WITHDRAWN -> Change.none(campaign, Result.done(Gift.of(campaign, pledge)));
            case PROMISED, PARTLY -> changed(campaign, pledge.withdrawn(now()));
        });
    }

    /** Whether others may read their name. */
    public Result<Gift> showName(PersonId person, CampaignId id, ReferenceCode code, boolean named) {
        return change(
                person,
                id,
                code,
                (campaign, pledge) -> pledge.named() == named
                        ? Change.none(campaign, Result.done(Gift.of(campaign, pledge)))
                        : changed(campaign, pledge.showingName(named)));
    }

    /**
     * Says that something is given. While an officer has not looked at it yet, a receipt is added to what was said.
     *
     * @param run the same when it is said again
     */
    public Result<Gift> say(
            PersonId person, CampaignId id, ReferenceCode code, ObjectId run, @Nullable Receipt receipt) {
        return change(person, id, code, (campaign, pledge) -> {
            if (pledge.payment(run).isPresent()) {
                return Change.none(campaign, Result.done(Gift.of(campaign, pledge)));
            }
            return switch (pledge.state()) {
                case FULFILLED -> refused(campaign, GivingRefusal.FULFILLED);
                case WITHDRAWN -> refused(campaign, GivingRefusal.WITHDRAWN);
                case WAITING ->
                    receipt == null
                            ? Change.none(campaign, Result.done(Gift.of(campaign, pledge)))
                            : changed(
                                    campaign,
                                    pledge.with(pledge.waiting().orElseThrow().showing(receipt)));
                case PROMISED, PARTLY ->
                    changed(
                            campaign,
                            pledge.with(Payment.said(run, now(), receipt)),
                            new GiftSaid(campaign.id(), code, run));
            };
        });
    }

    private Result<Gift> change(
            PersonId person,
            CampaignId id,
            ReferenceCode code,
            BiFunction<Campaign, Pledge, Change<Campaign, Result<Gift>>> decision) {
        if (!rights.isMember(person)) {
            return Result.refused(GivingRefusal.NOT_A_MEMBER);
        }
        return campaigns
                .<Result<Gift>>change(
                        id,
                        campaign -> own(campaign, person, code)
                                .map(pledge -> decision.apply(campaign, pledge))
                                .orElseGet(() -> refused(campaign, GivingRefusal.GONE)))
                .orElseGet(() -> Result.refused(GivingRefusal.GONE));
    }

    private static Optional<Pledge> own(Campaign campaign, PersonId person, ReferenceCode code) {
        return campaign.pledge(code).filter(pledge -> pledge.isOf(person));
    }

    private static Change<Campaign, Result<Gift>> refused(Campaign campaign, GivingRefusal why) {
        return Change.none(campaign, Result.refused(why));
    }

    private static Change<Campaign, Result<Gift>> changed(Campaign campaign, Pledge pledge, GivingFacts... facts) {
        var with = campaign.with(pledge);
        return Change.to(with, Result.done(Gift.of(with, pledge)), facts);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
