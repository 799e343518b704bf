package kz.akd.bot.members;

/** What something of the association is about; members may choose which of it they want to hear. */
public enum Topic {
    SPORT,
    CULTURE,
    CHARITY,
    VETERANS,
    COURSES,
    COUNCIL,
    TOURNAMENTS
}
