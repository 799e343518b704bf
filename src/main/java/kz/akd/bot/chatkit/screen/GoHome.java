package kz.akd.bot.chatkit.screen;

import kz.akd.bot.chatkit.Routes;

/** The way home, on every screen. Answered by whoever registers {@link Routes#home}. */
@TapName("home")
public record GoHome() implements Tap {}
