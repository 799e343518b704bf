package kz.akd.bot.shared.sweeps;

/**
 * Published on each living node when another one has gone, perhaps with work begun and not ended, and once at the start:
 * whatever was left half done by whoever is no longer there may be taken up now.
 */
public record NodeLost() {}
