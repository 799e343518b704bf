package kz.akd.bot.chatkit;

/** The way home, on every screen. Answered by whoever registers {@link Routes#home}. */
@TapName("home")
record GoHome() implements Tap {}
