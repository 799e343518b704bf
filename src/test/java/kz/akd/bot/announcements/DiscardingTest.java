package kz.akd.bot.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kz.akd.bot.announcements.copies.Copy;
import kz.akd.bot.announcements.copies.CopyStore;
import kz.akd.bot.announcements.copies.Reach;
import kz.akd.bot.announcements.desk.AnnouncementChanges;
import kz.akd.bot.announcements.desk.Announcements;
import kz.akd.bot.announcements.desk.Broadcasts;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 5 for what two officers do with one draft at the same moment: it is sent or thrown away, never both. */
class DiscardingTest {

    private static final ObjectId RUN = new ObjectId();
    private static final AnnouncementId ID = new AnnouncementId(RUN);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC);
    private Runnable meanwhile = () -> {};
    private final MemoryDocuments<AnnouncementId, Announcement> kept = new MemoryDocuments<>(Announcement::id) {
        @Override
        public synchronized void remove(AnnouncementId wanted) {
            meanwhile.run();
            super.remove(wanted);
        }
    };
    private TheMembers members;
    private Announcements announcements;
    private Broadcasts broadcasts;
    private PersonId dana;
    private PersonId secretary;

    @BeforeEach
    void start(@TempDir Path directory) {
        members = new TheMembers(
                directory, clock, List.of(DocumentId.storedAs(AnnouncementId.class, AnnouncementId::new)), Copy.class);
        dana = members.member(Role.ORGANISER);
        secretary = members.member(Role.SECRETARY);
        var copies = new CopyStore(members.mongo(), clock);
        var rights = new AnnouncementRights(members.scopes(), mock(EventCalendar.class));
        var changes = new AnnouncementChanges(kept, rights, members.audit());
        var reach = mock(Reach.class);
        when(reach.of(any())).thenReturn(new Reach.Reached(List.of(dana), Map.of()));
        announcements = new Announcements(kept, rights, copies, changes, clock);
        broadcasts = new Broadcasts(changes, rights, copies, reach, clock);
        announcements.draft(dana, RUN, Language.EN, new Content(Formatted.plain("Words"), null));
    }

    @AfterEach
    void stop() {
        members.close();
    }

    @Test
    void rule_5_what_is_thrown_away_is_not_sent_at_the_same_moment() {
        meanwhile = () -> {
            assertThat(broadcasts.send(secretary, ID).refusal()).contains(AnnouncementRefusal.BEGUN);
            assertThat(broadcasts
                            .schedule(secretary, ID, clock.instant().plusSeconds(60))
                            .refusal())
                    .contains(AnnouncementRefusal.BEGUN);
        };

        assertThat(announcements.discard(dana, ID).isDone()).isTrue();
        assertThat(kept.all()).isEmpty();
        assertThat(broadcasts.send(secretary, ID).refusal()).contains(AnnouncementRefusal.GONE);
        assertThat(members.written()).doesNotContain("announcement.sent", "announcement.scheduled");
    }

    @Test
    void rule_5_what_is_sent_first_is_not_thrown_away() {
        broadcasts.send(secretary, ID);

        assertThat(announcements.discard(dana, ID).refusal()).contains(AnnouncementRefusal.BEGUN);
        assertThat(kept.find(ID)).get().matches(Announcement::isSending);
    }

    @Test
    void rule_5_what_a_crash_left_half_thrown_away_can_be_thrown_away_again() {
        meanwhile = () -> {
            throw new IllegalStateException("crash");
        };
        assertThatThrownBy(() -> announcements.discard(dana, ID)).hasMessage("crash");
        meanwhile = () -> {};

        assertThat(announcements.discard(dana, ID).isDone()).isTrue();
        assertThat(announcements.discard(dana, ID).refusal()).contains(AnnouncementRefusal.GONE);
    }
}
