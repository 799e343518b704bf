package kz.akd.bot.events.afterwards;

import kz.akd.bot.events.Event;

/** Somebody's opinion as it is now noted. */
public record Rated(Event event, Afterword afterword, Opinion opinion) {}
