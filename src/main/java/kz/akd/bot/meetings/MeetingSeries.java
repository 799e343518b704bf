package kz.akd.bot.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.members.GroupId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The meetings of a group that come again and again by a rule.
 *
 * @param open whether any member may listen
 * @param skipped days of the rule on which there is no meeting
 * @param held the meetings that have begun, by which each is numbered
 * @param ended whether no more are made
 */
@Document("meeting_series")
public record MeetingSeries(
        @Id SeriesId id,
        GroupId group,
        String title,
        MeetingRule rule,
        Venue venue,
        Quorum quorum,
        boolean open,
        Set<LocalDate> skipped,
        List<MeetingId> held,
        boolean ended) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_PLACE = 200;

    public MeetingSeries {
        skipped = Set.copyOf(skipped);
        held = List.copyOf(held);
    }

    public static MeetingSeries of(
            SeriesId id, GroupId group, String title, MeetingRule rule, Venue venue, Quorum quorum, boolean open) {
        return new MeetingSeries(id, group, title, rule, venue, quorum, open, Set.of(), List.of(), false);
    }

    /** The days of a span on which there is a meeting. */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        return ended
                ? List.of()
                : rule.days(from, until).stream()
                        .filter(day -> !skipped.contains(day))
                        .toList();
    }

    public MeetingSeries skipping(LocalDate day, boolean skip) {
        var others = skipped.stream().filter(other -> !other.equals(day));
        var now = (skip ? Stream.concat(others, Stream.of(day)) : others).collect(Collectors.toSet());
        return new MeetingSeries(id, group, title, rule, venue, quorum, open, now, held, ended);
    }

    public MeetingSeries at(Venue other) {
        return new MeetingSeries(id, group, title, rule, other, quorum, open, skipped, held, ended);
    }

    public MeetingSeries ending() {
        return new MeetingSeries(id, group, title, rule, venue, quorum, open, skipped, held, true);
    }

    /** With one more that has begun; the same when it is counted already. */
    public MeetingSeries holding(MeetingId meeting) {
        var now = held.contains(meeting)
                ? held
                : Stream.concat(held.stream(), Stream.of(meeting)).toList();
        return new MeetingSeries(id, group, title, rule, venue, quorum, open, skipped, now, ended);
    }

    /** Which of those held it is, from 1; 0 for one that has not begun. */
    public int numberOf(MeetingId meeting) {
        return held.indexOf(meeting) + 1;
    }
}
