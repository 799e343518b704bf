package kz.akd.bot.events.afterwards;

import static kz.akd.bot.events.afterwards.AfterwordRefusal.NOT_A_MEMBER;
import static kz.akd.bot.events.afterwards.AfterwordRefusal.NOT_NOW;
import static kz.akd.bot.events.afterwards.AfterwordRefusal.NOT_THERE;
import static kz.akd.bot.events.afterwards.AfterwordRefusal.STARS_FIRST;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.afterwards.AfterwordFacts.PhotosAdded;
import kz.akd.bot.events.afterwards.AfterwordFacts.ThanksDue;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.events.door.Presence;
import kz.akd.bot.events.door.checkin.Attendances;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** When an event is over: those who came are thanked and say what they thought; organisers read it and add photos. */
@Service
public class Afterwards implements Dated {

    /** Thanks that come later than this, after a time out of order, are left out. */
    private static final Duration STILL_POLITE = Duration.ofDays(2);

    private static final Duration LONGEST_EVENT = Duration.ofDays(14);

    private final EventCalendar calendar;
    private final Attendances attendances;
    private final Documents<EventId, Afterword> afterwords;
    private final Duration thanksAfter;
    private final Duration opinionsFor;
    private final Clock clock;
    private final Each each;

    Afterwards(
            EventCalendar calendar,
            Attendances attendances,
            Documents<EventId, Afterword> afterwords,
            @Value("${akd.events.thanks-after:3h}") Duration thanksAfter,
            @Value("${akd.events.opinions-for:7d}") Duration opinionsFor,
            Clock clock) {
        this.calendar = calendar;
        this.attendances = attendances;
        this.afterwords = afterwords;
        this.thanksAfter = thanksAfter;
        this.opinionsFor = opinionsFor;
        this.clock = clock;
        this.each = new Each(clock);
    }

    /** Who came: those checked in and those who joined remotely; where nobody was checked in, all who were to come. */
    public List<PersonId> attendees(Event event) {
        var present = attendances.of(event.id()).present().stream()
                .map(Presence::person)
                .toList();
        return Stream.concat(
                        (present.isEmpty() ? event.seated() : present).stream(), event.saying(Rsvp.REMOTE).stream())
                .distinct()
                .toList();
    }

    /** Who is thanked and asked for an opinion: of a course whoever came to any of its sessions, as it is asked for once. */
    public List<PersonId> thanked(Event event) {
        return calendar.together(event).stream()
                .flatMap(each -> attendees(each).stream())
                .distinct()
                .toList();
    }

    /** An event that is over, for a notice about it. */
    public Optional<Event> find(EventId id) {
        return calendar.find(id);
    }

    /** Somebody gives stars, or others than before. Until they show their name, organisers do not see it. */
    public Result<Rated> rate(PersonId person, EventId id, int stars) {
        if (calendar.isMember(person) && (stars < 1 || stars > Opinion.MOST_STARS)) {
            return Result.refused(NOT_THERE);
        }
        return change(
                person, id, before -> before == null ? new Opinion(person, stars, null, false) : before.starred(stars));
    }

    /** The opinion that somebody has given and may still change. */
    public Result<Rated> look(PersonId person, EventId id) {
        return change(person, id, before -> before);
    }

    /** Adds words to the stars, or others; none takes them away. */
    public Result<Rated> say(PersonId person, EventId id, @Nullable String words) {
        return change(person, id, before -> before == null ? null : before.saying(words));
    }

    /** Whether the organisers see whose opinion it is. */
    public Result<Rated> showName(PersonId person, EventId id, boolean named) {
        return change(person, id, before -> before == null ? null : before.named(named));
    }

    private Result<Rated> change(PersonId person, EventId id, UnaryOperator<@Nullable Opinion> change) {
        if (!calendar.isMember(person)) {
            return Result.refused(NOT_A_MEMBER);
        }
        var found = calendar.find(id);
        if (found.isEmpty()) {
            return Result.refused(NOT_THERE);
        }
        var event = found.get();
        if (!thanked(event).contains(person)) {
            return Result.refused(NOT_THERE);
        }
        return change(id, afterword -> {
            if (!afterword.takesOpinions(now())) {
                return Change.none(afterword, Result.refused(NOT_NOW));
            }
            var before = afterword.of(person).orElse(null);
            var opinion = change.apply(before);
            if (opinion == null) {
                return Change.none(afterword, Result.refused(STARS_FIRST));
            }
            var noted = opinion.equals(before) ? afterword : afterword.with(opinion, person);
            return Change.to(noted, Result.done(new Rated(event, noted, opinion)));
        });
    }

    /** What organisers learn; empty while it has not begun, and for those who do not organise it. */
    public Optional<Report> report(PersonId by, EventId id) {
        return calendar.find(id)
                .filter(event -> !event.isDraft() && !event.isCancelled() && event.hasBegun(now()))
                .filter(event -> calendar.mayOrganise(by, event))
                .map(event -> new Report(new Door(event, attendances.of(id)), find(event)));
    }

    /** Adds the photos, which those who came are told of; false for those who may not. */
    public boolean addPhotos(PersonId by, EventId id, URI link) {
        if (report(by, id).isEmpty()) {
            return false;
        }
        return change(
                id,
                afterword -> link.equals(afterword.photos())
                        ? Change.none(afterword, true)
                        : Change.to(afterword.pictured(link), true, new PhotosAdded(id, new ObjectId(), link)));
    }

    @Override
    public String name() {
        return "afterwords";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        run(now());
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return thanksDue(now, now).map(this::thanks).min(Instant::compareTo);
    }

    /** Each event by itself. */
    @Override
    public void run(Instant until) {
        var now = now();
        var round = each.round();
        round.over(
                thanksDue(until, now).toList(),
                Event::id,
                event -> change(
                        event.id(),
                        afterword -> afterword.isThanked()
                                ? Change.none(afterword, true)
                                : Change.to(
                                        afterword.thanked(now.plus(opinionsFor)), true, new ThanksDue(event.id()))));
        round.over(
                afterwords.where("sealed", false).stream()
                        .filter(afterword -> afterword.isToBeSealed(now))
                        .toList(),
                over -> "seal " + over.event(),
                over -> change(over.event(), afterword -> Change.to(afterword.withNobodyKnown(), true)));
        round.end();
    }

    private Stream<Event> thanksDue(Instant until, Instant now) {
        return calendar.beginning(now.minus(LONGEST_EVENT), until).stream()
                .filter(event -> !until.isBefore(thanks(event))
                        && now.isBefore(thanks(event).plus(STILL_POLITE)))
                .filter(calendar::isEnd)
                .filter(event -> !find(event).isThanked());
    }

    private Afterword find(Event event) {
        return afterwords.find(event.id()).orElseGet(() -> Afterword.none(event.id()));
    }

    private <R> R change(EventId id, Function<Afterword, Change<Afterword, R>> decision) {
        return afterwords.changeOrBegin(id, () -> Afterword.none(id), decision);
    }

    private Instant thanks(Event event) {
        return calendar.end(event).plus(thanksAfter);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
