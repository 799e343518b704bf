package kz.akd.bot.giving.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.giving.Appeal;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.CampaignState;
import kz.akd.bot.giving.GivingFacts;
import kz.akd.bot.giving.GivingFacts.CampaignClosed;
import kz.akd.bot.giving.GivingFacts.CampaignMoved;
import kz.akd.bot.giving.GivingFacts.CampaignOpened;
import kz.akd.bot.giving.GivingFacts.ImpactTold;
import kz.akd.bot.giving.GivingRefusal;
import kz.akd.bot.giving.GivingRights;
import kz.akd.bot.giving.Impact;
import kz.akd.bot.giving.Need;
import kz.akd.bot.giving.Shift;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What organisers do with campaigns: make, open, extend, close, tell what came of them. */
@Service
public class CampaignDesk {

    private final Documents<CampaignId, Campaign> campaigns;
    private final GivingRights rights;
    private final AuditLog audit;
    private final Clock clock;

    public CampaignDesk(Documents<CampaignId, Campaign> campaigns, GivingRights rights, AuditLog audit, Clock clock) {
        this.campaigns = campaigns;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean mayRun(PersonId officer) {
        return rights.mayRun(officer);
    }

    /** Whether somebody has to do with campaigns: those who run them, and those who confirm what is given. */
    public boolean mayLook(PersonId officer) {
        return rights.mayRun(officer) || rights.mayConfirm(officer);
    }

    /** All campaigns, the newest first; empty for whoever has nothing to do with them. */
    public Optional<List<Campaign>> all(PersonId officer) {
        if (!mayLook(officer)) {
            return Optional.empty();
        }
        return Optional.of(campaigns.all().stream()
                .sorted(Comparator.comparing(Campaign::made).reversed())
                .toList());
    }

    public Result<Campaign> look(PersonId officer, CampaignId id) {
        if (!rights.mayRun(officer)) {
            return Result.refused(GivingRefusal.NOT_ALLOWED);
        }
        return campaigns
                .find(id)
                .<Result<Campaign>>map(Result::done)
                .orElseGet(() -> Result.refused(GivingRefusal.GONE));
    }

    /** Makes a draft, once for each id. */
    public Result<Campaign> draft(PersonId officer, CampaignId id, Appeal appeal) {
        if (!rights.mayRun(officer)) {
            return Result.refused(GivingRefusal.NOT_ALLOWED);
        } else if (isOver(appeal)) {
            return Result.refused(GivingRefusal.PAST);
        }
        campaigns.add(Campaign.draft(id, officer, now(), appeal));
        return look(officer, id);
    }

    /** Lets members pledge. */
    public Result<Campaign> open(PersonId officer, CampaignId id) {
        return change(officer, id, id.value(), "campaign.opened", campaign -> {
            if (!campaign.isDraft()) {
                return unchanged(campaign);
            } else if (isOver(campaign.appeal())) {
                return refused(campaign, GivingRefusal.PAST);
            } else if (!campaign.asks()) {
                return refused(campaign, GivingRefusal.NOTHING_ASKED);
            }
            return changed(campaign.being(CampaignState.OPEN), new CampaignOpened(id));
        });
    }

    /** Gives it another last day, also one that is over. */
    public Result<Campaign> extend(PersonId officer, CampaignId id, ObjectId run, LocalDate deadline) {
        return change(officer, id, run, "campaign.moved", campaign -> {
            var appeal = campaign.appeal().until(deadline);
            if (campaign.isClosed()) {
                return refused(campaign, GivingRefusal.CLOSED);
            } else if (isOver(appeal)) {
                return refused(campaign, GivingRefusal.PAST);
            }
            return appeal.equals(campaign.appeal())
                    ? unchanged(campaign)
                    : changed(campaign.appealing(appeal), new CampaignMoved(id));
        });
    }

    /** Says how to pay, or otherwise than before; by that it asks for money. */
    public Result<Campaign> payTo(PersonId officer, CampaignId id, ObjectId run, String way) {
        return change(
                officer,
                id,
                run,
                "campaign.paid-to",
                campaign -> campaign.isClosed()
                        ? refused(campaign, GivingRefusal.CLOSED)
                        : changed(campaign.appealing(campaign.appeal().paidTo(way))));
    }

    /** Asks for goods too. */
    public Result<Campaign> need(PersonId officer, CampaignId id, Need need) {
        return change(officer, id, need.id(), "campaign.need", campaign -> {
            if (campaign.needs().stream().anyMatch(other -> other.id().equals(need.id()))) {
                return unchanged(campaign);
            } else if (campaign.isClosed()) {
                return refused(campaign, GivingRefusal.CLOSED);
            }
            return campaign.needs().size() >= Campaign.MOST_NEEDS
                    ? Change.none(campaign, Result.refused(GivingRefusal.TOO_MANY, Campaign.MOST_NEEDS))
                    : changed(campaign.needing(need));
        });
    }

    /** Asks for helpers too. */
    public Result<Campaign> shift(PersonId officer, CampaignId id, Shift shift) {
        return change(officer, id, shift.id(), "campaign.shift", campaign -> {
            if (campaign.shifts().stream().anyMatch(other -> other.id().equals(shift.id()))) {
                return unchanged(campaign);
            } else if (campaign.isClosed()) {
                return refused(campaign, GivingRefusal.CLOSED);
            } else if (!isAhead(shift.starts())) {
                return refused(campaign, GivingRefusal.PAST);
            }
            return campaign.shifts().size() >= Campaign.MOST_SHIFTS
                    ? Change.none(campaign, Result.refused(GivingRefusal.TOO_MANY, Campaign.MOST_SHIFTS))
                    : changed(campaign.helpedIn(shift), new CampaignMoved(id));
        });
    }

    /** Ends it for good: nobody is reminded any more; what was said to be given is still looked at. */
    public Result<Campaign> close(PersonId officer, CampaignId id) {
        return change(
                officer,
                id,
                id.value(),
                "campaign.closed",
                campaign -> campaign.isClosed()
                        ? unchanged(campaign)
                        : changed(campaign.being(CampaignState.CLOSED), new CampaignClosed(id)));
    }

    /** Tells all donors what came of it. */
    public Result<Campaign> tell(
            PersonId officer, CampaignId id, ObjectId run, String words, @Nullable String picture) {
        return change(
                officer,
                id,
                run,
                "campaign.impact",
                campaign -> campaign.impact(run).isPresent()
                        ? unchanged(campaign)
                        : changed(campaign.telling(new Impact(run, now(), words, picture)), new ImpactTold(id, run)));
    }

    /**
     * Changes one and writes it down.
     *
     * @param occasion by which doing it again is the same
     */
    private Result<Campaign> change(
            PersonId officer,
            CampaignId id,
            ObjectId occasion,
            String what,
            Function<Campaign, Change<Campaign, Result<Campaign>>> decision) {
        if (!rights.mayRun(officer)) {
            return Result.refused(GivingRefusal.NOT_ALLOWED);
        }
        var result = campaigns.change(id, decision).orElseGet(() -> Result.refused(GivingRefusal.GONE));
        result.toOptional()
                .ifPresent(campaign -> audit.write(officer, what, campaign.organiser(), occasion, campaign.title()));
        return result;
    }

    private boolean isOver(Appeal appeal) {
        return !appeal.end().isAfter(now());
    }

    private boolean isAhead(LocalMoment moment) {
        return moment.instant().isAfter(now());
    }

    private static Change<Campaign, Result<Campaign>> unchanged(Campaign campaign) {
        return Change.none(campaign, Result.done(campaign));
    }

    private static Change<Campaign, Result<Campaign>> refused(Campaign campaign, GivingRefusal why) {
        return Change.none(campaign, Result.refused(why));
    }

    private static Change<Campaign, Result<Campaign>> changed(Campaign campaign, GivingFacts... facts) {
        return Change.to(campaign, Result.done(campaign), facts);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
