package kz.akd.bot.reminders;

import java.time.Instant;

/**
 * One reminder of a subject.
 *
 * @param name unique for the subject
 * @param usefulUntil from this moment on it helps nobody any more
 */
public record Rule(String name, Instant due, Instant usefulUntil) {}
