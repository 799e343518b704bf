package kz.akd.bot.giving.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.agenda.AgendaItem;
import kz.akd.bot.agenda.AgendaSource;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.CampaignState;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.store.Documents;
import org.springframework.stereotype.Component;

/** What members have promised: what is owed until it is given or taken back, and shifts when they begin. */
@Component
class GivingAgenda implements AgendaSource {

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Documents<CampaignId, Campaign> campaigns;
    private final Clock clock;

    GivingAgenda(Documents<CampaignId, Campaign> campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> of(PersonId member, Language reader, Instant earliest) {
        return campaigns.where("pledges.donor", member).stream()
                .flatMap(campaign -> Stream.concat(
                        owed(campaign, member),
                        shifts(campaign, member).filter(item -> !item.begins().isBefore(earliest))))
                .toList();
    }

    private Stream<AgendaItem> owed(Campaign campaign, PersonId member) {
        if (campaign.state() != CampaignState.OPEN || !campaign.owing().contains(member)) {
            return Stream.empty();
        }
        var now = clock.instant();
        var evening = new LocalMoment(campaign.appeal().deadline().atTime(EVENING), Person.HOME_ZONE);
        var title = AgendaItem.isOverdue(evening, now) ? "⚠️ " + campaign.title() : campaign.title();
        return Stream.of(item(campaign, "", title, AgendaItem.doneBy(evening, now)));
    }

    private Stream<AgendaItem> shifts(Campaign campaign, PersonId member) {
        return campaign.shifts().stream()
                .filter(shift ->
                        campaign.helping(campaign.shifts().indexOf(shift)).contains(member))
                .map(shift -> item(campaign, "-" + shift.id(), campaign.title() + ": " + shift.name(), shift.starts()));
    }

    private AgendaItem item(Campaign campaign, String part, String title, LocalMoment starts) {
        return new AgendaItem(
                GivingReminders.KIND,
                campaign.id().toString(),
                new CalendarEntry(
                        "campaign-" + campaign.id() + part + "@akd-bot",
                        0,
                        clock.instant(),
                        starts,
                        null,
                        false,
                        title,
                        CalendarEntry.Details.NONE,
                        null,
                        List.of()));
    }
}
