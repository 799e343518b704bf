package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.Test;

/** What the bot does in groups, and above all what it does not. */
class GroupChatTest extends Conversation {

    private static final String BOT = "@akd_playground_bot";

    @Test
    void the_bot_says_who_it_is_when_it_is_added_in_the_language_of_whoever_added_it() {
        var russian = playground.newGroup("Дипломаты", bolat, saken).adds(bolat);
        russian.sees("Я бот ассоциации").sees("наберите " + BOT);
        assertThat(russian.urlOf("Открыть личный чат")).isEqualTo("https://t.me/akd_playground_bot?start=do_help");

        saken.sends("/start");
        playground.newGroup("Diplomats", saken).adds(saken).sees("I am the association’s bot");
    }

    @Test
    void rule_7_private_commands_are_answered_by_the_way_to_the_private_chat() {
        saken.sends("/start");
        var group = playground.newGroup("Private", saken, bolat).adds(saken);

        group.says(saken, "/profile" + BOT)
                .sees("/profile is for our private chat")
                .doesNotSee("Omarov");
        assertThat(group.urlOf("Open the private chat")).endsWith("?start=do_profile");
        saken.sends("/start do_profile").sees("Saken Omarov");
        saken.sends("/start do_nothing").sees("Saken");
        group.says(bolat, "/dues_of_somebody" + BOT).sees("Я бот ассоциации");
    }

    @Test
    void a_form_under_way_in_private_takes_nothing_from_a_group() {
        saken.sends("/timezone").sees("In which zone");
        var group = playground.newGroup("Forms", saken).adds(saken);

        group.says(saken, "/cancel" + BOT).sees("/cancel is for our private chat");
        saken.sends("helsinki").sees("please check").taps("Save").sees("Helsinki");
    }

    @Test
    void what_is_not_meant_for_the_bot_is_left_alone() {
        var group = playground.newGroup("Talk", saken, bolat).adds(saken);
        int before = group.countsMessages();

        assertThat(group.says(bolat, "Who comes tonight?").isHeard()).isFalse();
        assertThat(group.says(bolat, "/weather@another_bot").isHeard()).isFalse();
        assertThat(group.says(bolat, "/weather").isHeard()).isTrue();
        assertThat(group.countsMessages()).isEqualTo(before + 3);
    }

    @Test
    void strangers_in_a_group_are_answered_and_not_remembered() {
        var stranger = playground.newPhone("Onlooker", "en");
        var group = playground.newGroup("Strangers", stranger, saken).adds(saken);

        group.says(stranger, "/menu" + BOT).sees("/menu is for our private chat");
        stranger.sends("/start").sees("language");
    }

    @Test
    void a_tap_of_no_card_is_answered_as_too_old() {
        Phone stranger = playground.newPhone("Tapper", "kk");
        var group = playground.newGroup("Old", stranger, saken).adds(saken);
        int message = group.newest().path("message_id").asInt();

        for (var data : new String[] {"home", "~en|home", "~xx|home", "~en|", "nonsense"}) {
            group.tapsData(stranger, message, data).seesToast("ескірген");
        }
    }

    @Test
    void after_a_group_became_a_supergroup_the_bot_answers_there() {
        saken.sends("/start");
        var small =
                playground.newGroup("Small", false, saken, bolat).adds(saken).sees("association’s bot");
        var large = small.upgraded();

        large.says(saken, "/help" + BOT).sees("I am the association’s bot");
        large.removes(bolat);
        assertThat(large.says(saken, "/help" + BOT).isHeard()).isFalse();
        large.adds(bolat).sees("Я бот ассоциации");
    }

    @Test
    void a_command_in_a_topic_is_answered_in_it_and_one_in_general_there() {
        saken.sends("/start");
        var forum = playground.newGroup("Forum", saken).adds(saken).topic(7, false);

        forum.saysIn(7, saken, "/help" + BOT).sees("association’s bot");
        assertThat(forum.newest().path("message_thread_id").asInt()).isEqualTo(7);
        forum.says(saken, "/profile" + BOT).sees("/profile is for our private chat");
        assertThat(forum.newest().has("message_thread_id")).isFalse();
    }

    @Test
    void who_asks_in_a_closed_topic_has_a_word_in_private_and_strangers_none() {
        saken.sends("/start");
        var stranger = playground.newPhone("In the forum", "en");
        var forum = playground.newGroup("Closed", saken, stranger).adds(saken).topic(9, true);
        int before = forum.countsMessages();

        forum.saysIn(9, saken, "/help" + BOT);
        saken.sees("I may not write where you asked for /help");
        forum.saysIn(9, stranger, "/help" + BOT);
        forum.topic(0, true).says(saken, "/menu" + BOT);
        saken.sees("I may not write where you asked for /menu");

        assertThat(forum.countsMessages()).isEqualTo(before + 3);
        assertThat(stranger.countsMessages()).isZero();
        forum.topic(9, false).saysIn(9, saken, "/help" + BOT).sees("association’s bot");
    }

    @Test
    void guests_are_told_above_the_list_how_to_join() {
        var stranger = playground.newPhone("Asker", "en");
        var group = playground.newGroup("Inline", stranger);

        var found = group.finds(stranger, "opera");

        assertThat(found.path("results")).isEmpty();
        assertThat(found.path("is_personal").asBoolean()).isTrue();
        assertThat(found.path("button").path("text").asString()).contains("How to join");
        stranger.sends("/start " + found.path("button").path("start_parameter").asString())
                .sees("language");
    }
}
