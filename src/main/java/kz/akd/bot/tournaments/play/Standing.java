package kz.akd.bot.tournaments.play;

/**
 * Where an entrant stands in a table.
 *
 * @param place those whom nothing tells apart share one
 * @param halves points in halves, as chess has half points
 */
public record Standing(
        int place, int entrant, int played, int wins, int draws, int losses, int scored, int conceded, int halves) {}
