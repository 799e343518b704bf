package kz.akd.bot.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.CalendarEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What members see of what they have ahead where a feature fails. */
class AgendaSourcesTest {

    private static final PersonId AIDA = new PersonId(1001);
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final People people = mock(People.class);

    @BeforeEach
    void aida() {
        var person = mock(Person.class);
        when(person.id()).thenReturn(AIDA);
        when(person.language()).thenReturn(Language.KK);
        when(person.membership()).thenReturn(Optional.of(mock(Standing.Member.class)));
        when(people.find(AIDA)).thenReturn(Optional.of(person));
    }

    private Agenda agenda(AgendaSource... sources) {
        return new Agenda(List.of(sources), people, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static AgendaSource having(String... hours) {
        return (member, reader, earliest) -> List.of(hours).stream()
                .map(hour -> item(NOW.plusSeconds(3600L * Integer.parseInt(hour))))
                .toList();
    }

    private static AgendaSource failing(RuntimeException fault) {
        return (member, reader, earliest) -> {
            throw fault;
        };
    }

    private static AgendaItem item(Instant starts) {
        var entry = mock(CalendarEntry.class);
        when(entry.starts()).thenReturn(LocalMoment.at(starts, ZoneOffset.UTC));
        return new AgendaItem("thing", starts.toString(), entry);
    }

    @Test
    void a_source_that_throws_hides_nothing_of_the_others_and_is_said_to_be_missing() {
        var ahead = agenda(having("5"), failing(new IllegalStateException("a fault of ours")), having("1"))
                .ahead(AIDA)
                .orElseThrow();

        assertThat(ahead.items())
                .extracting(AgendaItem::begins)
                .containsExactly(NOW.plusSeconds(3600), NOW.plusSeconds(5 * 3600));
        assertThat(ahead.complete()).isFalse();
        assertThat(agenda(having("5")).ahead(AIDA).orElseThrow().complete()).isTrue();
    }

    @Test
    void a_calendar_is_told_when_something_is_missing_as_it_would_delete_it() {
        assertThat(agenda(failing(new IllegalStateException("a fault of ours")))
                        .calendar(AIDA)
                        .orElseThrow()
                        .complete())
                .isFalse();
    }

    @Test
    void a_database_that_is_away_is_no_empty_agenda() {
        assertThatThrownBy(() -> agenda(having("5"), failing(new DataAccessResourceFailureException("away")))
                        .ahead(AIDA))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void what_has_begun_stays_for_three_hours_and_what_is_over_goes() {
        assertThat(agenda(having("-4", "-2", "0", "1"))
                        .ahead(AIDA)
                        .orElseThrow()
                        .items())
                .hasSize(3);
        assertThat(agenda(having("-4", "1")).calendar(AIDA).orElseThrow().items())
                .hasSize(2);
    }

    @Test
    void whoever_is_no_member_has_none() {
        assertThat(agenda(having("1")).ahead(new PersonId(7))).isEmpty();
        assertThat(agenda(having("1")).calendar(new PersonId(7))).isEmpty();
    }
}
