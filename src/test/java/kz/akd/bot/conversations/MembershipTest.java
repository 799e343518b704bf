package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.sweeps.Sweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of members after they were admitted: the roster, the directory, their profile, their standing. */
@OwnApplication
class MembershipTest extends Conversation {

    @Autowired
    private List<Sweep> sweeps;

    @BeforeEach
    void start() {
        dana.sends("/start").sends("/desk");
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Phone importing(byte[] file) {
        return dana.sends("/desk")
                .taps("Члены ассоциации")
                .taps("Импорт списка")
                .sees("full_name")
                .sendsDocument("roster.csv", file);
    }

    private Phone joining(String name, String number) {
        return applying(name, number, "helsin", "Helsinki");
    }

    @Test
    void a_roster_is_previewed_with_its_faults_and_applied_once() {
        var file = csv("full_name;phone;kind;unit\nNamed Veteran;+32470555119;VETERAN;retired\n"
                + "No Phone;12;STAFF;\nСәуле Әбілқызы;8 701 555 12 34;;helsinki\n");
        importing(file)
                .sees("новых: 2")
                .sees("строк с ошибками (пропускаются): 1")
                .sees("Строка 3")
                .sees("не номер телефона");

        dana.taps("Применить").sees("Список применён").sees("новых: 2");
        dana.tapsAgain().sees("Список применён").sees("новых: 2");
        importing(file).sees("новых: 0").sees("без изменений: 2").seesNoButton("Применить");
    }

    @Test
    void an_old_spreadsheets_file_is_read_and_what_is_no_roster_is_refused() {
        importing("ФИО;Телефон\nПётр Ильич;+77015551235\n".getBytes(Charset.forName("windows-1251")))
                .sees("новых: 1");
        importing(csv("who,what\na,b\n")).sees("Нет столбца");
        importing(new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0}).sees("Это не файл CSV");
    }

    @Test
    void a_preview_shows_names_and_columns_and_after_a_fault_the_next_file_is_simply_taken() {
        importing(csv("who,what\na,b\n")).sees("Нет столбца");
        dana.sendsDocument("roster.csv", csv("ФИО;Телефон\nПоказанный Человек;9613123456\n"))
                .sees("новых: 1")
                .sees("ФИО → full_name, Телефон → phone")
                .sees("• Показанный Человек")
                .sees("Строка 2: номер без кода страны")
                .sees("9613123456 → +79613123456");
        dana.sendsDocument("roster.csv", csv("full_name\nСовсем Другой\n")).sees("• Совсем Другой");
        dana.taps("Меню").sendsDocument("roster.csv", csv("full_name\nНичей\n"));
        dana.hasNeverSeen("Ничей");
    }

    @Test
    void who_is_in_the_roster_and_has_not_come_is_listed_found_and_invited_by_words_to_pass_on() {
        importing(csv("full_name;phone;unit\nЕщё Непришедшая;+32470555131;helsinki\nБез Всякого Номера;;ankara\n"))
                .taps("Применить")
                .sees("Список применён");
        dana.sends("/desk").taps("Члены ассоциации").taps("Ещё не пришли").sees("Есть в списке");
        dana.taps("Текст для всех").sees("если он есть в списке Ассоциации").taps("Назад");
        dana.taps("Найти").sends("непришед").sees("найден 1 человек").taps("Ещё Непришедшая");
        dana.sees("+32470555131").sees("Здравствуйте, Ещё Непришедшая").sees("оканчивается на 5131");

        dana.taps("Назад").taps("Найти").sends("номера всякого").taps("Без Всякого Номера");
        dana.sees("В списке нет номера").taps("Личная ссылка").sees("join_").sees("Здравствуйте, Без Всякого Номера");

        joining("As I Say", "32470555131").hasSeen("Welcome, Ещё Непришедшая");
        dana.sends("/desk").taps("Члены ассоциации").taps("Ещё не пришли").taps("Найти");
        dana.sends("непришед").sees("никого не найдено");
    }

    @Test
    void whom_the_roster_knows_by_their_own_number_is_admitted_at_once() {
        importing(csv("full_name,phone,kind,email,groups,member_since\n"
                        + "Тимур Искаков,+32470555112,VETERAN,timur@example.org,Алматы,2011-05-04\n"))
                .taps("Применить")
                .sees("Список применён");

        var timur = joining("As I Say", "32470555112");

        timur.hasSeen("Welcome, Тимур Искаков")
                .sends("/profile")
                .sees("Veteran")
                .sees("timur@example.org");
        dana.hasNeverSeen("As I Say");
        dana.sends("/desk").taps("Члены ассоциации").taps("Экспорт списка").sees("Весь список");
        assertThat(new String(dana.lastFile(), StandardCharsets.UTF_8))
                .contains(
                        "Тимур Искаков,'+32470555112,VETERAN,helsinki,Helsinki,timur@example.org,en,Алматы,2011-05-04");
        importing(dana.lastFile()).sees("новых: 0").sees("изменённых: 0").sees("строк с ошибками (пропускаются): 0");
    }

    @Test
    void rule_6_only_those_who_keep_the_roster_see_it() {
        importing(csv("full_name\nSomebody Else\n")).sees("новых: 1");
        var apply = dana.dataOf("Применить");
        saken.sends("/menu");
        int message = saken.lastMessage().path("message_id").asInt();
        saken.tapsData(message, apply).seesToast("do not allow");
        for (var data : new String[] {"mem", "meml|ALL|0", "mem=|1001", "imp", "exp", "tmpl", "audit|0", "auditcsv"}) {
            saken.tapsData(message, data).seesToast("do not allow");
        }
    }

    @Test
    void a_suspended_member_loses_access_at_once_and_gets_it_back() {
        saken.sends("/start").sends("/menu").seesButton("Events");
        dana.sends("/desk")
                .taps("Члены ассоциации")
                .taps("Найти")
                .sends("Omarov")
                .taps("Saken Omarov");
        dana.sees("+358401110003")
                .taps("Приостановить")
                .sends("Взносы <не> уплачены")
                .taps("Приостановить");
        dana.sees("Приостановлено");

        saken.sees("Взносы <не> уплачены").taps("Events");
        saken.hasSeen("Events are for members");
        saken.sends("/profile").sees("members of the association");
        saken.sends("/directory Aida").sees("members of the association");

        dana.taps("Восстановить");
        saken.hasSeen("reinstated").sends("/directory Aida").seesButton("Аида");
        dana.sends("/desk")
                .taps("Ассоциация")
                .taps("Журнал действий")
                .sees("членство приостановлено")
                .sees("Saken Omarov");
        dana.taps("Файлом (CSV)");
        assertThat(new String(dana.lastFile(), StandardCharsets.UTF_8)).contains("member.suspended");
    }

    @Test
    void roles_are_given_and_taken_and_the_last_administrator_stays() {
        saken.sends("/start");
        dana.sends("/desk")
                .taps("Члены ассоциации")
                .taps("Найти")
                .sends("Омаров")
                .taps("Saken Omarov");
        dana.taps("Роли").taps("⬜ Секретарь").seesButton("✅ Секретарь");

        saken.hasSeen("given a role").sends("/desk").seesButton("Members");

        dana.taps("✅ Секретарь");
        saken.hasSeen("has ended").sends("/desk").seesNoButton("Members");
        dana.sends("/desk").taps("Члены ассоциации").taps("Найти").sends("Дана").taps("Дана Серікбаева");
        dana.taps("Роли").taps("✅ Администратор").seesToast("остаётся им");
        dana.sends("/profile").taps("Выйти из ассоциации").taps("Да, выйти").seesToast("нужен администратор");
    }

    @Test
    void the_directory_begins_with_those_around_whoever_looks() {
        member("Fresh Face", "77015550911");
        aida.sends("/start")
                .sends("/directory")
                .sees("Төмендегі түймелерден")
                .taps("Менің қалам")
                .seesButton("Дана")
                .taps("Дана")
                .sees("Дана Серікбаева");
        aida.taps("Артқа").taps("Жаңа мүшелер").sees("Соңғы екі айда қосылғандар");
        saken.sends("/start").sends("/directory").seesButton("Newcomers");
        saken.taps("Newcomers").taps("Back").sees("Whom or where").sends("Aida").seesButton("Аида");
    }

    @Test
    void members_find_each_other_in_either_alphabet_and_write_without_a_number() {
        aida.sends("/start");
        saken.sends("/start").sends("/directory").sends("nurlanova").taps("Аида");
        saken.sees("Аида Нұрланова").doesNotSee("+7701").taps("Write through the bot");
        saken.sends("Hello <b>Aida</b>, are you in Astana?").taps("Save").sees("Passed on");

        aida.sees("Saken Omarov").sees("Hello <b>Aida</b>").doesNotSee("+358").taps("Жауап");
        aida.sends("Иә!").taps("Сақтау");
        saken.hasSeen("Иә!");
        saken.sends("/directory who is in Helsinki?").seesButton("Saken Omarov");
        saken.sends("/directory Zzyzx").sees("Nobody was found");
    }

    @Test
    void rule_7_others_see_only_what_a_member_shares() {
        saken.sends("/start")
                .sends("/profile")
                .taps("E-mail")
                .sends("not an address")
                .sees("not an e-mail");
        saken.sends("saken@example.org").sees("saken@example.org");
        aida.sends("/start")
                .sends("/directory Saken")
                .taps("Saken")
                .doesNotSee("saken@")
                .doesNotSee("+358");

        saken.taps("Who sees what").taps("⬜ E-mail").seesButton("✅ E-mail").taps("⬜ Phone");

        aida.sends("/directory Saken").taps("Saken").sees("saken@example.org").sees("+358401110003");
        saken.taps("Remove the e-mail").seesNoButton("Remove the e-mail");
        aida.sends("/directory Saken").taps("Saken").doesNotSee("saken@");
    }

    @Test
    void a_member_moves_and_everything_follows() {
        importing(csv("full_name,phone\nMoving Member,+32470555114\n")).taps("Применить");
        var mover = joining("Moving Member", "32470555114").hasSeen("Welcome, Moving Member");

        mover.sends("/profile")
                .taps("I have moved")
                .sends("ankara")
                .sees("step 2")
                .taps("Istanbul");
        mover.taps("Save").sees("Istanbul").sees("Türkiye");

        aida.sends("/start").sends("/directory Moving").seesButton("Анкара");
    }

    @Test
    void those_who_keep_the_roster_see_how_many_there_are_and_how_it_grows() throws Exception {
        dana.sends("/desk")
                .taps("Члены ассоциации")
                .sees("цель — 1")
                .taps("Ветераны")
                .sees("Ветераны");
        dana.seesButton("Болат Ахметов").taps("Болат Ахметов").sees("№ 0002").sees("+77011110002");
        dana.sends("/desk").taps("Члены ассоциации").taps("Рост").sees("из 1");
        assertThat(ImageIO.read(new ByteArrayInputStream(dana.lastFile())).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void an_honorary_member_is_one_by_the_councils_decision_alone() {
        importing(csv("full_name,phone,kind\nHonoured Guest,+32470555115,HONORARY\n"))
                .sees("почётных членов принимает только совет");
        importing(csv("full_name,phone\nHonoured Guest,+32470555115\n")).taps("Применить");
        var guest = joining("Honoured Guest", "32470555115").hasSeen("Welcome, Honoured Guest");

        dana.sends("/desk")
                .taps("Члены ассоциации")
                .taps("Найти")
                .sends("Honoured")
                .taps("Honoured Guest");
        dana.taps("Почётный член").sends("№ 12 от 20.11.2026").taps("Сохранить").sees("Почётный член");

        guest.hasSeen("№ 12 от 20.11.2026").sends("/profile").sees("Honorary member");
        dana.sends("/desk").taps("Ассоциация").taps("Журнал действий").sees("почётное членство (№ 12 от 20.11.2026)");
    }

    @Test
    void rule_4_quiet_hours_are_chosen_and_bad_answers_are_helped() {
        aida.sends("/start")
                .sends("/profile")
                .taps("Хабарламалар")
                .taps("Тыныш сағаттар")
                .taps("23:00 – 07:00")
                .sees("23:00");
        aida.tapsData(aida.lastMessage().path("message_id").asInt(), "mequiet=|99|3")
                .seesToast("болмайды");
        aida.sends("/profile").taps("Туған күн").sends("31.02.1985").sees("Өткен күнді");
        aida.sends("16.03.2085").sees("Өткен күнді").sends("16.03.1985").sees("1985");
        saken.sends("/start")
                .sends("/profile")
                .taps("Birthday")
                .taps("1980")
                .taps("1985")
                .taps("‹ 1980");
        saken.taps("1984").taps("February 1984").taps("29").sees("29 February 1984");
        var forged = saken.sends("/profile").taps("Birthday").dataOf("1990").replace("199", "abc");
        saken.tapsData(saken.lastMessage().path("message_id").asInt(), forged).seesToast("too old");
    }

    @Test
    void a_member_who_wishes_it_is_congratulated_once_in_the_morning_of_their_zone() {
        madina.sends("/start").sends("/profile").taps("Туған күн").sends("24.01.1980");
        madina.taps("Кім нені көреді").taps("Мені құттықтау");
        playground.movesClock(Instant.parse("2028-01-24T05:30:00Z"));
        rings("birthdays");
        madina.hasNeverSeen("Туған күніңізбен");
        playground.movesClock(Instant.parse("2028-01-24T06:00:00Z"));
        rings("birthdays");
        rings("birthdays");
        madina.hasSeen("Туған күніңізбен");
        assertThat(madina.timesSeen("Туған күніңізбен")).isEqualTo(1);
    }

    private void rings(String name) {
        sweeps.stream()
                .filter(sweep -> sweep.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run();
    }
}
