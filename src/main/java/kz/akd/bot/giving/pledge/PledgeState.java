package kz.akd.bot.giving.pledge;

/** How far a pledge has come. It is never kept: it follows from the payments. */
public enum PledgeState {
    PROMISED,
    /** The donor says that it is given; an officer has yet to look. */
    WAITING,
    PARTLY,
    FULFILLED,
    WITHDRAWN
}
