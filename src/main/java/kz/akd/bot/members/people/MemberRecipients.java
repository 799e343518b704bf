package kz.akd.bot.members.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.reminders.Preferences;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import org.springframework.stereotype.Component;

/** People's zones and what they wish to be told, for reminders. */
@Component
class MemberRecipients implements Recipients {

    private final People people;
    private final Clock clock;

    MemberRecipients(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Preferences> of(Collection<PersonId> ids) {
        var now = clock.instant();
        return people.readAll(ids).stream()
                .filter(person -> !person.isShutOut() && person.reachable())
                .map(person -> wishes(person, now))
                .collect(Collectors.toMap(Preferences::person, Function.identity()));
    }

    @Override
    public QuietHours of(PersonId id) {
        return people.find(id).map(Person::quietHours).orElseGet(() -> QuietHours.none(Person.HOME_ZONE));
    }

    private static Preferences wishes(Person person, Instant now) {
        var wishes = person.notifications();
        return new Preferences(
                person.id(),
                person.language(),
                person.quietHours(),
                wishes.morningDigest(),
                wishes.muted().stream().map(Enum::name).collect(Collectors.toSet()),
                wishes.pausedUntil(now, person.zone())
                        .map(day -> day.atStartOfDay(person.zone()).toInstant())
                        .orElse(null));
    }
}
