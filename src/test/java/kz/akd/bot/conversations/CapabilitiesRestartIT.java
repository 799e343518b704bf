package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.playground.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An announcement on its way, a tournament's match, a pledge, dues and a council's meeting, all of them half done when the
 * process is killed: each goes on where it was.
 */
class CapabilitiesRestartIT {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final int READERS = 40;
    private static final String PER_SECOND = "10";

    /** As many as the bot sends at the same time: what was sent and not yet settled at a kill may come twice. */
    private static final int IN_FLIGHT = 16;

    /** Somewhere on earth nobody sleeps. */
    private static final List<String> ZONES = List.of(
            "Asia/Almaty", "Europe/London", "America/New_York", "Pacific/Honolulu", "Pacific/Auckland", "Asia/Tokyo");

    private static final String MEMBER =
            "    - {id: %d, full-name: %s, kind: %s, unit: retired, phone: \"+77%09d\", language: %s, zone: %s%s}\n";

    @TempDir
    private Path directory;

    private Phone dana;
    private Phone aida;
    private Phone bolat;
    private Phone saken;

    @Test
    void rule_5_killed_in_the_middle_of_all_five_capabilities_each_goes_on_and_says_nothing_twice() throws Exception {
        try (var server = StandIn.start()) {
            dana = server.playground().phone(1005);
            aida = server.playground().phone(1001);
            bolat = server.playground().phone(1002);
            saken = server.playground().phone(1003);
            var readers = server.people(READERS);
            configure(readers);
            var bot = started(server);
            try {
                List.of(dana, aida, bolat, saken).forEach(phone -> phone.sends("/start"));
                beginMeeting();
                beginCampaign();
                beginTournament();
                halfway();
                announce();
                await(() -> received(server, readers) > 0);
                dana.sends("/desk")
                        .taps("🏛 Заседания")
                        .taps("· Пленум")
                        .taps("▫️ Бюджет")
                        .taps("⚖️ Решение");
                dana.sends("Утвердить смету").sees("Как голосовали?");
                bot.dies();
                assertThat(received(server, readers)).isLessThan(READERS);

                bot = started(server);
                finishMeeting();
                finishPledge();
                finishDues();
                finishMatch();
                await(() -> received(server, readers) == READERS);
                dana.sends("/desk").taps("Объявления").taps("Общий сбор").hasSeen("Общий сбор\nОтправлено");
                saysNothingTwice(server, readers);
            } finally {
                bot.dies();
            }
        }
    }

    private void configure(List<Long> readers) throws IOException {
        var today = LocalDate.now(ALMATY);
        var day = DateTimeFormatter.ofPattern("MM-dd");
        var people = new StringBuilder();
        people.append(member(dana.id(), "Дана", "VETERAN", "RU", ", roles: [ORGANISER, SECRETARY, TREASURER]"));
        people.append(member(aida.id(), "Aida", "VETERAN", "EN", ""));
        people.append(member(bolat.id(), "Bolat", "STAFF", "EN", ""));
        people.append(member(saken.id(), "Saken", "VETERAN", "EN", ""));
        readers.forEach(id -> people.append(member(id, "Reader", "VETERAN", "EN", "")));
        Files.createDirectories(directory.resolve("config"));
        Files.writeString(
                directory.resolve("config/application.yml"),
                "akd:\n  dues:\n    periods: " + day.format(today) + "/" + day.format(today.plusDays(40))
                        + "\n  founders:\n" + people);
    }

    private static String member(long id, String name, String kind, String language, String roles) {
        var awake = ZONES.stream()
                .filter(zone -> {
                    int hour = ZonedDateTime.now(ZoneId.of(zone)).getHour();
                    return hour >= 9 && hour < 20;
                })
                .findFirst()
                .orElseThrow();
        return MEMBER.formatted(id, name, kind, id % 1_000_000_000L, language, awake, roles);
    }

    private BotProcess started(StandIn server) {
        return BotProcess.start(
                directory,
                server.address(),
                Map.of(
                        "AKD_TELEGRAM_MESSAGES_PER_SECOND", PER_SECOND,
                        "AKD_FLOOD_BURST", "1000",
                        "AKD_TELEGRAM_CHAT_BURST", "1000"));
    }

    /** It is open, with an item on its agenda. */
    private void beginMeeting() {
        var begins = ZonedDateTime.now(ALMATY).plusMinutes(20);
        dana.sends("/menu").taps("Группы").taps("Новая группа").sends("Совет");
        dana.taps("Комитет").taps("Сохранить").sees("Совет");
        for (var member : List.of("Aida", "Bolat")) {
            dana.sends("/menu").taps("Группы").taps("Совет").taps("Участники").taps("Добавить");
            dana.sends(member).taps(member).seesToast("Готово: в группе");
        }
        dana.sends("/desk").taps("🏛 Заседания").taps("Регулярные заседания").taps("Совет");
        dana.sends("Пленум").taps("Каждую неделю");
        dana.sends(begins.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ru")));
        dana.sends(DateTimeFormatter.ofPattern("HH:mm").format(begins))
                .taps("Алматы")
                .sends("Зал");
        dana.sends("meet.example.org/council")
                .taps("Больше половины")
                .taps("Любой член")
                .taps("Сохранить");
        bolat.hasSeen("Пленум: You are invited").taps("In person");
        aida.hasSeen("Пленум: You are invited").taps("In person");
        dana.sends("/desk")
                .taps("🏛 Заседания")
                .taps("· Пленум")
                .taps("Вопрос в повестку")
                .sends("Бюджет");
        dana.taps("Bolat").sees("Бюджет");
        dana.sends("/desk")
                .taps("🏛 Заседания")
                .taps("· Пленум")
                .taps("Открыть заседание")
                .sees("🔴 Идёт");
    }

    private void beginCampaign() {
        var last = DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(ALMATY).plusDays(20));
        dana.sends("/desk")
                .taps("Деньги")
                .taps("Сборы")
                .taps("Новый сбор")
                .sends("Школа")
                .sends("Рюкзаки");
        dana.sends(last).taps("Да, деньги").sends("100 000").sends("Счёт KZ12").taps("Сохранить");
        dana.taps("Открыть для членов").seesToast("Теперь члены могут участвовать");
    }

    /** Drawn, with one match. */
    private void beginTournament() {
        dana.sends("/desk")
                .taps("Турниры")
                .taps("Новый турнир")
                .sends("Кубок")
                .taps("Шахматы")
                .taps("На выбывание");
        dana.sends("через 5 дней 18:00")
                .sends("Дворец")
                .sends("8")
                .taps("До начала")
                .taps("Сохранить")
                .seesToast("Запись открыта");
        for (var player : List.of(aida, saken)) {
            player.sends("/tournaments").taps("Кубок").taps("Take part").seesToast("You take part");
        }
        dana.sends("/tournaments").taps("Кубок").taps("Управление").taps("Провести жеребьёвку");
        dana.taps("Провести жеребьёвку").seesToast("Жеребьёвка");
        saken.hasSeen("the lot is drawn");
    }

    /** A pledge, a payment of dues and a result, each in the middle of its form. */
    private void halfway() {
        aida.sends("/donate").taps("Школа").taps("💵 Money").sends("5000").sees("May other members read your name");
        bolat.sends("/dues").taps("I have paid").sends("15 000").sees("If you have a receipt");
        saken.sends("/tournaments").taps("Кубок").taps("Result: Aida").sees("What was the score");
    }

    private void announce() {
        dana.sends("/desk").taps("Объявления").taps("Новое объявление").sends("Общий сбор");
        dana.taps("Отправить…").taps("Отправить сейчас");
    }

    private void finishMeeting() {
        dana.taps("Единогласно").hasSeen("Решение 1.1: Утвердить смету");
        dana.taps("☑️ Поручение").taps("Утвердить смету").taps("Bolat").taps("1 неделя");
        bolat.hasSeen("You have something to do: Утвердить смету");
        dana.sends("/desk").taps("🏛 Заседания").taps("· Пленум").taps("Завершить заседание");
        dana.taps("Утвердить и разослать").seesToast("Утверждено");
        aida.hasSeen("The minutes are approved: Пленум").hasSeen("Decision 1.1: Утвердить смету");
    }

    private void finishPledge() {
        aida.taps("Yes, name me").hasSeen("Amount: ₸5,000").taps("Save").hasSeen("To pay");
        aida.taps("I have paid").taps("Skip");
        dana.hasSeen("сообщает: передано");
        dana.sends("/desk").taps("Проверить: 1").taps("Aida").taps("Получено").seesToast("Подтверждено");
        aida.hasSeen("Thank you! ₸5,000");
    }

    private void finishDues() {
        bolat.taps("Skip").hasSeen("Amount: ₸15,000").taps("Save").hasSeen("being checked");
        dana.sends("/desk")
                .taps("Взносы на проверке")
                .taps("полугодие")
                .taps("Bolat")
                .taps("Подтвердить");
        dana.seesToast("внесено в книгу");
        bolat.hasSeen("Your dues have come");
    }

    private void finishMatch() {
        saken.sends("1:0").hasSeen("to be confirmed");
        aida.hasSeen("says that this was the score");
        aida.sends("/tournaments").taps("Кубок").taps("✅ Correct").seesToast("the result stands");
        saken.hasSeen("Кубок is over");
    }

    private static long received(StandIn server, List<Long> readers) {
        return readers.stream()
                .filter(reader -> server.timesSeen(reader, "Общий сбор") > 0)
                .count();
    }

    private void saysNothingTwice(StandIn server, List<Long> readers) {
        long twice = readers.stream()
                .filter(reader -> server.timesSeen(reader, "Общий сбор") > 1)
                .count();
        assertThat(twice).isLessThanOrEqualTo(IN_FLIGHT);
        assertThat(readers)
                .allSatisfy(reader ->
                        assertThat(server.timesSeen(reader, "Общий сбор")).isBetween(1L, 2L));
        assertThat(aida.timesSeen("The minutes are approved: Пленум")).isEqualTo(1);
        assertThat(bolat.timesSeen("You have something to do")).isEqualTo(1);
        assertThat(aida.timesSeen("Школа\nA new campaign")).isEqualTo(1);
        assertThat(aida.timesSeen("Thank you! ₸5,000")).isEqualTo(1);
        assertThat(aida.timesSeen("says that this was the score")).isEqualTo(1);
        assertThat(bolat.timesSeen("Your dues have come")).isEqualTo(1);
        assertThat(saken.timesSeen("the lot is drawn")).isEqualTo(1);
        assertThat(saken.timesSeen("Кубок is over")).isEqualTo(1);
        assertThat(dana.timesSeen("сообщает: передано")).isEqualTo(1);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
