/** The rules of play: draws, matches, standings. Plain values; knows neither people nor storage nor chat. */
@NullMarked
package kz.akd.bot.tournaments.play;

import org.jspecify.annotations.NullMarked;
