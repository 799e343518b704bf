package kz.akd.bot.giving;

import kz.akd.bot.shared.Refusal;

/** Why something was not done about a campaign or a pledge. */
public enum GivingRefusal implements Refusal {
    NOT_A_MEMBER,
    NOT_ALLOWED,
    GONE,
    /** It takes no more pledges. */
    CLOSED,
    /** More than is needed, with how many are left. */
    MORE_THAN_NEEDED,
    /** All of it is claimed, or all places are taken. */
    NOTHING_LEFT,
    ALREADY_THERE,
    TOO_MANY,
    WITHDRAWN,
    FULFILLED,
    /** The treasurer is looking at a payment. */
    WAITING,
    /** Another officer decided otherwise before. */
    DECIDED,
    OTHER_CURRENCY,
    NO_MONEY_ASKED,
    /** Nothing is asked for: no way to pay, no need, no shift. */
    NOTHING_ASKED,
    PAST;

    @Override
    public String module() {
        return "giving";
    }
}
