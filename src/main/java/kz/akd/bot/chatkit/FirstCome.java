package kz.akd.bot.chatkit;

/** A tap for something of which there may be too little: whoever taps first comes first, see {@link FirstComers}. */
public interface FirstCome extends Tap {

    /** What all who tap it want. */
    CardSubject wanted();
}
