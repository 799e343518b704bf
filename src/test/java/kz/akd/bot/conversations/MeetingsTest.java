package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.Sweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group meets: from "every Tuesday" to the action item that is done. */
class MeetingsTest extends Conversation {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final List<String> WEEKDAYS =
            List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье");

    @Autowired
    private List<Sweep> sweeps;

    private LocalDate today;

    /** At noon in Almaty, long after all that other scripts did. */
    @BeforeEach
    void noon() {
        playground.movesClock(Duration.ofDays(60));
        today = LocalDate.ofInstant(playground.now(), ALMATY).plusDays(1);
        movesTo(today, 12, 0);
        List.of(dana, aida, bolat, saken, madina, yerlan).forEach(phone -> phone.sends("/start"));
    }

    @AfterEach
    void longOver() {
        playground.movesClock(Duration.ofDays(60));
    }

    private void movesTo(LocalDate day, int hour, int minute) {
        Instant moment = day.atTime(LocalTime.of(hour, minute)).atZone(ALMATY).toInstant();
        playground.movesClock(moment);
        prepares();
    }

    private void prepares() {
        sweeps.stream().filter(sweep -> sweep.name().equals("meetings")).forEach(Sweep::run);
    }

    /** Aida, Bolat and Saken. */
    private void group(String name) {
        dana.sends("/menu").taps("Группы").taps("Новая группа").sends(name);
        dana.taps("Комитет").taps("Сохранить").sees(name);
        for (var member : List.of("Аида", "Болат", "Saken")) {
            dana.sends("/menu")
                    .taps("Группы")
                    .taps(name)
                    .taps("Участники")
                    .taps("Добавить")
                    .sends(member);
            dana.taps(member).seesToast("Готово: в группе");
        }
    }

    /** Every week on the day after today, at 17:00 in Almaty. */
    private void meets(String group, String title) {
        desk().taps("Регулярные заседания").sees("шаг 1 из 10").taps(group).sends(title);
        dana.taps("Каждую неделю").sends("когда-нибудь").sees("введите его название");
        dana.sends(WEEKDAYS.get(today.plusDays(1).getDayOfWeek().getValue() - 1))
                .sends("сто часов")
                .sees("17:30");
        dana.taps("17:00").taps("Алматы").sends("Зал <совета> & чай");
        dana.sends("meet.example.org/council").taps("Больше половины").taps("Любой член");
        dana.sees("проверьте").sees(title).taps("Сохранить").tapsAgain();
        dana.sees("Каждую неделю").sees("Больше половины").sees("Зал <совета> & чай");
    }

    private Phone desk() {
        return dana.sends("/desk").taps("🏛 Заседания");
    }

    private Phone keeps(String title) {
        return desk().taps(title);
    }

    private Phone tapping(Phone phone, String data) {
        phone.sends("/start");
        return phone.tapsData(phone.lastMessage().path("message_id").asInt(), data);
    }

    private void hasAgenda(String title, String... items) {
        for (var item : items) {
            keeps(title).taps("Вопрос в повестку").sends(item).taps("Болат").sees(item);
        }
    }

    /** It is five minutes to five the next day, and the meeting begins. */
    private void begins(String title) {
        movesTo(today.plusDays(1), 16, 55);
        keeps(title).taps("Открыть заседание").sees("🔴 Идёт").tapsAgain().sees("🔴 Идёт");
    }

    @Test
    void a_group_meets_decides_and_what_was_decided_is_done() {
        group("Совет <b>");
        meets("Совет <b>", "Заседание <i>1");
        aida.hasSeen("Заседание <i>1: Сізді шақырамыз").hasSeen("Күн тәртібі әлі жоқ");
        bolat.hasSeen("Заседание <i>1: приглашаем Вас");
        saken.hasSeen("Заседание <i>1: You are invited");
        madina.hasNeverSeen("Заседание <i>1");
        assertThat(saken.timesSeen("Заседание <i>1: You are invited")).isEqualTo(1);

        aida.taps("Өзім келемін").sees("Сіздің жауабыңыз: ✅ Өзім келемін").sees("Әзірге кворум жоқ");
        bolat.taps("Удалённо").sees("Кворум есть").tapsAgain().sees("удалённо: 1");
        saken.taps("I can’t").seesToast("not expected").sees("can’t: 1");
        madina.sends("/meetings").taps("Заседание <i>1").sees("дауыс беру құқығынсыз");
        madina.taps("Өзім келемін").sees("👂 Тыңдайды: 1").sees("Өзі келеді: 1");
        var answer = madina.dataOf("Қашықтан");
        bolat.sends("/my").sees("Заседание <i>1");

        hasAgenda("Заседание <i>1", "Бюджет", "Опера");
        var keep = keeps("Заседание <i>1").dataOf("Открыть заседание");
        dana.taps("▫️ Опера").taps("Выше").sees("1. Опера").sees("2. Бюджет");
        dana.taps("Открыть заседание").seesToast("Ещё рано");
        tapping(bolat, keep).seesToast("не позволяют");
        tapping(yerlan, keep).seesToast("не позволяют");

        begins("Заседание <i>1");
        bolat.hasSeen("Вы участвуете удалённо: кнопка ведёт туда").seesButton("Подключиться");
        aida.hasNeverSeen("Сіз қашықтан қатысасыз");
        dana.taps("Кто здесь")
                .sees("Присутствуют с правом голоса: 2 из 3")
                .seesButton("✅ Болат")
                .seesButton("▫️ Saken");
        dana.taps("▫️ Saken").sees("3 из 3").taps("✅ Saken").sees("2 из 3");

        keeps("Заседание <i>1").taps("▫️ Бюджет").taps("⚖️ Решение").sends("Утвердить <смету>");
        dana.taps("По числам").taps("2").taps("1").taps("0").sees("Голосов 3, а присутствуют с правом голоса 2");
        keeps("Заседание <i>1").taps("▫️ Бюджет").taps("⚖️ Решение").sends("Утвердить <смету>");
        dana.taps("По числам").sends("две").sees("целые числа").sends("1 1").taps("0");
        dana.sees("Решение 1.1: Утвердить <смету>").sees("за 1, против 1, воздержались 0");
        dana.taps("☑️ Поручение").taps("Утвердить <смету>").taps("Болат").taps("1 неделя");
        dana.sees("☑️ Утвердить <смету> — Болат");
        bolat.hasSeen("Вам поручение: Утвердить <смету>").taps("Принимаю").seesToast("Спасибо");
        bolat.tapsAgain();

        keeps("Заседание <i>1").taps("Завершить заседание").sees("протокол ещё не утверждён");
        tapping(aida, keep).seesToast("рұқсат бермейді");
        keeps("Заседание <i>1")
                .taps("Проект протокола")
                .sees("Протокол: Заседание <i>1 № 1")
                .sees("⏭ Перенесено");
        keeps("Заседание <i>1")
                .taps("Утвердить и разослать")
                .seesToast("Утверждено")
                .tapsAgain();
        aida.hasSeen("Хаттама бекітілді: Заседание <i>1, № 1").sees("1.1 шешім: Утвердить <смету>");
        saken.hasSeen("The minutes are approved: Заседание <i>1, no. 1");
        madina.hasSeen("Хаттама бекітілді");
        yerlan.hasNeverSeen("Протокол утверждён");
        assertThat(bolat.timesSeen("Протокол утверждён")).isEqualTo(1);
        saken.taps("📜 Minutes").sees("Present: ").sees("Absent: Saken").taps("As a file");
        assertThat(new String(saken.lastFile(), StandardCharsets.ISO_8859_1)).contains("word/document.xml");
        yerlan.sends("/meetings")
                .taps("Прошедшие заседания")
                .taps("Заседание <i>1")
                .taps("📜 Протокол")
                .sees("Опера");
        tapping(madina, answer).seesToast("өзгертуге болмайды");

        movesTo(today.plusDays(2), 12, 0);
        keeps("Заседание <i>1").sees("Опера (с прошлого раза)").doesNotSee("Бюджет");
        movesTo(today.plusDays(8), 9, 5);
        bolat.hasSeen("☑️ Утвердить <смету>");
        movesTo(today.plusDays(9), 12, 0);
        desk().taps("☑️ Поручения").sees("просрочено 1").sees("⏳ Утвердить <смету>");
        movesTo(today.plusDays(10), 12, 0);
        bolat.hasSeen("Сделано, или что-то мешает?").taps("✅ Сделано").sees("Сделано: Утвердить <смету>. Спасибо!");
        bolat.tapsAgain();
        dana.hasSeen("☑️ Утвердить <смету>\n👤 Болат Ахметов: ✅ сделано");
        assertThat(dana.timesSeen("👤 Болат Ахметов: ✅ сделано")).isEqualTo(1);
        desk().taps("☑️ Поручения").sees("Невыполненных поручений нет");
    }
}
