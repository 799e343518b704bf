package kz.akd.bot.giving;

import java.time.Instant;
import kz.akd.bot.giving.pledge.Decision;
import kz.akd.bot.giving.pledge.Payment;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.money.ReferenceCode;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** What happens to campaigns and pledges. */
public sealed interface GivingFacts extends Fact {

    CampaignId campaign();

    /** What an officer's decision comes to. */
    static GivingFacts decided(Campaign campaign, Pledge pledge, Payment payment, Decision decision) {
        if (decision instanceof Decision.Received received) {
            return new PaymentConfirmed(
                    campaign.id(),
                    payment.id(),
                    pledge.code(),
                    pledge.named() ? pledge.donor() : null,
                    received.amount(),
                    received.at(),
                    received.by());
        }
        return decision instanceof Decision.Rejected
                ? new GiftRejected(campaign.id(), pledge.code(), payment.id())
                : new GiftCame(campaign.id(), pledge.code(), payment.id());
    }

    /** Members can pledge from now on. */
    @TypeAlias("campaign-opened")
    record CampaignOpened(CampaignId campaign) implements GivingFacts {}

    /** Its deadline is another one, or it has another shift. */
    @TypeAlias("campaign-moved")
    record CampaignMoved(CampaignId campaign) implements GivingFacts {}

    @TypeAlias("campaign-closed")
    record CampaignClosed(CampaignId campaign) implements GivingFacts {}

    /** A donor says that something is given; an officer has to look. */
    @TypeAlias("gift-said")
    record GiftSaid(CampaignId campaign, ReferenceCode reference, ObjectId payment) implements GivingFacts {}

    /**
     * Money has come.
     *
     * @param payment by which it is known again when this is told twice
     * @param donor null where only the treasurer may know who it is
     * @param by the officer who confirmed it
     */
    @TypeAlias("payment-confirmed")
    record PaymentConfirmed(
            CampaignId campaign,
            ObjectId payment,
            ReferenceCode reference,
            @Nullable PersonId donor,
            Money amount,
            Instant at,
            PersonId by)
            implements GivingFacts {
        @Override
        public String toString() {
            return "PaymentConfirmed " + payment;
        }
    }

    /** Goods have come, or somebody has. */
    @TypeAlias("gift-came")
    record GiftCame(CampaignId campaign, ReferenceCode reference, ObjectId payment) implements GivingFacts {}

    @TypeAlias("gift-refused")
    record GiftRejected(CampaignId campaign, ReferenceCode reference, ObjectId payment) implements GivingFacts {}

    /** The organisers tell all donors what came of it. */
    @TypeAlias("impact-told")
    record ImpactTold(CampaignId campaign, ObjectId impact) implements GivingFacts {}
}
