package kz.akd.bot.chatkit.screen;

import java.time.ZoneId;

/**
 * A card as everybody may see it, in groups and wherever it was sent by inline mode. Its buttons are {@link SharedTap}s,
 * addresses and deep links.
 *
 * @param zone in which its times are written, as its readers are in many
 * @param current whether it may still change; one that does not is brought up to date once more, then left alone
 */
public record SharedCard(Screen screen, ZoneId zone, boolean current) {}
