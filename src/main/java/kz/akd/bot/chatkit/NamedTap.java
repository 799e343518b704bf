package kz.akd.bot.chatkit;

/** A tap that many things of a kind share, such as all lists; its name says which of them it is for. */
public interface NamedTap extends Tap {
    String name();
}
