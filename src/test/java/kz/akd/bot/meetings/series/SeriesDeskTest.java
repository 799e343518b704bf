package kz.akd.bot.meetings.series;

import static kz.akd.bot.meetings.TheMeetings.BEGINS;
import static kz.akd.bot.meetings.TheMeetings.DAY;
import static kz.akd.bot.meetings.TheMeetings.MEETING;
import static kz.akd.bot.meetings.TheMeetings.SERIES;
import static kz.akd.bot.meetings.TheMeetings.done;
import static kz.akd.bot.meetings.TheMeetings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingFacts.MeetingPlanned;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.MeetingRefusal;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.TheMeetings;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When groups meet, and who says so (rules 5, 6 and 9). */
class SeriesDeskTest {

    private TheMeetings the;
    private SeriesDesk desk;

    @BeforeEach
    void start(@TempDir Path directory) {
        the = new TheMeetings(directory);
        desk = new SeriesDesk(the.series, the.meetings, the.maker, the.rights, the.members.audit(), the.clock);
    }

    @AfterEach
    void stop() {
        the.close();
    }

    @Test
    void rule_6_whoever_does_not_keep_the_groups_meetings_neither_sees_nor_changes_its_series() {
        the.planned(true);
        for (var by : the.others()) {
            refused(
                    MeetingRefusal.NOT_ALLOWED,
                    desk.make(by, TheMeetings.firstTuesdays(the.committee, true)),
                    desk.look(by, SERIES),
                    desk.skip(by, SERIES, LocalDate.of(2027, 2, 2), true),
                    desk.extra(by, SERIES, DAY.atTime(9, 0), new ObjectId()),
                    desk.link(by, SERIES, URI.create("https://example.org")),
                    desk.end(by, SERIES));
        }
        assertThat(done(desk.all(the.foreigner))).isEmpty();
        assertThat(done(desk.open(the.foreigner))).isEmpty();
        refused(MeetingRefusal.NOT_ALLOWED, desk.all(the.aida), desk.open(the.aida));
        assertThat(the.members.written()).isEmpty();
    }

    @Test
    void rule_5_the_same_series_is_made_once_with_its_next_meeting_and_written_down_once() {
        var made = TheMeetings.firstTuesdays(the.committee, false);
        desk.make(the.officer, made);
        var plan = done(desk.make(the.secretary, made));

        assertThat(plan.days().get(0)).isEqualTo(new SeriesDesk.Day(DAY, false, Optional.of(MEETING)));
        assertThat(the.meetings.all()).hasSize(1);
        assertThat(the.members.written()).containsExactly("meeting.series-made");
        refused(MeetingRefusal.GONE, desk.look(the.officer, new SeriesId(new ObjectId())));
    }

    @Test
    void rule_9_a_day_is_skipped_and_taken_back_but_neither_one_that_is_made_nor_one_that_is_no_day() {
        the.planned(false);
        var later = LocalDate.of(2027, 1, 5);

        refused(MeetingRefusal.MADE, desk.skip(the.officer, SERIES, DAY, true));
        refused(MeetingRefusal.IN_THE_PAST, desk.skip(the.officer, SERIES, LocalDate.of(2027, 1, 6), true));
        done(desk.skip(the.officer, SERIES, later, true));
        done(desk.skip(the.officer, SERIES, later, true));
        the.at(BEGINS);
        the.maker.prepare(SERIES);
        assertThat(the.meetings.find(MeetingId.of(SERIES, later))).isEmpty();
        done(desk.skip(the.officer, SERIES, later, false));
        assertThat(the.meetings.find(MeetingId.of(SERIES, later))).isPresent();
    }

    @Test
    void rule_5_one_more_meeting_is_made_once_by_its_form_and_not_in_the_past() {
        the.planned(false);
        var run = new ObjectId();
        var at = LocalDateTime.of(2026, 11, 30, 9, 0);
        done(desk.extra(the.officer, SERIES, at, run));
        done(desk.extra(the.officer, SERIES, at, run));

        assertThat(the.told(the.meetings, MeetingPlanned.class)).hasSize(2);
        assertThat(the.members.written()).containsExactly("meeting.extra-made");
        refused(
                MeetingRefusal.IN_THE_PAST,
                desk.extra(the.officer, SERIES, LocalDateTime.of(2026, 11, 24, 17, 0), new ObjectId()));
        assertThat(done(desk.open(the.officer))).extracting(Meeting::id).containsExactly(new MeetingId(run), MEETING);
    }

    @Test
    void a_series_that_is_ended_makes_no_more_and_what_is_made_keeps_its_new_link() {
        the.planned(false);
        var link = URI.create("https://example.org/join");
        done(desk.link(the.secretary, SERIES, link));
        done(desk.end(the.officer, SERIES));
        done(desk.end(the.secretary, SERIES));
        the.at(BEGINS.plus(Duration.ofDays(1)));
        the.maker.prepare(SERIES);

        assertThat(the.meetings.all())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.venue().joinLink()).contains(link));
        assertThat(the.members.written()).containsExactly("meeting.series-ended");
        assertThat(done(desk.all(the.officer))).isEmpty();
        the.at(BEGINS.plus(Duration.ofDays(14)));
        assertThat(done(desk.open(the.officer))).isEmpty();
    }
}
