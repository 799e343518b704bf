package kz.akd.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.attend.Attendance;
import kz.akd.bot.meetings.attend.Attendance.Reply;
import kz.akd.bot.meetings.attend.Coming;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.meetings.attend.Turnout;
import kz.akd.bot.meetings.vote.Decision;
import kz.akd.bot.meetings.vote.Votes;
import kz.akd.bot.meetings.vote.Voting;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final PersonId AIDA = new PersonId(1001);
    private static final PersonId BOLAT = new PersonId(1002);
    private static final PersonId SAKEN = new PersonId(1003);
    private static final PersonId LISTENER = new PersonId(1004);

    private static Attendance answered() {
        return Attendance.NONE
                .with(new Reply(AIDA, Coming.IN_PERSON, Instant.EPOCH))
                .with(new Reply(BOLAT, Coming.NOT, Instant.EPOCH))
                .with(new Reply(BOLAT, Coming.REMOTELY, Instant.EPOCH))
                .with(new Reply(LISTENER, Coming.IN_PERSON, Instant.EPOCH));
    }

    private static MeetingAgenda agenda(String... titles) {
        var agenda = MeetingAgenda.EMPTY;
        for (var title : titles) {
            agenda = agenda.with(new ObjectId(), title, null);
        }
        return agenda;
    }

    private static List<String> titles(MeetingAgenda agenda) {
        return agenda.items().stream().map(AgendaItem::title).toList();
    }

    @Test
    void a_quorum_is_more_than_half_or_two_thirds_rounded_up() {
        assertThat(List.of(0, 1, 2, 3, 20, 21)).extracting(Quorum.HALF::needed).containsExactly(1, 1, 2, 2, 11, 11);
        assertThat(List.of(0, 1, 2, 3, 4, 20))
                .extracting(Quorum.TWO_THIRDS::needed)
                .containsExactly(0, 1, 2, 2, 3, 14);
        assertThat(Quorum.NONE.needed(20)).isZero();
    }

    @Test
    void before_it_begins_the_last_answers_of_those_who_may_vote_count() {
        var turnout = Turnout.expected(answered(), List.of(AIDA, BOLAT, SAKEN), Quorum.HALF);
        assertThat(turnout).isEqualTo(new Turnout(3, 1, 1, 0, 1, 2));
        assertThat(turnout.isQuorate()).isTrue();
        assertThat(turnout.silent()).isEqualTo(1);
        assertThat(Turnout.expected(answered(), List.of(SAKEN), Quorum.HALF).isQuorate())
                .isFalse();
    }

    @Test
    void once_it_goes_on_who_is_there_counts() {
        var begun = answered().begun(List.of(AIDA, BOLAT, SAKEN));
        assertThat(begun.present()).containsExactly(AIDA, BOLAT, LISTENER);
        assertThat(begun.votersPresent()).isEqualTo(2);
        var later = begun.marking(AIDA, false).marking(SAKEN, true).marking(SAKEN, true);
        assertThat(Turnout.present(later, Quorum.TWO_THIRDS)).isEqualTo(new Turnout(3, 1, 1, 1, 1, 2));
    }

    @Test
    void an_item_is_added_once_by_one_form_and_what_comes_by_itself_stands_first() {
        var run = new ObjectId();
        var agenda = agenda("Budget").with(run, "Opera", null).with(run, "Opera", null);
        agenda = agenda.bringing("action:1", "Book hall", AIDA).bringing("item:1", "Left over", null);
        assertThat(titles(agenda)).containsExactly("Book hall", "Left over", "Budget", "Opera");
        int hall = agenda.items().get(0).number();
        assertThat(titles(agenda.without(hall).bringing("action:1", "Book hall", AIDA)))
                .containsExactly("Left over", "Budget", "Opera");
    }

    @Test
    void items_move_up_and_keep_their_numbers() {
        var agenda = agenda("One", "Two", "Three").raising(3).raising(3).raising(3);
        assertThat(titles(agenda)).containsExactly("Three", "One", "Two");
        assertThat(titles(agenda.without(1).with(new ObjectId(), "Four", null)))
                .containsExactly("Three", "Two", "Four");
        assertThat(agenda.without(1)
                        .with(new ObjectId(), "Four", null)
                        .items()
                        .get(2)
                        .number())
                .isEqualTo(4);
        assertThat(agenda.raising(99)).isEqualTo(agenda);
    }

    @Test
    void the_next_item_is_the_next_ahead_or_the_first_that_was_passed_over() {
        var agenda = agenda("One", "Two", "Three").handled(2, Handling.DISCUSSED);
        assertThat(agenda.next(1)).map(AgendaItem::number).contains(3);
        assertThat(agenda.next(3)).map(AgendaItem::number).contains(1);
        assertThat(agenda.handled(1, Handling.PUT_OFF)
                        .handled(3, Handling.DISCUSSED)
                        .next(3))
                .isEmpty();
    }

    @Test
    void decisions_are_numbered_once_by_one_form_and_decide_their_item() {
        var run = new ObjectId();
        var decided = agenda("One", "Two")
                .deciding(run, 2, "Yes", new Votes(3, 1, 0))
                .deciding(run, 2, "Yes", new Votes(3, 1, 0))
                .deciding(new ObjectId(), 1, "No", null);
        assertThat(decided.decisions()).extracting(Decision::number).containsExactly(1, 2);
        assertThat(decided.about(2)).extracting(Decision::words).containsExactly("Yes");
        assertThat(decided.left()).isEmpty();
        var taken = decided.withoutDecision(2).deciding(new ObjectId(), 1, "Later", null);
        assertThat(taken.decisions()).extracting(Decision::number).containsExactly(1, 2);
    }

    @Test
    void what_was_put_off_or_passed_over_is_left() {
        var agenda =
                agenda("One", "Two", "Three").handled(1, Handling.DISCUSSED).handled(2, Handling.PUT_OFF);
        assertThat(agenda.left()).extracting(AgendaItem::title).containsExactly("Two", "Three");
    }

    @Test
    void an_agenda_has_an_end() {
        var agenda = MeetingAgenda.EMPTY;
        for (int i = 0; i < MeetingAgenda.MOST + 5; i++) {
            agenda = agenda.bringing("item:" + i, "Item", null);
        }
        assertThat(agenda.items()).hasSize(MeetingAgenda.MOST);
    }

    @Test
    void rule_7_who_is_forgotten_is_named_nowhere_and_the_figures_stay() {
        var nobody = new PersonId(9_000_000_000_000_000L);
        var begun = answered().begun(List.of(AIDA, BOLAT)).replacing(AIDA, nobody);
        assertThat(begun.toString()).doesNotContain("1001");
        assertThat(begun.votersPresent()).isEqualTo(2);
        assertThat(MeetingAgenda.EMPTY
                        .with(new ObjectId(), "One", AIDA)
                        .replacing(AIDA, nobody)
                        .items()
                        .get(0)
                        .presentedBy())
                .contains(nobody);
    }

    @Test
    void there_are_no_negative_votes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Votes(3, -1, 0));
        assertThat(new Votes(3, 2, 1).cast()).isEqualTo(6);
        assertThat(new Voting.Unanimous().votes(7)).isEqualTo(new Votes(7, 0, 0));
        assertThat(new Voting.Without().votes(7)).isNull();
    }
}
