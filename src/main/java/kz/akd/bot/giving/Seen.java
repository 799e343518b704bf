package kz.akd.bot.giving;

import java.util.List;

/** A campaign with those of its pledges that an officer may see, what waits first. */
public record Seen(Campaign campaign, List<Gift> gifts) {
    public Seen {
        gifts = List.copyOf(gifts);
    }
}
