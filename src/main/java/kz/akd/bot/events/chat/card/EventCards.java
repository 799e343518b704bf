package kz.akd.bot.events.chat.card;

import java.time.Clock;
import kz.akd.bot.events.chat.taps.CityNames;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.members.units.Cities;
import org.springframework.stereotype.Component;

/** What the cards of events depend on besides the events. */
@Component
public class EventCards {

    private final EventTimes times;
    private final Cities cities;
    private final Clock clock;

    EventCards(EventTimes times, Cities cities, Clock clock) {
        this.times = times;
        this.cities = cities;
        this.clock = clock;
    }

    /** Cards as they look at this moment. */
    public CardScreens now() {
        return new CardScreens(clock.instant(), times.joinNotice(), new CityNames(cities.all()));
    }
}
