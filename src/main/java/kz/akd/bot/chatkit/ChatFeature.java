package kz.akd.bot.chatkit;

/** A part of the bot that people talk to: names its commands, taps, links and forms. */
public interface ChatFeature {
    void register(Routes routes);
}
