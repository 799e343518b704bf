package kz.akd.bot.giving.chat.notices;

import kz.akd.bot.chatkit.cards.SharedCards;
import kz.akd.bot.giving.GivingFacts;
import kz.akd.bot.giving.chat.GivingScreens;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the cards of a campaign brought up to date wherever they were shared. */
@Component
record SharedCampaignChanges(SharedCards cards) {

    @EventListener
    void on(GivingFacts fact) {
        cards.changed(GivingScreens.subject(fact.campaign()));
    }
}
