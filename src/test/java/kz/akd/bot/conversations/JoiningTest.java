package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.Test;

/** From the first /start to the member's menu. */
class JoiningTest extends Conversation {

    private Phone filledIn(String name) {
        dana.sends("/start");
        return playground
                .newPhone(name, "en", "32470555111")
                .sends("/start")
                .taps("English")
                .taps("Join the association")
                .sees("step 1 of 6")
                .sends(name)
                .sees("step 2 of 6")
                .taps("Serving in the ministry")
                .sees("step 3 of 6")
                .sends("helsin")
                .sees("step 4 of 6")
                .taps("Helsinki")
                .sees("step 5 of 6")
                .taps("Share my number")
                .sees("step 6 of 6")
                .sees("please check")
                .sees("Embassy in Finland")
                .sees("May the association keep");
    }

    @Test
    void a_newcomer_applies_and_is_admitted_by_an_administrator() {
        var timur = filledIn("Timur Iskakov").taps("I agree").sees("has been received");

        dana.sees("Timur Iskakov").sees("+32470555111").taps("Принять").sees("теперь член ассоциации");

        timur.sees("Welcome, Timur Iskakov")
                .sees("where to begin")
                .seesButton("Events")
                .seesButton("Groups")
                .taps("Member card")
                .sees("Your member card");
        timur.sends("/start").sees("Good to see you").seesButton("Events");
        assertThat(timur.commands()).contains("events").doesNotContain("desk");
    }

    @Test
    void an_application_is_declined_with_a_reason_and_made_again() {
        var guest = filledIn("Marat Aliyev").taps("I agree").sees("has been received");

        dana.sees("Marat Aliyev")
                .taps("Отклонить")
                .sees("Marat Aliyev: заявка будет отклонена")
                .seesButton("где Вы служили")
                .sends("Мы Вас не знаем <b>")
                .taps("Отклонить")
                .sees("отклонена");

        guest.sees("Мы Вас не знаем <b>").taps("Apply again").sees("step 1 of 6");
    }

    @Test
    void the_name_in_telegram_is_one_tap_and_a_single_word_is_asked_about() {
        var guest = playground
                .newPhone("Telegram Name", "en")
                .sends("/start")
                .taps("English")
                .taps("Join");
        guest.taps("Telegram Name").sees("step 2 of 6").taps("‹ Back").sees("So far: Telegram Name");
        guest.sends("Madonna").sees("step 1 of 6").sees("a single word").sends("Madonna Ciccone");
        guest.sees("step 2 of 6").taps("‹ Back").sends("Madonna").taps("My whole name is Madonna");
        guest.sees("step 2 of 6").taps("‹ Back").sees("So far: Madonna");

        playground
                .newPhone("Mononym", "en")
                .sends("/start")
                .taps("English")
                .taps("Join")
                .seesNoButton("Mononym");
    }

    @Test
    void each_kind_is_asked_where_it_belongs_and_told_what_was_taken() {
        var guest = playground
                .newPhone("Kind Ly", "en", "32470555112")
                .sends("/start")
                .taps("English")
                .taps("Join")
                .sends("Kind Ly");
        dana.sends("/start");
        guest.taps("another agency").sees("Where do you work?").seesButton("Another state body");
        guest.taps("‹ Back")
                .taps("Spouse")
                .sees("Where does your spouse serve?")
                .seesButton("Leadership");
        guest.sends("helsin").sees("Taken: Embassy in Finland").sees("step 4 of 6");
        guest.taps("‹ Back").taps("‹ Back").taps("Veteran").sees("step 3 of 5").sees("time zone");
        guest.taps("Almaty")
                .taps("Share my number")
                .sees("step 5 of 5")
                .doesNotSee("Unit:")
                .taps("I agree");
        dana.hasSeen("На пенсии, ветеран дипломатической службы");
    }

    @Test
    void whoever_was_declined_adds_in_one_field_what_was_asked_for() {
        var guest = filledIn("Lacking Something").taps("I agree").sees("has been received");
        dana.sees("Lacking Something")
                .taps("Отклонить")
                .sends("В каком году Вы вступили?")
                .taps("✖️ Отклонить");

        guest.sees("В каком году")
                .taps("Add what was asked for")
                .sends("In 2009 <b>")
                .taps("Save");
        guest.sees("has been received").tapsAgain();
        dana.hasSeen("In 2009 <b>").sees("Lacking Something").taps("Принять").sees("теперь член");
        guest.sees("Welcome, Lacking Something");
    }

    @Test
    void rule_5_two_taps_on_save_are_one_application() {
        var guest = filledIn("Double Tapper").taps("I agree").tapsAgain().seesToast("This form is over");
        assertThat(guest.tapWasAnswered()).isTrue();

        dana.sees("Double Tapper");
        assertThat(dana.timesSeen("Double Tapper")).isEqualTo(1);
    }

    @Test
    void rule_5_two_taps_on_approve_admit_once() {
        var guest = filledIn("Once Only").taps("I agree");

        dana.sees("Once Only").taps("Принять").tapsAgain().seesToast("Решение уже принято");

        guest.sees("Welcome, Once Only");
        assertThat(guest.timesSeen("Welcome, Once Only")).isEqualTo(1);
    }

    @Test
    void rule_6_somebody_without_the_role_cannot_approve_with_a_copied_button() {
        var guest = filledIn("Forged Approval").taps("I agree").sees("has been received");
        dana.sees("Forged Approval").taps("Принять");
        var approval = dana.lastData();
        var second = filledIn("Waiting Still").taps("I agree");
        dana.sees("Waiting Still");
        var forged = approval.replaceAll("\\|\\d+\\|", "|" + second.id() + "|");

        yerlan.sends("/start");
        int message = yerlan.lastMessage().path("message_id").asInt();
        yerlan.tapsData(message, forged).seesToast("Ваши роли этого не позволяют");

        second.hasNeverSeen("Welcome, Waiting");
        guest.sees("Welcome, Forged Approval");
    }

    @Test
    void somebody_elses_contact_is_not_taken_for_ones_own() {
        dana.sends("/start");
        var guest = playground
                .newPhone("Contact Thief", "en")
                .sends("/start")
                .taps("English")
                .taps("Join")
                .sends("Contact Thief")
                .taps("Veteran")
                .taps("Almaty")
                .sees("step 4 of 5");

        guest.sharesContactOf(aida).sees("contact of somebody else");
        guest.sends("+7 701 111 22 33").sees("typed number cannot be checked");
        guest.sharesContact().sees("step 5 of 5");
    }

    @Test
    void rule_8_names_are_shown_as_typed_or_refused_with_the_limit() {
        var guest = playground
                .newPhone("Odd Names", "en")
                .sends("/start")
                .taps("English")
                .taps("Join");

        guest.sends("x".repeat(4000))
                .sees("4,000 characters")
                .sees("at most 100")
                .sees("step 1 of 6");
        guest.sends("12345").sees("does not look like a name");
        guest.sends("<b>&\"_*[").sees("does not look like a name");
        guest.sendsSticker().sees("cannot use this kind of message").sees("step 1 of 6");
        guest.sends("Ұлпан О’Нил-Әбдіғұл").sees("step 2 of 6");
    }

    @Test
    void rule_1_each_step_leads_back_and_out() {
        var guest = playground
                .newPhone("Back And Out", "en")
                .sends("/start")
                .taps("English")
                .taps("Join")
                .sends("Back Andout")
                .sees("step 2 of 6")
                .taps("‹ Back")
                .sees("step 1 of 6")
                .sees("So far: Back Andout")
                .taps("Keep")
                .sees("step 2 of 6");

        guest.sends("/help").sees("What I can do").taps("Go on: Joining").sees("step 2 of 6");
        guest.taps("Cancel").sees("Cancelled. Nothing was saved.").seesButton("Join the association");
    }

    @Test
    void an_answer_is_changed_from_the_summary() {
        filledIn("Change Mind")
                .taps("✏️ Full name")
                .sends("Changed Mind")
                .sees("please check")
                .sees("Full name: Changed Mind");
    }
}
