package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.treasury.BillId;
import kz.akd.bot.treasury.PeriodId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Dues from the day a period opens to the ledger of the fund. */
@OwnApplication
class DuesTest extends Conversation {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Autowired
    @Qualifier("periods")
    private Sweep periods;

    private int year;

    /** The day after the next first half opens. */
    @BeforeEach
    void aPeriodOpens() {
        var today = playground.now().atZone(ALMATY).toLocalDate();
        var opens = LocalDate.of(today.getYear(), 1, 15);
        var next = opens.isAfter(today) ? opens : opens.plusYears(1);
        year = next.getYear();
        for (var phone : new Phone[] {aida, bolat, saken, madina, yerlan, dana}) {
            phone.sends("/start");
        }
        playground.movesClock(at(next.plusDays(1), 12));
        periods.run();
        periods.run();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ALMATY).toInstant();
    }

    @Test
    void dues_are_opened_claimed_confirmed_and_entered_in_the_ledger() {
        aida.hasSeen("Жарна, " + year + " жылдың бірінші жартысы");
        saken.hasSeen("Dues, first half of " + year);
        assertThat(saken.timesSeen("Dues, first half of " + year + "\nOne day")).isEqualTo(1);
        bolat.hasNeverSeen("Взносы, первое полугодие " + year);
        bolat.sends("/dues").sees("нет взносов").doesNotSee("Следующий период");

        saken.sends("/dues").sees("first half of " + year).sees("to be paid");
        bill(saken).sees("to be paid").sees("Last day");
        saken.taps("Day’s wage")
                .sends("a lot")
                .sees("not an amount")
                .sends("120 EUR")
                .sees("€120");
        saken.taps("I have paid").sends("120 EUR").taps("Skip").sees("check").taps("Save");
        saken.seesToast("Thank you").sees("being checked").tapsAgain();
        saken.sees("being checked").seesNoButton("I have paid");

        yerlan.hasSeen("сообщает об оплате взноса");
        yerlan.sends("/desk").sees("").taps("Взносы на проверке").taps("первое полугодие " + year);
        yerlan.sees("Сообщили об оплате").taps("Saken").sees("€").taps("Подтвердить");
        yerlan.seesToast("внесено в книгу").tapsAgain();
        saken.hasSeen("Your dues have come").sees("€120");
        bill(saken).sees("paid").sees("Received");
        yerlan.sends("/desk").taps("Деньги").taps("Взносы и фонд").taps("Книга фонда");
        yerlan.sees("120").sees("цепочка цела").sees("взнос").taps("Файлом").sees("без имён");
    }

    @Test
    void a_claim_is_rejected_with_a_reason_and_owed_again_and_a_confirmation_is_taken_back() {
        bill(aida).taps("Мен төледім").taps("Өткізіп").taps("Өткізіп");
        aida.taps("Сақтау").sees("тексерілуде");
        opensBillOf("Аида");
        yerlan.taps("Не поступило")
                .sends("Платёж <b>не найден</b> & всё")
                .sees("проверьте")
                .taps("Не подтверждать");
        aida.hasSeen("растай алмады").sees("<b>не найден</b> & всё");
        bill(aida).sees("төленуге тиіс").seesButton("Мен төледім");

        yerlan.sends("/desk")
                .taps("Деньги")
                .taps("Взносы и фонд")
                .taps("первое полугодие " + year)
                .taps("Не платили");
        yerlan.taps("Аида")
                .taps("Записать платёж")
                .sends("-5")
                .sees("Не понимаю эту сумму")
                .sends("10 000");
        yerlan.taps("Сохранить").seesToast("внесено").sees("получено");
        aida.hasSeen("Жарнаңыз түсті");
        yerlan.taps("Отменить").sends("Два раза записано").taps("Сохранить").seesToast("отдельной записью");
        aida.hasSeen("растауы қайтарылды");
        bill(aida).seesButton("Мен төледім");
    }

    /** By its link: with one bill /dues opens it, with several it lists them. */
    private Phone bill(Phone phone) {
        return phone.sends("/start dues_" + BillId.of(new PeriodId(year + "-1"), new PersonId(phone.id())));
    }

    private void opensBillOf(String name) {
        yerlan.sends("/desk")
                .taps("Деньги")
                .taps("Взносы и фонд")
                .taps("первое полугодие " + year)
                .taps(name);
    }

    @Test
    void reminders_stop_when_somebody_says_under_one_that_they_have_paid_and_the_treasurer_hears_of_the_rest() {
        playground.movesClock(at(LocalDate.of(year, 3, 1).minusDays(14), 11));
        madina.hasSeen("Еске саламыз")
                .seesButton("Мен төледім")
                .taps("Мен төледім")
                .sees("Қазынашы тексереді");
        madina.tapsAgain();
        saken.hasSeen("A reminder: the last day is");
        var reminded = madina.timesSeen("Еске саламыз");

        playground.movesClock(at(LocalDate.of(year, 3, 1).minusDays(3), 11));
        playground.movesClock(at(LocalDate.of(year, 3, 8), 11));
        saken.hasSeen("The last day was");
        saken.sends("/my").sees("first half of " + year + ": overdue");
        madina.sends("/my").doesNotSee("Жарна, " + year + " жылдың бірінші жартысы: мерзімі өтті");
        assertThat(madina.timesSeen("Еске саламыз")).isEqualTo(reminded);
        madina.hasNeverSeen("Назардан тыс");
        playground.movesClock(at(LocalDate.of(year, 3, 9), 11));
        yerlan.hasSeen("Ещё не заплати");
    }

    @Test
    void rule_6_nobody_but_the_treasurer_sees_or_decides_and_nobody_decides_their_own() {
        yerlan.sends("/desk")
                .taps("Деньги")
                .taps("Взносы и фонд")
                .taps("первое полугодие " + year)
                .taps("Не платили");
        var data = yerlan.dataOf("Аида");
        var message = dana.sends("/start").lastMessage().path("message_id").asInt();
        dana.tapsData(message, data).seesToast("казначей");
        dana.tapsData(message, data.replace("duo|", "dux|")).seesToast("казначей");
        dana.tapsData(message, "led|0").seesToast("казначей");
        saken.sends("/start").tapsData(saken.lastMessage().path("message_id").asInt(), data.replace("duo|", "dub|"));
        saken.doesNotSee("Аида");
        saken.tapsData(saken.lastMessage().path("message_id").asInt(), data.replace("duo|", "dup|"))
                .seesToast("not yours");

        yerlan.taps("Ерлан")
                .taps("Записать платёж")
                .sends("5000")
                .taps("Сохранить")
                .seesToast("собственный взнос");
        var guest = playground
                .newPhone("Somebody", "en", "+12025550179")
                .sends("/start")
                .sends("/dues");
        guest.sees("for members of the association");
    }

    @Test
    void an_exempt_member_owes_nothing_and_is_told() {
        yerlan.sends("/desk")
                .taps("Деньги")
                .taps("Взносы и фонд")
                .taps("первое полугодие " + year)
                .taps("Не платили");
        yerlan.taps("Мәдина")
                .taps("Освободить")
                .sends("Длительная болезнь")
                .taps("На год")
                .taps("Сохранить");
        yerlan.seesToast("Освобождение записано").sees("Длительная болезнь");
        madina.hasSeen("жарнадан босатылдыңыз");
        bill(madina).sees("Длительная болезнь").seesNoButton("Мен төледім");

        yerlan.taps("Снять освобождение").sees("всё же платить").taps("Да, взнос к оплате");
        yerlan.seesToast("Освобождение снято").tapsAgain();
        madina.hasSeen("босатуыңыз қайтарылды");
        bill(madina).seesButton("Мен төледім");
        yerlan.sends("/desk").taps("Деньги").taps("Взносы и фонд").taps("Освобождены: 1");
        yerlan.sees("Мәдина").sees("Длительная болезнь").taps("Прекратить").taps("Да, прекратить");
        yerlan.seesToast("Освобождение прекращено").sees("никто не освобождён");
        madina.hasSeen("босатуыңыз аяқталды");
        assertThat(madina.timesSeen("босатуыңыз қайтарылды")).isEqualTo(1);
    }

    @Test
    void all_that_was_stated_is_confirmed_at_once_after_number_and_sum_were_seen() {
        bill(saken).taps("I have paid").sends("120 EUR").taps("Skip").taps("Save");
        bill(aida).taps("Мен төледім").sends("15 000").taps("Өткізіп").taps("Сақтау");
        yerlan.sends("/desk").taps("Деньги").taps("Взносы и фонд").taps("первое полугодие " + year);
        yerlan.taps("Подтвердить все с суммой")
                .sees("2 платежа")
                .sees("15\u00a0000")
                .sees("120");
        bill(madina).taps("Мен төледім").sends("7 000").taps("Өткізіп").taps("Сақтау");
        yerlan.taps("Да, подтвердить 2").seesToast("изменился");
        saken.hasNeverSeen("Your dues have come (first half of " + year);

        yerlan.sends("/desk").taps("Деньги").taps("Взносы и фонд").taps("первое полугодие " + year);
        yerlan.taps("Подтвердить все с суммой").sees("3 платежа").sees("22\u00a0000");
        yerlan.taps("Да, подтвердить 3").seesToast("3 платежа").tapsAgain();
        saken.hasSeen("Your dues have come (first half of " + year);
        assertThat(saken.timesSeen("Your dues have come (first half of " + year))
                .isEqualTo(1);
    }
}
