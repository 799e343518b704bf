package kz.akd.bot.giving.chat.notices;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.Gift;
import kz.akd.bot.giving.GivingFacts.CampaignClosed;
import kz.akd.bot.giving.GivingFacts.CampaignOpened;
import kz.akd.bot.giving.GivingFacts.GiftCame;
import kz.akd.bot.giving.GivingFacts.GiftRejected;
import kz.akd.bot.giving.GivingFacts.GiftSaid;
import kz.akd.bot.giving.GivingFacts.ImpactTold;
import kz.akd.bot.giving.GivingFacts.PaymentConfirmed;
import kz.akd.bot.giving.chat.DonorNames;
import kz.akd.bot.giving.chat.GivingDeskTaps.ShowGift;
import kz.akd.bot.giving.chat.GivingTaps.ShowCampaign;
import kz.akd.bot.giving.chat.GivingTaps.ShowPledge;
import kz.akd.bot.giving.chat.GivingTexts;
import kz.akd.bot.giving.desk.GiftDesk;
import kz.akd.bot.giving.desk.Pledges;
import kz.akd.bot.giving.pledge.Decision;
import kz.akd.bot.giving.pledge.PledgeState;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.notices.Notices;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.money.ReferenceCode;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells members of new campaigns, officers of what is to be looked at, donors of what became of their gifts. */
@Component
record GivingNotices(
        Notices notices, Pledges pledges, GiftDesk desk, DonorNames names, Audiences audiences, Clock clock) {

    @EventListener
    void on(CampaignOpened fact) {
        var now = clock.instant();
        pledges.shown(fact.campaign())
                .ifPresent(campaign -> notices.named("giving.opened", campaign.id())
                        .who(person -> person.wantsNews(Optional.of(Topic.CHARITY), now))
                        .whenAwake()
                        .afterAllNotices()
                        .to(audiences.members(Audience.ALL))
                        .saying(reader -> Screen.saying(
                                        "giving.notice.opened",
                                        campaign.title(),
                                        campaign.appeal().deadline())
                                .offering(opening(campaign.id()))));
    }

    @EventListener
    void on(GiftSaid fact) {
        told(
                fact.campaign(),
                fact.reference(),
                fact.payment(),
                gift -> notices.named("giving.said", fact.payment())
                        .whenAwake()
                        .to(desk.deciders(gift.pledge()))
                        .saying(reader -> Screen.saying(
                                        "giving.notice.said",
                                        names.of(gift.pledge()),
                                        GivingTexts.promise(gift.campaign(), gift.pledge()),
                                        gift.campaign().title())
                                .offering(Button.of(
                                        new ShowGift(fact.campaign(), fact.reference()), "giving.notice.look"))));
    }

    @EventListener
    void on(PaymentConfirmed fact) {
        told(
                fact.campaign(),
                fact.reference(),
                fact.payment(),
                gift -> thanks(
                        gift,
                        Screen.saying(
                                "giving.notice.received",
                                fact.amount(),
                                gift.campaign().title())));
    }

    @EventListener
    void on(GiftCame fact) {
        told(
                fact.campaign(),
                fact.reference(),
                fact.payment(),
                gift -> thanks(
                        gift,
                        Screen.saying(
                                "giving.notice.came",
                                GivingTexts.promise(gift.campaign(), gift.pledge()),
                                gift.campaign().title())));
    }

    private void thanks(Gift gift, Screen screen) {
        var pledge = gift.pledge();
        boolean done = pledge.state() == PledgeState.FULFILLED;
        notices.named("giving.thanks", gift.payment().orElseThrow().id())
                .whenAwake()
                .to(pledge.donor())
                .saying(reader -> (done ? screen.and("giving.notice.fulfilled") : screen).offering(own(gift)));
    }

    @EventListener
    void on(GiftRejected fact) {
        told(
                fact.campaign(),
                fact.reference(),
                fact.payment(),
                gift -> notices.named("giving.rejected", fact.payment())
                        .whenAwake()
                        .to(gift.pledge().donor())
                        .saying(reader -> Screen.saying(
                                        "giving.notice.rejected",
                                        GivingTexts.promise(gift.campaign(), gift.pledge()),
                                        gift.campaign().title(),
                                        reason(gift))
                                .offering(own(gift))));
    }

    private static String reason(Gift gift) {
        return gift.payment().flatMap(payment -> payment.decided()).orElseThrow() instanceof Decision.Rejected rejected
                ? rejected.reason()
                : "";
    }

    @EventListener
    void on(ImpactTold fact) {
        pledges.shown(fact.campaign())
                .ifPresent(campaign -> campaign.impact(fact.impact())
                        .ifPresent(impact -> notices.named("giving.impact", impact.id())
                                .whenAwake()
                                .afterAllNotices()
                                .to(campaign.donors())
                                .saying(reader -> {
                                    var screen = Screen.saying("giving.notice.impact", campaign.title(), impact.words())
                                            .offering(opening(campaign.id()));
                                    return impact.shown()
                                            .map(picture -> screen.carrying(Attachment.pictureKnownAs(picture)))
                                            .orElse(screen);
                                })));
    }

    @EventListener
    void on(CampaignClosed fact) {
        pledges.shown(fact.campaign())
                .ifPresent(campaign -> notices.named("giving.closed", campaign.id())
                        .whenAwake()
                        .afterAllNotices()
                        .to(campaign.donors())
                        .saying(reader -> closed(campaign, reader.id()).offering(opening(campaign.id()))));
    }

    /** With what it means for somebody who has not given, and for whoever helps in a shift that is ahead. */
    private Screen closed(Campaign campaign, PersonId donor) {
        var screen = Screen.saying("giving.notice.closed", campaign.title());
        if (campaign.owing().contains(donor)) {
            screen = screen.and("giving.notice.closed.owing");
        }
        for (int shift = 0; shift < campaign.shifts().size(); shift++) {
            var one = campaign.shifts().get(shift);
            if (campaign.helping(shift).contains(donor)
                    && one.starts().instant().isAfter(clock.instant())) {
                screen = screen.and("giving.notice.closed.shift", one.name(), one.starts());
            }
        }
        return screen;
    }

    private void told(CampaignId campaign, ReferenceCode code, ObjectId payment, Consumer<Gift> telling) {
        desk.told(campaign, code, payment).ifPresent(telling);
    }

    private static Button opening(CampaignId campaign) {
        return Button.of(new ShowCampaign(campaign), "giving.notice.open");
    }

    private static Button own(Gift gift) {
        return Button.of(new ShowPledge(gift.campaign().id(), gift.pledge().code()), "giving.notice.pledge");
    }
}
