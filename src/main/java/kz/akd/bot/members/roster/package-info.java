/** The roster of whom the association knows by phone, and the officers' lists of members. */
@NullMarked
package kz.akd.bot.members.roster;

import org.jspecify.annotations.NullMarked;
