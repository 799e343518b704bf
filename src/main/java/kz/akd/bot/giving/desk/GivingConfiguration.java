package kz.akd.bot.giving.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.shared.facts.StoredAs;
import kz.akd.bot.store.DocumentStore;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where campaigns are kept, and what they hold about people. */
@Configuration(proxyBeanMethods = false)
class GivingConfiguration {

    @Bean
    StoredAs<CampaignId, ObjectId> campaignId() {
        return DocumentId.storedAs(CampaignId.class, CampaignId::new);
    }

    @Bean
    Documents<CampaignId, Campaign> campaigns(DocumentStore store) {
        return store.of(Campaign.class, Campaign::id)
                .indexed("pledges.donor")
                .indexed("pledges.code")
                .indexed("state");
    }

    /** They are named in several places, as donor, organiser and officer, of few documents: so all are looked through. */
    @Bean
    PersonalData giving(Documents<CampaignId, Campaign> campaigns) {
        return new PersonalData() {
            @Override
            public String section() {
                return "giving";
            }

            @Override
            public Map<String, Object> about(PersonId person) {
                var about = new LinkedHashMap<String, Object>();
                var pledges = campaigns.where("pledges.donor", person).stream()
                        .flatMap(campaign -> campaign.of(person).stream().map(pledge -> line(campaign, pledge)))
                        .toList();
                if (!pledges.isEmpty()) {
                    about.put("pledges", pledges);
                }
                var organised = campaigns.where("organiser", person).stream()
                        .map(Campaign::title)
                        .toList();
                if (!organised.isEmpty()) {
                    about.put("campaigns made", organised);
                }
                return about;
            }

            @Override
            public void forget(PersonId person, PersonId nobody) {
                campaigns.all().stream()
                        .filter(campaign -> campaign.mentions(person))
                        .forEach(found -> campaigns.change(
                                found.id(), campaign -> Change.to(campaign.replacing(person, nobody), true)));
            }
        };
    }

    private static Map<String, Object> line(Campaign campaign, Pledge pledge) {
        var line = new LinkedHashMap<String, Object>();
        line.put("campaign", campaign.title());
        line.put("code", pledge.code().value());
        line.put("made", pledge.made().toString());
        line.put("promised", promised(campaign, pledge.promise()));
        line.put("name shown", pledge.named());
        line.put("state", pledge.state().name());
        line.put(
                "received",
                pledge.promise().isMoney()
                        ? pledge.received().stream().map(Object::toString).toList()
                        : pledge.brought());
        return line;
    }

    private static String promised(Campaign campaign, Promise promise) {
        if (promise instanceof Promise.OfGoods goods) {
            return goods.count() + " x " + campaign.needs().get(goods.need()).name();
        } else if (promise instanceof Promise.OfTime time) {
            return campaign.shifts().get(time.shift()).name();
        }
        return promise.money().map(Object::toString).orElse("a day's wage");
    }
}
