package kz.akd.bot.chatkit.mail;

import java.util.Set;

/** Published on the node that called mail back, which may have some of it in hand. */
public record CalledBack(Set<String> keys) {}
