package kz.akd.bot.members;

import java.time.ZoneId;

/** Where a member serves: a department, a mission abroad, another agency; with its place and the time kept there. */
public record Unit(UnitId id, UnitKind kind, Names name, Names city, Names country, ZoneId zone) {}
