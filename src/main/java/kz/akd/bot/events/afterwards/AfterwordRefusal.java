package kz.akd.bot.events.afterwards;

import kz.akd.bot.shared.Refusal;

/** Why somebody's opinion was not noted. */
public enum AfterwordRefusal implements Refusal {
    NOT_A_MEMBER,
    /** They did not come, as far as is known, or there is no such event. */
    NOT_THERE,
    /** The time for opinions is over, or has not begun. */
    NOT_NOW,
    /** They give stars before words. */
    STARS_FIRST;

    @Override
    public String module() {
        return "events.after";
    }
}
