package kz.akd.bot.conversations;

import static kz.akd.bot.conversations.Organised.opens;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event as its organisers make, change and run it. */
@OwnApplication
class EventDeskTest extends Conversation {

    private Organised organised;

    @BeforeEach
    void start() {
        dana.sends("/start");
        organised = new Organised(dana, aida, bolat, saken, madina, yerlan);
    }

    private Phone manages(String title) {
        return opens(dana, title).taps("Управление");
    }

    private static int message(Phone phone) {
        return phone.lastMessage().path("message_id").asInt();
    }

    @Test
    void a_draft_is_seen_by_organisers_alone_and_published_once() {
        organised.draft("Тайный черновик").sees("Черновик").sees("Приглашение получат 5 человек");
        bolat.sends("/start").sends("/events").seesNoButton("Тайный черновик");
        var link = dana.dataOf("Подробности");
        bolat.tapsData(message(bolat), link).seesToast("не позволяют");

        organised.publish("Тайный черновик");
        dana.tapsAgain().seesToast("приглашения отправляются").sees("Не ответили: 5");
        dana.doesNotSee("Удалённо: 0").doesNotSee("🤔");

        opens(bolat, "Тайный черновик").sees("Астана Опера");
        assertThat(bolat.timesSeen("Вы приглашены\n📅 Тайный черновик")).isEqualTo(1);
    }

    @Test
    void a_draft_can_be_given_up() {
        organised.draft("Ненужное").taps("Удалить").seesToast("Черновик удалён").seesNoButton("Ненужное");
    }

    @Test
    void another_time_and_place_are_told_with_what_was_before() {
        organised.published("Переезд", "5");
        opens(bolat, "Переезд").taps("Приду");
        opens(saken, "Переезд").taps("Can’t come");
        manages("Переезд").taps("Подробности").taps("Дата и время").sends("20:30");
        dana.sees("18:00 → ").sees("20:30").sees("Об этом узнает 1 человек");
        dana.taps("Сохранить").seesToast("Изменено").sees("20:30");

        bolat.sees("Изменения: Переезд")
                .sees("18:00")
                .sees("→")
                .sees("20:30")
                .taps("Всё равно приду")
                .seesToast("Вы записаны");
        dana.taps("📍 Место").sends("Дом приёмов").seesToast("");
        bolat.sees("Астана Опера\n→ Дом приёмов").taps("Не смогу").seesToast("не придёте");
        saken.hasNeverSeen("Переезд has changed");
    }

    @Test
    void a_cancelled_event_is_told_with_its_reason_and_answers_no_more() {
        organised.published("Отменённый вечер", "5");
        opens(bolat, "Отменённый вечер").taps("Приду");
        opens(saken, "Отменённый вечер");
        manages("Отменённый вечер")
                .taps("❌ Отменить")
                .sees("Об этом узнает 1 человек")
                .seesNoButton("Отмена");
        dana.taps("‹ Не отменять").sees("Отменённый вечер").taps("❌ Отменить").sends("Зал закрыт <на ремонт>");
        dana.sees("проверьте").taps("Отменить мероприятие").seesToast("отменено");
        dana.sees("Никто не придёт").doesNotSee("Занято").doesNotSee("Не ответили");
        dana.taps("Кто придёт").sees("никто не придёт").taps("Назад");

        bolat.sees("Отменено: Отменённый вечер").sees("Зал закрыт <на ремонт>");
        saken.taps("Going").seesToast("is cancelled").sees("is cancelled").doesNotSee("taken");
        bolat.sends("/events").seesNoButton("Отменённый вечер");
        dana.sends("/desk").taps("Ассоциация").taps("Журнал").sees("мероприятие отменено");
    }

    @Test
    void fewer_seats_unseat_nobody_unless_the_organiser_says_so() {
        organised.published("Тесный зал", "2");
        opens(bolat, "Тесный зал").taps("Приду");
        opens(saken, "Тесный зал").taps("Going").seesToast("You are in");
        manages("Тесный зал").taps("Число мест").sends("1").sees("Пока ничего не изменено");
        opens(saken, "Тесный зал").sees("You are in.");

        dana.taps("Перенести последних").seesToast("Число мест изменено").sees("Занято 1 из 1");
        saken.hasSeen("fewer seats than planned");
        opens(saken, "Тесный зал").sees("number 1 in the waiting list");

        dana.taps("Число мест").sends("3").taps("Назад").sees("Занято 2 из 3");
        saken.hasSeen("A seat has become free");
    }

    @Test
    void answers_are_closed_and_opened_and_asked_for_once_a_day() {
        organised.published("Ждём ответа", "");
        opens(bolat, "Ждём ответа").taps("Приду");
        manages("Ждём ответа").taps("Спросить ещё раз").seesToast("спросят ещё раз");
        saken.hasSeen("Are you coming?");
        assertThat(bolat.timesSeen("Вы придёте? Организаторы ждут Вашего ответа.\n📅 Ждём ответа"))
                .isZero();
        dana.taps("Спросить ещё раз").seesToast("За последние сутки их уже спрашивали");

        dana.taps("Закрыть ответы").seesToast("больше не принимаются").sees("больше не принимают");
        opens(saken, "Ждём ответа").seesNoButton("Going").sees("take no more answers");
        dana.taps("Открыть ответы").seesToast("снова принимаются");
        opens(saken, "Ждём ответа").taps("Going").seesToast("You are in");

        dana.taps("Кто придёт")
                .sees("Болат Ахметов")
                .taps("Не ответили")
                .sees("Не ответили")
                .sees("Ерлан Төлегенов");
    }

    @Test
    void rule_5_a_message_to_those_who_come_goes_out_once_and_as_typed() {
        organised.published("Автобус", "");
        opens(bolat, "Автобус").taps("Приду");
        opens(saken, "Автобус").taps("Maybe");
        manages("Автобус").taps("Написать людям").taps("Кто придёт очно").sends("Автобус в 17:00 <b>у входа</b>");
        dana.sees("проверьте").sees("Кто придёт очно").taps("Сохранить").tapsAgain();

        bolat.hasSeen("Автобус в 17:00 <b>у входа</b>");
        assertThat(bolat.timesSeen("Автобус в 17:00")).isEqualTo(1);
        saken.hasNeverSeen("Автобус в 17:00");
    }

    @Test
    void an_event_is_copied_and_repeated_and_one_of_the_series_is_cancelled_alone() {
        organised.draft("Клуб чтения");
        dana.taps("Повторять")
                .taps("Каждую неделю")
                .sends("3")
                .sees("3 раза")
                .taps("Сохранить")
                .seesToast("Серия готова");
        organised.publish("Клуб чтения");
        assertThat(saken.timesSeen("You are invited\n📅 Клуб чтения")).isEqualTo(1);
        bolat.sends("/events").taps("Поиск").sends("Клуб чтения");
        assertThat(bolat.labels())
                .filteredOn(label -> label.contains("Клуб чтения"))
                .hasSize(3);

        dana.sends("/events").taps("Поиск").sends("Клуб чтения");
        dana.taps("Клуб чтения")
                .taps("Управление")
                .taps("❌ Отменить")
                .sends("Праздник")
                .taps("Отменить мероприятие");
        bolat.sends("/events").taps("Поиск").sends("Клуб чтения");
        var left = bolat.labels().stream()
                .filter(label -> label.contains("Клуб чтения"))
                .toList();
        assertThat(left).hasSize(2);
        for (var date : left) {
            bolat.sends("/events").taps("Поиск").sends("Клуб чтения").taps(date).taps("Приду");
        }
        bolat.sends("/start");

        dana.sends("/events").taps("Поиск").sends("Клуб чтения");
        dana.taps("Клуб чтения")
                .taps("Управление")
                .taps("Отменить это и следующие")
                .sends("Лето")
                .taps("Отменить серию");
        bolat.hasSeen("отменены 2 даты");
        assertThat(bolat.timesSeen("Лето")).isEqualTo(1);
        bolat.sends("/events").taps("Поиск").sends("Клуб чтения").sees("ничего нет");

        dana.taps("Копия").taps("Алматы").sends("послезавтра 12:00").seesToast("");
        dana.sees("Черновик").sees("Клуб чтения").sees("12:00").taps("Удалить");
    }

    @Test
    void what_is_changed_of_one_is_the_same_for_all_that_follow_in_its_series_if_wished() {
        organised.draft("Семинар");
        dana.taps("Повторять")
                .taps("Каждую неделю")
                .sends("3")
                .taps("Сохранить")
                .seesToast("Серия готова");
        organised.sets("Число мест", "7");
        organised.detail("Место", "Большой зал").sees("Большой зал");
        dana.taps("Так же для следующих").sees("2 мероприятия серии");
        dana.tapsAgain().sees("2 мероприятия серии").taps("Назад").taps("Назад");
        organised.publish("Семинар");

        opens(bolat, "Семинар")
                .sees("Одно мероприятие из серии")
                .taps("Все даты")
                .sees("Все даты серии");
        var dates = bolat.labels().stream()
                .filter(label -> label.contains("Семинар"))
                .toList();
        assertThat(dates).hasSize(3);
        bolat.taps(dates.get(2)).sees("Большой зал").sees("Занято 0 из 7");
    }

    @Test
    void another_place_of_all_that_follow_is_told_once_to_each_with_their_dates() {
        organised.draft("Лекторий");
        dana.taps("Повторять")
                .taps("Каждую неделю")
                .sends("4")
                .taps("Сохранить")
                .seesToast("Серия готова");
        organised.sets("Число мест", "1");
        organised.detail("Ссылка на видео", "meet.example.org/lectures");
        dana.taps("Так же для следующих").taps("Назад").taps("Назад");
        organised.publish("Лекторий");
        answers(bolat, "Все даты", "Приду", 1, 2, 3);
        answers(saken, "All dates", "Remotely", 1, 2);
        answers(aida, "Барлық күндері", "Күту тізіміне", 3);
        answers(madina, "Барлық күндері", "Мүмкін", 2, 3);

        manages("Лекторий").taps("Подробности").taps("Место").sends("Дом приёмов");
        dana.taps("Ссылка на видео").taps("Пропустить");
        bolat.hasNeverSeen("Дом приёмов");
        dana.taps("Так же для следующих").sees("3 мероприятия серии");
        dana.tapsAgain().sees("3 мероприятия серии");

        bolat.sees("Лекторий: изменились 3 даты").sees("Астана Опера\n→ Дом приёмов");
        bolat.sees("• ср, 2 декабря, 18:00\n• ср, 9 декабря, 18:00\n• ср, 16 декабря, 18:00");
        assertThat(bolat.timesSeen("→ Дом приёмов")).isEqualTo(1);
        bolat.taps("🗓 ср, 9 декабря").sees("9 декабря").taps("Не смогу");
        saken.sees("Лекторий: 2 dates have changed").sees("can no longer join remotely:\n• Wed 2 December, 15:00");
        assertThat(saken.timesSeen("→ Дом приёмов")).isEqualTo(1);
        saken.hasNeverSeen("can no longer join this event");
        madina.sees("Лекторий: 2 күнде өзгеріс бар");
        aida.sees("Өзгеріс: Лекторий").sees("16 желтоқсан").seesButton("Күте беремін");
        assertThat(aida.timesSeen("→ Дом приёмов")).isEqualTo(1);
    }

    /** Some dates of a series, of which the first is on the card. */
    private static void answers(Phone phone, String allDates, String answer, int... dates) {
        for (int date : dates) {
            opens(phone, "Лекторий").taps(allDates);
            var labels = phone.labels().stream()
                    .filter(label -> label.contains("Лекторий"))
                    .toList();
            phone.taps(labels.get(date)).taps(answer);
        }
    }

    @Test
    void a_deadline_that_has_passed_already_is_refused() {
        organised.draft("Поздно");
        dana.taps("Подробности").taps("Срок ответов").taps("7 дней").seesToast("уже прошло");
        dana.taps("1 день").seesToast("Изменено");
        playground.movesClock(Organised.begins(playground).minus(Duration.ofHours(23)));
        dana.sends("/desk").taps("Планирование").taps("Черновики").taps("Поздно");
        dana.taps("Опубликовать").seesToast("Срок для ответов уже прошёл").taps("Удалить");
    }

    @Test
    void those_who_join_remotely_hear_when_they_can_no_longer() {
        organised.published("Без связи", "");
        opens(saken, "Без связи").taps("Remotely").seesToast("You join remotely");
        manages("Без связи").taps("Подробности").taps("Ссылка на видео").taps("Пропустить");

        saken.hasSeen("can no longer join this event remotely: Без связи")
                .taps("Going")
                .seesToast("You are in");
        bolat.hasNeverSeen("больше нельзя присоединиться удалённо: Без связи");
    }

    @Test
    void an_event_is_handed_over_to_another_organiser_who_is_told() {
        rolesOfYerlan().taps("⬜ Организатор");
        organised.published("Передача", "");
        manages("Передача")
                .taps("👤 Организаторы")
                .seesButton("⭐ Дана Серікбаева")
                .taps("⭐ Передать");

        dana.seesToast("передано").seesButton("⭐ Ерлан Төлегенов").seesButton("✅ Дана Серікбаева");
        yerlan.hasSeen("Теперь за мероприятие отвечаете Вы: Передача");
        dana.taps("✅ Дана").seesNoButton("✅ Дана");
        rolesOfYerlan().taps("✅ Организатор").seesButton("⬜ Организатор");
    }

    private Phone rolesOfYerlan() {
        dana.sends("/desk").taps("Члены ассоциации").taps("Найти").sends("Төлегенов");
        return dana.taps("Ерлан").taps("Роли");
    }

    @Test
    void rule_6_an_officer_of_a_group_organises_for_that_group_alone() {
        dana.sends("/menu")
                .taps("Группы")
                .taps("Новая группа")
                .sends("Клуб шахматистов")
                .taps("Комитет");
        dana.taps("Сохранить");
        for (var name : new String[] {"Ахметов", "Omarov"}) {
            dana.sends("/menu")
                    .taps("Группы")
                    .taps("Клуб шахматистов")
                    .taps("Участники")
                    .taps("Добавить")
                    .sends(name);
            dana.taps(name);
        }
        dana.sends("/menu")
                .taps("Группы")
                .taps("Клуб шахматистов")
                .taps("Участники")
                .taps("Болат");
        dana.taps("Сделать руководителем").taps("Пропустить").taps("Сохранить");
        organised.published("Для всех членов", "");
        manages("Для всех членов");
        var manage = dana.dataOf("Закрыть ответы");
        var door = dana.dataOf("🚪 Регистрация");

        bolat.sends("/start")
                .sends("/desk")
                .taps("Новое мероприятие")
                .sends("Блиц")
                .sends("Клуб")
                .taps("Алматы");
        bolat.sends("послезавтра 12:00").taps("Сохранить").sees("Приглашение получ");
        bolat.taps("Подробности").sees("Клуб шахматистов").taps("Для кого").seesButton("✅ Клуб шахматистов");
        bolat.taps("✅ Клуб шахматистов").seesToast("не позволяют");
        bolat.tapsData(message(bolat), manage).seesToast("не позволяют");
        bolat.tapsData(message(bolat), door).seesToast("не позволяют");
        bolat.sends("/desk").taps("Планирование").taps("Черновики").taps("Блиц").taps("Опубликовать");

        saken.hasSeen("Блиц");
        aida.sends("/events").seesNoButton("Блиц");
        var card = saken.dataOf("Going");
        aida.tapsData(message(aida), card).sees("басқа мүшелеріне арналған");
        opens(saken, "Блиц").taps("Going").seesToast("You are in");
        dana.sends("/menu")
                .taps("Группы")
                .taps("Клуб шахматистов")
                .taps("Настройки")
                .taps("Распустить");
        dana.taps("Да, распустить");
        opens(aida, "Для всех членов").seesNoButton("Басқару");
    }

    @Test
    void rule_9_wrong_answers_are_refused_with_what_would_be_right() {
        dana.sends("/desk").taps("Новое мероприятие");
        dana.sends("y".repeat(121)).sees("121").sees("не больше 120");
        dana.sends("Титул <b>&\"_*[ 🎭").sends("Дом приёмов").taps("Алматы");
        dana.sends("01.01.2020 10:00").sees("уже прошёл");
        dana.sends("31.02.2027").sees("не понимаю такой день");
        dana.sends("завтра").sees("во сколько").sends("25:00").sees("не понимаю");
        dana.sends("19:30").sees("Титул <b>&\"_*[ 🎭").taps("Сохранить").sees("Титул <b>&\"_*[ 🎭");
        organised.detail("Ссылка на видеовстречу", "javascript:alert(1)").sees("Такой адрес не подходит");
        dana.taps("Пропустить").taps("Назад");
        organised.detail("Число мест", "0").sees("от 1 до 10");
        dana.sends("ten").sees("целое число").sends("12").taps("Назад").sees("Занято 0 из 12");
        organised.detail("Точка на карте", "где-то").sees("Здесь нет координат");
        dana.sends("51.1354, 71.4069").sees("51.1354, 71.4069").taps("Назад");
        dana.taps("Повторять")
                .taps("Каждую неделю")
                .sends("1")
                .sees("от 2 до")
                .sends("вчера")
                .sees("от 2 до");
        dana.taps("Отмена").sees("Ничего не сохранено");
    }

    @Test
    void a_point_is_sent_as_a_location_and_shown_as_a_place() {
        organised.draft("С точкой");
        dana.taps("Подробности").taps("Точка на карте").sendsSticker().sees("Точк");
        dana.sends("91.5, 71.4").sees("Здесь нет координат").sendsPlace("Опера", 51.1354, 71.4069);
        dana.sees("С точкой")
                .taps("Точка на карте")
                .sendsLocation(51.1282, 71.4304)
                .taps("Назад");
        organised.publish("С точкой");

        opens(bolat, "С точкой").seesButton("На карте").taps("Показать место");
        var venue = bolat.lastMessage().path("venue");
        assertThat(venue.path("title").asString()).isEqualTo("Астана Опера");
        assertThat(venue.path("address").asString()).isEqualTo("С точкой");
        assertThat(venue.path("location").path("latitude").asDouble()).isEqualTo(51.1282);
        bolat.taps("Назад").sees("С точкой").seesButton("Приду").tapsAgain().seesButton("Приду");
        bolat.sendsLocation(1, 2).sees("");
    }

    @Test
    void a_picture_is_shown_on_its_own() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        organised.draft("С картинкой");
        dana.taps("Подробности").taps("Картинка").sendsPicture(png.toByteArray());
        dana.seesToast("").taps("Назад");
        organised.publish("С картинкой");

        opens(bolat, "С картинкой").taps("Картинка");
        assertThat(bolat.lastFile()).isEqualTo(png.toByteArray());
        bolat.taps("Назад").sees("С картинкой").seesButton("Приду");
    }

    @Test
    void a_day_and_time_are_picked_by_buttons_alone() {
        dana.sends("/desk")
                .taps("Новое мероприятие")
                .sends("Кнопками")
                .sends("Дом приёмов")
                .taps("Алматы");
        assertThat(dana.labels()).contains("пн", "вс");
        dana.taps("›").sees("шаг 4 из 4");
        dana.taps("15").sees("во сколько").taps("18").taps("18:45").sees("проверьте");
        dana.sends("/cancel").sees("Ничего не сохранено");
    }
}
