package kz.akd.bot.members.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.akd.bot.members.people.MemberValues;
import kz.akd.bot.members.privacy.ErasureRequests;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Rule 5 where somebody is forgotten while others go on. */
class ForgettingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final PersonId LEAVING = new PersonId(1001);
    private static final PersonId NOBODY = new PersonId(9_000_000_000L);

    @TempDir
    private Path directory;

    private TestMongo mongo;
    private MongoTemplate template;

    @BeforeEach
    void open() {
        mongo = new TestMongo(directory);
        template = mongo.keeping(List.of(new MemberValues().groupId()), ErasureRequests.Wish.class, Invitation.class);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    @RepeatedTest(5)
    void two_nodes_that_forget_somebody_at_once_put_one_nobody_in_their_place() throws Exception {
        List<Callable<ErasureRequests.Wish>> nodes = Stream.of(1, 2, 3, 4)
                .map(seed -> new ErasureRequests(template, new Random(seed)))
                .<Callable<ErasureRequests.Wish>>map(node -> () -> node.begin(LEAVING))
                .toList();
        assertThat(atOnce(nodes))
                .extracting(ErasureRequests.Wish::nobody)
                .containsOnly(atOnce(nodes).get(0).nobody());
    }

    @RepeatedTest(5)
    void who_joins_while_an_invitations_list_is_rewritten_stays_on_it() throws Exception {
        var store = new InvitationStore(template);
        store.add(new Invitation("code", LEAVING, NOW, NOW.plus(Duration.ofDays(1)), 50, List.of(LEAVING), null, null));
        Callable<Boolean> forgetting = () -> {
            store.replace(LEAVING, NOBODY);
            return true;
        };
        var joining = LongStream.rangeClosed(2001, 2020)
                .mapToObj(PersonId::new)
                .<Callable<Boolean>>map(id -> () -> store.use("code", id, NOW).isPresent());
        atOnce(Stream.concat(Stream.of(forgetting), joining).toList());

        var joined = store.find("code").orElseThrow().joined();
        assertThat(joined).hasSize(21).contains(NOBODY).doesNotContain(LEAVING);
    }
}
