package kz.akd.bot.giving.chat;

import java.time.Clock;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignDesk;
import kz.akd.bot.giving.GiftDesk;
import kz.akd.bot.giving.chat.GivingDeskTaps.AskToCloseCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.CloseCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.ManageCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.OpenCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowAllCampaigns;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowPledges;
import kz.akd.bot.shared.Result;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisers' desk of campaigns, as far as a tap is enough. */
@Component
@Order(12)
record CampaignDeskChat(CampaignDesk desk, GiftDesk gifts, DonorNames names, Clock clock) implements ChatFeature {

    @Override
    public void register(Routes routes) {
        routes.deskItem(
                "money",
                visitor -> desk.mayLook(visitor.id())
                        ? Optional.of(Button.of(new ShowAllCampaigns(0), "giving.desk.button"))
                        : Optional.empty());
        routes.tap(ShowAllCampaigns.class, this::list);
        routes.tap(
                ManageCampaign.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.campaign()),
                        campaign -> Answer.showing(managing(campaign, visitor))));
        routes.tap(
                OpenCampaign.class,
                (visitor, tap) -> after(desk.open(visitor.id(), tap.campaign()), visitor, "giving.toast.opened"));
        routes.tap(
                AskToCloseCampaign.class,
                (visitor, tap) -> Answer.of(
                        desk.look(visitor.id(), tap.campaign()),
                        campaign -> Answer.showing(CampaignDeskScreens.reallyClose(campaign))));
        routes.tap(
                CloseCampaign.class,
                (visitor, tap) -> after(desk.close(visitor.id(), tap.campaign()), visitor, "giving.toast.closed"));
        routes.tap(ShowPledges.class, this::pledges);
    }

    private Answer list(Visitor visitor, ShowAllCampaigns tap) {
        return desk.all(visitor.id())
                .<Answer>map(
                        all -> Answer.showing(CampaignDeskScreens.list(all, tap.page(), desk.mayRun(visitor.id()))))
                .orElseGet(() -> Answer.alert("giving.refused.not-allowed"));
    }

    private Screen managing(Campaign campaign, Visitor visitor) {
        return CampaignDeskScreens.manage(campaign, gifts.seesAll(visitor.id()), clock.instant());
    }

    /** The campaign's desk with a word on what was done, or why it was not. */
    Answer after(Result<Campaign> result, Visitor visitor, String done) {
        return Answer.of(
                result, campaign -> Answer.showing(managing(campaign, visitor)).toasting(done));
    }

    private Answer pledges(Visitor visitor, ShowPledges tap) {
        return Answer.of(
                gifts.of(visitor.id(), tap.campaign()),
                seen -> Answer.showing(CampaignDeskScreens.pledges(
                        seen.campaign(),
                        seen.pledges(),
                        names.of(seen.pledges()),
                        tap.page(),
                        desk.mayRun(visitor.id()))));
    }
}
