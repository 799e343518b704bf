package kz.akd.bot.giving.desk;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.GivingFacts.CampaignClosed;
import kz.akd.bot.giving.GivingFacts.CampaignMoved;
import kz.akd.bot.giving.GivingFacts.CampaignOpened;
import kz.akd.bot.giving.GivingRights;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When donors are reminded of what they promised: around the last day, and helpers the day before their shift. */
@Component
public class GivingReminders {

    public static final String KIND = "campaign";

    /** The rule by which the organiser hears that the last day has passed. */
    public static final String OVER = "over";

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Duration SHIFT_NOTICE = Duration.ofDays(1);
    private static final Duration HELPS_AFTER_LAST = Duration.ofDays(7);
    private static final String SHIFT = "shift-";

    private final Documents<CampaignId, Campaign> campaigns;
    private final Reminders reminders;
    private final GivingRights rights;
    private final AuditLog audit;
    private final List<Duration> before;

    GivingReminders(
            Documents<CampaignId, Campaign> campaigns,
            Reminders reminders,
            GivingRights rights,
            AuditLog audit,
            @Value("${akd.giving.reminders:7d,1d,-3d,-10d}") List<Duration> before) {
        this.campaigns = campaigns;
        this.reminders = reminders;
        this.rights = rights;
        this.audit = audit;
        this.before = List.copyOf(before);
    }

    @EventListener
    void on(CampaignOpened fact) {
        plan(fact.campaign());
    }

    @EventListener
    void on(CampaignMoved fact) {
        plan(fact.campaign());
    }

    /** Shifts take place also when nothing more is collected. */
    @EventListener
    void on(CampaignClosed fact) {
        plan(fact.campaign());
    }

    private void plan(CampaignId id) {
        reminders.plan(
                subject(id),
                () -> campaigns
                        .find(id)
                        .filter(campaign -> !campaign.isDraft())
                        .map(this::rules)
                        .orElse(List.of()));
    }

    private List<Rule> rules(Campaign campaign) {
        var rules = new ArrayList<>(campaign.isClosed() ? List.of() : aroundLastDay(campaign));
        for (int shift = 0; shift < campaign.shifts().size(); shift++) {
            var starts = campaign.shifts().get(shift).starts();
            rules.add(new Rule(SHIFT + shift, starts.earlier(SHIFT_NOTICE).instant(), starts.instant()));
        }
        return rules;
    }

    private List<Rule> aroundLastDay(Campaign campaign) {
        var lastDay = new LocalMoment(campaign.appeal().deadline().atTime(MORNING), Person.HOME_ZONE);
        var last = before.stream().min(Duration::compareTo).orElse(Duration.ZERO);
        var rules = new ArrayList<>(
                Rule.around(lastDay, before, lastDay.earlier(last).instant().plus(HELPS_AFTER_LAST)));
        var dayAfter = lastDay.earlier(Duration.ofDays(-1)).instant();
        rules.add(new Rule(OVER, dayAfter, dayAfter.plus(HELPS_AFTER_LAST)));
        return rules;
    }

    /**
     * Those who owe what they promised, as long as it is collected; of a shift, who has a place; when the last day has
     * passed, the organiser.
     */
    public List<PersonId> audience(CampaignId id, String rule) {
        return campaigns
                .find(id)
                .filter(campaign -> !campaign.isDraft())
                .map(campaign -> audience(campaign, rule))
                .orElse(List.of());
    }

    private List<PersonId> audience(Campaign campaign, String rule) {
        if (isShift(rule)) {
            return campaign.helping(shift(rule));
        } else if (campaign.isClosed()) {
            return List.of();
        } else if (rule.equals(OVER)) {
            return Stream.of(campaign.organiser()).filter(rights::mayRun).toList();
        }
        return campaign.owing();
    }

    public static boolean isShift(String rule) {
        return rule.startsWith(SHIFT);
    }

    /** The place of the shift in its campaign's list. */
    public static int shift(String rule) {
        return Integer.parseInt(rule.substring(SHIFT.length()));
    }

    public boolean looksAfter(PersonId officer) {
        return rights.mayRun(officer);
    }

    /** An officer stops a reminder. */
    public void stopped(PersonId officer, CampaignId id, ObjectId occasion) {
        campaigns
                .find(id)
                .ifPresent(campaign -> audit.write(
                        officer, "campaign.reminder-stopped", campaign.organiser(), occasion, campaign.title()));
    }

    private static Subject subject(CampaignId id) {
        return new Subject(KIND, id.toString());
    }
}
