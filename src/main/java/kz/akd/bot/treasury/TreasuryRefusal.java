package kz.akd.bot.treasury;

import kz.akd.bot.shared.Refusal;

/** Why something about dues was not done. */
public enum TreasuryRefusal implements Refusal {
    /** There is no such bill, claim or period, or it is somebody else's. */
    GONE,
    NOT_ALLOWED,
    MEMBERS_ONLY,
    /** Nothing is owed: it is paid, or the member is exempt. */
    SETTLED,
    /** Another claim of the bill still waits for the treasurer. */
    WAITS,
    /** Somebody else has decided meanwhile. */
    DECIDED,
    /** What was seen is not what there is any more. */
    OTHERS,
    /** The treasurer does not decide about their own. */
    OWN;

    @Override
    public String module() {
        return "treasury";
    }
}
