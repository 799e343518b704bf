package kz.akd.bot.conversations;

import static kz.akd.bot.conversations.Organised.opens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.sweeps.Sweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The door of an event: officers who read cards or tap names, members who read the code. */
@OwnApplication
class CheckInTest extends Conversation {

    @Autowired
    private List<Sweep> sweeps;

    private Organised organised;
    private Instant begins;

    @BeforeEach
    void longAfterAllOtherEvents() {
        playground.movesClock(Duration.ofDays(20));
        dana.sends("/start");
        organised = new Organised(dana, aida, bolat, saken, madina, yerlan);
        begins = Organised.begins(playground);
    }

    @AfterEach
    void doorsAreClosed() {
        playground.movesClock(Duration.ofDays(10));
    }

    /** Those who have a seat are reminded by then; one that came later would be their last message. */
    private void anHourBefore(String title, Phone... seated) {
        playground.movesClock(begins.minus(Duration.ofHours(1)));
        sweeps.stream().filter(sweep -> sweep.name().equals("reminders")).forEach(Sweep::run);
        for (var phone : seated) {
            phone.hasSeen("⏰ " + title);
        }
    }

    private Phone door(String title) {
        return opens(dana, title).taps("Управление").taps("🚪 Регистрация");
    }

    private static String card(Phone phone) throws Exception {
        return QrCode.start(phone.sends("/card").lastFile());
    }

    private void seated(Phone phone, String title, String going) {
        opens(phone, title).taps(going);
    }

    private static int message(Phone phone) {
        return phone.lastMessage().path("message_id").asInt();
    }

    @Test
    void rule_5_an_officer_reads_a_card_and_its_owner_is_in_once() throws Exception {
        organised.published("Вечер у дверей", "3");
        seated(saken, "Вечер у дверей", "Going");
        var early = card(saken);
        dana.sends(early).sees("Карточка подлинная");
        door("Вечер у дверей").sees("Регистрация откроется").seesNoButton("Код для гостей");

        anHourBefore("Вечер у дверей", saken);
        dana.sends(card(saken)).sees("Saken Omarov").sees("приход отмечен").sees("На месте: 1 · в списке: 1");
        dana.sends(card(saken)).sees("Считается один раз").sees("На месте: 1");
        opens(saken, "Вечер у дверей").sees("You are checked in.");

        dana.taps("➕").sees("На месте: 2").sees("Свободно 1 место из 3");
        dana.taps("Отменить приход").sees("отметка о приходе снята").sees("На месте: 0");
        dana.tapsAgain().sees("На месте: 0");
        opens(saken, "Вечер у дверей").doesNotSee("checked in");
        dana.sends("/desk").taps("Ассоциация").taps("Журнал").sees("отметка о приходе снята");
    }

    @Test
    void whoever_has_no_seat_is_let_in_by_the_officer_who_is_told_how_many_seats_there_are() throws Exception {
        organised.published("Полный зал", "1");
        seated(saken, "Полный зал", "Going");
        seated(bolat, "Полный зал", "Приду");
        anHourBefore("Полный зал", saken);

        dana.sends(card(bolat))
                .sees("Болат Ахметов: места нет")
                .sees("В листе ожидания под номером 1")
                .sees("Свободных мест нет из 1");
        dana.taps("Всё равно впустить").sees("Без места в списке").sees("сверх мест: 1");
        dana.sends(card(aida)).sees("Ответа на приглашение не было");
        var letIn = dana.dataOf("Всё равно впустить");
        yerlan.tapsData(message(yerlan), letIn).seesToast("не позволяют");
    }

    @Test
    void names_are_tapped_one_after_another_and_found_by_search() {
        organised.published("По списку", "");
        seated(saken, "По списку", "Going");
        seated(bolat, "По списку", "Приду");
        anHourBefore("По списку", saken, bolat);

        door("По списку").taps("Имена").seesButton("▫️ Saken Omarov").taps("▫️ Болат Ахметов");
        dana.seesToast("Болат Ахметов: приход отмечен")
                .seesButton("✅ Болат Ахметов")
                .sees("На месте: 1");
        dana.tapsAgain().seesToast("считается один раз");
        dana.taps("✅ Болат").sees("Считается один раз").taps("Имена");

        dana.taps("Найти имя").sends("x".repeat(70)).sees("не больше 60");
        dana.sends("Omarov").taps("▫️ Saken Omarov").sees("приход отмечен").sees("На месте: 2");
        door("По списку").taps("Найти имя").sends("Нет такого имени").sees("нет");
        door("По списку").taps("Найти имя").sends("Әбенова");
        dana.sends("/menu");
    }

    @Test
    void a_member_reads_the_code_at_the_door_and_an_old_picture_of_it_is_worth_nothing() throws Exception {
        organised.published("Код у дверей", "2");
        seated(saken, "Код у дверей", "Going");
        anHourBefore("Код у дверей", saken);
        door("Код у дверей").taps("Код для гостей").sees("действует до").seesButton("Новый код");
        var code = QrCode.start(dana.lastFile());

        saken.sends(code).sees("Welcome!").sees("Код у дверей");
        saken.sends(code).sees("You are checked in").doesNotSee("Welcome");
        bolat.sends(code).sees("спросите у входа");
        door("Код у дверей").sees("На месте: 1");
        playground.newPhone("Stranger", "en").sends(code).sees("for members");
        saken.sends(code.substring(0, code.length() - 2) + "zz").sees("no code of the association");

        playground.movesClock(Duration.ofMinutes(7));
        aida.sends("/start").sends(code).sees("Бұл код ескірген");
        bolat.sends("/start").sends(code).sees("код устарел");
        door("Код у дверей").taps("Код для гостей").taps("Новый код");
        bolat.sends(QrCode.start(dana.lastFile())).sees("спросите у входа");

        door("Код у дверей").taps("спросить у входа").seesButton("пока есть места");
        bolat.sends(QrCode.start(dana.lastFile())).sees("Добро пожаловать");
        aida.sends(QrCode.start(dana.lastFile())).sees("орындардың бәрі");
        dana.taps("пока есть места").seesButton("впускать всех");
        aida.sends(QrCode.start(dana.lastFile())).sees("Қош келдіңіз");
        door("Код у дверей").sees("сверх мест: 1").taps("впускать всех").seesButton("спросить у входа");
    }

    @Test
    void codes_of_one_kind_open_nothing_of_another() throws Exception {
        organised.published("Чужие коды", "");
        seated(saken, "Чужие коды", "Going");
        anHourBefore("Чужие коды", saken);
        door("Чужие коды").taps("Код для гостей");
        var door = QrCode.start(dana.lastFile());
        var card = card(saken);

        dana.sends(door.replace("door_", "checkin_")).sees("не карточка ассоциации");
        saken.sends(card.replace("checkin_", "door_")).sees("no code of the association");
        dana.sends(door.replace("door_", "event_")).sees("больше нет");
        saken.sends("/start door_").sees("no code of the association");
        saken.sends("/start door_" + "A".repeat(44)).sees("no code of the association");
    }

    @Test
    void a_foreign_code_changes_nothing_for_the_right_one_that_is_read_next() throws Exception {
        organised.published("Чужой код", "");
        seated(saken, "Чужой код", "Going");
        anHourBefore("Чужой код", saken);

        for (var foreign : new String[] {
            "/start checkin_AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/start checkin_", "/start wifi", "/start 4607001771562"
        }) {
            dana.sends(foreign).doesNotSee("приход отмечен").doesNotSee("Считается один раз");
        }
        dana.sends(card(saken)).sees("Saken Omarov").sees("приход отмечен").sees("На месте: 1");
    }

    @Test
    void the_card_of_somebody_who_is_no_member_any_more_is_worth_nothing_although_they_are_in() throws Exception {
        organised.published("Уже внутри", "");
        seated(saken, "Уже внутри", "Going");
        anHourBefore("Уже внутри", saken);
        var card = card(saken);
        dana.sends(card).sees("приход отмечен").sees("На месте: 1");
        found().taps("Приостановить").sends("Проверка").taps("Приостановить");

        dana.sends(card).sees("больше не действует").doesNotSee("Считается один раз");

        found().taps("Восстановить");
        dana.sends(card).sees("Считается один раз");
    }

    private Phone found() {
        dana.sends("/desk").taps("Члены ассоциации").taps("Найти").sends("Omarov");
        return dana.taps("Saken Omarov");
    }

    @Test
    void rule_6_nobody_but_those_who_organise_it_keeps_a_door() throws Exception {
        organised.published("Чужая дверь", "");
        seated(saken, "Чужая дверь", "Going");
        anHourBefore("Чужая дверь", saken);
        door("Чужая дверь");
        for (var label : new String[] {"Имена", "Найти имя", "Код для гостей", "Без места"}) {
            var data = dana.dataOf(label);
            bolat.sends("/start").tapsData(message(bolat), data).seesToast("не позволяют");
        }
        bolat.sends(card(saken)).sees("Этот код читают организаторы").doesNotSee("Saken");
        door("Чужая дверь").sees("На месте: 0");
    }

    @Test
    void a_suspended_member_comes_in_by_nothing() throws Exception {
        organised.published("Вход закрыт", "");
        seated(saken, "Вход закрыт", "Going");
        anHourBefore("Вход закрыт", saken);
        var card = card(saken);
        door("Вход закрыт").taps("Имена");
        var name = dana.dataOf("Saken");
        var list = message(dana);
        door("Вход закрыт").taps("Код для гостей");
        var code = QrCode.start(dana.lastFile());
        dana.sends("/desk")
                .taps("Члены ассоциации")
                .taps("Найти")
                .sends("Omarov")
                .taps("Saken Omarov");
        dana.taps("Приостановить").sends("Проверка").taps("Приостановить");

        dana.sends(card).sees("больше не действует");
        dana.tapsData(list, name).seesToast("не член ассоциации");
        saken.sends(code).sees("for members");
        door("Вход закрыт").sees("На месте: 0");

        dana.sends("/desk")
                .taps("Члены ассоциации")
                .taps("Найти")
                .sends("Omarov")
                .taps("Saken Omarov");
        dana.taps("Восстановить");
    }

    @Test
    void of_several_open_doors_the_officer_chooses_one_for_the_next_cards_too() throws Exception {
        organised.published("Первая дверь", "");
        seated(saken, "Первая дверь", "Going");
        seated(bolat, "Первая дверь", "Приду");
        organised.published("Вторая дверь", "");
        anHourBefore("Первая дверь", saken, bolat);

        dana.sends(card(saken)).sees("Открыто несколько входов").seesButton("Вторая дверь");
        dana.taps("🚪 Первая дверь").sees("приход отмечен").sees("📅 Первая дверь");
        dana.sends(card(bolat)).sees("приход отмечен").sees("📅 Первая дверь");
    }

    @Test
    void after_the_door_has_closed_names_can_be_corrected_for_a_while_and_who_stayed_away_is_shown() throws Exception {
        organised.published("После закрытия", "");
        seated(saken, "После закрытия", "Going");
        seated(bolat, "После закрытия", "Приду");
        seated(aida, "После закрытия", "Келемін");
        anHourBefore("После закрытия", saken, bolat, aida);
        dana.sends(card(saken)).sees("приход отмечен");
        door("После закрытия");
        var list = dana.dataOf("Имена");
        playground.movesClock(Duration.ofHours(8));

        dana.sends(card(bolat)).sees("Карточка подлинная");
        dana.tapsData(message(dana), list).seesButton("▫️ Болат").taps("Назад").sees("Вход закрыт");
        dana.taps("Имена").taps("▫️ Болат").seesToast("приход отмечен").taps("Назад");
        dana.seesButton("Не пришли: 1").taps("Не пришли").sees("1. Аида").doesNotSee("Болат");

        playground.movesClock(Duration.ofDays(8));
        dana.tapsData(message(dana), list).taps("▫️ ").seesToast("больше не меняется");
        saken.sends("/export");
    }
}
