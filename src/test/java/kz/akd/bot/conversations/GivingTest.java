package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.akd.bot.giving.Appeal;
import kz.akd.bot.giving.Campaign;
import kz.akd.bot.giving.CampaignId;
import kz.akd.bot.giving.CampaignState;
import kz.akd.bot.giving.Need;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A campaign from nothing to its end: made, pledged to in three languages, paid, confirmed, told. */
@OwnApplication
class GivingTest extends Conversation {

    private static final byte[] PHOTO = photo();

    private static byte[] photo() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private Documents<CampaignId, Campaign> campaigns;

    private LocalDate lastDay;
    private String shift;

    /** So that nobody is reminded of them in the middle of other scripts. */
    @AfterEach
    void nothingIsLeft() {
        campaigns.all().forEach(campaign -> campaigns.remove(campaign.id()));
    }

    @BeforeEach
    void everybodyIsThere() {
        // when nobody sleeps, from Helsinki to Almaty
        playground.movesClock(playground.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24 + 7)));
        var today = playground.now().atZone(Person.HOME_ZONE).toLocalDate();
        shift = WRITTEN.format(today.plusDays(8)) + " 18:00";
        lastDay = today.plusDays(20);
        List.of(aida, bolat, saken, madina, yerlan, dana).forEach(phone -> phone.sends("/start"));
    }

    /** Made by Dana with goods and a shift; members have heard of it. */
    private void opened(String title) {
        draft(title);
        dana.taps("Добавить вещи").sends("Рюкзаки").taps("30").taps("Сохранить").sees("Рюкзаки: нужно ещё 30 из 30");
        dana.taps("Добавить смену").sends("Упаковка").sends(shift).taps("2").taps("Сохранить");
        dana.sees("Упаковка").sees("свободно мест: 2 из 2");
        dana.taps("Открыть для членов")
                .seesToast("Теперь члены могут участвовать")
                .tapsAgain();
    }

    private Phone draft(String title) {
        dana.sends("/desk").taps("Деньги").taps("Сборы").taps("Новый сбор");
        dana.sends(title).sends("Рюкзаки детям <b>из сёл</b> & тетради").sends(WRITTEN.format(lastDay));
        return dana.taps("Да, деньги")
                .sends("100 тыс")
                .sends("Народный банк, счёт KZ12")
                .sees("100")
                .taps("Сохранить")
                .sees("Черновик")
                .sees("из сёл</b> & тетради");
    }

    private static Phone card(Phone phone, String title, String menu) {
        return phone.sends("/donate").sees(menu).taps(title);
    }

    @Test
    void money_is_promised_paid_checked_and_thanked_for() {
        opened("Школа");
        aida.hasSeen("Школа\nЖаңа науқан");
        assertThat(aida.timesSeen("Школа\nЖаңа науқан")).isEqualTo(1);

        card(saken, "Школа", "Giving").taps("💵 Money").sends("-5").sees("not an amount");
        saken.sends("1e12").sees("not an amount").sends("10,555").sees("of 2");
        saken.taps("Back")
                .sends("10 000,555")
                .sees("not an amount")
                .sends("10k")
                .taps("No, anonymously");
        saken.sees("please check").taps("Save").tapsAgain();
        saken.sees("10,000").sees("To pay").sees("KZ12").seesButton("Copy ").seesButton("I have paid");

        card(aida, "Школа", "Қайырымдылық")
                .sees("Мақсат")
                .sees("үш адам қатысқанда")
                .doesNotSee("уәде етілді:");
        aida.taps("Бір күндік жалақы")
                .taps("Өткізіп")
                .taps("Иә, көрсетіңіз")
                .taps("Сақтау")
                .sees("бір күндік жалақы");
        card(bolat, "Школа", "Сборы и помощь")
                .taps("Деньги")
                .sends("50 €")
                .taps("Нет, анонимно")
                .taps("Сохранить");
        bolat.sees("50")
                .taps("Всё же не смогу")
                .taps("Отозвать")
                .seesToast("отозвано")
                .sees("отозвано");

        yerlan.sends("/start");
        saken.taps("I have paid").sendsDocument("virus.exe", "MZ".getBytes(StandardCharsets.US_ASCII));
        saken.sees("photo, or a file").sendsPicture(PHOTO).sees("being checked").seesNoButton("I have paid");
        yerlan.hasSeen("сообщает: передано");
        yerlan.taps("Проверить").sees("анонимно").sees("чек выше");
        assertThat(yerlan.lastFile()).isEqualTo(PHOTO);
        yerlan.taps("Другая сумма")
                .sends("4000")
                .taps("Сохранить")
                .seesToast("Подтверждено")
                .tapsAgain();
        yerlan.sees("пришла часть");
        saken.hasSeen("Thank you! ₸4,000");
        card(saken, "Школа", "Giving")
                .taps("Mine: ")
                .sees("6,000")
                .taps("I have paid")
                .taps("Skip");
        yerlan.sends("/desk")
                .taps("Проверить: 1")
                .taps("Saken")
                .taps("Не поступило")
                .sends("Ещё не пришло");
        saken.hasSeen("could not be confirmed: Ещё не пришло");
        saken.taps("My pledge").taps("I have paid").taps("Skip").sees("being checked");
        var old = yerlan.sends("/desk").taps("Проверить: 1").taps("Saken").dataOf("Получено");
        yerlan.taps("Получено").sees("выполнено").tapsAgain();
        assertThat(saken.timesSeen("Thank you! ₸6,000")).isEqualTo(1);
        saken.hasSeen("Your promise is fulfilled");

        bolat.sends("/start").tapsData(bolat.lastMessage().path("message_id").asInt(), old);
        bolat.seesToast("Ваши роли этого не позволяют");
        dana.sends("/start").tapsData(dana.lastMessage().path("message_id").asInt(), old);
        dana.seesToast("Ваши роли этого не позволяют");
        dana.sends("/desk")
                .taps("Деньги")
                .taps("Сборы")
                .taps("Школа")
                .taps("Обещания")
                .doesNotSee("Saken");
    }

    @Test
    void goods_and_places_are_never_given_twice() {
        opened("Рюкзаки детям");
        card(aida, "Рюкзаки", "Қайырымдылық")
                .taps("🎒 Рюкзаки")
                .sends("31")
                .sees("30")
                .sends("28");
        card(saken, "Рюкзаки", "Giving").taps("🎒 Рюкзаки").sends("5").taps("Yes, name me");
        aida.taps("Жоқ, есімімсіз").taps("Сақтау").sees("28 × Рюкзаки");
        saken.taps("Save")
                .sees("Only 2 are still needed")
                .taps("Back")
                .taps("🎒 Рюкзаки")
                .taps("2");
        saken.taps("Yes, name me").taps("Save").sees("2 × Рюкзаки").taps("Back").sees("all of it is promised");

        card(bolat, "Рюкзаки", "Сборы и помощь")
                .seesNoButton("🎒 Рюкзаки")
                .taps("🙋 Упаковка")
                .sees("Накануне");
        var shift = card(madina, "Рюкзаки", "Қайырымдылық").dataOf("🙋 Упаковка");
        madina.taps("🙋 Упаковка").sees("Упаковка");
        madina.tapsData(madina.lastMessage().path("message_id").asInt(), shift).seesToast("орныңыз бар");
        card(saken, "Рюкзаки", "Giving").sees("all places are taken").seesNoButton("🙋 Упаковка");
        saken.tapsData(saken.lastMessage().path("message_id").asInt(), shift).seesToast("Others were faster");
        bolat.sends("/my").sees("Упаковка");
        aida.sends("/my").sees("Рюкзаки детям");

        card(aida, "Рюкзаки", "Қайырымдылық").taps("Менікі").taps("Тапсырдым").sees("тексерілуде");
        dana.sends("/desk")
                .taps("Проверить: 1")
                .taps("28")
                .taps("Другое число")
                .sends("20")
                .sees("пришла часть");
        aida.hasSeen("Рақмет!");
        card(aida, "Рюкзаки", "Қайырымдылық")
                .taps("Менікі")
                .taps("Бере алмаймын")
                .taps("Қайтарып алу");
        card(saken, "Рюкзаки", "Giving").sees("8 of 30 still needed");
    }

    private Phone promising(String title, String name, String number, String amount) {
        var phone = member(name, number);
        card(phone, title, "Giving")
                .taps("💵 Money")
                .sends(amount)
                .taps("Yes, name me")
                .taps("Save");
        return phone;
    }

    private void is(LocalDate day) {
        playground.movesClock(day.atTime(12, 0).atZone(Person.HOME_ZONE).toInstant());
    }

    @Test
    void reminders_come_until_it_is_given_and_impact_and_closing_end_it() {
        opened("Тепло");
        var pays = promising("Тепло", "Paying Donor", "+77015550601", "5000");
        var cannot = promising("Тепло", "Other Donor", "+77015550602", "7000");
        var silent = promising("Тепло", "Silent Donor", "+77015550603", "8000");
        silent.taps("Back").sees("promised: ₸20,000").sees("received: ₸0");
        silent.taps("Progress").sees("passed on");
        assertThat(silent.lastFile()).isNotEmpty();

        is(lastDay.minusDays(7));
        pays.hasSeen("Тепло: the last day is").taps("Given").sees("being checked");
        cannot.hasSeen("Тепло: the last day is").taps("I can’t").sees("taken back");
        silent.hasSeen("Тепло: the last day is").taps("Open the campaign").sees("Тепло");
        is(lastDay.minusDays(1));
        silent.seesTimes(1, "Тепло: the last day is");
        is(lastDay.plusDays(3));
        silent.seesTimes(2, "Тепло: the last day is");
        assertThat(pays.timesSeen("Тепло: the last day is")).isZero();
        dana.hasSeen("Тепло: последний день прошёл. Ещё не передал обещанное 1 человек");

        dana.sends("/desk").taps("Деньги").taps("Сборы").taps("Тепло").taps("Что сделано");
        dana.sends("Дети <i>согрелись</i>")
                .sendsPicture(PHOTO)
                .taps("Сохранить")
                .tapsAgain();
        pays.hasSeen("Дети <i>согрелись</i>");
        assertThat(pays.timesSeen("Тепло: what came of it")).isEqualTo(1);
        cannot.hasNeverSeen("Дети <i>согрелись</i>");
        dana.taps("Закрыть").sees("насовсем").taps("Закрыть").seesToast("закрыт");
        silent.hasSeen("Тепло is closed");
        is(lastDay.plusDays(11));
        silent.taps("Open the campaign").sees("closed");
    }

    @Test
    void a_shift_takes_place_and_is_reminded_of_though_its_campaign_is_closed_before() {
        opened("Склад");
        var owes = promising("Склад", "Owing Donor", "+77015550611", "5000");
        card(saken, "Склад", "Giving").taps("🙋 Упаковка").sees("reminded the day before");
        dana.sends("/desk").taps("Деньги").taps("Сборы").taps("Склад").taps("Закрыть");
        dana.taps("Закрыть").seesToast("закрыт");
        saken.hasSeen("Your shift takes place all the same: Упаковка").hasNeverSeen("has not come");
        owes.hasSeen("has not come, and you are reminded no more").sends("/my").doesNotSee("Склад");
        owes.sends("/donate").taps("My pledges").taps("Склад").sees("The campaign is closed");
        owes.seesButton("I have paid").seesNoButton("I can’t after all");
        saken.sends("/my").sees("Склад: Упаковка");

        is(lastDay.minusDays(12));
        saken.hasSeen("Склад: you help with “Упаковка”").seesButton("I can’t");
        is(lastDay.plusDays(4));
        assertThat(owes.timesSeen("Склад: the last day is")).isZero();
        saken.sends("/donate").taps("My pledges").taps("Упаковка").doesNotSee("reminded the day before");
    }

    @Test
    void whoever_may_not_is_refused_and_links_lead_to_the_campaign() {
        opened("Ссылка");
        var id = card(saken, "Ссылка", "Giving").taps("Progress").sees("Ссылка").lastFile();
        assertThat(id).isNotEmpty();
        var open = saken.taps("Back").dataOf("Progress").split("\\|", -1)[1];
        var hex = HexFormat.of().formatHex(Base64.getUrlDecoder().decode(open));
        bolat.sends("/start campaign_" + hex).sees("Ссылка").seesButton("Деньги");
        bolat.sends("/start campaign_nonsense").sees("Этого больше нет");
        var guest = playground.newPhone("Guest Person", "en", "+77019990011");
        guest.sends("/start").sends("/donate").sees("open to members");
        guest.sends("/start campaign_" + hex).sees("open to members");
        for (var data : List.of("gdo|", "gdx|", "gdm|", "gdi|", "gdg|", "gde|")) {
            saken.sends("/start")
                    .tapsData(saken.lastMessage().path("message_id").asInt(), data + open);
            saken.seesToast("Your roles do not allow this");
        }
        saken.tapsData(saken.lastMessage().path("message_id").asInt(), "gvl|" + open + "|7M4K9XP");
        assertThat(saken.tapWasAnswered()).isTrue();
    }

    private void open(String title, List<Need> needs) {
        campaigns.add(new Campaign(
                new CampaignId(new ObjectId()),
                new PersonId(dana.id()),
                playground.now(),
                CampaignState.OPEN,
                new Appeal(title, "История", Money.of(CurrencyUnit.of("KZT"), 5000), lastDay, "Касса"),
                needs,
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void a_long_list_is_turned_filtered_and_searched_and_its_old_buttons_lead_on() {
        IntStream.range(0, 10).forEach(number -> open("Сбор " + number, List.of()));
        open("Рюкзаки к школе", List.of(new Need(new ObjectId(), "Рюкзак", 3)));

        bolat.sends("/donate").seesButton("1/2").taps("›").seesButton("2/2").seesNoButton("›");
        bolat.taps("Отбор").taps("Вещи").sees("Выбрано: 🎒 Вещи").seesButton("Рюкзаки к школе");
        bolat.seesNoButton("Сбор 1").taps("✕").seesButton("1/2");
        bolat.taps("Поиск").sends("РЮКЗ").sees("Выбрано: «РЮКЗ»").taps("Рюкзаки к школе");
        bolat.sees("История").taps("Назад").seesButton("1/2");
        bolat.taps("Поиск").sends("нет такого").sees("нет ничего подходящего").taps("Назад");
        saken.sends("/donate")
                .taps("Search")
                .sends("сбор 3")
                .sees("Chosen: “сбор 3”")
                .seesNoButton("Сбор 4");
        aida.sends("/donate").taps("Іріктеу").taps("Заттар").sees("Таңдалғаны: 🎒 Заттар");

        int message = bolat.lastMessage().path("message_id").asInt();
        bolat.tapsData(message, "gv|1").seesButton("2/2");
        bolat.tapsData(message, "ls|giving.list|||77").seesButton("2/2");
        bolat.tapsData(message, "ls|giving.list||forged;x|0").seesButton("1/2");
        bolat.tapsData(message, "ls|no.such.list|||0").seesToast("Эта кнопка устарела");
        bolat.tapsData(message, "ls|giving.pledges|forged||0").seesToast("Эта кнопка устарела");
    }
}
