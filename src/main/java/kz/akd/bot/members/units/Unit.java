package kz.akd.bot.members.units;

import java.time.ZoneId;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.UnitKind;

/** Where a member serves: a department, a mission abroad, another agency; with its place and the time kept there. */
public record Unit(UnitId id, UnitKind kind, Names name, Names city, Names country, ZoneId zone) {}
