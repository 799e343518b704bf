package kz.akd.bot.proposals;

import kz.akd.bot.shared.Refusal;

/** Why something about a proposal was not done. */
public enum ProposalRefusal implements Refusal {
    GONE,
    NOT_ALLOWED,
    MEMBERS_ONLY,
    /** So many of theirs are undecided already. */
    TOO_MANY,
    /** Authors do not support their own. */
    OWN,
    /** Somebody else wrote it. */
    NOT_YOURS,
    /** It is decided, or was taken back. */
    SETTLED,
    /** The council has it before it. */
    BEFORE_COUNCIL,
    /** Only what was accepted can be done. */
    NOT_ACCEPTED;

    @Override
    public String module() {
        return "proposals";
    }
}
