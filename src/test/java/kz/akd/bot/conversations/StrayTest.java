package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.Test;

/** Rule 3: nothing is ever silently ignored. Rule 9: errors help. */
class StrayTest extends Conversation {

    @Test
    void unknown_commands_words_stickers_and_contacts_are_answered() {
        var guest = playground.newPhone("Stray", "en").sends("/start").taps("English");

        guest.sends("/fly").sees("I do not know the command /fly");
        guest.sends("/<b>x</b>").sees("I do not know the command /<b>x</b>");
        guest.sends("hello there").sees("I take commands and buttons").seesButton("Menu");
        guest.sendsSticker().sees("cannot do anything with this kind of message");
        guest.sharesContact().sees("did not ask for a contact");
        guest.sends("/cancel").sees("nothing to cancel");
    }

    @Test
    void forged_and_old_buttons_are_answered_and_change_nothing() {
        var guest = playground.newPhone("Forger", "en").sends("/start").taps("English");
        int message = guest.lastMessage().path("message_id").asInt();
        var before = guest.lastMessage().path("text").asString();

        for (var data : new String[] {"nonsense", "ev|", "ev=|zzz|GOING", "home|1", "app+|-5|AAAA", "d|AAAA|x|P|"}) {
            guest.tapsData(message, data).seesToast("too old");
        }
        assertThat(guest.lastMessage().path("text").asString()).isEqualTo(before);
    }

    @Test
    void guests_are_told_that_events_are_for_members() {
        var guest = playground.newPhone("Curious", "en").sends("/start").taps("English");

        guest.sends("/events").sees("for members");
        guest.sends("/desk").sees("for officers");
        guest.sends("/start event_0123456789abcdef01234567").sees("for members");
    }

    @Test
    void languages_are_taken_from_telegram_and_can_be_changed() {
        var guest = playground.newPhone("Тілші", "kk").sends("/help").sees("Не істей аламын");
        guest.sends("/language").taps("Русский").sees("Добро пожаловать");
        assertThat(guest.commandDescription("help")).isEqualTo("Что я умею");
        guest.sends("/language").taps("English").sees("Welcome");
        assertThat(guest.commandDescription("help")).isEqualTo("What I can do");
    }

    @Test
    void the_time_zone_is_found_by_typing_a_city() {
        Phone guest = playground.newPhone("Mover", "en").sends("/timezone").sees("In which zone");
        guest.sends("zzzz").sees("Nothing was found for “zzzz”");
        guest.sends("брюссель")
                .sees("please check")
                .sees("Brussels (UTC+")
                .taps("Save")
                .sees("Brussels");
        guest.sends("/timezone").sees("Now: Brussels");
    }

    @Test
    void officers_see_the_desk_among_their_commands_and_others_do_not() {
        dana.sends("/menu");
        saken.sends("/menu");

        assertThat(dana.commands()).contains("desk", "events");
        assertThat(saken.commands()).contains("events").doesNotContain("desk");
        assertThat(saken.commands()).startsWith("menu", "events", "my", "meetings");
        assertThat(dana.commands()).startsWith("menu", "desk", "events");
        saken.sends("/help").doesNotSee("/desk");
        for (var command : saken.commands()) {
            saken.sees("/" + command + " — " + saken.commandDescription(command));
        }
        saken.seesNoButton("Organiser’s desk");
    }
}
