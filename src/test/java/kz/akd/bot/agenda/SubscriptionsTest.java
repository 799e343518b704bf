package kz.akd.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what secret a calendar program looks at an agenda, and whose (rules 6 and 7). */
class SubscriptionsTest {

    private static final PersonId NOBODY = new PersonId(9_000_000_000_000_000L);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-28T09:00:00.123456Z"), ZoneOffset.UTC);
    private TheMembers members;
    private Subscriptions subscriptions;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        members = new TheMembers(directory, clock, List.of(), Subscription.class, SeenCalendar.class);
        var revisions = new CalendarRevisions(new SeenCalendarStore(members.mongo()), clock);
        subscriptions = new Subscriptions(
                new SubscriptionStore(members.mongo()), revisions, members.people(), new Random(1), clock);
        aida = members.member();
        bolat = members.member();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private String renewed(PersonId person) {
        return subscriptions.renew(person).orElseThrow();
    }

    @Test
    void a_secret_opens_the_agenda_of_its_owner_alone_and_another_one_none() {
        var hers = renewed(aida);
        var his = renewed(bolat);

        assertThat(subscriptions.owner(hers)).contains(aida);
        assertThat(subscriptions.owner(his)).contains(bolat);
        assertThat(subscriptions.owner(hers + "A")).isEmpty();
        assertThat(subscriptions.owner("")).isEmpty();
        assertThat(hers).hasSize(43).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_new_secret_ends_the_one_before_and_a_revoked_one_opens_nothing_also_when_revoked_twice() {
        var first = renewed(aida);
        var second = renewed(aida);
        assertThat(subscriptions.owner(first)).isEmpty();
        assertThat(subscriptions.owner(second)).contains(aida);

        subscriptions.revoke(aida);
        subscriptions.revoke(aida);

        assertThat(subscriptions.owner(second)).isEmpty();
        assertThat(subscriptions.since(aida)).isEmpty();
    }

    @Test
    void rule_6_no_guest_has_one_and_of_whoever_is_a_member_no_more_it_opens_nothing() {
        assertThat(subscriptions.renew(members.guest())).isEmpty();
        assertThat(subscriptions.renew(NOBODY)).isEmpty();
        var secret = renewed(aida);

        members.suspend(aida);

        assertThat(subscriptions.owner(secret)).isEmpty();
        assertThat(subscriptions.renew(aida)).isEmpty();
    }

    @Test
    void rule_7_the_secret_itself_is_kept_nowhere_and_what_is_taken_out_does_not_have_it() {
        var secret = renewed(aida);

        var documents = members.mongo().getCollection("calendar_subscriptions").find();
        assertThat(documents.first()).isNotNull().asString().doesNotContain(secret);
        assertThat(subscriptions.about(aida)).isEqualTo(Map.of("subscribed since", "2026-11-28T09:00:00.123Z"));
        assertThat(subscriptions.about(bolat)).isEmpty();
    }

    @Test
    void rule_7_who_is_forgotten_has_none_any_more_and_others_keep_theirs() {
        var hers = renewed(aida);
        var his = renewed(bolat);

        subscriptions.forget(aida, NOBODY);
        subscriptions.forget(aida, NOBODY);

        assertThat(subscriptions.owner(hers)).isEmpty();
        assertThat(subscriptions.about(aida)).isEmpty();
        assertThat(subscriptions.owner(his)).contains(bolat);
    }
}
