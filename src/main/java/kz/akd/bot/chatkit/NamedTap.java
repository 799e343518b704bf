package kz.akd.bot.chatkit;

import kz.akd.bot.chatkit.screen.Tap;

/** A tap that many things of a kind share, such as all lists; its name says which of them it is for. */
public interface NamedTap extends Tap {
    String name();
}
