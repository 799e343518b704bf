package kz.akd.bot.conversations;

import static kz.akd.bot.conversations.Organised.opens;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.events.afterwards.Afterwards;
import kz.akd.bot.events.door.checkin.Attendances;
import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When an event is over: thanks, stars, words, photos. */
@OwnApplication
class AfterwardsTest extends Conversation {

    @Autowired
    private Afterwards afterwards;

    @Autowired
    private Attendances attendances;

    private Organised organised;
    private Instant begins;

    @BeforeEach
    void longAfterAllOtherEvents() {
        playground.movesClock(Duration.ofDays(30));
        dana.sends("/start");
        organised = new Organised(dana, aida, bolat, saken, madina, yerlan);
        begins = Organised.begins(playground);
    }

    @AfterEach
    void longOver() {
        playground.movesClock(Duration.ofDays(30));
    }

    /** Aida, Bolat and Saken come, Madina does not; it is the next day, when nobody sleeps. */
    private void isOver(String title) {
        organised.published(title, "");
        opens(aida, title).taps("Келемін");
        opens(bolat, title).taps("Приду");
        opens(saken, title).taps("Going");
        opens(madina, title).taps("Келемін");
        playground.movesClock(begins);
        opens(dana, title).taps("Управление").taps("🚪 Регистрация").taps("Имена");
        dana.taps("▫️ Аида").taps("▫️ Болат").taps("▫️ Saken");
        playground.movesClock(begins.plus(Duration.ofHours(20)));
        attendances.run();
        afterwards.run();
        afterwards.run();
    }

    private Phone report(String title) {
        return dana.sends("/start")
                .tapsData(dana.lastMessage().path("message_id").asInt(), reportOf(title));
    }

    private String reportOf(String title) {
        return "aw|" + id(title) + "|0";
    }

    /** From the thanks on Bolat's phone: events that are over stand in no list. */
    private String id(String title) {
        return bolat.dataOf("5 ⭐").split("\\|", -1)[1];
    }

    @Test
    void those_who_came_are_thanked_once_and_say_what_they_thought() {
        isOver("Прощальный вечер");
        saken.hasSeen("Thank you for coming: Прощальный вечер");
        bolat.hasSeen("Спасибо, что пришли: Прощальный вечер");
        aida.hasSeen("Келгеніңізге рақмет: Прощальный вечер");
        madina.hasNeverSeen("Прощальный вечер\nСізге ұнады ма");
        assertThat(saken.timesSeen("Thank you for coming: Прощальный вечер")).isEqualTo(1);
        var report = reportOf("Прощальный вечер");

        bolat.taps("2 ⭐").seesToast("оценка записана").sees("не видят, чья это оценка");
        bolat.tapsAgain().sees("⭐⭐");
        bolat.taps("Добавить слова").sends("Было <b>холодно</b>").sees("Было <b>холодно</b>");
        dana.sends("/start").tapsData(dana.lastMessage().path("message_id").asInt(), report);
        dana.sees("Пришло: 3").sees("не пришли: 1").sees("Ещё 1 оценка").doesNotSee("холодно");

        saken.taps("5 ⭐").taps("Show my name").sees("see your name");
        aida.taps("4 ⭐").taps("Пікір жазу").taps("Өткізіп");
        bolat.taps("3 ⭐").sees("⭐⭐⭐");
        dana.sends("/start").tapsData(dana.lastMessage().path("message_id").asInt(), report);
        dana.sees("4,0 из 5 (3 оценки)").sees("Было <b>холодно</b>").doesNotSee("Болат");

        madina.sends("/start")
                .tapsData(
                        madina.lastMessage().path("message_id").asInt(),
                        report.replace("aw|", "aw*|").replace("|0", "|5"));
        madina.seesToast("келгендер қояды");
        bolat.tapsData(
                bolat.lastMessage().path("message_id").asInt(),
                report.replace("aw|", "aw*|").replace("|0", "|9"));
        bolat.seesToast("ставят те, кто пришёл");
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), report).seesToast("не позволяют");

        playground.movesClock(Duration.ofDays(8));
        afterwards.run();
        bolat.taps("1 ⭐").seesToast("прошло");
        dana.sends("/start").tapsData(dana.lastMessage().path("message_id").asInt(), report);
        dana.sees("4,0 из 5");
    }

    @Test
    void an_event_that_is_over_is_found_again_and_its_organiser_hears_what_is_left_to_do() {
        isOver("Вечер памяти");
        dana.hasSeen("Мероприятие завершилось: Вечер памяти").sees("пришли 3 человека");
        assertThat(dana.timesSeen("Мероприятие завершилось: Вечер памяти")).isEqualTo(1);
        dana.taps("Итоги").sees("Пришло: 3");

        dana.sends("/desk").taps("Мероприятия и участники").taps("Прошедшие").taps("Вечер памяти");
        dana.seesButton("Итоги").seesButton("Написать");
        bolat.sends("/events").taps("Прошедшие").sees("Прошедшие мероприятия").taps("Вечер памяти");
        saken.sends("/events").taps("Past events").sees("Вечер памяти").tapsAgain();
        Organised.opens(aida, "Вечер памяти").sees("Вечер памяти");
        var guest = playground.newPhone("Stranger", "en", "+12025550178");
        guest.sends("/start").tapsData(guest.lastMessage().path("message_id").asInt(), "evpast|0");
        guest.seesToast("Events are for members");
    }

    @Test
    void photos_are_told_to_those_who_came_and_a_picture_sums_it_up() {
        isOver("Фотовечер");
        bolat.hasSeen("Спасибо, что пришли: Фотовечер");
        report("Фотовечер").taps("Добавить фото").sends("javascript:alert(1)").sees("Такой адрес не подходит");
        dana.sends("photos.example.org/album?a=1&b=2")
                .sees("проверьте")
                .taps("Сохранить")
                .tapsAgain();
        saken.hasSeen("The photos are there: Фотовечер");
        assertThat(saken.timesSeen("The photos are there: Фотовечер")).isEqualTo(1);
        madina.hasNeverSeen("Фотосуреттер дайын: Фотовечер");

        report("Фотовечер")
                .seesButton("Смотреть фото")
                .taps("Картинка с итогами")
                .sees("переслать");
        assertThat(dana.lastFile()).isNotEmpty();
    }
}
