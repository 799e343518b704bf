package kz.akd.bot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * @param revision how often it was moved
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

    static Meeting of(MeetingSeries series, LocalDate day) {
        return new Meeting(
                MeetingId.of(series.id(), day),
                series.id(),
                series.group(),
                series.title(),
                0,
                series.rule().on(day),
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

    Meeting invite() {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                starts,
                venue,
                quorum,
                open,
                stage,
                true,
                revision,
                attendance,
                agenda,
                approver);
    }

    Meeting moved(LocalMoment to) {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                to,
                venue,
                quorum,
                open,
                stage,
                invited,
                revision + 1,
                attendance,
                agenda,
                approver);
    }

    Meeting at(Venue other) {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                starts,
                other,
                quorum,
                open,
                stage,
                invited,
                revision,
                attendance,
                agenda,
                approver);
    }

    private Meeting in(Stage other) {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                starts,
                venue,
                quorum,
                open,
                other,
                invited,
                revision,
                attendance,
                agenda,
                approver);
    }

    Meeting calledOff() {
        return in(Stage.CALLED_OFF);
    }

    Meeting begun(int as, List<PersonId> voters) {
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
                Stage.GOING_ON,
                invited,
                revision,
                attendance.begun(voters),
                agenda,
                approver);
    }

    Meeting closed() {
        return in(Stage.OVER);
    }

    /** Goes on once more, as something was forgotten. */
    Meeting reopened() {
        return in(Stage.GOING_ON);
    }

    Meeting approved(PersonId by) {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                starts,
                venue,
                quorum,
                open,
                Stage.APPROVED,
                invited,
                revision,
                attendance,
                agenda,
                by);
    }

    Meeting attended(UnaryOperator<Attendance> change) {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                starts,
                venue,
                quorum,
                open,
                stage,
                invited,
                revision,
                change.apply(attendance),
                agenda,
                approver);
    }

    Meeting about(UnaryOperator<MeetingAgenda> change) {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                starts,
                venue,
                quorum,
                open,
                stage,
                invited,
                revision,
                attendance,
                change.apply(agenda),
                approver);
    }

    Meeting replacing(PersonId person, PersonId other) {
        var without = attended(there -> there.replacing(person, other)).about(items -> items.replacing(person, other));
        return person.equals(approver) ? without.approvedAs(other) : without;
    }

    private Meeting approvedAs(PersonId other) {
        return new Meeting(
                id,
                series,
                group,
                title,
                number,
                starts,
                venue,
                quorum,
                open,
                stage,
                invited,
                revision,
                attendance,
                agenda,
                other);
    }
}
