package kz.akd.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.shared.calendar.CalendarEntry.Details;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarRevisionsTest {

    private static final PersonId AIDA = new PersonId(1);
    private static final PersonId BOLAT = new PersonId(2);

    private final Clock clock = ((InstantSource) () -> now()).withZone(ZoneOffset.UTC);
    private Instant now = Instant.parse("2026-11-28T10:00:00Z");
    private TestMongo storage;
    private CalendarRevisions revisions;

    @BeforeEach
    void start(@TempDir Path directory) {
        storage = new TestMongo(directory);
        revisions = new CalendarRevisions(new SeenCalendarStore(storage.keeping(List.of(), SeenCalendar.class)), clock);
    }

    @AfterEach
    void stop() {
        storage.close();
    }

    private Instant now() {
        return now;
    }

    private CalendarEntry opera(String place, boolean tentative, int revision) {
        return new CalendarEntry(
                "event-1@akd-bot",
                revision,
                now,
                new LocalMoment(LocalDateTime.parse("2026-12-10T18:00"), ZoneId.of("Asia/Almaty")),
                null,
                tentative,
                "Opera",
                new Details(null, place, null, null),
                null,
                List.of());
    }

    private CalendarEntry given(PersonId owner, CalendarEntry entry) {
        return revisions.numbered(owner, List.of(entry)).get(0);
    }

    @Test
    void what_stays_the_same_keeps_its_number_and_moment() {
        var first = given(AIDA, opera("Astana Opera", false, 0));
        now = now.plusSeconds(3600);
        var again = given(AIDA, opera("Astana Opera", false, 0));

        assertThat(again.revision()).isEqualTo(first.revision());
        assertThat(again.changed()).isEqualTo(first.changed()).isBefore(now);
        assertThat(again.written()).isEqualTo(now);
    }

    @Test
    void both_grow_with_whatever_is_seen_and_with_what_an_organiser_changed_beside_it() {
        var before = given(AIDA, opera("Astana Opera", true, 0));
        for (var next : List.of(
                opera("House of Receptions", true, 0),
                opera("House of Receptions", false, 0),
                opera("House of Receptions", false, 1),
                opera("Astana Opera", true, 0))) {
            var after = given(AIDA, next);

            assertThat(after.revision()).isGreaterThan(before.revision());
            assertThat(after.changed()).isAfter(before.changed());
            before = after;
        }
    }

    @Test
    void they_grow_too_when_a_number_of_the_feature_is_higher_and_when_the_clock_goes_back() {
        var before = given(AIDA, opera("Astana Opera", false, 2_000_000_000));
        now = now.minusSeconds(600);
        var after = given(AIDA, opera("House of Receptions", false, 3));

        assertThat(before.revision()).isEqualTo(2_000_000_000);
        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(after.changed()).isAfter(before.changed());
    }

    @Test
    void what_was_gone_for_a_while_comes_back_with_a_higher_number_where_it_differs() {
        var before = given(AIDA, opera("Astana Opera", false, 0));
        revisions.numbered(AIDA, List.of());
        now = now.plusSeconds(60);

        assertThat(given(AIDA, opera("Astana Opera", true, 0)).revision()).isGreaterThan(before.revision());
    }

    @Test
    void each_calendar_is_by_itself_and_forgotten_with_its_owner() {
        given(AIDA, opera("Astana Opera", false, 0));
        var bolat = given(BOLAT, opera("Astana Opera", false, 0));
        now = now.plusSeconds(60);
        given(AIDA, opera("House of Receptions", false, 0));
        assertThat(given(BOLAT, opera("Astana Opera", false, 0)).revision()).isEqualTo(bolat.revision());

        revisions.forget(AIDA);

        assertThat(storage.template().getCollection("calendars_seen").countDocuments())
                .isEqualTo(1);
    }

    @Test
    void the_address_in_an_entry_is_kept() {
        var address = URI.create("https://t.me/bot?start=event_1");

        assertThat(given(AIDA, opera("Astana Opera", false, 0).linkedTo(address))
                        .details()
                        .link())
                .isEqualTo(address);
    }
}
