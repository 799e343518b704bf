package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.events.afterwards.Afterwards;
import kz.akd.bot.events.afterwards.AfterwordFacts.PhotosAdded;
import kz.akd.bot.events.afterwards.AfterwordFacts.ThanksDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Thanks those who came, and tells them where the photos are; nobody is woken for it. */
@Component
class AfterwardsNotices {

    private final Afterwards afterwards;
    private final Readers readers;

    AfterwardsNotices(Afterwards afterwards, Readers readers) {
        this.afterwards = afterwards;
        this.readers = readers;
    }

    @EventListener
    void on(ThanksDue fact) {
        afterwards
                .find(fact.event())
                .ifPresent(event -> readers.announceAwake(
                        "thanks:" + event.id(),
                        afterwards.thanked(event),
                        (person, language) -> AfterwardsScreens.thanks(event, language)));
    }

    @EventListener
    void on(PhotosAdded fact) {
        afterwards
                .find(fact.event())
                .ifPresent(event -> readers.announceAwake(
                        "photos:" + fact.occasion(),
                        afterwards.attendees(event),
                        (person, language) -> Screen.saying("events.after.photos", event.title(language))
                                .offering(Button.opening(fact.link(), "events.after.photos.open"))));
    }
}
