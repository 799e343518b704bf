package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.playground.Gathering;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events that are shared into any chat, and into groups where the bot is. */
class SharedEventsTest extends Conversation {

    private static final String BOT = "@akd_playground_bot";

    @Autowired
    private EventDrafts eventDrafts;

    private Organised organised;

    @BeforeEach
    void start() {
        dana.sends("/start");
        organised = new Organised(dana, aida, bolat, saken);
    }

    /** One without a remote link, of which other tests' lists are full enough. */
    private void published(String title, String seats) {
        organised.draft(title);
        organised.sets("Число мест", seats);
        organised.publish(title);
    }

    /** What the button on somebody's card of an event shares. */
    private static String shared(Phone phone, String title) {
        Organised.opens(phone, title);
        for (var row : phone.lastMessage().path("reply_markup").path("inline_keyboard")) {
            for (var button : row) {
                if (button.has("switch_inline_query")) {
                    return button.path("switch_inline_query").asString("");
                }
            }
        }
        throw new AssertionError("cannot be shared:\n" + phone);
    }

    private Gathering cardOf(String title, Gathering group) {
        return group.shares(bolat, shared(bolat, title)).sees(title);
    }

    private void isOnlyFor(String shared, Audience audience) {
        var id = new EventId(new ObjectId(shared.replace("event_", "")));
        eventDrafts.edit(new PersonId(dana.id()), id, plan -> plan.with(audience));
    }

    @Test
    void a_card_in_any_chat_is_answered_by_all_members_there_each_in_their_language() {
        organised.published("Опера для чата", "2");
        var group = cardOf("Опера для чата", playground.newGroup("Любой чат", bolat, saken, aida));
        group.sees("Занято 0 из 2").sees("18:00 (Алматы)").doesNotSee("meet.example.org");

        group.taps(saken, "Приду").seesToast("You are in.").sees("Занято 1 из 2");
        group.tapsAgain(saken).seesToast("You are in.").sees("Занято 1 из 2");
        group.taps(bolat, "Приду").seesToast("Вы записаны").sees("Занято 2 из 2");
        group.taps(aida, "В лист ожидания").seesToast("1").sees("ждёт");
        group.taps(saken, "Удалённо").seesToast("You join remotely").sees("Удалённо: 1");
        aida.hasSeen("Опера для чата");
        Organised.opens(saken, "Опера для чата").sees("You join remotely");
        group.doesNotSee("Omarov").doesNotSee("Ахметов");
    }

    @Test
    void what_is_typed_finds_what_one_may_see_and_no_more() {
        published("Закрытый шахматный вечер", "5");
        published("Открытый шахматный вечер", "5");
        isOnlyFor(
                shared(dana, "Закрытый шахматный вечер"), new Audience(Set.of(), Set.of(MemberKind.VETERAN), Set.of()));
        var group = playground.newGroup("Шахматы", bolat, saken);

        assertThat(group.titles(bolat, "шахматный"))
                .containsExactlyInAnyOrder("Закрытый шахматный вечер", "Открытый шахматный вечер");
        assertThat(group.titles(saken, "шахматный")).containsExactly("Открытый шахматный вечер");
        assertThat(group.titles(saken, shared(bolat, "Закрытый шахматный вечер")))
                .isEmpty();
        assertThat(group.finds(saken, "ничего такого")
                        .path("button")
                        .path("text")
                        .asString(""))
                .contains("Nothing found");
        assertThat(group.titles(saken, "")).isNotEmpty();

        group.shares(bolat, "Закрытый").taps(saken, "Приду").seesToast("for other members");
        group.taps(bolat, "Приду").seesToast("Вы записаны");
    }

    @Test
    void a_guest_who_types_the_same_right_after_a_member_is_shown_nothing_of_theirs() {
        published("Видно только своим", "5");
        var stranger = playground.newPhone("Right after", "en");
        var group = playground.newGroup("Кэш", bolat, stranger);

        assertThat(group.titles(bolat, "Видно только")).containsExactly("Видно только своим");
        assertThat(group.titles(stranger, "Видно только")).isEmpty();
        assertThat(group.titles(bolat, "Видно только")).containsExactly("Видно только своим");
    }

    @Test
    void strangers_are_led_to_where_they_begin_and_nothing_is_kept_of_them() {
        published("Для незнакомых", "5");
        var stranger = playground.newPhone("Passer-by", "en");
        var shared = shared(bolat, "Для незнакомых");
        var group = playground.newGroup("Прохожие", bolat, stranger).shares(bolat, shared);

        group.taps(stranger, "Приду").opens(shared).sees("Занято 0 из 5");
        stranger.sends("/start " + shared).sees("for members of the association");
        assertThat(group.urlOf("Открыть в личном чате")).endsWith("?start=" + shared);
        saken.sends("/start " + shared).sees("Для незнакомых").seesButton("Going");
    }

    @Test
    void a_card_is_kept_up_to_date_also_where_the_bot_is_not_told_what_was_chosen() {
        published("Без обратной связи", "5");
        var group =
                playground.newGroup("Молчание", bolat, saken).shares(bolat, shared(bolat, "Без обратной связи"), false);

        group.taps(saken, "Приду").sees("Занято 1 из 5");
        Organised.opens(aida, "Без обратной связи").taps("Келемін");
        group.sees("Занято 2 из 5");
    }

    @Test
    void a_cancelled_event_says_so_on_all_its_cards_and_old_buttons_are_answered() {
        published("Отменят и здесь", "5");
        var shared = shared(saken, "Отменят и здесь");
        var one = playground.newGroup("Один", saken).shares(saken, shared).sees("Отменят и здесь");
        var other = playground.newGroup("Другой", bolat).shares(bolat, shared).sees("Отменят и здесь");
        var message = one.newest();
        var data = message.path("reply_markup")
                .path("inline_keyboard")
                .get(0)
                .get(0)
                .path("callback_data");

        Organised.opens(dana, "Отменят и здесь")
                .taps("Управление")
                .taps("❌ Отменить")
                .sends("Никому не скажем");
        dana.taps("Отменить мероприятие");

        one.sees("The event is cancelled").doesNotSee("Никому не скажем");
        other.sees("Мероприятие отменено");
        assertThat(one.labels()).isEmpty();
        one.tapsData(saken, message.path("message_id").asInt(), data.asString(""))
                .seesToast("The event is cancelled");
    }

    @Test
    void in_a_group_the_bot_shows_the_next_events_and_cards_it_was_added_with() {
        published("Общий вечер", "5");
        published("Вечер ветеранов", "5");
        var veterans = shared(dana, "Вечер ветеранов");
        isOnlyFor(veterans, new Audience(Set.of(), Set.of(MemberKind.VETERAN), Set.of()));
        var stranger = playground.newPhone("In the group", "en");
        var group = playground.newGroup("Вместе", bolat, saken, dana, stranger);

        group.adds(dana, shared(dana, "Общий вечер"))
                .sees("Общий вечер")
                .taps(saken, "Приду")
                .sees("Занято 1 из 5");
        Organised.opens(aida, "Общий вечер").taps("Келемін");
        group.sees("Занято 2 из 5");
        group.says(saken, "/events" + BOT).sees("Events").doesNotSee("Вечер ветеранов");
        group.says(stranger, "/events" + BOT).sees("for members of the association");
        group.says(saken, "/start" + BOT + " " + veterans).sees("for members of the association");
        group.says(bolat, "/start" + BOT + " " + veterans).sees("Вечер ветеранов");

        group.removes(bolat);
        Organised.opens(aida, "Общий вечер").taps("Келе алмаймын").seesToast("келмейсіз");
    }
}
