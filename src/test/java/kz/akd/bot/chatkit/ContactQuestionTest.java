package kz.akd.bot.chatkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Incoming.Contact;
import kz.akd.bot.chatkit.questions.Questions;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

class ContactQuestionTest {

    private static final PersonId SENDER = new PersonId(7);
    private static final Incoming.Origin ORIGIN = new Incoming.Origin(1, SENDER, Optional.empty());
    private static final Question<String> QUESTION =
            Questions.ownNumber("phone", "ask", Optional::of, Function.identity());

    private static final QuestionContext ASKING = new QuestionContext(
            new Visitor(SENDER, Language.EN, ZoneOffset.UTC, Rank.GUEST), new Answers(Map.of()), "", Instant.EPOCH, "");

    @Test
    void ones_own_contact_is_taken() {
        assertThat(shared(new Contact(ORIGIN, "9613123456", 7, false))).isEqualTo(Parsed.taken("9613123456"));
    }

    @Test
    void a_forwarded_one_is_refused_as_its_number_may_be_an_old_one() {
        assertThat(shared(new Contact(ORIGIN, "9613123456", 7, true)))
                .isEqualTo(Parsed.refused(Text.of("chatkit.contact.passed-on")));
    }

    @Test
    void a_card_of_no_account_is_refused_with_its_own_reason() {
        assertThat(shared(new Contact(ORIGIN, "9613123456", 0, false)))
                .isEqualTo(Parsed.refused(Text.of("chatkit.contact.nobodys")));
    }

    @Test
    void somebody_elses_is_refused() {
        assertThat(shared(new Contact(ORIGIN, "9613123456", 8, false)))
                .isEqualTo(Parsed.refused(Text.of("chatkit.contact.not-own")));
    }

    @Test
    void one_that_may_be_skipped_or_is_shown_in_other_words_takes_what_the_usual_one_takes() {
        var own = new Contact(ORIGIN, "9613123456", 7, false);
        var skipped = Questions.optional(QUESTION);
        var reworded = Questions.shownAs(QUESTION, (number, asking) -> Text.typed("…" + number));

        assertThat(skipped.optional()).isTrue();
        assertThat(reworded.optional()).isFalse();
        for (var other : List.of(skipped, reworded)) {
            assertThat(other.wantsContact()).isTrue();
            assertThat(other.shared(own, ASKING)).isEqualTo(Parsed.taken("9613123456"));
        }
        assertThat(reworded.shown("3456", ASKING)).isEqualTo(Text.typed("…3456"));
    }

    private static Parsed<String> shared(Contact contact) {
        return QUESTION.shared(contact, ASKING);
    }
}
