package kz.akd.bot.giving.chat.desk;

import java.time.Instant;
import kz.akd.bot.chatkit.edit.EditTap;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignState;
import kz.akd.bot.giving.Progress;
import kz.akd.bot.giving.chat.GivingDeskTaps;
import kz.akd.bot.giving.chat.GivingDeskTaps.AddNeed;
import kz.akd.bot.giving.chat.GivingDeskTaps.AddShift;
import kz.akd.bot.giving.chat.GivingDeskTaps.AskToCloseCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.CloseCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.ManageCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.OpenCampaign;
import kz.akd.bot.giving.chat.GivingDeskTaps.TellImpact;
import kz.akd.bot.giving.chat.GivingScreens;
import kz.akd.bot.giving.desk.GivingReminders;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.chat.DueButton;

/** Campaigns as officers see them. */
final class CampaignDeskScreens {

    private CampaignDeskScreens() {}

    static String mark(Campaign campaign) {
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
                            Button.of(EditTap.of(CampaignForms.EDITING, campaign.id(), "way"), "giving.edit.way.title"),
                            Button.of(
                                    EditTap.of(CampaignForms.EDITING, campaign.id(), "deadline"),
                                    "giving.edit.deadline.title"));
        }
        if (!campaign.isDraft()) {
            screen = screen.offering(
                            Button.of(GivingDeskTaps.pledgesOf(campaign.id()), "giving.desk.pledges"),
                            Button.of(new TellImpact(campaign.id()), "giving.desk.tell"))
                    .offering(Button.sharing(GivingScreens.subject(campaign.id()), "giving.card.share"));
        }
        if (campaign.state() == CampaignState.OPEN) {
            screen = screen.offering(
                    DueButton.of(new Subject(GivingReminders.KIND, campaign.id().toString())),
                    Button.of(new AskToCloseCampaign(campaign.id()), "giving.desk.close"));
        }
        return screen.back(GivingDeskTaps.ALL_CAMPAIGNS);
    }

    static Screen reallyClose(Campaign campaign) {
        return Screen.saying(
                        "giving.close.really",
                        campaign.title(),
                        campaign.owing().size())
                .offering(Button.of(new CloseCampaign(campaign.id()), "giving.close.yes"))
                .back(new ManageCampaign(campaign.id()));
    }
}
