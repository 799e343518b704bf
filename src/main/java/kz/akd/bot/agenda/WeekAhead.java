package kz.akd.bot.agenda;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.shared.sweeps.Sweep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells on Monday morning of their zone whose week has begun: at eight, or when their quiet hours end. */
@Component
class WeekAhead implements Sweep {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** After a downtime until the evening it still helps. */
    private static final Duration HELPS = Duration.ofHours(12);

    private static final int AT_ONCE = 500;

    private final Audiences audiences;
    private final People people;
    private final Recipients recipients;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Each each;

    /** Until when all have been told by this node; null before its first round. */
    private @Nullable Instant told;

    WeekAhead(
            Audiences audiences, People people, Recipients recipients, ApplicationEventPublisher events, Clock clock) {
        this.audiences = audiences;
        this.people = people;
        this.recipients = recipients;
        this.events = events;
        this.clock = clock;
        this.each = new Each(clock);
    }

    @Override
    public String name() {
        return "week-ahead";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public synchronized void run() {
        var now = clock.instant();
        var from = now.minus(HELPS);
        // a clock that was moved back begins anew; what was told is not told twice
        if (told != null && told.isAfter(from) && !told.isAfter(now)) {
            from = told;
        }
        var round = each.round();
        if (isMondaySomewhere(now)) {
            tell(audiences.members(Audience.ALL), round, from, now);
        }
        // as long as somebody could not be told, the same are looked at again
        round.end();
        told = now;
    }

    /** Many are read at a time, as that is faster; where that fails, each by themselves. */
    private void tell(List<PersonId> members, Each.Round round, Instant from, Instant now) {
        for (int at = 0; at < members.size(); at += AT_ONCE) {
            var some = members.subList(at, Math.min(at + AT_ONCE, members.size()));
            var found = new ArrayList<Person>();
            if (Each.fault(() -> found.addAll(people.findAll(some))).isEmpty()) {
                round.over(found, Person::id, person -> tell(person, from, now));
            } else {
                round.over(some, id -> id, id -> people.find(id).ifPresent(person -> tell(person, from, now)));
            }
        }
    }

    private void tell(Person person, Instant from, Instant now) {
        begun(person, from, now).ifPresent(events::publishEvent);
    }

    private Optional<WeekBegan> begun(Person person, Instant from, Instant now) {
        var wishes = person.notifications();
        var today = LocalDate.ofInstant(now, person.zone());
        if (person.membership().isEmpty()
                || !wishes.weekAhead()
                || wishes.pausedUntil(now, person.zone()).isPresent()
                || today.getDayOfWeek() != DayOfWeek.MONDAY) {
            return Optional.empty();
        }
        var morning = today.atTime(MORNING).atZone(person.zone()).toInstant();
        var due = recipients.of(person.id()).notBefore(morning);
        return due.isAfter(from) && !due.isAfter(now)
                ? Optional.of(new WeekBegan(
                        person.id(),
                        today,
                        today.plusWeeks(1).atStartOfDay(person.zone()).toInstant()))
                : Optional.empty();
    }

    private static boolean isMondaySomewhere(Instant now) {
        return IntStream.of(-12, 0, 14)
                .mapToObj(ZoneOffset::ofHours)
                .anyMatch(zone -> LocalDate.ofInstant(now, zone).getDayOfWeek() == DayOfWeek.MONDAY);
    }
}
