package kz.akd.bot.events.afterwards.chat;

import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.events.afterwards.Afterwards;
import kz.akd.bot.events.afterwards.AfterwordFacts.PhotosAdded;
import kz.akd.bot.events.afterwards.AfterwordFacts.ThanksDue;
import kz.akd.bot.notices.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Thanks those who came, and tells them where the photos are; nobody is woken for it. */
@Component
record AfterwardsNotices(Afterwards afterwards, Notices notices) {

    @EventListener
    void on(ThanksDue fact) {
        afterwards
                .find(fact.event())
                .ifPresent(event -> notices.named("thanks", event.id())
                        .whenAwake()
                        .afterAllNotices()
                        .to(afterwards.thanked(event))
                        .saying(reader -> AfterwardsScreens.thanks(event, reader.language())));
    }

    /** Organisers hear that it is over, who came, and what is left to do. */
    @EventListener
    void tellOrganisers(ThanksDue fact) {
        afterwards
                .find(fact.event())
                .ifPresent(event -> notices.named("over", event.id())
                        .whenAwake()
                        .to(event.organisers())
                        .saying(reader -> AfterwardsScreens.over(
                                event, afterwards.attendees(event).size(), reader.language())));
    }

    @EventListener
    void on(PhotosAdded fact) {
        afterwards
                .find(fact.event())
                .ifPresent(event -> notices.named("photos", fact.occasion())
                        .whenAwake()
                        .afterAllNotices()
                        .to(afterwards.attendees(event))
                        .saying(reader -> Screen.saying("events.after.photos", event.title(reader.language()))
                                .offering(Button.opening(fact.link(), "events.after.photos.open"))));
    }
}
