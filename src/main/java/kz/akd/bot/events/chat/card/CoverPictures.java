package kz.akd.bot.events.chat.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.letter.Downloads;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import org.springframework.stereotype.Component;

/** The pictures of events, fetched from the server of the chats and remembered while there is room. */
@Component
public class CoverPictures {

    public static final int LARGEST = 5 << 20;
    private static final long REMEMBERED = 24L << 20;

    private final Downloads downloads;
    private final Cache<String, byte[]> fetched = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .<String, byte[]>weigher((id, content) -> content.length)
            .build();

    CoverPictures(Downloads downloads) {
        this.downloads = downloads;
    }

    Answer screen(Event event, Visitor visitor) {
        var cover = event.plan().picture();
        if (cover.isEmpty()) {
            return Answer.toast("events.picture.none");
        }
        try {
            return Answer.showing(Screen.saying("events.card.title", event.title(visitor.language()))
                    .carrying(Attachment.picture("cover.jpg", content(cover.get())))
                    .back(new ShowEvent(event.id())));
        } catch (Undelivered unreachable) {
            return Answer.alert("events.picture.not-fetched");
        }
    }

    private byte[] content(String id) throws Undelivered {
        var known = fetched.getIfPresent(id);
        if (known != null) {
            return known;
        }
        var content = downloads.fetch(new SentFile(id, "", 0), LARGEST);
        fetched.put(id, content);
        return content;
    }
}
