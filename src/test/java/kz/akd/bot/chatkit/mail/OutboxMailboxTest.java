package kz.akd.bot.chatkit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import kz.akd.bot.shared.sweeps.Unreachable;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 4: mail that comes at night makes no sound, unless it would be read too late. */
class OutboxMailboxTest {

    /** Three at night in Helsinki, six in the morning in Astana. */
    private static final Instant NIGHT = Instant.parse("2026-11-23T01:00:00Z");

    /** Eight in Helsinki. */
    private static final Instant MORNING = Instant.parse("2026-11-23T06:00:00Z");

    private static final PersonId SAKEN = new PersonId(1003);
    private static final PersonId FORGOTTEN = new PersonId(1999);

    @TempDir
    private Path directory;

    private final Sleepers sleepers = new Sleepers();
    private TestMongo mongo;
    private Outbox outbox;
    private OutboxMailbox office;

    @BeforeEach
    void open() {
        mongo = new TestMongo(directory);
        var clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
        outbox = new Outbox(mongo.template(), TestNodes.alone(mongo.template()), clock);
        var letters = new Letters(new Texts(clock), new Routes(List.of()));
        office = new OutboxMailbox(outbox, letters, sleepers, clock, fact -> {});
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    /** Everybody lives in Helsinki. */
    private static final class Sleepers implements Visitors {
        private static final QuietHours HOURS =
                new QuietHours(ZoneId.of("Europe/Helsinki"), LocalTime.of(22, 0), LocalTime.of(8, 0));

        private final Set<PersonId> outOfReach = new HashSet<>();

        @Override
        public Visitor meet(PersonId person, @Nullable String languageTag) {
            boolean reachable = !outOfReach.contains(person);
            return new Visitor(person, Language.EN, HOURS.zone(), Rank.MEMBER, HOURS, reachable);
        }

        @Override
        public Optional<Visitor> find(PersonId person) {
            return person.equals(FORGOTTEN) ? Optional.empty() : Optional.of(meet(person, null));
        }

        @Override
        public Map<PersonId, Visitor> findAll(Collection<PersonId> people) {
            return people.stream()
                    .flatMap(person -> find(person).stream())
                    .collect(Collectors.toMap(Visitor::id, Function.identity()));
        }

        @Override
        public void reached(PersonId person) {
            outOfReach.remove(person);
        }

        @Override
        public void unreachable(PersonId person, Unreachable why) {
            outOfReach.add(person);
        }
    }

    private static Mail notice() {
        return Mail.notice("notice", SAKEN, Screen.saying("events.notice.lapsed", "Opera"));
    }

    @Test
    void a_single_piece_for_later_is_in_nobodys_hands_before() {
        var later = new Mail("later", SAKEN, Mail.Lane.NOTICE, NIGHT.plusSeconds(3600), notice().screen());

        office.post(later);

        assertThat(outbox.take(Mail.Lane.NOTICE, 1, Set.of())).isEmpty();
        assertThat(mongo.template().getCollection("outbox_notice").find().first())
                .isNotNull()
                .doesNotContainKey("taker");
    }

    private Outgoing posted(Mail mail) {
        office.post(List.of(mail));
        return outbox.take(mail.lane(), 1, Set.of()).get(0);
    }

    @Test
    void who_is_out_of_reach_is_not_tried_and_counts_as_such_until_they_are_back() {
        sleepers.unreachable(SAKEN, Unreachable.BLOCKED);
        office.post(notice());
        office.post(List.of(Mail.announcement("news", SAKEN, Screen.saying("events.notice.lapsed", "Opera"))));
        assertThat(outbox.depth(Mail.Lane.NOTICE) + outbox.depth(Mail.Lane.ANNOUNCEMENT))
                .isZero();
        assertThat(office.fates(List.of("notice", "news")))
                .containsOnlyKeys("notice", "news")
                .allSatisfy((key, fate) -> assertThat(fate.state()).isEqualTo(Fate.State.BLOCKED));

        sleepers.reached(SAKEN);
        office.callBack(List.of("news"));
        office.post(Mail.announcement("news", SAKEN, Screen.saying("events.notice.lapsed", "Opera")));
        assertThat(office.fates(List.of("news")).get("news").state()).isEqualTo(Fate.State.WAITING);
    }

    @Test
    void mail_to_nobody_makes_nobody() {
        var lost = new Mail("lost", FORGOTTEN, Mail.Lane.NOTICE, Instant.EPOCH, notice().screen());
        office.post(lost);
        office.post(List.of(lost, notice()));
        assertThat(office.fates(List.of("lost", "notice"))).containsOnlyKeys("notice");
    }

    @Test
    void usual_mail_is_silent_by_night_and_has_its_sound_by_day_whenever_it_was_posted() {
        var mail = posted(notice());

        assertThat(mail.isSilent(NIGHT)).isTrue();
        assertThat(mail.isSilent(MORNING)).isFalse();
        assertThat(mail.isSilent(MORNING.minusSeconds(1))).isTrue();
        assertThat(mail.isSilent(MORNING.plusSeconds(14 * 3600))).isTrue();
    }

    @Test
    void urgent_mail_has_its_sound() {
        assertThat(posted(notice().urgent()).isSilent(NIGHT)).isFalse();
    }

    @Test
    void what_has_to_be_read_before_the_night_is_over_has_its_sound_and_nothing_else() {
        assertThat(posted(notice().readBy(MORNING)).isSilent(NIGHT)).isFalse();
    }

    @Test
    void what_may_be_read_in_the_morning_is_silent() {
        assertThat(posted(notice().readBy(MORNING.plusSeconds(1))).isSilent(NIGHT))
                .isTrue();
    }

    @Test
    void mail_of_an_earlier_release_has_its_sound() {
        office.post(List.of(notice()));
        mongo.template()
                .getCollection("outbox_notice")
                .updateMany(new Document(), new Document("$unset", new Document("quiet", "")));

        assertThat(outbox.take(Mail.Lane.NOTICE, 1, Set.of()).get(0).isSilent(NIGHT))
                .isFalse();
    }
}
