package kz.akd.bot.giving.chat.desk;

import java.time.Clock;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.Contents;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.CampaignState;
import kz.akd.bot.giving.GivingRefusal;
import kz.akd.bot.giving.chat.DonorNames;
import kz.akd.bot.giving.chat.GivingDeskTaps;
import kz.akd.bot.giving.chat.GivingDeskTaps.AskToCloseCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.CloseCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.CreateCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.ManageCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.OpenCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowGift;
import kz.akd.bot.giving.chat.GivingTexts;
import kz.akd.bot.giving.desk.CampaignDesk;
import kz.akd.bot.giving.desk.GiftDesk;
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
                        ? Optional.of(Button.of(GivingDeskTaps.ALL_CAMPAIGNS, "giving.desk.button"))
                        : Optional.empty());
        ListScreen.of("giving.desk.list", visitor -> Result.of(desk.all(visitor.id()), GivingRefusal.NOT_ALLOWED))
                .opens((campaign, visitor) -> Button.of(
                        desk.mayRun(visitor.id())
                                ? new ManageCampaign(campaign.id())
                                : GivingDeskTaps.pledgesOf(campaign.id()),
                        "giving.desk.item",
                        CampaignDeskScreens.mark(campaign),
                        GivingTexts.shortened(campaign.title())))
                .filter(
                        CampaignState.class,
                        campaign -> Optional.of(campaign.state()),
                        state -> Text.of("giving.state.", state))
                .searched(Campaign::title)
                .with((screen, visitor) -> desk.mayRun(visitor.id())
                        ? screen.offering(Button.of(new CreateCampaign(), "giving.desk.create"))
                        : screen)
                .formerly("gd")
                .addTo(routes);
        ListScreen.about(
                        "giving.pledges",
                        CampaignId::new,
                        (visitor, id) -> gifts.of(visitor.id(), id)
                                .map(seen -> Contents.of(
                                        seen.gifts(), seen.campaign().title())))
                .line((gift, visitor) -> Text.of(
                        "giving.desk.pledge.line",
                        GivingTexts.mark(gift.pledge().state()),
                        names.of(gift.pledge()),
                        GivingTexts.promise(gift.campaign(), gift.pledge()),
                        GivingTexts.state(gift.campaign(), gift.pledge())))
                .opens((gift, visitor) -> Button.of(
                        new ShowGift(gift.campaign().id(), gift.pledge().code()),
                        "giving.desk.pledge.item",
                        GivingTexts.mark(gift.pledge().state()),
                        names.of(gift.pledge()),
                        GivingTexts.promise(gift.campaign(), gift.pledge())))
                .filter(
                        "owed",
                        Text.of("giving.own.owed"),
                        (gift, visitor) -> gift.pledge().isOwed())
                .back((id, visitor) -> desk.mayRun(visitor.id())
                        ? new ManageCampaign(new CampaignId(id))
                        : GivingDeskTaps.ALL_CAMPAIGNS)
                .formerly("gdp")
                .addTo(routes);
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
    }

    Screen managing(Campaign campaign, Visitor visitor) {
        return CampaignDeskScreens.manage(campaign, gifts.seesAll(visitor.id()), clock.instant());
    }

    /** The campaign's desk with a word on what was done, or why it was not. */
    Answer after(Result<Campaign> result, Visitor visitor, String done) {
        return Answer.of(
                result, campaign -> Answer.showing(managing(campaign, visitor)).toasting(done));
    }
}
