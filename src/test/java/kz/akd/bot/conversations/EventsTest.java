package kz.akd.bot.conversations;

import static kz.akd.bot.conversations.Organised.opens;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event as members see and answer it, from the invitation to the reminder. */
@OwnApplication
class EventsTest extends Conversation {

    private Organised organised;

    @BeforeEach
    void start() {
        dana.sends("/start");
        organised = new Organised(dana, aida, bolat, saken, madina, yerlan);
    }

    @Test
    void a_diplomat_abroad_sees_an_event_in_their_own_time() {
        saken.sends("/timezone").sends("helsinki").taps("Save");
        organised.published("Лебединое озеро", "50");

        opens(saken, "Лебединое озеро");
        var inHelsinki = Organised.begins(playground).atZone(ZoneId.of("Europe/Helsinki"));
        saken.sees(DateTimeFormatter.ofPattern("HH:mm").format(inHelsinki) + " (in Almaty 18:00)")
                .sees("0 of 50 seats taken")
                .sees("join remotely");
        opens(aida, "Лебединое озеро");
        aida.sees("18:00").doesNotSee("Алматы:");
    }

    @Test
    void the_invitation_is_answered_where_it_stands() {
        organised.published("Приглашение", "5");

        bolat.sees("Вы приглашены")
                .sees("Приглашение")
                .taps("Приду")
                .seesToast("Вы записаны")
                .sees("Занято 1 из 5");
        madina.sees("Сізді шақырамыз").taps("Мүмкін").seesToast("Белгіленді");
        dana.hasNeverSeen("Вы приглашены");
    }

    @Test
    void seats_go_first_come_and_the_first_who_waits_moves_up() {
        organised.published("Один билет", "1");
        opens(bolat, "Один билет");
        opens(saken, "Один билет");

        bolat.taps("Приду").seesToast("Вы записаны");
        opens(saken, "Один билет").seesNoButton("Going").taps("Join the waiting list");
        saken.seesToast("number 1 in the waiting list")
                .sees("number 1 in the waiting list")
                .seesButton("• ⏳ Waiting •");
        bolat.taps("Не смогу").seesToast("не придёте");

        saken.hasSeen("A seat has become free");
        saken.seesButton("• ✅ Going •").seesNoButton("Waiting");
        assertThat(saken.message("You are in.").toString())
                .as("the older card says so too")
                .contains("• ✅ Going •")
                .doesNotContain("waiting list");
        opens(saken, "Один билет").sees("You are in.");
    }

    @Test
    void whoever_waits_reads_so_in_what_the_organisers_tell_them() {
        organised.published("Ждут места", "1");
        opens(bolat, "Ждут места").taps("Приду").seesToast("Вы записаны");
        opens(madina, "Ждут места").taps("Күту тізіміне").sees("реттік нөміріңіз: 1");

        Organised.opens(dana, "Ждут места").taps("Управление");
        organised.detail("Место", "Опера, малый зал");
        madina.hasSeen("Өзгеріс")
                .sees("реттік нөміріңіз: 1")
                .sees("Әлі де келгіңіз келе ме?")
                .seesButton("Күте беремін");
        bolat.hasSeen("Вы всё равно придёте?").doesNotSee("листе ожидания");

        dana.taps("Назад")
                .taps("Написать людям")
                .taps("Кто придёт очно")
                .sends("Начнём вовремя")
                .taps("Сохранить");
        bolat.hasSeen("Начнём вовремя").doesNotSee("листе ожидания");
        dana.taps("Написать людям")
                .taps("Лист ожидания")
                .sends("Возможно, будет больше мест")
                .taps("Сохранить");
        madina.hasSeen("будет больше мест").sees("реттік нөміріңіз: 1");
    }

    @Test
    void rule_5_two_taps_on_going_take_one_seat() {
        organised.published("Двойное касание", "5");
        opens(bolat, "Двойное касание");

        bolat.taps("Приду").tapsAgain().seesToast("Вы записаны").sees("Занято 1 из 5");
    }

    @Test
    void companions_take_seats_and_are_counted_by_buttons() {
        organised.draft("Семейный день");
        organised.sets("Число мест", "4");
        dana.taps("Подробности").taps("Спутники").taps("С собой — до 4").seesToast("Изменено");
        dana.taps("Назад");
        organised.publish("Семейный день");

        opens(bolat, "Семейный день").seesNoButton("➕").taps("Приду").sees("Занято 1 из 4");
        bolat.taps("➕").sees("С Вами: 1 взрослый").sees("Занято 2 из 4");
        bolat.tapsAgain().sees("Занято 2 из 4");
        opens(saken, "Семейный день").taps("Going");
        saken.taps("➕").sees("With you: 1 adult").sees("4 of 4 seats");
        saken.taps("➕").seesToast("no seat left").sees("4 of 4 seats");
        saken.taps("➖").sees("3 of 4 seats").doesNotSee("With you");
    }

    @Test
    void after_the_deadline_one_can_only_give_a_seat_up() {
        organised.draft("Срок");
        dana.taps("Подробности").taps("Срок ответов").taps("1 день").seesToast("Изменено");
        dana.taps("Назад");
        organised.publish("Срок");
        opens(bolat, "Срок").sees("Ответьте, пожалуйста, до").taps("Приду");
        opens(saken, "Срок");

        playground.movesClock(Organised.begins(playground).minus(Duration.ofHours(23)));
        saken.taps("Going").seesToast("deadline for answers has passed");
        opens(bolat, "Срок").hasSeen("Срок для ответов прошёл").seesNoButton("Возможно");
        bolat.taps("Не смогу").seesToast("не придёте");
    }

    @Test
    void near_the_event_a_seat_is_held_and_passes_on_unless_it_is_confirmed() {
        organised.published("Удержание", "1");
        opens(bolat, "Удержание").taps("Приду");
        opens(saken, "Удержание").taps("Going");
        opens(yerlan, "Удержание").taps("Приду").seesToast("под номером 2");
        var begins = Organised.begins(playground);
        // seven in the evening before, when none of them is asleep
        playground.movesClock(begins.minus(Duration.ofHours(23)));

        opens(bolat, "Удержание").taps("Не смогу");
        saken.hasSeen("kept for you until");
        playground.movesClock(begins.minus(Duration.ofHours(20)).plusSeconds(1));
        saken.hasSeen("has gone to the next one");
        yerlan.hasSeen("оно за Вами до").taps("Да, я приду").seesToast("Вы записаны");
        playground.movesClock(begins.minus(Duration.ofHours(1)));
        opens(yerlan, "Удержание").sees("Вы записаны").sees("Занято 1 из 1");
    }

    @Test
    void after_a_leap_a_hold_that_was_over_first_passes_on_before_the_reminder_goes() {
        organised.published("Скачок", "1");
        opens(bolat, "Скачок").taps("Приду");
        opens(saken, "Скачок").taps("Going");
        opens(yerlan, "Скачок").taps("Приду").seesToast("под номером 2");
        var begins = Organised.begins(playground);
        playground.movesClock(begins.minus(Duration.ofHours(24)).plusSeconds(1));
        bolat.hasSeen("⏰ Скачок");
        opens(bolat, "Скачок").taps("Не смогу");
        saken.hasSeen("kept for you until");

        // the hold was over nineteen hours before the next reminder, and the bell rings for both at once
        playground.movesClock(begins.minus(Duration.ofHours(2)).plusSeconds(1));

        yerlan.hasSeen("⏰ Скачок").hasSeen("оно за Вами до");
        saken.hasSeen("has gone to the next one").hasNeverSeen("⏰ Скачок");
        bolat.seesTimes(1, "⏰ Скачок");
        yerlan.taps("Да, я приду").seesToast("Вы записаны");
    }

    @Test
    void reminders_come_a_day_and_two_hours_before_and_the_link_a_quarter_of_an_hour() {
        organised.published("Напоминание", "");
        opens(bolat, "Напоминание").taps("Приду");
        opens(aida, "Напоминание").taps("Келе алмаймын");
        opens(saken, "Напоминание").taps("Remotely").seesToast("15 minutes before");
        opens(madina, "Напоминание").taps("Қашықтан").seesToast("15 минут қалғанда");
        opens(yerlan, "Напоминание").taps("Удалённо").seesToast("за 15 минут до начала");
        var begins = Organised.begins(playground);

        playground.movesClock(begins.minus(Duration.ofHours(24)).minusSeconds(1));
        bolat.hasNeverSeen("⏰ Напоминание");
        playground.movesClock(Duration.ofSeconds(2));
        bolat.hasSeen("⏰ Напоминание");
        saken.hasSeen("⏰ Напоминание");
        playground.movesClock(begins.minus(Duration.ofHours(2)).plusSeconds(1));
        bolat.seesTimes(2, "⏰ Напоминание");
        saken.seesTimes(2, "⏰ Напоминание").seesNoButton("Join now");
        playground.movesClock(begins.minus(Duration.ofMinutes(15)).plusSeconds(1));
        saken.seesTimes(3, "⏰ Напоминание")
                .seesButton("Join now")
                .taps("Open the event")
                .seesButton("Join now");

        aida.hasNeverSeen("⏰ Напоминание");
        assertThat(bolat.timesSeen("⏰ Напоминание")).isEqualTo(2);
        playground.movesClock(begins.plusSeconds(1));
        opens(bolat, "Напоминание").sees("ответы закрыты").seesNoButton("Приду");
    }

    @Test
    void lists_are_filtered_and_searched_and_a_month_shows_the_days_that_are_taken() {
        organised.draft("Матч года");
        dana.taps("Подробности")
                .taps("Рубрика")
                .taps("Спорт")
                .seesToast("Изменено")
                .taps("Город")
                .sends("Астана");
        dana.sees("Спорт").sees("Астана").taps("Назад");
        organised.publish("Матч года");
        organised.published("Онлайн-встреча", "");

        bolat.sends("/start").sends("/events").taps("Отбор").taps("Спорт").seesButton("Матч года");
        bolat.seesNoButton("Онлайн-встреча")
                .taps("Назад")
                .taps("Отбор")
                .taps("Астана")
                .seesButton("Матч года");
        bolat.taps("Назад").taps("Отбор").taps("Можно удалённо").seesButton("Онлайн-встреча");
        bolat.seesNoButton("Матч года").taps("Онлайн-встреча").taps("Удалённо");
        bolat.sends("/events").taps("Отбор").taps("Мои мероприятия").seesButton("Онлайн-встреча");
        bolat.seesNoButton("Матч года");
        bolat.taps("Отбор").sees("Выбрано: ⭐ Мои мероприятия").taps("Можно удалённо");
        bolat.sees("💻 Можно удалённо · ⭐ Мои мероприятия").seesButton("Онлайн-встреча");
        bolat.taps("Месяц")
                .sees("Выбрано: 💻 Можно удалённо")
                .taps("•")
                .sees("Выбрано")
                .taps("Назад");
        bolat.taps("Назад").taps("✕ ⭐ Мои мероприятия").sees("· 💻 Можно удалённо");
        bolat.taps("Показать все").seesNoButton("✕");
        assertThat(bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), "evl|SPORT||false|false|0")
                        .sees("Спорт")
                        .labels())
                .anyMatch(label -> label.contains("Матч года"));
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), "evl|VETERANS|Helsinki|true|true|0")
                .sees("Ветераны")
                .sees("Хельсинки")
                .sees("подходят под всё выбранное")
                .taps("Показать все");
        bolat.sends("/events")
                .taps("Поиск")
                .sends("матч")
                .sees("Найдено")
                .taps("Матч года")
                .sees("📍 Астана Опера · Астана");
        bolat.sends("/events").taps("Поиск").sends("нет такого").sees("ничего нет");

        bolat.sends("/events").taps("Месяц");
        assertThat(bolat.labels()).anyMatch(label -> label.matches("•\\d+•"));
        bolat.taps("•");
        assertThat(bolat.labels()).anyMatch(label -> label.contains(":00 · ") || label.contains(":30 · "));
        bolat.taps("Назад").sees("мероприяти");
    }

    @Test
    void a_title_is_read_in_ones_own_language_and_as_first_written_by_others() {
        organised.draft("Вечер памяти");
        dana.taps("Подробности").taps("Другие языки").taps("English").sends("Evening of remembrance");
        dana.taps("Пропустить")
                .sees("проверьте")
                .taps("Сохранить")
                .seesToast("Изменено")
                .taps("Назад");
        organised.publish("");

        saken.hasSeen("Evening of remembrance");
        bolat.hasSeen("Вечер памяти");
        opens(saken, "Evening of remembrance").sees("Evening of remembrance");
    }

    @Test
    void a_link_to_what_is_not_there_is_answered() {
        aida.sends("/start event_656565656565656565656566").sees("Бұл іс-шара енді жоқ");
        aida.sends("/start event_nothing").sees("Бұл іс-шара енді жоқ");
    }
}
