package kz.akd.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.meetings.run.KeptMeetings;
import kz.akd.bot.meetings.run.Secretary;
import kz.akd.bot.meetings.run.Sitting;
import kz.akd.bot.meetings.series.MeetingMaker;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;

/**
 * The meetings of a committee for plain tests of services, its stores in memory: on first Tuesdays at 17:00, a week before
 * one of them. Only its members may be there. Another group has an officer too.
 */
public final class TheMeetings implements AutoCloseable {

    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    public static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    public static final Instant BEGINS = Instant.parse("2026-12-01T12:00:00Z");
    public static final SeriesId SERIES = new SeriesId(new ObjectId());
    public static final MeetingId MEETING = MeetingId.of(SERIES, DAY);
    public static final MeetingId NONE = new MeetingId(new ObjectId());
    public static final int ITEM = 1;

    public final MemoryDocuments<SeriesId, MeetingSeries> series = new MemoryDocuments<>(MeetingSeries::id);
    public final MemoryDocuments<MeetingId, Meeting> meetings = new MemoryDocuments<>(Meeting::id);
    public final MemoryDocuments<ActionItemId, ActionItem> actions = new MemoryDocuments<>(ActionItem::id);
    public final MeetingTimes times =
            new MeetingTimes(Duration.ofDays(35), Duration.ofDays(7), List.of(), Duration.ofMinutes(15), List.of());
    final InstantSource source = () -> now();
    public final Clock clock = source.withZone(ZoneOffset.UTC);
    public final TheMembers members;
    public final MeetingRights rights;
    public final MeetingMaker maker;
    public final KeptMeetings kept;
    public final GroupId committee;
    /** Keeps the committee's meetings, and votes there. */
    public final PersonId officer;
    /** Keeps the meetings of all groups, and votes in none. */
    public final PersonId secretary;
    /** Votes in the committee. */
    public final PersonId aida;
    /** A member of no group. */
    public final PersonId bolat;
    /** Keeps the meetings of another group. */
    public final PersonId foreigner;

    private Instant now = BEGINS.minus(Duration.ofDays(7));

    public TheMeetings(Path directory) {
        members = new TheMembers(directory, clock, List.of());
        rights = new MeetingRights(
                members.scopes(),
                members.people(),
                members.audiences(),
                members.officers(),
                members.groups(),
                members.offices());
        maker = new MeetingMaker(series, meetings, actions, members.groups(), times, clock);
        kept = new KeptMeetings(meetings, rights);
        committee = members.group("Women's Committee");
        officer = members.in(committee, true);
        aida = members.in(committee, false);
        secretary = members.member(Role.SECRETARY);
        bolat = members.member();
        foreigner = members.in(members.group("Branch"), true);
    }

    private Instant now() {
        return now;
    }

    public void at(Instant moment) {
        now = moment;
    }

    public static MeetingSeries firstTuesdays(GroupId group, boolean open) {
        return MeetingSeries.of(
                SERIES,
                group,
                "Committee",
                new MeetingRule(Week.FIRST, DayOfWeek.TUESDAY, LocalTime.of(17, 0), ALMATY),
                new Venue("Hall", null),
                Quorum.HALF,
                open);
    }

    /** Begins the series, with its next meeting. */
    public void planned(boolean open) {
        series.add(firstTuesdays(committee, open));
        maker.prepare(SERIES);
    }

    /** The meeting goes on, with one item on its agenda, and its officer is there. */
    public Sitting goingOn() {
        planned(false);
        at(BEGINS);
        new Secretary(kept, clock).add(officer, MEETING, "Budget", null, new ObjectId());
        var sitting = sitting();
        sitting.begin(officer, MEETING);
        sitting.mark(officer, MEETING, officer, true);
        return sitting;
    }

    public Sitting sitting() {
        return new Sitting(series, kept, maker, rights, clock);
    }

    public Meeting meeting() {
        return meetings.find(MEETING).orElseThrow();
    }

    public <F> List<F> told(MemoryDocuments<?, ?> by, Class<F> kind) {
        return by.told().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Those who keep no meetings of the committee. */
    public List<PersonId> others() {
        return List.of(aida, bolat, foreigner, members.guest(), new PersonId(7));
    }

    public static void refused(MeetingRefusal why, Result<?>... results) {
        assertThat(results).allSatisfy(result -> assertThat(result.refusal()).contains(why));
    }

    public static <T> T done(Result<T> result) {
        assertThat(result.refusal()).isEmpty();
        return result.toOptional().orElseThrow();
    }

    @Override
    public void close() {
        members.close();
    }
}
