package kz.akd.bot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.akd.bot.meetings.attend.Attendance;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.meetings.vote.Decision;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One meeting of a group.
 *
 * @param number of the series' meetings that have begun; 0 before
 * @param open whether any member may listen
 * @param invited whether the group was invited
 * @param revision how often it was at another time or place, or joined by another link
 * @param approver who approved the minutes; null before
 */
@Document("meetings")
public record Meeting(
        @Id MeetingId id,
        SeriesId series,
        GroupId group,
        String title,
        int number,
        LocalMoment starts,
        Venue venue,
        Quorum quorum,
        boolean open,
        Stage stage,
        boolean invited,
        int revision,
        Attendance attendance,
        MeetingAgenda agenda,
        @Nullable PersonId approver) {

    /** How far it has come. */
    public enum Stage {
        AHEAD,
        CALLED_OFF,
        GOING_ON,
        /** Over; its minutes wait to be approved. */
        OVER,
        APPROVED
    }

    /** The one that falls on a day of the rule. */
    public static Meeting of(MeetingSeries series, LocalDate day) {
        return of(series, MeetingId.of(series.id(), day), series.rule().on(day));
    }

    public static Meeting of(MeetingSeries series, MeetingId id, LocalMoment starts) {
        return new Meeting(
                id,
                series.id(),
                series.group(),
                series.title(),
                0,
                starts,
                series.venue(),
                series.quorum(),
                series.open(),
                Stage.AHEAD,
                false,
                0,
                Attendance.NONE,
                MeetingAgenda.EMPTY,
                null);
    }

    public Instant begins() {
        return starts.instant();
    }

    public boolean is(Stage... any) {
        return List.of(any).contains(stage);
    }

    /** Who approved the minutes. */
    public Optional<PersonId> approvedBy() {
        return Optional.ofNullable(approver);
    }

    /** The number of a decision, as it is quoted. */
    public String quoted(Decision decision) {
        return number + "." + decision.number();
    }

    public Meeting invite() {
        return planned(starts, venue, true, revision);
    }

    public Meeting moved(LocalMoment to) {
        return planned(to, venue, invited, revision + 1);
    }

    public Meeting at(Venue other) {
        return planned(starts, other, invited, revision + 1);
    }

    private Meeting planned(LocalMoment at, Venue where, boolean told, int revised) {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                at,
                where,
                quorum,
                open,
                stage,
                told,
                revised,
                attendance,
                agenda,
                approver);
    }

    public Meeting calledOff() {
        return with(number, Stage.CALLED_OFF, attendance, agenda, approver);
    }

    public Meeting begun(int as, List<PersonId> voters) {
        return with(as, Stage.GOING_ON, attendance.begun(voters), agenda, approver);
    }

    public Meeting closed() {
        return with(number, Stage.OVER, attendance, agenda, approver);
    }

    /** Goes on once more, as something was forgotten. */
    public Meeting reopened() {
        return with(number, Stage.GOING_ON, attendance, agenda, approver);
    }

    public Meeting approved(PersonId by) {
        return with(number, Stage.APPROVED, attendance, agenda, by);
    }

    public Meeting attended(UnaryOperator<Attendance> change) {
        return with(number, stage, change.apply(attendance), agenda, approver);
    }

    public Meeting about(UnaryOperator<MeetingAgenda> change) {
        return with(number, stage, attendance, change.apply(agenda), approver);
    }

    /** With another id in the place of somebody's. */
    public Meeting replacing(PersonId person, PersonId other) {
        return with(
                number,
                stage,
                attendance.replacing(person, other),
                agenda.replacing(person, other),
                person.equals(approver) ? other : approver);
    }

    private Meeting with(int as, Stage now, Attendance there, MeetingAgenda items, @Nullable PersonId approvedBy) {
        return new Meeting(
                id,
                series,
                group,
                title,
                as,
                starts,
                venue,
                quorum,
                open,
                now,
                invited,
                revision,
                there,
                items,
                approvedBy);
    }
}
