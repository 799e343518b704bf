package kz.akd.bot.conversations;

import static kz.akd.bot.conversations.Organised.opens;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.imageio.ImageIO;
import kz.akd.bot.shared.calendar.AnotherLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events as files: into calendars, out of tables, and who comes as a table. */
class EventFilesTest extends Conversation {

    private static final String HEADER = "title,starts,place,capacity,category,title_kk\n";

    private Organised organised;

    @BeforeEach
    void start() {
        dana.sends("/start");
        organised = new Organised(dana, aida, bolat, saken, madina, yerlan);
    }

    /** So many days from now: others may have moved the clock far. */
    private LocalDate day(int ahead) {
        return LocalDate.ofInstant(playground.now(), ZoneOffset.UTC).plusDays(ahead);
    }

    private void sendsSchedule(String name, String content) {
        dana.sends("/desk")
                .taps("Планирование")
                .taps("План на год")
                .sees("Много мероприятий сразу")
                .taps("Прислать файл");
        dana.sendsDocument(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_event_goes_into_a_calendar_changes_there_and_leaves_it_when_called_off() {
        organised.published("Файл в календарь", "50");
        opens(saken, "Файл в календарь")
                .seesNoButton("To my calendar")
                .taps("Going")
                .taps("To my calendar");
        var first = AnotherLibrary.opens(saken.lastFile());
        assertThat(first.says("METHOD")).isEqualTo("PUBLISH");
        assertThat(first.event("SUMMARY")).isEqualTo("Файл в календарь");
        assertThat(first.event("STATUS")).isEqualTo("CONFIRMED");
        assertThat(first.alarms()).containsExactly("-P1D", "-PT2H");

        dana.sends("/start")
                .sends("/events")
                .taps("🔤")
                .sends("Файл в календарь")
                .taps("Файл в календарь");
        dana.taps("Управление")
                .taps("Подробности")
                .taps("Место")
                .sends("Дворец мира")
                .sees("Дворец мира");
        saken.sees("Дворец мира").sees("your calendar will show the new time and place");
        saken.seesNoButton("To my calendar");
        var moved = AnotherLibrary.opens(saken.lastFile());
        assertThat(moved.event("UID")).isEqualTo(first.event("UID"));
        assertThat(Integer.parseInt(moved.event("SEQUENCE"))).isGreaterThan(Integer.parseInt(first.event("SEQUENCE")));
        assertThat(moved.event("LOCATION")).isEqualTo("Дворец мира");

        opens(saken, "Файл в календарь").taps("Can’t come");
        dana.sends("/start")
                .sends("/events")
                .taps("🔤")
                .sends("Файл в календарь")
                .taps("Файл в календарь");
        dana.taps("Управление").taps("Отменить").sends("Зал закрыт").taps("Отменить мероприятие");
        saken.sees("Зал закрыт").sees("the event will leave your calendar");
        saken.seesNoButton("Out of my calendar");
        var gone = AnotherLibrary.opens(saken.lastFile());
        assertThat(gone.says("METHOD")).isEqualTo("CANCEL");
        assertThat(gone.event("UID")).isEqualTo(first.event("UID"));
        assertThat(gone.event("STATUS")).isEqualTo("CANCELLED");
        assertThat(Integer.parseInt(gone.event("SEQUENCE"))).isGreaterThan(Integer.parseInt(moved.event("SEQUENCE")));
        saken.taps("Open the event").sees("Зал закрыт").tapsAgain().sees("Зал закрыт");
    }

    @Test
    void an_invitation_shows_the_cover_and_goes_on_from_its_buttons() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        organised.draft("Приглашение с обложкой");
        dana.taps("Подробности").taps("Картинка").sendsPicture(png.toByteArray());
        dana.taps("Назад");
        organised.publish("Приглашение с обложкой");

        assertThat(bolat.lastMessage().has("photo")).isTrue();
        assertThat(bolat.lastFile()).isEqualTo(png.toByteArray());
        bolat.sees("Приглашение с обложкой").taps("Приду").sees("Вы записаны");
        assertThat(bolat.lastMessage().has("photo")).isFalse();
        bolat.tapsAgain().sees("Вы записаны");
        assertThat(bolat.timesSeen("Приглашение с обложкой")).isEqualTo(2);

        opens(saken, "Приглашение с обложкой").taps("Going").taps("To my calendar");
        opens(madina, "Приглашение с обложкой").taps("Мүмкін");
        opens(dana, "Приглашение с обложкой").taps("Управление").taps("Отменить");
        dana.sends("Зал закрыт").taps("Отменить мероприятие");
        assertThat(AnotherLibrary.opens(saken.sees("Зал закрыт").lastFile()).says("METHOD"))
                .isEqualTo("CANCEL");
        assertThat(bolat.sees("Зал закрыт").lastMessage().has("document"))
                .as("a file for somebody who took none")
                .isFalse();
        madina.sees("Зал закрыт").taps("Күнтізбеден алу");
        assertThat(AnotherLibrary.opens(madina.lastFile()).says("METHOD")).isEqualTo("CANCEL");
    }

    @Test
    void a_years_events_come_from_a_table_after_a_preview_once() {
        sendsSchedule(
                "plan.csv",
                HEADER + "План: концерт," + day(60) + " 18:30,Астана Опера,150,CULTURE,Жоспар: концерт\n"
                        + "План: футбол," + day(67) + " 10:00,Стадион,,SPORT,\n"
                        + "План: вчера,2020-01-01 10:00,Стадион,,SPORT,\n"
                        + "," + day(68) + " 10:00,Стадион,,SPORT,\n");

        dana.sees("Новых: 2 · уже есть: 0 · с ошибками: 2")
                .sees("План: концерт")
                .sees("4: начало в прошлом")
                .sees("5: нет названия");
        aida.sends("/start");
        dana.taps("Опубликовать все (2)").sees("2 мероприятия в календаре");
        dana.tapsAgain().sees("2 мероприятия в календаре");
        opens(aida, "Жоспар: концерт").sees("Жоспар: концерт").sees("150");
        aida.hasNeverSeen("Сізді шақырамыз: Жоспар");

        sendsSchedule("plan.csv", HEADER + "План: концерт," + day(60) + " 18:30,Астана Опера,150,CULTURE,\n");
        dana.sees("Новых: 0 · уже есть: 1").seesNoButton("Опубликовать все");
    }

    @Test
    void a_calendar_of_another_program_becomes_drafts() {
        sendsSchedule(
                "plan.ics",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Чужой календарь\r\n"
                        + "DTSTART;TZID=Asia/Almaty:" + day(60).toString().replace("-", "")
                        + "T180000\r\nLOCATION:Театр\r\nEND:VEVENT\r\n"
                        + "END:VCALENDAR\r\n");

        dana.sees("Новых: 1").taps("Черновиками (1)").sees("Готов 1 черновик").taps("Черновики");
        dana.sees("Черновики").taps("Чужой календарь").sees("Театр");
    }

    @Test
    void what_is_no_schedule_is_refused_with_a_template_one_tap_away() {
        sendsSchedule("cats.csv", "cat,age\nTom,3\n");

        dana.sees("cat, age").taps("Таблица для заполнения");
        assertThat(new String(dana.lastFile(), StandardCharsets.UTF_8)).contains("title,starts,ends,zone,place");
        sendsSchedule("template.csv", new String(dana.lastFile(), StandardCharsets.UTF_8));
        dana.sees("Новых: 1").taps("Меню");
    }

    @Test
    void organisers_take_out_who_comes_as_a_table_and_nobody_else() {
        organised.published("Список гостей", "50");
        opens(bolat, "Список гостей").taps("Приду");
        dana.sends("/start").sends("/events").taps("🔤").sends("Список гостей").taps("Список гостей");
        dana.taps("Управление").taps("Кто придёт").taps("CSV");
        assertThat(new String(dana.lastFile(), StandardCharsets.UTF_8)).contains("Болат Ахметов");
        var tap = dana.lastData();
        dana.taps("Назад").taps("Excel");
        assertThat(dana.lastFile()).startsWith('P', 'K');

        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), tap).seesToast("не позволяют");
        dana.sends("/desk").taps("Ассоциация").taps("Журнал").sees("Список гостей");
    }
}
