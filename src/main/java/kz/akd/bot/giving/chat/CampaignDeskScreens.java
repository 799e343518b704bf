package kz.akd.bot.giving.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignState;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.GivingReminders;
import kz.akd.bot.giving.Pledge;
import kz.akd.bot.giving.Progress;
import kz.akd.bot.giving.chat.GivingDeskTaps.AddNeed;
import kz.akd.bot.giving.chat.GivingDeskTaps.AddShift;
import kz.akd.bot.giving.chat.GivingDeskTaps.AskToCloseCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.CloseCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.CreateCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.ExtendCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.ManageCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.OpenCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.SetWayToPay;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowAllCampaigns;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowGift;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowPledges;
import kz.akd.bot.giving.chat.GivingDeskTaps.TellImpact;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.chat.DueButton;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;

/** Campaigns as officers see them. */
final class CampaignDeskScreens {

    private static final int PAGE = 8;

    private CampaignDeskScreens() {}

    static Screen list(List<Campaign> all, int number, boolean runs) {
        var screen = Screen.saying(all.isEmpty() ? "giving.desk.list.none" : "giving.desk.list")
                .listing(
                        Page.of(all, number, PAGE),
                        campaign -> Button.of(
                                runs ? new ManageCampaign(campaign.id()) : new ShowPledges(campaign.id(), 0),
                                "giving.desk.item",
                                mark(campaign),
                                GivingTexts.shortened(campaign.title())),
                        ShowAllCampaigns::new);
        return (runs ? screen.offering(Button.of(new CreateCampaign(), "giving.desk.create")) : screen).backHome();
    }

    private static String mark(Campaign campaign) {
        return switch (campaign.state()) {
            case DRAFT -> "✏️";
            case OPEN -> "🤝";
            case CLOSED -> "🏁";
        };
    }

    /** One campaign with all that can be done about it. */
    static Screen manage(Campaign campaign, boolean seesAll, Instant now) {
        var progress = seesAll ? Progress.whole(campaign) : Progress.forAll(campaign);
        var screen = GivingScreens.progress(GivingScreens.described(campaign, now), campaign, progress)
                .and(Text.of("giving.desk.state.", campaign.state()));
        if (campaign.isDraft()) {
            screen = screen.offering(Button.of(new OpenCampaign(campaign.id()), "giving.desk.open"));
        }
        if (!campaign.isClosed()) {
            screen = screen.offering(
                            Button.of(new AddNeed(campaign.id()), "giving.desk.need"),
                            Button.of(new AddShift(campaign.id()), "giving.desk.shift"))
                    .offering(
                            Button.of(new SetWayToPay(campaign.id()), "giving.desk.way"),
                            Button.of(new ExtendCampaign(campaign.id()), "giving.desk.extend"));
        }
        if (!campaign.isDraft()) {
            screen = screen.offering(
                            Button.of(new ShowPledges(campaign.id(), 0), "giving.desk.pledges"),
                            Button.of(new TellImpact(campaign.id()), "giving.desk.tell"))
                    .offering(Button.sharing(GivingScreens.subject(campaign.id()), "giving.card.share"));
        }
        if (campaign.state() == CampaignState.OPEN) {
            screen = screen.offering(
                    DueButton.of(new Subject(GivingReminders.KIND, campaign.id().toString())),
                    Button.of(new AskToCloseCampaign(campaign.id()), "giving.desk.close"));
        }
        return screen.back(new ShowAllCampaigns(0));
    }

    static Screen reallyClose(Campaign campaign) {
        return Screen.saying(
                        "giving.close.really",
                        campaign.title(),
                        campaign.owing().size())
                .offering(Button.of(new CloseCampaign(campaign.id()), "giving.close.yes"))
                .back(new ManageCampaign(campaign.id()));
    }

    /** What was pledged, as far as the officer may see it. */
    static Screen pledges(Campaign campaign, List<Pledge> seen, Map<PersonId, String> names, int number, boolean runs) {
        Tap back = runs ? new ManageCampaign(campaign.id()) : new ShowAllCampaigns(0);
        var page = Page.of(seen, number, PAGE);
        var screen =
                Screen.saying(seen.isEmpty() ? "giving.desk.pledges.none" : "giving.desk.pledges.of", campaign.title());
        for (var pledge : page.items()) {
            screen = screen.and(
                    "giving.desk.pledge.line",
                    GivingTexts.mark(pledge.state()),
                    name(pledge, names),
                    GivingTexts.promise(campaign, pledge),
                    GivingTexts.state(campaign, pledge));
        }
        return screen.listing(
                        page,
                        pledge -> Button.of(
                                new ShowGift(campaign.id(), pledge.code()),
                                Text.of(
                                        "giving.desk.pledge.item",
                                        GivingTexts.mark(pledge.state()),
                                        name(pledge, names),
                                        GivingTexts.promise(campaign, pledge))),
                        turned -> new ShowPledges(campaign.id(), turned))
                .back(back);
    }

    static Object name(Pledge pledge, Map<PersonId, String> names) {
        var name = names.get(pledge.donor());
        return name == null ? Text.of("giving.somebody") : name;
    }

    static Object name(Gift gift, Map<PersonId, String> names) {
        return name(gift.pledge(), names);
    }
}
