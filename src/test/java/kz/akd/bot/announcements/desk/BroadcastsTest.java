package kz.akd.bot.announcements.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.Announcement.State;
import kz.akd.bot.announcements.AnnouncementFacts.UnreadNudged;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.announcements.AnnouncementRefusal;
import kz.akd.bot.announcements.AnnouncementRights;
import kz.akd.bot.announcements.Content;
import kz.akd.bot.announcements.copies.Copy;
import kz.akd.bot.announcements.copies.CopyStore;
import kz.akd.bot.announcements.copies.Reach;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Refusal;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.store.MemoryDocuments;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What organisers do with what they write, and what those who get it say (rules 5 and 6). */
class BroadcastsTest {

    private static final ObjectId RUN = new ObjectId();
    private static final AnnouncementId ID = new AnnouncementId(RUN);

    private final MemoryDocuments<AnnouncementId, Announcement> kept = new MemoryDocuments<>(Announcement::id);
    private final List<PersonId> reached = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-28T09:00:00Z");
    private TheMembers members;
    private CopyStore copies;
    private Announcements announcements;
    private Broadcasts broadcasts;
    private Readership readership;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        members = new TheMembers(
                directory, clock, List.of(DocumentId.storedAs(AnnouncementId.class, AnnouncementId::new)), Copy.class);
        copies = new CopyStore(members.mongo(), clock);
        var rights = new AnnouncementRights(members.scopes(), mock(EventCalendar.class));
        var reach = mock(Reach.class);
        when(reach.of(any())).thenAnswer(call -> new Reach.Reached(List.copyOf(reached), Map.of()));
        var changes = new AnnouncementChanges(kept, rights, members.audit());
        announcements = new Announcements(kept, rights, copies, changes, clock);
        broadcasts = new Broadcasts(changes, rights, copies, reach, clock);
        readership = new Readership(kept, announcements, copies, clock);
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
        reached.addAll(List.of(aida, bolat));
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private static Content words(String words) {
        return new Content(Formatted.plain(words), null);
    }

    private void drafted() {
        announcements.draft(dana, RUN, Language.EN, words("Hello"));
    }

    private void now(State state) {
        kept.change(
                ID,
                announcement -> Change.to(
                        switch (state) {
                            case SENT -> announcement.sending(now).sent(now);
                            case STOPPED -> announcement.sending(now).stopped(now);
                            default -> throw new IllegalArgumentException(state.name());
                        },
                        true));
    }

    private State state() {
        return kept.find(ID).orElseThrow().state();
    }

    private static Refusal why(Result<?> result) {
        return result.refusal().orElseThrow(() -> new AssertionError("not refused"));
    }

    private Copy copy(PersonId person) {
        return copies.find(ID, person).orElseThrow();
    }

    @Test
    void rule_6_members_officers_of_others_and_strangers_do_nothing_with_it() {
        drafted();
        var officer = members.in(members.group("Women"), true);
        for (var person : List.of(aida, officer, members.guest(), new PersonId(7))) {
            assertThat(Stream.of(
                                    announcements.look(person, ID),
                                    announcements.write(person, ID, Language.EN, words("Mine")),
                                    announcements.discard(person, ID),
                                    announcements.again(person, ID, new AnnouncementId(new ObjectId())),
                                    broadcasts.send(person, ID),
                                    broadcasts.schedule(person, ID, now.plusSeconds(60)),
                                    broadcasts.stop(person, ID),
                                    broadcasts.goOn(person, ID),
                                    broadcasts.tryAgain(person, ID),
                                    broadcasts.correct(person, ID, Language.EN, words("Mine")),
                                    broadcasts.withdraw(person, ID),
                                    readership.unread(person, ID),
                                    readership.nudge(person, ID))
                            .map(BroadcastsTest::why))
                    .containsOnly(AnnouncementRefusal.NOT_ALLOWED);
        }
        assertThat(state()).isEqualTo(State.DRAFT);
        assertThat(kept.all()).hasSize(1);
        assertThat(members.written()).isEmpty();
    }

    @Test
    void an_officer_writes_to_their_groups_alone_and_never_urgently() {
        var women = members.group("Women");
        var officer = members.in(women, true);
        announcements.draft(officer, RUN, Language.EN, words("Hello"));

        assertThat(kept.find(ID).orElseThrow().to().audience().groups()).containsExactly(women);
        assertThat(why(announcements.address(officer, ID, to -> to.among(Audience.ALL))))
                .isEqualTo(AnnouncementRefusal.OWN_GROUPS);
        assertThat(why(announcements.makeUrgent(officer, ID, true))).isEqualTo(AnnouncementRefusal.URGENT_NOT_ALLOWED);
        assertThat(why(announcements.makeUrgent(dana, ID, true))).isEqualTo(AnnouncementRefusal.URGENT_NOT_ALLOWED);
        assertThat(broadcasts.send(officer, ID).isDone()).isTrue();
    }

    @Test
    void rule_5_sent_twice_it_goes_out_once_and_is_written_down_once() {
        drafted();
        drafted();
        assertThat(broadcasts.send(dana, ID).isDone()).isTrue();
        assertThat(why(broadcasts.send(dana, ID))).isEqualTo(AnnouncementRefusal.BEGUN);
        assertThat(why(announcements.write(dana, ID, Language.EN, words("Other"))))
                .isEqualTo(AnnouncementRefusal.BEGUN);
        assertThat(why(announcements.discard(dana, ID))).isEqualTo(AnnouncementRefusal.BEGUN);
        assertThat(members.written()).containsExactly("announcement.sent");
    }

    @Test
    void what_reaches_nobody_or_is_due_in_the_past_does_not_go_out() {
        drafted();
        assertThat(why(broadcasts.schedule(dana, ID, now))).isEqualTo(AnnouncementRefusal.PAST);
        reached.clear();
        assertThat(why(broadcasts.send(dana, ID))).isEqualTo(AnnouncementRefusal.NOBODY);
        assertThat(state()).isEqualTo(State.DRAFT);
    }

    @Test
    void trying_again_with_those_whose_copy_failed_does_not_go_on_with_what_was_stopped() {
        drafted();
        copies.begin(ID, List.of(aida, bolat));
        copies.move(List.of(copy(aida)), Copy.State.PENDING, Copy.State.FAILED, "broken");
        now(State.STOPPED);

        assertThat(why(broadcasts.tryAgain(dana, ID))).isEqualTo(AnnouncementRefusal.NOT_ON_ITS_WAY);
        assertThat(state()).isEqualTo(State.STOPPED);
        assertThat(copy(aida).state()).isEqualTo(Copy.State.FAILED);

        now(State.SENT);
        assertThat(broadcasts.tryAgain(dana, ID).isDone()).isTrue();
        assertThat(copy(aida).state()).isEqualTo(Copy.State.PENDING);
        assertThat(why(broadcasts.tryAgain(dana, ID))).isEqualTo(AnnouncementRefusal.NOT_ON_ITS_WAY);
    }

    @Test
    void what_was_sent_is_corrected_by_words_alone_and_taken_back_once() {
        drafted();
        assertThat(why(broadcasts.withdraw(dana, ID))).isEqualTo(AnnouncementRefusal.NOT_ON_ITS_WAY);
        now(State.SENT);
        assertThat(broadcasts.correct(dana, ID, Language.EN, words("Hello!")).isDone())
                .isTrue();
        assertThat(state()).isEqualTo(State.CORRECTING);
        now(State.SENT);
        assertThat(broadcasts.withdraw(dana, ID).isDone()).isTrue();
        assertThat(why(broadcasts.withdraw(dana, ID))).isEqualTo(AnnouncementRefusal.NOT_ON_ITS_WAY);
        assertThat(members.written()).containsExactly("announcement.withdrawn", "announcement.corrected");
    }

    @Test
    void who_got_it_says_once_that_they_have_read_it_and_nobody_else_does() {
        drafted();
        copies.begin(ID, List.of(aida, bolat));
        copies.move(List.of(copy(aida), copy(bolat)), Copy.State.PENDING, Copy.State.DELIVERED, null);
        now(State.SENT);

        assertThat(why(readership.read(dana, ID))).isEqualTo(AnnouncementRefusal.NOT_ADDRESSED);
        assertThat(readership.read(aida, ID).toOptional().map(Readership.HasRead::before))
                .contains(false);
        assertThat(readership.read(aida, ID).toOptional().map(Readership.HasRead::before))
                .contains(true);
        assertThat(readership.unread(dana, ID).toOptional()).contains(List.of(bolat));
        assertThat(readership.nudge(dana, ID).toOptional()).contains(1);
        assertThat(why(readership.nudge(dana, ID))).isEqualTo(AnnouncementRefusal.NUDGED_TODAY);
        now = now.plus(Duration.ofHours(12));
        assertThat(readership.nudge(dana, ID).isDone()).isTrue();
        readership.read(bolat, ID);
        assertThat(why(readership.nudge(dana, ID))).isEqualTo(AnnouncementRefusal.ALL_HAVE_READ);
        assertThat(kept.told()).filteredOn(UnreadNudged.class::isInstance).hasSize(2);
    }

    @Test
    void a_language_is_taken_away_but_that_in_which_it_was_written() {
        drafted();
        announcements.write(dana, ID, Language.KK, words("Сәлем"));
        assertThat(why(announcements.remove(dana, ID, Language.EN))).isEqualTo(AnnouncementRefusal.ORIGINAL_STAYS);
        announcements.remove(dana, ID, Language.KK);
        assertThat(kept.find(ID).orElseThrow().contents().keySet()).isEqualTo(Set.of(Language.EN));
        assertThat(announcements.discard(dana, ID).toOptional()).isEqualTo(Optional.of(ID));
        assertThat(kept.all()).isEmpty();
    }
}
