package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What organisers see of what is going to go out, and how they stop it. */
@OwnApplication
class DueTest extends Conversation {

    @Test
    void an_organiser_sees_what_goes_out_to_how_many_and_stops_it_which_is_written_down() {
        var organised = new Organised(dana);
        organised.published("Впереди", "");
        Organised.opens(bolat, "Впереди").taps("Приду");
        var begins = Organised.begins(playground);

        Organised.opens(dana, "Впереди").taps("Управление").taps("Напоминания").sees("ближайшее первым");
        dana.taps("18:00 · Впереди")
                .sees("Пока получит 1 человек")
                .sees("Что они прочтут")
                .sees("⏰ Впереди");
        var list = dana.dataOf("Назад");
        dana.taps("Не отправлять").sees("Не отправлять это напоминание").taps("Да, не отправлять");
        dana.seesToast("не уйдёт").seesNoButton("18:00 · Впереди");
        dana.tapsAgain().seesToast("уже отправлено");
        dana.sends("/desk").taps("Ассоциация").taps("Журнал").sees("напоминание о мероприятии отменено");

        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), list).seesToast("не позволяют");
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), "due|0").seesToast("не позволяют");
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), "due-|nonsense")
                .seesToast("не позволяют");

        playground.movesClock(begins.minus(Duration.ofHours(24)).plusSeconds(1));
        playground.movesClock(begins.minus(Duration.ofHours(2)).plusSeconds(1));
        bolat.hasSeen("⏰ Впереди");
        assertThat(bolat.timesSeen("⏰ Впереди")).isEqualTo(1);
    }

    @Test
    void the_desk_lists_what_goes_out_of_all_that_one_looks_after_and_says_when_there_is_nothing_more_of_it() {
        var organised = new Organised(dana);
        organised.published("Список", "");

        dana.sends("/desk")
                .taps("Планирование")
                .taps("Напоминания")
                .sees("ближайшее первым")
                .seesButton("Список");
        dana.taps("Список").sees("Список").seesButton("Не отправлять");
        var detail = dana.lastMessage().path("message_id").asInt();
        Organised.opens(dana, "Список")
                .taps("Управление")
                .taps("Отменить")
                .taps("Место недоступно")
                .taps("Отменить мероприятие");
        dana.tapsData(detail, "due1|nonsense").seesToast("уже отправлено");
    }

    @Test
    void an_event_has_reminders_of_its_own_and_the_usual_ones_again() {
        var organised = new Organised(dana);
        organised.published("Свои сроки", "");

        dana.taps("Подробности").taps("Напоминания").sees("За сколько").seesNoButton("Как обычно");
        dana.taps("3 часа").seesButton("Как обычно");
        dana.tapsAgain().seesButton("Как обычно");
        dana.taps("1 день");
        Organised.opens(dana, "Свои сроки")
                .taps("Управление")
                .taps("Напоминания")
                .seesButton("15:00 · Свои сроки");
        dana.seesNoButton("18:00 · Свои сроки").seesButton("16:00 · Свои сроки");

        Organised.opens(dana, "Свои сроки")
                .taps("Управление")
                .taps("Подробности")
                .taps("Дата и время");
        dana.sends("послезавтра 20:30").taps("Сохранить").seesToast("Изменено");
        Organised.opens(dana, "Свои сроки").taps("Управление").taps("Напоминания");
        dana.seesButton("17:30 · Свои сроки").seesButton("18:30 · Свои сроки");
        dana.seesNoButton("15:00 · Свои сроки").seesNoButton("20:30 · Свои сроки");

        Organised.opens(dana, "Свои сроки")
                .taps("Управление")
                .taps("Подробности")
                .taps("Напоминания");
        var usual = dana.dataOf("Как обычно");
        dana.taps("Как обычно").seesNoButton("Как обычно");
        dana.tapsAgain().seesNoButton("Как обычно");
        Organised.opens(dana, "Свои сроки")
                .taps("Управление")
                .taps("Напоминания")
                .seesButton("20:30 · Свои сроки");
        dana.seesNoButton("17:30 · Свои сроки").seesButton("18:30 · Свои сроки");
        bolat.sends("/start");
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), usual).seesToast("не позволяют");
    }

    @Test
    void a_long_list_has_pages_that_are_turned_to_the_end_and_back() {
        var organised = new Organised(dana);
        organised.published("Листаем", "");
        dana.taps("Подробности").taps("Напоминания");
        for (var offset : List.of("30 мин", "1 час", "3 часа", "12 часов")) {
            dana.taps(offset);
        }
        organised.published("И ещё", "");

        dana.sends("/desk")
                .taps("Планирование")
                .taps("Напоминания")
                .seesButton("1/")
                .seesNoButton("‹");
        var first = dana.labels();
        var message = dana.lastMessage().path("message_id").asInt();
        dana.taps("›").seesButton("2/").seesButton("‹");
        assertThat(dana.labels()).doesNotContainAnyElementsOf(first.subList(0, 8));
        dana.tapsAgain().seesButton("2/");
        dana.tapsData(message, "due|999").seesNoButton("›").seesButton("‹");
        dana.tapsData(message, "due|-5").seesButton("1/");
        assertThat(dana.labels()).isEqualTo(first);
        dana.taps("Листаем").seesButton("Не отправлять").taps("Назад").seesButton("Листаем");
    }

    @Test
    void the_desk_is_read_in_kazakh_and_in_russian() {
        new Organised(dana).published("Екі тілде", "");
        Organised.opens(bolat, "Екі тілде").taps("Приду");
        Organised.opens(dana, "Екі тілде").taps("Управление").taps("Напоминания");
        dana.sees("Они уйдут сами, ближайшее первым.").taps("12:00 · Екі тілде").sees("👥 Пока никому");
        dana.taps("Не отправлять").sees("Сейчас его не получил бы никто. Это будет записано в журнал.");
        dana.sends("/language").taps("Қазақша");
        try {
            Organised.opens(dana, "Екі тілде").taps("Басқару").taps("Еске салулар");
            dana.sees("Бұлар өздігінен жіберіледі, ең жақыны бірінші тұр.");
            dana.taps("12:00 · Екі тілде").sees("👥 Әзірге алатын ешкім жоқ").taps("Артқа");
            dana.taps("16:00 · Екі тілде").sees("👥 Әзірге 1 адам алады\nОлар оқитын мәтін:\n⏰ Екі тілде");
            dana.sees("Сізді көруге қуаныштымыз.").taps("Жібермеу");
            dana.sees("Бұл еске салу жіберілмесін бе: Екі тілде").sees("Оны 1 адам алар еді. Бұл журналға жазылады.");
            dana.taps("Иә, жібермеңіз").seesToast("Ол жіберілмейді.");
            dana.tapsAgain().seesToast("Ол жіберіліп қойған, тоқтатылған не уақыты ауысқан.");
        } finally {
            dana.sends("/language").taps("Русский");
        }
    }
}
