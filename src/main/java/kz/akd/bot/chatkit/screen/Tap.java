package kz.akd.bot.chatkit.screen;

/**
 * What a button means: a record whose class carries a {@link TapName}. Its components may be strings, numbers,
 * booleans, enum constants, ObjectIds and records that wrap one of these.
 */
public interface Tap {}
