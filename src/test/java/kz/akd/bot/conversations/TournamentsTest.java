package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.store.Documents;
import kz.akd.bot.tournaments.Tournament;
import kz.akd.bot.tournaments.TournamentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Tournaments from the desk to the winner. */
@OwnApplication
class TournamentsTest extends Conversation {

    @Autowired
    @Qualifier("tournaments")
    private Sweep results;

    @Autowired
    private Documents<TournamentId, Tournament> tournaments;

    private String title;

    /** So that nobody is reminded of them in the middle of other scripts. */
    @AfterEach
    void nothingIsLeft() {
        tournaments.all().forEach(tournament -> tournaments.remove(tournament.id()));
    }

    /** And awake, also in Helsinki: what can wait for the morning would. */
    @BeforeEach
    void everybodyIsThere() {
        var now = playground.now().atZone(ZoneOffset.UTC);
        if (now.getHour() < 9 || now.getHour() > 11) {
            var nine = now.truncatedTo(ChronoUnit.DAYS).plusHours(9);
            playground.movesClock((nine.isAfter(now) ? nine : nine.plusDays(1)).toInstant());
        }
        title = "Кубок " + UUID.randomUUID().toString().substring(0, 6);
        for (var phone : new Phone[] {aida, bolat, saken, madina, yerlan, dana}) {
            phone.sends("/start");
        }
    }

    private void opened(String discipline, String format, String places) {
        opened(discipline, format, places, "До начала");
    }

    private void opened(String discipline, String format, String places, String closing) {
        dana.sends("/desk")
                .taps("Турниры")
                .taps("Новый турнир")
                .sees("шаг 1 из 7")
                .sends(title);
        dana.taps(discipline)
                .taps(format)
                .sends("через 5 дней 18:00")
                .sends("Дворец <спорта> & Ко")
                .sends(places)
                .taps(closing);
        dana.sees("проверьте")
                .sees("Дворец <спорта> & Ко")
                .taps("Сохранить")
                .seesToast("Запись открыта")
                .tapsAgain();
        dana.sees(title);
    }

    private Phone opens(Phone phone) {
        return phone.hasSeen(title).sends("/start tournament_" + id());
    }

    /** From the desk's own buttons. */
    private String id() {
        var data = dana.dataOf("Участники").split("\\|", -1)[1];
        var bytes = java.util.Base64.getUrlDecoder().decode(data);
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private static String said(Phone phone, String words) {
        return phone.message(words).path("text").asString();
    }

    private Phone desk() {
        return dana.sends("/tournaments").taps(title).taps("Управление");
    }

    @Test
    void a_knock_out_is_registered_for_drawn_and_played_to_its_winner() {
        opened("Шахматы", "На выбывание", "2");
        var tournament = id();
        opens(aida)
                .sees("Қатысушылар")
                .taps("Қатысу")
                .seesToast("қатысасыз")
                .tapsAgain()
                .seesToast("");
        opens(bolat).taps("Участвовать").seesToast("Вы участвуете").sees("SHA-256");
        opens(saken).taps("Join the waiting list").seesToast("waiting list").sees("number 1");
        madina.sends("/start tournament_" + tournament).taps("Күту тізіміне").sees("нөміріңіз 2");

        bolat.taps("Отказаться")
                .sees("первый из ожидающих")
                .taps("Да, отказаться")
                .seesToast("отказались");
        saken.hasSeen("A place has become free");
        saken.hasSeen("You take part");
        assertThat(saken.message("SHA-256").toString())
                .contains("You take part")
                .doesNotContain("number 1");
        saken.sends("/my").sees(title);

        desk().sees("Участников: 2")
                .taps("Провести жеребьёвку")
                .sees("Играют (2)")
                .sees("Не войдёт 1 участник")
                .taps("Провести жеребьёвку")
                .seesToast("Жеребьёвка")
                .tapsAgain();
        aida.hasSeen("жеребе тартылды");
        saken.hasSeen("the lot is drawn").sees("Saken");
        madina.hasSeen("жеребесі Сізсіз тартылды");

        saken.sends("/start tournament_" + tournament).sees("Seed of the lot").taps("Result: Аида");
        saken.sends("many").sees("not a score").sends("½-½").sees("has to win");
        saken.sends("/start tournament_" + tournament)
                .taps("Result: Аида")
                .sends("3:1")
                .sees("cannot end so");
        saken.sends("/start tournament_" + tournament)
                .taps("Result: Аида")
                .sends("1 : 0")
                .sees(title)
                .sees("to be confirmed");
        aida.sends("/start tournament_" + tournament).sees("растауды күтеміз").seesButton("✅ Дұрыс");
        aida.hasSeen("осындай есеп айтты");
        var message = saken.sends("/start tournament_" + tournament)
                .lastMessage()
                .path("message_id")
                .asInt();
        var confirm = aida.dataOf("✅ Дұрыс");
        saken.tapsData(message, confirm).seesToast("opponent confirms");
        bolat.sends("/start")
                .tapsData(bolat.lastMessage().path("message_id").asInt(), confirm)
                .seesToast("участники этого матча");
        aida.taps("✅ Дұрыс").seesToast("нәтиже қабылданды").tapsAgain();

        var sakens = said(saken.hasSeen(title + " is over"), title + " is over");
        var aidas = said(aida.hasSeen(title + " аяқталды"), title + " аяқталды");
        assertThat(sakens.contains("You have won") ? aidas : sakens)
                .containsAnyOf("Сіздің орныңыз: 2", "Your place: 2");
        assertThat(sakens.contains("You have won") || aidas.contains("Сіз жеңдіңіз"))
                .isTrue();
        madina.hasNeverSeen(title + " аяқталды");
        dana.hasSeen("турнир завершён");
        desk().sees("🥇").sees("🥈").seesButton("Результаты");
        assertThat(saken.timesSeen(title + " is over")).isEqualTo(1);
        saken.sends("/start tournament_" + tournament)
                .sees("🥇")
                .taps("Bracket or table")
                .sees(title);
    }

    @Test
    void registration_ends_before_the_beginning_and_who_is_taken_out_is_told() {
        opened("Шахматы", "На выбывание", "8", "За 3 дня до начала");
        var tournament = id();
        opens(aida).sees("Жазылу мерзімі").taps("Қатысу").seesToast("қатысасыз");
        opens(bolat).taps("Участвовать").seesToast("Вы участвуете");
        var register = opens(saken).dataOf("Take part");
        desk().taps("Участники")
                .taps("✖️ Снять")
                .sees("неявка")
                .taps("Да, снять")
                .seesToast("Снят");
        aida.hasSeen("турнирінен шығарды");
        playground.movesClock(Duration.ofDays(3));
        saken.sends("/start tournament_" + tournament)
                .sees("Registration has ended")
                .seesNoButton("Take part");
        saken.tapsData(saken.lastMessage().path("message_id").asInt(), register).seesToast("Registration is over");
        dana.hasSeen(title + ": запись закончена. Участников: 1, ожидают: 0");
        bolat.sends("/start tournament_" + tournament).taps("Отказаться").taps("Да, отказаться");
    }

    @Test
    void a_table_is_played_by_everybody_and_a_dispute_is_decided_by_the_organiser() {
        opened("Настольный теннис", "Каждый с каждым", "8");
        var tournament = id();
        opens(aida).taps("Қатысу");
        opens(bolat).taps("Участвовать");
        opens(saken).taps("Take part").sees("You take part");
        desk().taps("Провести жеребьёвку").taps("Провести жеребьёвку").seesToast("Жеребьёвка");
        bolat.hasSeen("жеребьёвка проведена")
                .sends("/start tournament_" + tournament)
                .taps("Результат: ")
                .sends("5:0")
                .sees("закончиться не может");
        bolat.sends("/start tournament_" + tournament).taps("Результат: ").sees("счёт всех партий");
        bolat.sends("11:7, 9:9").sees("закончиться не может");
        bolat.sends("/start tournament_" + tournament).taps("Результат: ").sends("11:7, 9:11 11-5 11:8");
        bolat.sees("3:1 (11:7 9:11 11:5 11:8)");
        var asked = aida.timesSeen("осындай есеп айтты") > 0 ? aida : saken;
        asked.hasSeen("3:1 (11:7 9:11 11:5 11:8)");
        asked.taps(asked == aida ? "Дұрыс емес" : "Not so");
        dana.hasSeen("стороны не согласны").taps("Внести результат").taps("0:3").seesToast("Результат внесён");

        for (int score = 2; score <= 4; score++) {
            dana.sends("/start").sends("/tournaments").taps(title).taps("Управление");
            if (dana.labels().contains("❌ Отменить турнир")) {
                dana.taps("Результаты").taps("📝").sends(score + ":0");
            }
        }
        dana.hasSeen("турнир завершён");
        saken.sends("/start tournament_" + tournament)
                .sees("🥇")
                .sees("🥈")
                .sees("🥉")
                .taps("Bracket or table");
        saken.taps("Matches").sees("Round 3");
    }

    @Test
    void a_team_is_joined_by_its_captains_link_and_what_nobody_disputes_is_accepted_by_itself() {
        opened("Футбол", "На выбывание", "8");
        var tournament = id();
        opens(aida)
                .taps("Команда тіркеу")
                .sends("Барыс <b>")
                .taps("Сақтау")
                .sees("Барыс <b>")
                .sees("start=team_");
        var link = aida.lastMessage().path("text").asString().replaceAll("(?s).*start=(team_[0-9a-f]{24}).*", "$1");
        saken.sends("/start " + link)
                .sees("invited into the team Барыс <b>")
                .taps("Join the team")
                .seesToast("in the team");
        saken.tapsAgain();
        opens(bolat).taps("Заявить команду").sends("Тулпар").taps("Сохранить").sees("Тулпар");
        bolat.sends("/start " + link).taps("Вступить").seesToast("уже участвуете");
        bolat.sends("/start team_ffffffffffffffffffffffff").sees("больше нет");
        bolat.sends("/start tournament_==").sees("больше нет");

        desk().taps("Участники")
                .sees("Барыс <b>")
                .taps("Барыс")
                .sees("✅")
                .taps("Тулпар")
                .taps("Назад");
        dana.taps("Провести жеребьёвку").taps("Провести жеребьёвку");
        bolat.hasSeen("жеребьёвка проведена").sees("Финал: ");
        bolat.sends("/start tournament_" + tournament).taps("Результат: Барыс").taps("2:1");
        playground.movesClock(Duration.ofMinutes(31));
        results.run();
        results.run();
        saken.hasSeen(title + " is over");
    }

    @Test
    void rule_6_only_organisers_open_draw_and_remove_and_guests_see_nothing() {
        opened("Бильярд", "На выбывание", "8");
        var tournament = id();
        opens(bolat).taps("Участвовать").seesNoButton("Я на месте");
        var message = bolat.lastMessage().path("message_id").asInt();
        var data = dana.dataOf("Участники").split("\\|", -1)[1];
        bolat.tapsData(message, "tnw|" + data).seesToast("организаторы");
        bolat.tapsData(message, "tnd|" + data).seesToast("организаторы");
        bolat.tapsData(message, "tnd!|" + data).seesToast("организаторы");
        bolat.tapsData(message, "tnq!|" + data).seesToast("организаторы");
        bolat.tapsData(message, "tnn").seesToast("организаторы");
        var here = dana.taps("Участники").dataOf("▫️ Болат");
        bolat.tapsData(message, here).seesToast("за три часа до начала");
        dana.taps("Назад").taps("Провести жеребьёвку").seesToast("хотя бы двое");
        var guest = playground.newPhone("Stranger", "en", "+12025550180").sends("/start");
        guest.sends("/tournaments").sees("for members of the association");
        guest.sends("/start tournament_" + tournament).sees("for members of the association");
        desk().taps("Отменить турнир")
                .sees("Узнает 1 участник")
                .taps("Да, отменить")
                .seesToast("Отменён");
        bolat.hasSeen("не состоится");
        bolat.sends("/start tournament_" + tournament).sees("Отменён").seesNoButton("Участвовать");
    }
}
