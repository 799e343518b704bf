package kz.akd.bot.chatkit.screen;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;

/** A kind of things that people share: in any chat by inline mode, and in groups. */
public interface Sharing {

    /** As in deep links, which open the same things. */
    String kind();

    /** What somebody may share of what fits the words they typed, the best first; all of it for no words. */
    List<Shareable> find(Visitor visitor, String words);

    /** Just this one, if they may share it. */
    Optional<Shareable> find(Visitor visitor, CardSubject subject);

    /** The card as it is now, with nothing on it that not everybody may see; empty when there is none any more. */
    Optional<SharedCard> card(String id, Language language);
}
