package kz.akd.bot.chatkit.screen;

/** What a button under a shared card means: anybody who sees the card may tap it. */
public interface SharedTap extends Tap {

    /** What the card is about. */
    CardSubject subject();
}
