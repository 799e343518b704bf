package kz.akd.bot.giving.chat;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.Attachment;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Rank;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.GivingRefusal;
import kz.akd.bot.giving.GivingReminders;
import kz.akd.bot.giving.Pledges;
import kz.akd.bot.giving.Promise;
import kz.akd.bot.giving.chat.GivingTaps.AskToWithdrawPledge;
import kz.akd.bot.giving.chat.GivingTaps.ShowCampaign;
import kz.akd.bot.giving.chat.GivingTaps.ShowCampaigns;
import kz.akd.bot.giving.chat.GivingTaps.ShowDonorName;
import kz.akd.bot.giving.chat.GivingTaps.ShowOwnPledges;
import kz.akd.bot.giving.chat.GivingTaps.ShowPledge;
import kz.akd.bot.giving.chat.GivingTaps.ShowProgress;
import kz.akd.bot.giving.chat.GivingTaps.TakeShift;
import kz.akd.bot.giving.chat.GivingTaps.WithdrawPledge;
import kz.akd.bot.shared.Result;
import org.bson.types.ObjectId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where members find campaigns and look after what they promised. */
@Component
@Order(5)
record DonateChat(Pledges pledges, ProgressCards progress, Clock clock) implements ChatFeature {

    @Override
    public void register(Routes routes) {
        routes.command("donate", Rank.MEMBER, visitor -> list(visitor, 0));
        routes.menuItem(
                visitor -> pledges.open(visitor.id()).map(open -> Button.of(new ShowCampaigns(0), "giving.menu")));
        routes.link(
                GivingReminders.KIND,
                (visitor, id) -> campaign(id)
                        .map(campaign -> card(visitor, campaign))
                        .orElseGet(() -> Answer.alert("giving.refused.gone")));
        routes.tap(ShowCampaigns.class, (visitor, tap) -> list(visitor, tap.page()));
        routes.tap(ShowOwnPledges.class, this::own);
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

    static Optional<CampaignId> campaign(String id) {
        return ObjectId.isValid(id) ? Optional.of(new CampaignId(new ObjectId(id))) : Optional.empty();
    }

    private Answer list(Visitor visitor, int page) {
        return pledges.open(visitor.id())
                .<Answer>map(open -> Answer.showing(GivingScreens.list(open, page)))
                .orElseGet(DonateChat::membersOnly);
    }

    private static Answer membersOnly() {
        return Answer.showing(Screen.saying("giving.refused.not-a-member").backHome());
    }

    private Answer own(Visitor visitor, ShowOwnPledges tap) {
        return pledges.open(visitor.id())
                .<Answer>map(open -> Answer.showing(PledgeScreens.own(pledges.of(visitor.id()), tap.page())))
                .orElseGet(DonateChat::membersOnly);
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
