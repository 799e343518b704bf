package kz.akd.bot.meetings.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.meetings.ActionItem;
import kz.akd.bot.meetings.ActionItemId;
import kz.akd.bot.meetings.AgendaItem;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.Meeting.Stage;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.MeetingRights;
import kz.akd.bot.meetings.MeetingTimes;
import kz.akd.bot.meetings.attend.Attendance.Reply;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.meetings.attend.Turnout;
import kz.akd.bot.meetings.vote.Decision;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.store.Documents;
import org.springframework.stereotype.Service;

/** What members see of meetings, and how they answer the invitation. */
@Service
public class Meetings {

    /** One that did not begin, as nobody opened it in the bot, is left out of the lists after this. */
    private static final Duration LINGERS = Duration.ofHours(12);

    private final Documents<MeetingId, Meeting> meetings;
    private final Documents<ActionItemId, ActionItem> actions;
    private final MeetingRights rights;
    private final MeetingTimes times;
    private final Clock clock;

    Meetings(
            Documents<MeetingId, Meeting> meetings,
            Documents<ActionItemId, ActionItem> actions,
            MeetingRights rights,
            MeetingTimes times,
            Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.rights = rights;
        this.times = times;
        this.clock = clock;
    }

    /** What is ahead or goes on, the next first; empty for whoever is no member. */
    public Optional<List<Meeting>> ahead(PersonId person) {
        var since = clock.instant().minus(LINGERS);
        return visible(person, List.of(Stage.AHEAD, Stage.GOING_ON))
                .map(found -> found.filter(meeting ->
                                meeting.is(Stage.GOING_ON) || meeting.begins().isAfter(since))
                        .sorted(Comparator.comparing(Meeting::begins))
                        .toList());
    }

    /** Those whose minutes are approved, the latest first; empty for whoever is no member. */
    public Optional<List<Meeting>> past(PersonId person) {
        return visible(person, List.of(Stage.APPROVED))
                .map(found -> found.sorted(Comparator.comparing(Meeting::begins).reversed())
                        .toList());
    }

    private Optional<Stream<Meeting>> visible(PersonId person, Collection<Stage> stages) {
        return rights.isMember(person)
                ? Optional.of(stages.stream()
                        .flatMap(stage -> meetings.where("stage", stage).stream())
                        .filter(meeting -> rights.mayAttend(person, meeting)))
                : Optional.empty();
    }

    public Result<Look> look(PersonId person, MeetingId id) {
        if (!rights.isMember(person) && !rights.keepsAny(person)) {
            return Result.refused(MeetingRefusal.MEMBERS_ONLY);
        }
        var found = meetings.find(id);
        if (found.isEmpty()) {
            return Result.refused(MeetingRefusal.GONE);
        }
        return rights.mayAttend(person, found.get())
                ? Result.done(seen(person, found.get()))
                : Result.refused(MeetingRefusal.NOT_OPEN);
    }

    private Look seen(PersonId person, Meeting meeting) {
        return new Look(
                meeting,
                turnout(meeting),
                actions.where("meeting", meeting.id()),
                meeting.attendance().of(person),
                rights.votes(person, meeting.group()),
                joins(person, meeting),
                rights.mayKeep(person, meeting.group()));
    }

    private boolean joins(PersonId person, Meeting meeting) {
        return meeting.attendance().of(person).filter(Coming.REMOTELY::equals).isPresent()
                && (meeting.is(Stage.GOING_ON)
                        || !clock.instant().isBefore(meeting.begins().minus(times.joinNotice())));
    }

    private Turnout turnout(Meeting meeting) {
        return meeting.is(Stage.AHEAD, Stage.CALLED_OFF)
                ? Turnout.expected(meeting.attendance(), rights.voters(meeting.group()), meeting.quorum())
                : Turnout.present(meeting.attendance(), meeting.quorum());
    }

    /** Says whether somebody comes, and how; said again, it is what counts. */
    public Result<Look> answer(PersonId person, MeetingId id, Coming coming) {
        return look(person, id).flatMap(look -> {
            if (!rights.isMember(person)) {
                return Result.refused(MeetingRefusal.MEMBERS_ONLY);
            }
            var reply = new Reply(person, coming, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return meetings.change(id, meeting -> answered(meeting, reply))
                    .orElseGet(() -> Result.refused(MeetingRefusal.GONE))
                    .map(meeting -> seen(person, meeting));
        });
    }

    private static Change<Meeting, Result<Meeting>> answered(Meeting meeting, Reply reply) {
        if (!meeting.is(Stage.AHEAD, Stage.GOING_ON)) {
            return Change.none(meeting, Result.refused(closedTo(meeting)));
        } else if (reply.coming() == Coming.REMOTELY
                && meeting.venue().joinLink().isEmpty()) {
            return Change.none(meeting, Result.refused(MeetingRefusal.NO_LINK));
        } else if (meeting.attendance().of(reply.person()).equals(Optional.of(reply.coming()))) {
            return Change.none(meeting, Result.done(meeting));
        }
        var answered = meeting.attended(attendance -> attendance.with(reply));
        return Change.to(answered, Result.done(answered));
    }

    private static MeetingRefusal closedTo(Meeting meeting) {
        return meeting.is(Stage.CALLED_OFF) ? MeetingRefusal.CALLED_OFF : MeetingRefusal.BEGUN;
    }

    /** A decision and the meeting that made it. */
    public record Decided(Meeting meeting, Decision decision) {}

    /**
     * The decisions with a number, or with all of some words in them or their item, the latest first; empty for whoever is no
     * member.
     */
    public Optional<List<Decided>> decisions(PersonId person, String words) {
        var wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return past(person)
                .map(past -> past.stream()
                        .flatMap(meeting ->
                                meeting.agenda().decisions().stream().map(decision -> new Decided(meeting, decision)))
                        .filter(decided ->
                                wanted.equals(List.of(decided.meeting().quoted(decided.decision())))
                                        || wanted.stream().allMatch(text(decided)::contains))
                        .toList());
    }

    private static String text(Decided decided) {
        var item = decided.meeting().agenda().find(decided.decision().item()).map(AgendaItem::title);
        return (decided.decision().words() + " " + item.orElse("")).toLowerCase(Locale.ROOT);
    }

    /** A meeting, for a notice about it. */
    public Optional<Meeting> find(MeetingId id) {
        return meetings.find(id);
    }

    /** The group's next meeting after this one that is ahead. */
    public Optional<Meeting> after(MeetingId id) {
        return meetings.find(id)
                .flatMap(meeting -> meetings.where("series", meeting.series()).stream()
                        .filter(other -> other.is(Stage.AHEAD))
                        .filter(other -> other.begins().isAfter(meeting.begins()))
                        .min(Comparator.comparing(Meeting::begins)));
    }

    /**
     * Puts something on the agenda of the council's next meeting, before what its officers add.
     *
     * @param origin where it comes from: asked for again it answers the meeting it was brought to, unless that was called off
     * @return empty where no meeting of a council with room on its agenda is ahead
     */
    public Optional<Meeting> bringToCouncil(String origin, String title, PersonId presenter) {
        var before = meetings.where("agenda.brought", origin).stream()
                .filter(meeting -> !meeting.is(Stage.CALLED_OFF))
                .findFirst();
        if (before.isPresent()) {
            return before;
        }
        return meetings.where("stage", Stage.AHEAD).stream()
                .filter(meeting -> meeting.begins().isAfter(clock.instant()))
                .filter(meeting -> !meeting.agenda().isFull() && rights.isCouncil(meeting.group()))
                .min(Comparator.comparing(Meeting::begins))
                .flatMap(next -> meetings.change(next.id(), meeting -> brought(meeting, origin, title, presenter)))
                .flatMap(brought -> brought);
    }

    private static Change<Meeting, Optional<Meeting>> brought(
            Meeting meeting, String origin, String title, PersonId presenter) {
        if (!meeting.is(Stage.AHEAD) || meeting.agenda().isFull()) {
            return Change.none(meeting, Optional.empty());
        }
        var with = meeting.about(agenda -> agenda.bringing(origin, title, presenter));
        return Change.to(with, Optional.of(with));
    }

    /** Those who may vote there now. */
    public List<PersonId> voters(Meeting meeting) {
        return rights.voters(meeting.group());
    }

    /** Who is told of what becomes of it: those who may vote, and who wants to listen. */
    public List<PersonId> concerned(Meeting meeting) {
        return Stream.of(rights.voters(meeting.group()), meeting.attendance().coming())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Who gets the minutes: whoever was there, may vote, or has something to do. */
    public List<PersonId> readers(Meeting meeting) {
        return Stream.of(
                        concerned(meeting).stream(),
                        meeting.attendance().present().stream(),
                        actions.where("meeting", meeting.id()).stream().map(ActionItem::responsible))
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    /** What came of it. */
    public List<ActionItem> actions(MeetingId id) {
        return actions.where("meeting", id);
    }

    /** The meetings that are ahead or go on from a moment, which somebody said they come to or votes at. */
    List<Meeting> of(PersonId person, Instant earliest) {
        return Stream.of(Stage.AHEAD, Stage.GOING_ON, Stage.OVER, Stage.APPROVED)
                .flatMap(stage -> meetings.where("stage", stage).stream())
                .filter(meeting -> !meeting.begins().isBefore(earliest))
                .filter(meeting -> concerns(person, meeting))
                .toList();
    }

    private boolean concerns(PersonId person, Meeting meeting) {
        var own = meeting.attendance().of(person);
        return own.map(Coming::isThere).orElseGet(() -> rights.votes(person, meeting.group()));
    }
}
