package kz.akd.bot.events;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.rsvp.RsvpRules;
import kz.akd.bot.events.rsvp.SeatChanges;
import kz.akd.bot.events.rsvp.SeatChanges.Moved;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An evening at the opera in Astana, a week ahead, and the rules for it as the association has them. */
public final class AnEvent {

    public static final PersonId DANA = new PersonId(9);
    public static final PersonId AIDA = new PersonId(1);
    public static final PersonId BOLAT = new PersonId(2);
    static final PersonId SAKEN = new PersonId(3);
    static final PersonId MADINA = new PersonId(4);
    public static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");
    public static final LocalMoment EVENING = new LocalMoment(LocalDateTime.of(2026, 12, 1, 18, 0), ASTANA);
    public static final Instant BEGINS = EVENING.instant();
    public static final Instant LONG_BEFORE = BEGINS.minus(Duration.ofDays(7));

    static final SeatChanges MOVES =
            new SeatChanges(Duration.ofHours(24), Duration.ofHours(3), (person, moment) -> moment);
    static final RsvpRules RULES = new RsvpRules(MOVES);

    private AnEvent() {}

    public static Plan plan() {
        return Plan.of("Opera", EVENING, "Astana Opera");
    }

    public static Event published(UnaryOperator<Plan> as) {
        return Event.drafted(new EventId(new ObjectId()), as.apply(plan()), DANA)
                .inState(EventState.PUBLISHED);
    }

    /** With so many seats, to which everybody may bring up to four. */
    public static Event with(@Nullable Integer seats) {
        return published(plan -> plan.with(plan.room().seating(seats).bringing(new CompanionRule(true, true, 4))));
    }

    public static Event going(Event event, PersonId member) {
        return after(event, member, Rsvp.GOING);
    }

    public static Event going(Event event, PersonId member, int adults, int children) {
        return RULES.answer(event, member, Rsvp.GOING, Optional.of(new Party(adults, children)), LONG_BEFORE)
                .aggregate();
    }

    static Event after(Event event, PersonId member, Rsvp rsvp) {
        return RULES.answer(event, member, rsvp, Optional.empty(), LONG_BEFORE).aggregate();
    }

    static Moved resized(Event event, @Nullable Integer capacity, Instant now) {
        return MOVES.between(event, event.inRoomFor(capacity), null, now);
    }

    static Moved lapsed(Event event, Instant now) {
        return MOVES.between(event, event.with(event.guests().lapsed(now)), null, now);
    }
}
