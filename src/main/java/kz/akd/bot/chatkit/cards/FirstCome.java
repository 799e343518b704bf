package kz.akd.bot.chatkit.cards;

import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Tap;

/** A tap for something of which there may be too little: whoever taps first comes first, see {@link FirstComers}. */
public interface FirstCome extends Tap {

    /** What all who tap it want. */
    CardSubject wanted();
}
