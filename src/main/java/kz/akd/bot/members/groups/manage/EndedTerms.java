package kz.akd.bot.members.groups.manage;

import java.time.Duration;
import java.time.Period;
import kz.akd.bot.members.access.Scopes;
import kz.akd.bot.members.groups.GroupFacts.TermEnded;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells when a term of office has ended. What it allowed ends by itself at midnight. */
@Component
class EndedTerms implements Sweep {

    /** After a longer downtime than this it is no news. */
    private static final Period NEWS = Period.ofDays(14);

    private final GroupStore groups;
    private final Scopes scopes;
    private final ApplicationEventPublisher events;

    EndedTerms(GroupStore groups, Scopes scopes, ApplicationEventPublisher events) {
        this.groups = groups;
        this.scopes = scopes;
        this.events = events;
    }

    @Override
    public String name() {
        return "ended-terms";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** Said anew at each round for some days: whoever hears of it tells once. */
    @Override
    public void run() {
        var today = scopes.today();
        for (var group : groups.all()) {
            for (var office : group.offices()) {
                office.end()
                        .filter(day -> day.isBefore(today) && !day.isBefore(today.minus(NEWS)))
                        .ifPresent(day -> events.publishEvent(new TermEnded(group.id(), office.officer(), day)));
            }
        }
    }
}
