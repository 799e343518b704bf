/** The pure core of tournaments: who meets whom, and who stands where. Knows no store, no chat and no clock. */
@NullMarked
package kz.akd.bot.tournaments.draw;

import org.jspecify.annotations.NullMarked;
