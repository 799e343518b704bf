package kz.akd.bot.giving;

/** Where a campaign stands; whether its deadline has passed is asked of the clock. */
public enum CampaignState {
    DRAFT,
    OPEN,
    CLOSED
}
