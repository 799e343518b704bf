package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.Test;

/** An event from the organiser's desk to the reminder. */
class EventsTest extends Conversation {

    private Phone organised(String title, String capacity) {
        dana.sends("/desk")
                .taps("Новое мероприятие")
                .sees("шаг 1 из 7")
                .sends(title)
                .sends("Астана Опера")
                .taps("Алматы")
                .sends("послезавтра 18:00")
                .sends("meet.example.org/" + title.hashCode());
        return (capacity.isEmpty() ? dana.taps("Пропустить") : dana.sends(capacity))
                .sends("Балет в трёх действиях")
                .sees("проверьте")
                .sees(title)
                .taps("Сохранить")
                .seesToast("добавлено в календарь");
    }

    private void comesFirst(Phone phone, String title) {
        phone.sends("/start").sends("/events").taps(title);
    }

    @Test
    void an_organiser_creates_an_event_and_a_diplomat_abroad_sees_it_in_their_own_time() {
        organised("Лебединое озеро", "50");

        saken.sends("/timezone").sends("helsinki").taps("Save");
        comesFirst(saken, "Лебединое озеро");

        saken.sees("15:00 (in Almaty: ")
                .sees("18:00)")
                .sees("0 of 50 seats taken")
                .sees("join remotely");
        comesFirst(aida, "Лебединое озеро");
        aida.sees("18:00").doesNotSee("Алматы:");
    }

    @Test
    void seats_go_first_come_and_the_first_who_waits_moves_up() {
        organised("Один билет", "1");
        comesFirst(bolat, "Один билет");
        comesFirst(saken, "Один билет");

        bolat.taps("Приду").seesToast("Вы записаны");
        saken.taps("Going").seesToast("number 1 in the waiting list").sees("number 1 in the waiting list");
        bolat.taps("Не смогу").seesToast("не придёте");

        saken.sees("A seat has become free");
        assertThat(saken.timesSeen("A seat has become free")).isEqualTo(1);
        saken.taps("Open the event").sees("You are in.");
    }

    @Test
    void rule_5_two_taps_on_going_take_one_seat() {
        organised("Двойное касание", "5");
        comesFirst(bolat, "Двойное касание");

        bolat.taps("Приду").tapsAgain().seesToast("Вы записаны").sees("Занято 1 из 5");
    }

    @Test
    void the_organiser_sees_who_comes_and_members_do_not() {
        organised("Кто придёт", "");
        comesFirst(aida, "Кто придёт");
        aida.taps("Қашықтан").seesToast("Қашықтан қатысасыз").seesNoButton("Кім келеді");
        comesFirst(bolat, "Кто придёт");
        bolat.taps("Приду");

        dana.sends("/events").taps("Кто придёт").taps("Кто придёт");
        dana.sees("Очно: 1").sees("Болат Ахметов").sees("удалённо: 1").sees("Аида Нұрланова");
        var attendance = dana.lastData();
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), attendance)
                .seesToast("Ваши роли этого не позволяют");
    }

    @Test
    void reminders_come_a_day_and_two_hours_before_to_those_who_come() {
        organised("Напоминание", "");
        comesFirst(bolat, "Напоминание");
        bolat.taps("Приду");
        comesFirst(aida, "Напоминание");
        aida.taps("Келе алмаймын");
        comesFirst(saken, "Напоминание");
        saken.taps("Remotely");
        var begins = playground.now().plus(Duration.ofDays(2)).plus(Duration.ofHours(8));

        playground.movesClock(begins.minus(Duration.ofHours(24)).minusSeconds(1));
        bolat.hasNeverSeen("⏰ Напоминание");
        playground.movesClock(Duration.ofSeconds(2));
        bolat.hasSeen("⏰ Напоминание");
        saken.hasSeen("⏰ Напоминание");
        playground.movesClock(begins.minus(Duration.ofHours(2)).plusSeconds(1));
        bolat.seesTimes(2, "⏰ Напоминание");
        saken.seesTimes(2, "⏰ Напоминание")
                .seesButton("Join now")
                .taps("Open the event")
                .seesButton("Join now");

        aida.hasNeverSeen("⏰ Напоминание");
        playground.movesClock(begins.plusSeconds(1));
        bolat.taps("Открыть").sees("ответы закрыты").seesNoButton("Приду");
    }

    @Test
    void rule_9_wrong_answers_are_refused_with_what_would_be_right() {
        dana.sends("/desk").taps("Новое мероприятие");
        dana.sends("y".repeat(121)).sees("121").sees("не больше 120");
        dana.sends("Титул <b>&\"_*[ 🎭").sends("Дом приёмов").taps("Алматы");
        dana.sends("01.01.2020 10:00").sees("уже прошёл");
        dana.sends("31.02.2027").sees("не понимаю такой день");
        dana.sends("завтра").sees("во сколько").sends("25:00").sees("не понимаю");
        dana.sends("19:30").sees("шаг 5 из 7");
        dana.sends("javascript:alert(1)").sees("Такой адрес не подходит").taps("Пропустить");
        dana.sends("0")
                .sees("от 1 до 10")
                .sends("ten")
                .sees("целое число")
                .sends("12")
                .sees("шаг 7 из 7");
        dana.taps("Пропустить").sees("Титул <b>&\"_*[ 🎭").taps("Отмена").sees("Ничего не сохранено");
    }

    @Test
    void a_day_and_time_are_picked_by_buttons_alone() {
        dana.sends("/desk")
                .taps("Новое мероприятие")
                .sends("Кнопками")
                .sends("Дом приёмов")
                .taps("Алматы");
        assertThat(dana.labels()).contains("пн", "вс");
        dana.taps("›").sees("шаг 4 из 7");
        dana.taps("15").sees("во сколько").taps("18").taps("18:45").sees("шаг 5 из 7");
        dana.sends("/cancel").sees("Ничего не сохранено");
    }
}
