package kz.akd.bot.events;

/** Told right after anything of an event was kept, or found to be so already: what is shown of it may be old. Not a fact: a crash loses it. */
public record EventSaved(EventId event) {}
