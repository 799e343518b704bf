package kz.akd.bot.giving.chat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.GivingRefusal;
import kz.akd.bot.giving.chat.GivingTaps.AskToWithdrawPledge;
import kz.akd.bot.giving.chat.GivingTaps.ShowCampaign;
import kz.akd.bot.giving.chat.GivingTaps.ShowDonorName;
import kz.akd.bot.giving.chat.GivingTaps.ShowPledge;
import kz.akd.bot.giving.chat.GivingTaps.ShowProgress;
import kz.akd.bot.giving.chat.GivingTaps.TakeShift;
import kz.akd.bot.giving.chat.GivingTaps.WithdrawPledge;
import kz.akd.bot.giving.desk.GivingReminders;
import kz.akd.bot.giving.desk.Pledges;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where members find campaigns and look after what they promised. */
@Component
@Order(5)
public record DonateChat(Pledges pledges, ProgressCards progress, Clock clock) implements ChatFeature {

    @Override
    public void register(Routes routes) {
        var campaigns = ListScreen.of("giving.list", this::open)
                .opens((campaign, visitor) -> Button.of(
                        new ShowCampaign(campaign.id()), "giving.list.item", GivingTexts.shortened(campaign.title())))
                .filter("money", Text.of("giving.list.money"), (campaign, visitor) -> campaign.takesMoney())
                .filter(
                        "goods",
                        Text.of("giving.list.goods"),
                        (campaign, visitor) -> !campaign.needs().isEmpty())
                .filter(
                        "time",
                        Text.of("giving.list.time"),
                        (campaign, visitor) -> !campaign.shifts().isEmpty())
                .searched(campaign -> campaign.title() + " " + campaign.appeal().story())
                .with((screen, visitor) -> screen.offering(Button.of(GivingTaps.OWN_PLEDGES, "giving.own.button")))
                .formerly("gv")
                .addTo(routes);
        ListScreen.of("giving.own", visitor -> open(visitor).map(open -> pledges.of(visitor.id())))
                .opens((gift, visitor) -> PledgeScreens.own(gift))
                .filter(
                        "owed",
                        Text.of("giving.own.owed"),
                        (gift, visitor) -> gift.pledge().isOwed())
                .searched(gift -> gift.campaign().title())
                .back(GivingTaps.CAMPAIGNS)
                .formerly("gvm")
                .addTo(routes);
        routes.command("donate", Rank.MEMBER, campaigns::open);
        routes.menuItem(
                visitor -> pledges.open(visitor.id()).map(open -> Button.of(GivingTaps.CAMPAIGNS, "giving.menu")));
        routes.link(
                GivingReminders.KIND,
                (visitor, id) -> campaign(id)
                        .map(campaign -> card(visitor, campaign))
                        .orElseGet(() -> Answer.alert("giving.refused.gone")));
        routes.tap(ShowCampaign.class, (visitor, tap) -> card(visitor, tap.campaign()));
        routes.tap(ShowProgress.class, this::drawn);
        routes.tap(TakeShift.class, this::take);
        routes.tap(
                ShowPledge.class,
                (visitor, tap) -> shown(pledges.look(visitor.id(), tap.campaign(), tap.code()), this::pledge));
        routes.tap(
                ShowDonorName.class,
                (visitor, tap) ->
                        shown(pledges.showName(visitor.id(), tap.campaign(), tap.code(), tap.named()), this::pledge));
        routes.tap(
                AskToWithdrawPledge.class,
                (visitor, tap) -> shown(pledges.look(visitor.id(), tap.campaign(), tap.code()), PledgeScreens::really));
        routes.tap(
                WithdrawPledge.class,
                (visitor, tap) -> Answer.of(
                        pledges.withdraw(visitor.id(), tap.campaign(), tap.code()),
                        gift -> Answer.showing(pledge(gift)).toasting("giving.toast.withdrawn")));
    }

    public static Optional<CampaignId> campaign(String id) {
        return ObjectId.isValid(id) ? Optional.of(new CampaignId(new ObjectId(id))) : Optional.empty();
    }

    private Result<List<Campaign>> open(Visitor visitor) {
        return Result.of(pledges.open(visitor.id()), GivingRefusal.NOT_A_MEMBER);
    }

    private static Answer membersOnly() {
        return Answer.showing(Screen.saying("giving.refused.not-a-member").backHome());
    }

    private Answer card(Visitor visitor, CampaignId id) {
        return about(
                visitor, id, campaign -> Answer.showing(GivingScreens.card(campaign, visitor.id(), clock.instant())));
    }

    private Answer about(Visitor visitor, CampaignId id, Function<Campaign, Answer> answer) {
        return pledges.look(visitor.id(), id)
                .fold(
                        answer,
                        refused ->
                                refused.why() == GivingRefusal.NOT_A_MEMBER ? membersOnly() : Answer.refused(refused));
    }

    private Answer drawn(Visitor visitor, ShowProgress tap) {
        return about(visitor, tap.campaign(), campaign -> {
            var screen = Screen.saying("giving.progress", campaign.title());
            var thanks = progress.thanks(campaign);
            return Answer.showing((thanks.isEmpty() ? screen : screen.and("giving.progress.thanks", thanks))
                    .carrying(Attachment.picture("progress.png", progress.draw(campaign, visitor)))
                    .back(new ShowCampaign(campaign.id())));
        });
    }

    /** A place in a shift needs no form. */
    private Answer take(Visitor visitor, TakeShift tap) {
        if (tap.shift() < 0) {
            return Answer.alert("giving.refused.gone");
        }
        return Answer.of(
                pledges.make(visitor.id(), tap.campaign(), new ObjectId(), new Promise.OfTime(tap.shift()), false),
                gift -> Answer.showing(pledge(gift)).toasting("giving.toast.pledged"));
    }

    private Screen pledge(Gift gift) {
        return PledgeScreens.pledge(gift, clock.instant());
    }

    private static Answer shown(Result<Gift> result, Function<Gift, Screen> screen) {
        return Answer.of(result, gift -> Answer.showing(screen.apply(gift)));
    }
}
