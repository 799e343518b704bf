package kz.akd.bot.members.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

/** Rule 7 where a part of the program fails: the others do what they are for, and nobody else is kept waiting. */
class OwnDataPartsTest {

    private static final PersonId AIDA = new PersonId(1001);
    private static final PersonId BOLAT = new PersonId(1002);

    private final Part first = new Part("first");
    private final Part broken = new Part("broken");
    private final Part last = new Part("last");

    private TestMongo mongo;
    private ErasureRequests forgotten;
    private PersonalDataService data;

    /** Throws as long as it is told to. */
    private static final class Part implements PersonalData {

        private final String section;
        private final List<PersonId> asked = new ArrayList<>();
        private RuntimeException fault;

        Part(String section) {
            this.section = section;
        }

        @Override
        public String section() {
            return section;
        }

        @Override
        public Map<String, Object> about(PersonId person) {
            asked(person);
            return Map.of("known", true);
        }

        @Override
        public void forget(PersonId person, PersonId nobody) {
            asked(person);
        }

        private void asked(PersonId person) {
            asked.add(person);
            if (fault != null) {
                throw fault;
            }
        }
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
        forgotten = new ErasureRequests(mongo.keeping(List.of(), ErasureRequests.Wish.class), new Random(1));
        data = new PersonalDataService(List.of(first, broken, last), mock(Memberships.class), forgotten);
        broken.fault = new IllegalStateException("a fault of ours");
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void what_can_be_read_is_taken_out_and_the_rest_is_said_to_be_missing() {
        var all = data.of(AIDA);

        assertThat(all).containsOnlyKeys("first", "broken", "last").containsEntry("last", Map.of("known", true));
        assertThat(all.get("broken")).asString().contains("not complete");
    }

    @Test
    void a_part_that_fails_is_done_again_until_it_is_done_and_the_others_once() {
        assertThat(data.forget(AIDA)).isTrue();
        assertThatThrownBy(data::run).isInstanceOf(IllegalStateException.class);
        broken.fault = null;
        data.run();
        data.run();

        assertThat(List.of(first, last))
                .allSatisfy(part -> assertThat(part.asked).containsExactly(AIDA));
        assertThat(broken.asked).containsExactly(AIDA, AIDA, AIDA);
        assertThat(forgotten.left()).isEmpty();
    }

    @Test
    void one_who_cannot_be_forgotten_yet_keeps_nobody_else_waiting() {
        data.forget(AIDA);
        forgotten.begin(BOLAT);
        assertThatThrownBy(data::run).hasMessageContaining("2 people");

        assertThat(first.asked).containsExactly(AIDA, BOLAT);
        assertThat(last.asked).containsExactly(AIDA, BOLAT);
    }

    @Test
    void who_came_again_and_asks_again_is_forgotten_everywhere() {
        data.forget(AIDA);
        data.forget(AIDA);

        assertThat(first.asked).containsExactly(AIDA, AIDA);
    }

    @Test
    void a_database_that_is_away_leaves_all_for_later() {
        broken.fault = new DataAccessResourceFailureException("away");

        assertThatThrownBy(() -> data.forget(AIDA)).isInstanceOf(DataAccessResourceFailureException.class);
        broken.fault = null;
        data.run();

        assertThat(last.asked).containsExactly(AIDA);
        assertThat(first.asked).containsExactly(AIDA, AIDA);
        assertThat(forgotten.left()).isEmpty();
    }

    @Test
    void who_somebody_is_is_forgotten_last() {
        var person = mock(MemberPersonalData.class);
        var parts = new PersonalDataService(List.of(person, first), mock(Memberships.class), forgotten);
        when(person.section()).thenReturn("person");
        doAnswer(call -> {
                    assertThat(first.asked).containsExactly(AIDA);
                    return null;
                })
                .when(person)
                .forget(any(), any());

        parts.forget(AIDA);

        assertThat(forgotten.left()).isEmpty();
    }
}
