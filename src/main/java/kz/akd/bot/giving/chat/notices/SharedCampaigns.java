package kz.akd.bot.giving.chat.notices;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Shareable;
import kz.akd.bot.chatkit.screen.SharedCard;
import kz.akd.bot.chatkit.screen.Sharing;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.Progress;
import kz.akd.bot.giving.chat.DonateChat;
import kz.akd.bot.giving.chat.GivingScreens;
import kz.akd.bot.giving.desk.GivingReminders;
import kz.akd.bot.giving.desk.Pledges;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Campaigns in any chat to which members send them: what is collected, and how far it has come; nobody's name. */
@Component
@Order(12)
record SharedCampaigns(Pledges pledges, Clock clock) implements ChatFeature, Sharing {

    @Override
    public void register(Routes routes) {
        routes.sharing(this);
    }

    @Override
    public String kind() {
        return GivingReminders.KIND;
    }

    @Override
    public List<Shareable> find(Visitor visitor, String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return pledges.open(visitor.id()).orElse(List.of()).stream()
                .filter(campaign -> campaign.title().toLowerCase(Locale.ROOT).contains(wanted))
                .map(SharedCampaigns::shareable)
                .toList();
    }

    @Override
    public Optional<Shareable> find(Visitor visitor, CardSubject subject) {
        return DonateChat.campaign(subject.id())
                .flatMap(id -> pledges.lookOpen(visitor.id(), id).toOptional())
                .map(SharedCampaigns::shareable);
    }

    private static Shareable shareable(Campaign campaign) {
        return new Shareable(
                campaign.id().toString(),
                Text.typed(campaign.title()),
                Text.of("giving.card.until", campaign.appeal().deadline()));
    }

    @Override
    public Optional<SharedCard> card(String id, Language language) {
        var now = clock.instant();
        return DonateChat.campaign(id).flatMap(pledges::shown).map(campaign -> {
            var screen =
                    GivingScreens.progress(GivingScreens.described(campaign, now), campaign, Progress.forAll(campaign));
            return new SharedCard(
                    screen.offering(Button.starting(GivingScreens.subject(campaign.id()), "giving.shared.open")),
                    Person.HOME_ZONE,
                    campaign.isOpen(now));
        });
    }
}
