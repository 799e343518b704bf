package kz.akd.bot.members.roster.file;

import kz.akd.bot.members.roster.RosterEntry;

/**
 * A row of a roster that could be read.
 *
 * @param line the line of the file on which it begins, from 1
 */
public record RosterRow(int line, RosterEntry entry) {}
