package kz.akd.bot.events.door;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.OrganiserState;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** An evening in Astana with so many seats, to which each may bring up to four. */
public final class AnEvening {

    public static final PersonId DANA = new PersonId(9);
    public static final PersonId AIDA = new PersonId(1);
    public static final PersonId BOLAT = new PersonId(2);
    public static final PersonId SAKEN = new PersonId(3);
    static final LocalMoment EVENING = new LocalMoment(LocalDateTime.of(2026, 12, 1, 18, 0), ZoneId.of("Asia/Almaty"));
    public static final Instant NOW = EVENING.instant();

    private AnEvening() {}

    public static Reply going(PersonId member, int adults, int children) {
        return Reply.of(member, Rsvp.GOING, NOW.minusSeconds(86_400), new Party(adults, children));
    }

    public static Event with(@Nullable Integer seats, Reply... replies) {
        var plan = Plan.of("Opera", EVENING, "Astana Opera");
        return Event.of(
                new Event.Head(
                        new EventId(new ObjectId()),
                        EventState.PUBLISHED,
                        plan.with(plan.room().seating(seats).bringing(new CompanionRule(true, true, 4))),
                        NOW,
                        DANA,
                        List.of(),
                        OrganiserState.NONE),
                List.of(replies));
    }
}
