package kz.akd.bot.meetings;

import kz.akd.bot.shared.Refusal;

/** Why something about meetings was not done. */
public enum MeetingRefusal implements Refusal {
    GONE,
    NOT_ALLOWED,
    MEMBERS_ONLY,
    /** Only the group itself meets. */
    NOT_OPEN,
    CALLED_OFF,
    /** It goes on or is over. */
    BEGUN,
    /** It cannot begin yet. */
    TOO_EARLY,
    NOT_GOING_ON,
    /** It goes on, or its minutes are approved. */
    NOT_OVER,
    AGENDA_FULL,
    NO_SUCH_ITEM,
    /** More votes than people who may vote are there. */
    TOO_MANY_VOTES,
    NO_LINK,
    NO_MEMBER,
    IN_THE_PAST,
    /** Made already: it can be called off. */
    MADE,
    /** Somebody else sees to it. */
    NOT_YOURS,
    /** It is done, or was taken back. */
    SETTLED;

    @Override
    public String module() {
        return "meetings";
    }
}
