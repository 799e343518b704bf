package kz.akd.bot.chatkit.screen;

import kz.akd.bot.chatkit.text.Text;

/** Something that somebody may share, in the list that is shown for what they type after the bot's name. */
public record Shareable(String id, Text title, Text description) {}
