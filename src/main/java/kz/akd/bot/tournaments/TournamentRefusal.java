package kz.akd.bot.tournaments;

import kz.akd.bot.shared.Refusal;

/** Why something about a tournament was not done. */
public enum TournamentRefusal implements Refusal {
    GONE,
    NOT_ALLOWED,
    MEMBERS_ONLY,
    /** It is drawn, over or cancelled: nobody registers or leaves by themselves any more. */
    CLOSED,
    /** Registration would be over before it begins. */
    PAST,
    /** They play in it already. */
    ALREADY,
    /** They do not play in it. */
    NOT_IN,
    TEAM_FULL,
    /** Players check in from {@link Setup#CHECK_IN} before the beginning on. */
    TOO_EARLY,
    /** There are fewer than two to draw. */
    TOO_FEW,
    /** It is not drawn yet. */
    NOT_DRAWN,
    /** The match cannot be played yet, or is decided. */
    NOT_OPEN,
    /** Somebody has to win this match. */
    NO_DRAW,
    /** No match of this discipline ends so. */
    NOT_A_SCORE,
    /** The next match of one of them is decided already: that one has to be set first. */
    LATER_PLAYED,
    /** The result was said by their own side: the other one confirms it. */
    OWN_RESULT,
    ALREADY_SAID;

    @Override
    public String module() {
        return "tournaments";
    }
}
