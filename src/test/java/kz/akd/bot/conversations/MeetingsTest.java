package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipInputStream;
import kz.akd.bot.meetings.Meeting;
import kz.akd.bot.meetings.MeetingId;
import kz.akd.bot.meetings.run.MeetingReminders;
import kz.akd.bot.meetings.series.SeriesDesk;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.reminders.plan.Reminders;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group meets: from "every Tuesday" to the action item that is done. */
@OwnApplication
class MeetingsTest extends Conversation {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final List<String> WEEKDAYS =
            List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье");

    private static final List<String> MADE =
            List.of("Совет <b>", "Комитет задач", "Комитет дней", "Комитет ссылок", "Совет двух");

    @Autowired
    private List<Sweep> sweeps;

    @Autowired
    private SeriesDesk desk;

    @Autowired
    private Documents<MeetingId, Meeting> meetings;

    @Autowired
    private Groups groups;

    @Autowired
    private Reminders reminders;

    private LocalDate today;

    /** The next noon in Almaty. */
    @BeforeEach
    void noon() {
        today = LocalDate.ofInstant(playground.now(), ALMATY).plusDays(1);
        movesTo(today, 12, 0);
        List.of(dana, aida, bolat, saken, madina, yerlan).forEach(phone -> phone.sends("/start"));
    }

    /** So that other scripts find neither groups, nor meetings, nor reminders of them. */
    @AfterEach
    void nothingIsLeft() {
        var secretary = new PersonId(dana.id());
        for (var series : desk.all(secretary).toOptional().orElseThrow()) {
            desk.end(secretary, series.id());
        }
        groups.all().stream()
                .filter(group -> MADE.contains(group.name()))
                .forEach(group -> groups.dissolve(secretary, group.id(), new ObjectId()));
        for (var meeting : meetings.all()) {
            reminders.plan(MeetingReminders.subject(meeting.id()), List::of);
            meetings.remove(meeting.id());
        }
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
        meets(group, title, "Любой член");
    }

    private void meets(String group, String title, String listeners) {
        desk().taps("Регулярные заседания").sees("шаг 1 из 10").taps(group).sends(title);
        dana.taps("Каждую неделю").sends("когда-нибудь").sees("введите его название");
        dana.sends(WEEKDAYS.get(today.plusDays(1).getDayOfWeek().getValue() - 1))
                .sends("сто часов")
                .sees("17:30");
        dana.taps("17:00").taps("Алматы").sends("Зал <совета> & чай");
        dana.sends("meet.example.org/council").taps("Больше половины").taps(listeners);
        dana.sees("проверьте").sees(title).taps("Сохранить").tapsAgain();
        dana.sees("Каждую неделю").sees("Больше половины").sees("Зал <совета> & чай");
    }

    private Phone desk() {
        return dana.sends("/desk").taps("🏛 Заседания");
    }

    private Phone keeps(String title) {
        return desk().taps("· " + title);
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
        meets("Совет <b>", "Пленум <i>");
        aida.hasSeen("Пленум <i>: Сізді шақырамыз").hasSeen("Күн тәртібі әлі жоқ");
        bolat.hasSeen("Пленум <i>: приглашаем Вас");
        saken.hasSeen("Пленум <i>: You are invited");
        madina.hasNeverSeen("Пленум <i>");
        assertThat(saken.timesSeen("Пленум <i>: You are invited")).isEqualTo(1);

        aida.taps("Өзім келемін").sees("Сіздің жауабыңыз: ✅ Өзім келемін").sees("Әзірге кворум жоқ");
        bolat.taps("Удалённо").sees("Кворум есть").tapsAgain().sees("удалённо: 1");
        saken.taps("I can’t").seesToast("not expected").sees("can’t: 1");
        madina.sends("/meetings").taps("Пленум <i>").sees("дауыс беру құқығынсыз");
        madina.taps("Өзім келемін").sees("👂 Тыңдайды: 1").sees("Өзі келеді: 1");
        var answer = madina.dataOf("Қашықтан");
        bolat.sends("/my").sees("Пленум <i>");

        hasAgenda("Пленум <i>", "Бюджет", "Опера");
        var keep = keeps("Пленум <i>").dataOf("Открыть заседание");
        dana.taps("▫️ Опера").taps("Выше").sees("1. Опера").sees("2. Бюджет");
        dana.taps("Открыть заседание").seesToast("Ещё рано");
        tapping(bolat, keep).seesToast("не позволяют");
        tapping(yerlan, keep).seesToast("не позволяют");

        begins("Пленум <i>");
        var remote = "Вы участвуете удалённо: кнопка ведёт туда";
        assertThat(bolat.hasSeen(remote).message(remote).path("reply_markup").toString())
                .contains("Подключиться");
        aida.hasNeverSeen("Сіз қашықтан қатысасыз");
        dana.taps("Кто здесь")
                .sees("Присутствуют с правом голоса: 2 из 3")
                .seesButton("✅ Болат")
                .seesButton("▫️ Saken");
        dana.taps("▫️ Saken").sees("3 из 3").taps("✅ Saken").sees("2 из 3");

        keeps("Пленум <i>").taps("▫️ Бюджет").taps("⚖️ Решение").sends("Утвердить <смету>");
        dana.taps("По числам").taps("2").taps("1").taps("0").sees("Голосов 3, а присутствуют с правом голоса 2");
        keeps("Пленум <i>").taps("▫️ Бюджет").taps("⚖️ Решение").sends("Утвердить <смету>");
        dana.taps("По числам").sends("две").sees("целые числа").sends("1 1").taps("0");
        dana.sees("Решение 1.1: Утвердить <смету>").sees("за 1, против 1, воздержались 0");
        dana.taps("☑️ Поручение").taps("Утвердить <смету>").taps("Болат").taps("1 неделя");
        dana.sees("☑️ Утвердить <смету> — Болат");
        bolat.hasSeen("Вам поручение: Утвердить <смету>").taps("Принимаю").seesToast("Спасибо");
        bolat.tapsAgain();

        keeps("Пленум <i>").taps("Завершить заседание").sees("протокол ещё не утверждён");
        tapping(aida, keep).seesToast("рұқсат бермейді");
        keeps("Пленум <i>")
                .taps("Проект протокола")
                .sees("Протокол: Пленум <i> № 1")
                .sees("⏭ Перенесено");
        keeps("Пленум <i>")
                .taps("Утвердить и разослать")
                .seesToast("Утверждено")
                .tapsAgain();
        aida.hasSeen("Хаттама бекітілді: Пленум <i>, № 1").sees("1.1 шешім: Утвердить <смету>");
        saken.hasSeen("The minutes are approved: Пленум <i>, no. 1");
        madina.hasSeen("Хаттама бекітілді");
        yerlan.hasNeverSeen("Протокол утверждён");
        assertThat(bolat.timesSeen("Протокол утверждён")).isEqualTo(1);
        saken.taps("📜 Minutes").sees("Present: ").sees("Absent: Saken").taps("As a file");
        assertThat(new String(saken.lastFile(), StandardCharsets.ISO_8859_1)).contains("word/document.xml");
        yerlan.sends("/meetings")
                .taps("Прошедшие заседания")
                .taps("Пленум <i>")
                .taps("📜 Протокол")
                .sees("Опера");
        tapping(madina, answer).seesToast("өзгертуге болмайды");
        saken.sends("/meetings").taps("Past meetings").taps("Find a decision").sends("1.1");
        saken.sees("Утвердить <смету>").seesButton("📜 Minutes (1.1)");
        saken.taps("Find a decision").sends("СМЕТУ бюджет").sees("Утвердить <смету>");
        saken.taps("Find a decision").sends("смету <опера>").sees("No decision with “смету <опера>”");

        movesTo(today.plusDays(2), 12, 0);
        keeps("Пленум <i>").sees("Опера (с прошлого раза)").doesNotSee("Бюджет");
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

    private void given(String title, String item, String to) {
        keeps(title)
                .taps("▫️ " + item)
                .taps("☑️ Поручение")
                .taps(item)
                .taps(to)
                .taps("1 неделя")
                .sees("☑️ " + item);
    }

    private String deepLink(String kind, String id) {
        return "/start " + kind + "_" + id;
    }

    @Test
    void what_is_to_be_done_is_blocked_put_off_handed_over_and_taken_back() {
        group("Комитет задач");
        meets("Комитет задач", "Задачи");
        hasAgenda("Задачи", "Зал", "Афиша");
        saken.hasSeen("Задачи: You are invited");
        begins("Задачи");
        given("Задачи", "Зал", "Saken");
        saken.hasSeen("You have something to do: Зал").taps("Open").sees("has not taken it on");
        var done = saken.dataOf("✅ Done");
        saken.taps("I take it on").doesNotSee("has not taken it on");
        saken.taps("Blocked").sends("<b>No</b> keys").sees("🚧 In the way: <b>No</b> keys");
        dana.hasSeen("👤 Saken Omarov: 🚧 есть препятствие\n🚧 Мешает: <b>No</b> keys");
        saken.taps("More time").sends("yesterday").sees("⚠️");
        saken.taps("4 weeks").sees("🗓 By").doesNotSee("In the way");
        dana.hasSeen("👤 Saken Omarov: 🕒 срок изменён");

        tapping(yerlan, done).seesToast("другой человек");
        tapping(madina, done.replace("mad|", "maa|")).seesToast("басқа адам");
        saken.sends("/meetings")
                .taps("☑️ Зал")
                .taps("Hand over")
                .sends("Мадина")
                .sees("please check")
                .taps("Save");
        saken.tapsAgain();
        madina.hasSeen("Сізге тапсырма: Зал");
        dana.hasSeen("👤 Saken Omarov: 🔁 передано другому");
        assertThat(dana.timesSeen("передано другому")).isEqualTo(1);
        tapping(saken, done).seesToast("Somebody else sees to this");
        madina.sends("/my").sees("☑️ Зал");
        madina.sends("/export");
        assertThat(exported(madina)).contains("\"what\" : \"Зал\"");

        desk().taps("☑️ Поручения")
                .taps("☑️ Зал")
                .taps("Снять поручение")
                .sees("🗑 Снято")
                .tapsAgain();
        tapping(madina, done).seesToast("орындалып қойған");
    }

    @Test
    void a_meeting_is_moved_called_off_skipped_and_one_more_is_made() {
        group("Комитет дней");
        meets("Комитет дней", "Дни");
        aida.hasSeen("Дни: Сізді шақырамыз").taps("Өзім келемін");
        var card = aida.dataOf("Қашықтан");
        keeps("Дни")
                .taps("Перенести")
                .sends("послезавтра 18:30")
                .sees("проверьте")
                .taps("Сохранить");
        dana.tapsAgain();
        aida.hasSeen("Дни: уақыты ауысты").seesButton("• ✅ Өзім келемін •");
        bolat.hasSeen("Дни: другое время");
        assertThat(bolat.timesSeen("Дни: другое время")).isEqualTo(1);
        movesTo(today.plusDays(1), 16, 55);
        keeps("Дни").taps("Открыть заседание").seesToast("Ещё рано");

        keeps("Дни").taps("❌ Отменить").sends("Зал <занят>").sees("проверьте").taps("Отменить заседание");
        dana.sees("❌ Отменено").tapsAgain();
        saken.hasSeen("Дни is called off").sees("Зал <занят>");
        assertThat(saken.timesSeen("is called off")).isEqualTo(1);
        tapping(aida, card).seesToast("Отырыс өтпейді");
        movesTo(today.plusDays(2), 18, 20);
        saken.hasNeverSeen("begins soon");

        desk().taps("🔁 Дни").taps("📅").seesToast("заседания не будет").seesButton("🚫");
        var skip = dana.lastData();
        dana.taps("🚫").seesToast("снова будет");
        tapping(dana, skip.replaceAll("\\d{4}-\\d\\d-\\d\\d", "2020-01-01")).seesToast("уже прошли");
        tapping(dana, skip.replaceAll("\\d{4}-\\d\\d-\\d\\d", "никогда")).sees("Ближайшие дни");
        tapping(bolat, skip).seesToast("не позволяют");
        dana.taps("Внеочередное заседание")
                .sends("завтра 10:00")
                .sees("проверьте")
                .taps("Сохранить")
                .tapsAgain();
        dana.sees("🗂 Дни").sees("10:00");
        bolat.hasSeen("10:00");

        desk().taps("🔁 Дни")
                .taps("🏁 Прекратить")
                .taps("Да, больше не назначать")
                .sees("больше не назначаются");
        desk().seesNoButton("🔁 Дни");
    }

    @Test
    void rule_6_a_groups_officer_keeps_its_meetings_alone_and_a_closed_meeting_is_its_own() {
        group("Совет двух");
        meets("Совет двух", "Закрытое", "Только группа");
        aida.hasSeen("Закрытое: Сізді шақырамыз").taps("Толығырақ");
        var card = aida.lastData();
        madina.sends("/meetings").seesNoButton("Закрытое");
        tapping(madina, card).seesToast("тек топ мүшелеріне");
        tapping(madina, card.replace("mt|", "mta|") + "|IN_PERSON").seesToast("тек топ мүшелеріне");

        bolat.sends("/menu").seesNoButton("Стол организатора");
        tapping(bolat, "ms*|0").seesToast("не позволяют");
        dana.sends("/menu").taps("Группы").taps("Совет двух").taps("Участники").taps("Болат");
        dana.taps("Сделать руководителем").taps("Пропустить").taps("Сохранить").sees("🎖");
        bolat.hasSeen("Вы руководитель группы Совет двух");
        bolat.sends("/desk")
                .taps("🏛 Заседания")
                .taps("· Закрытое")
                .taps("Вопрос в повестку")
                .sends("Состав");
        bolat.taps("Saken").sees("1. Состав — Saken Omarov");
        movesTo(today.plusDays(1), 16, 55);
        saken.hasSeen("🎤 You present: Состав");
        bolat.sends("/desk")
                .taps("🏛 Заседания")
                .taps("· Закрытое")
                .taps("Открыть заседание")
                .sees("🔴 Идёт");
        bolat.taps("▫️ Состав")
                .taps("⚖️ Решение")
                .sends("Принять")
                .taps("Без голосования")
                .sees("Решение 1.1: Принять");
        var decision = bolat.dataOf("Убрать решение 1.1");
        bolat.taps("Убрать решение 1.1").doesNotSee("Решение 1.1").tapsAgain().doesNotSee("Решение 1.1");
        tapping(aida, decision).seesToast("рұқсат бермейді");
        bolat.taps("В следующий раз").sees("Перенесли на следующий раз");
    }

    @Test
    void a_meeting_is_opened_by_its_link_and_what_is_gone_or_forged_is_said_kindly() {
        group("Комитет ссылок");
        meets("Комитет ссылок", "Ссылки");
        aida.hasSeen("Ссылки: Сізді шақырамыз").taps("Толығырақ");
        var look = aida.lastData();
        var hex = hex(look.substring(look.indexOf('|') + 1));
        saken.sends(deepLink("meeting", hex)).sees("Ссылки").seesButton("Remotely");
        saken.sends(deepLink("meeting", "000000000000000000000000")).sees("no longer there");
        saken.sends(deepLink("meeting", "nothing")).sees("no longer there");
        saken.sends(deepLink("action", "000000000000000000000000")).sees("no longer there");
        playground
                .newPhone("Guest", "en")
                .sends("/start")
                .taps("English")
                .sends(deepLink("meeting", hex))
                .sees("for members of the association");
        tapping(dana, look.replace("mt|", "mi|") + "|77").sees("🗂 Ссылки");
        tapping(dana, look.replace("mt|", "mih|") + "|77|DISCUSSED").seesToast("сейчас не идёт");
        tapping(dana, look.replace("mt|", "mke|")).seesToast("сейчас не идёт");
        tapping(dana, look.replace("mt|", "mka|")).seesToast("ещё не завершено");
        tapping(saken, look.replace("mt|", "mtm|")).seesToast("not approved yet");
        tapping(saken, look.replace("mt|", "mkp!|") + "|1001|true|0").seesToast("do not allow");
        tapping(dana, look.replace("mt|", "mkp!|") + "|-5|true|0").seesToast("Такого члена");
    }

    private static String exported(Phone phone) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(phone.lastFile()))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hex(String code) {
        return new ObjectId(Base64.getUrlDecoder().decode(code)).toHexString();
    }
}
