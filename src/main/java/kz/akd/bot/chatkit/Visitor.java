package kz.akd.bot.chatkit;

import java.time.ZoneId;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;

/** The person at the other end, as far as the conversation needs to know them. */
public record Visitor(PersonId id, Language language, ZoneId zone, Rank rank) {}
