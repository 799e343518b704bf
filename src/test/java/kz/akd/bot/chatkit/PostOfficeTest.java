package kz.akd.bot.chatkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 4: mail that comes at night makes no sound, unless it would be read too late. */
class PostOfficeTest {

    /** Three at night in Helsinki, six in the morning in Astana. */
    private static final Instant NIGHT = Instant.parse("2026-11-23T01:00:00Z");

    /** Eight in Helsinki. */
    private static final Instant MORNING = Instant.parse("2026-11-23T06:00:00Z");

    private static final PersonId SAKEN = new PersonId(1003);

    @TempDir
    private Path directory;

    private TestMongo mongo;
    private Outbox outbox;
    private PostOffice office;

    @BeforeEach
    void open() {
        mongo = new TestMongo(directory);
        var clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
        outbox = new Outbox(mongo.template(), TestNodes.alone(mongo.template()), clock);
        var letters = new Letters(new Texts(clock), new Routes(List.of()));
        office = new PostOffice(outbox, letters, new Sleepers(), clock, fact -> {});
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    /** Everybody lives in Helsinki. */
    private static final class Sleepers implements Visitors {
        private static final QuietHours HOURS =
                new QuietHours(ZoneId.of("Europe/Helsinki"), LocalTime.of(22, 0), LocalTime.of(8, 0));

        @Override
        public Visitor meet(PersonId person, @Nullable String languageTag) {
            return new Visitor(person, Language.EN, HOURS.zone(), Rank.MEMBER, HOURS);
        }

        @Override
        public Optional<Visitor> find(PersonId person) {
            return Optional.of(meet(person, null));
        }

        @Override
        public Map<PersonId, Visitor> meetAll(Collection<PersonId> people) {
            return people.stream()
                    .map(person -> meet(person, null))
                    .collect(Collectors.toMap(Visitor::id, Function.identity()));
        }

        @Override
        public void reachable(PersonId person, boolean reachable) {}
    }

    private static Mail notice() {
        return Mail.notice("notice", SAKEN, Screen.saying("events.notice.lapsed", "Opera"));
    }

    private Outgoing posted(Mail mail) {
        office.post(List.of(mail));
        return outbox.take(mail.lane(), 1, Set.of()).get(0);
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
