package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.sweeps.Sweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with reminders that they got, and what they get in the morning. */
@OwnApplication
class RemindersTest extends Conversation {

    private static final AtomicInteger NEXT = new AtomicInteger(880);

    @Autowired
    private List<Sweep> sweeps;

    private Organised organised;

    @BeforeEach
    void desk() {
        organised = new Organised(dana);
    }

    /** A member of their own for each script, who has no other reminders. */
    private Phone member(String name) {
        return member(name, "77015550" + NEXT.incrementAndGet());
    }

    private void going(Phone phone, String... titles) {
        for (var title : titles) {
            organised.published(title, "");
            Organised.opens(phone, title).taps("Going").sees("You are in");
        }
    }

    /** At six in the evening, when reminders of tomorrow go out. */
    private void theDayBefore() {
        playground.movesClock(
                Organised.begins(playground).minus(Duration.ofHours(24)).minusSeconds(60));
        playground.movesClock(Duration.ofSeconds(61));
    }

    @Test
    void a_reminder_is_put_off_and_comes_once_more_however_often_that_was_tapped() {
        var phone = member("Snoozing Person");
        going(phone, "Будильник");
        theDayBefore();

        phone.hasSeen("⏰ Будильник")
                .taps("In an hour")
                .sees("You will be reminded again")
                .seesButton("No more of these");
        var message = phone.lastMessage().path("message_id").asInt();
        phone.tapsAgain().sees("You will be reminded again");
        playground.movesClock(Duration.ofMinutes(61));
        phone.seesTimes(2, "⏰ Будильник").seesButton("Tomorrow");
        assertThat(phone.lastMessage().path("message_id").asInt()).isNotEqualTo(message);

        phone.taps("Can’t come").seesToast("not coming");
        phone.tapsData(message, phone.dataOf("No more of these")).seesToast("no longer concerns you");
    }

    @Test
    void a_reminder_says_tomorrow_and_in_how_long_and_loses_its_buttons_when_the_next_one_comes() {
        var phone = member("Punctual Person");
        going(phone, "Точно в срок");
        theDayBefore();
        phone.hasSeen("⏰ Точно в срок").sees("tomorrow at 18:00").seesButton("Tomorrow at 09:00");
        tidies();
        assertThat(phone.message("tomorrow at 18:00").has("reply_markup")).isTrue();

        playground.movesClock(Duration.ofHours(22));
        phone.hasSeen("today at 18:00, in 2 hours");
        tidies();
        phone.losesButtons("tomorrow at 18:00");

        phone.taps("Open the event").sees("You are in");
        playground.movesClock(Duration.ofHours(3));
        tidies();
        phone.seesButton("Back").taps("Back").sees("Events");
    }

    private void tidies() {
        sweeps.stream().filter(sweep -> sweep.name().equals("stale-buttons")).forEach(Sweep::run);
    }

    @Test
    void no_more_of_these_is_taken_back_and_answered_of_something_called_off() {
        var phone = member("Stopping Person");
        going(phone, "Довольно");
        theDayBefore();

        phone.hasSeen("⏰ Довольно").taps("No more of these").sees("no more reminders of Довольно");
        phone.tapsAgain().sees("no more reminders of Довольно");
        playground.movesClock(Duration.ofHours(22));
        assertThat(phone.timesSeen("⏰ Довольно")).isZero();
        phone.taps("Remind me after all").seesToast("You are reminded again").sees("⏰ Довольно");
        var old = phone.lastMessage().path("message_id").asInt();
        var data = phone.dataOf("No more of these");

        Organised.opens(dana, "Довольно")
                .taps("Управление")
                .taps("Отменить")
                .sends("Зал закрыт")
                .taps("Отменить мероприятие");
        phone.hasSeen("Зал закрыт");
        phone.tapsData(old, data).seesToast("called off");
        phone.tapsData(old, "remz|nonsense|HOUR").seesToast("over");
        phone.tapsData(old, "remz|nonsense|NEVER").seesToast("too old");
    }

    @Test
    void rule_4_what_piles_up_overnight_is_one_message_in_the_morning_with_a_way_to_each() {
        var phone = member("Distant Person");
        phone.sends("/timezone").sends("Tokyo").taps("Save").sees("Tokyo");
        going(phone, "Ночь первая", "Ночь вторая", "Ночь третья");
        theDayBefore();

        // ten in the evening in Tokyo
        assertThat(phone.timesSeen("⏰ Ночь")).isZero();
        playground.movesClock(Duration.ofHours(10));

        phone.hasSeen("3 reminders").sees("⏰ Ночь первая").sees("⏰ Ночь вторая");
        phone.taps("Ночь вторая").sees("⏰ Ночь вторая").doesNotSee("первая").seesButton("In an hour");
        phone.taps("Back").sees("3 reminders");
        assertThat(phone.timesSeen("⏰ Ночь")).isEqualTo(1);
    }

    @Test
    void rule_1_what_is_done_about_one_of_the_morning_leads_back_to_the_others() {
        var phone = member("Orderly Person");
        phone.sends("/timezone").sends("Tokyo").taps("Save").sees("Tokyo");
        going(phone, "Утро первое", "Утро второе", "Утро третье");
        theDayBefore();
        playground.movesClock(Duration.ofHours(10));
        phone.hasSeen("3 reminders").seesButton("1 · ✖️ Can’t come").seesButton("3 · ✖️ Can’t come");

        phone.taps("Утро второе").taps("Can’t come").sees("not coming").sees("2 reminders");
        phone.doesNotSee("Утро второе").tapsAgain().sees("not coming").sees("2 reminders");
        phone.taps("Утро первое").taps("In an hour").sees("You will be reminded again");
        phone.taps("Back").sees("2 reminders").sees("⏰ Утро первое");
        phone.taps("Утро третье").taps("No more of these").sees("no more reminders of Утро третье");
        phone.taps("Back").sees("1 reminder").doesNotSee("Утро третье");
        phone.taps("Can’t come").sees("not coming").doesNotSee("reminder");
        assertThat(phone.timesSeen("⏰ Утро")).isZero();
    }

    @Test
    void a_downtime_brings_one_message_of_what_still_helps() {
        var phone = member("Patient Person");
        going(phone, "Простой один", "Простой два");

        playground.movesClock(Organised.begins(playground).minus(Duration.ofHours(1)));

        phone.hasSeen("2 reminders").sees("Простой один").sees("Простой два");
        assertThat(phone.timesSeen("⏰ Простой")).isEqualTo(1);
    }

    @Test
    void a_pause_holds_reminders_and_not_what_is_called_off() {
        var phone = member("Pausing Person");
        going(phone, "Пауза");
        var later = playground.now().atZone(ZoneOffset.UTC).plusDays(60);
        phone.sends("/notifications")
                .taps("Pause until")
                .sends(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(later))
                .sees("Paused until");
        theDayBefore();
        assertThat(phone.timesSeen("⏰ Пауза")).isZero();

        Organised.opens(dana, "Пауза")
                .taps("Управление")
                .taps("Отменить")
                .sends("Болезнь")
                .taps("Отменить мероприятие");

        phone.hasSeen("Болезнь");
        phone.sends("/notifications").taps("End the pause").sees("What you are told, and when");
        assertThat(phone.timesSeen("⏰ Пауза")).isZero();
    }

    @Test
    void who_may_come_is_asked_to_decide() {
        var phone = member("Undecided Person");
        organised.published("Может быть", "");
        Organised.opens(phone, "Может быть").taps("Maybe");

        playground.movesClock(Organised.begins(playground).minus(Duration.ofHours(29)));

        phone.hasSeen("Have you decided?").taps("Going").sees("You are in");
    }

    @Test
    void rule_4_an_invitation_comes_to_those_who_sleep_without_a_sound_and_to_the_others_with_it() {
        // half past eight in Astana, and early in the morning in Helsinki
        var today = playground.now().atZone(ZoneOffset.UTC).toLocalDate();
        playground.movesClock(today.plusDays(1).atTime(3, 30).toInstant(ZoneOffset.UTC));

        new Organised(dana, aida, saken).published("Тихая ночь", "");

        assertThat(saken.message("Тихая ночь").path("silent").asBoolean(false)).isTrue();
        assertThat(aida.message("Тихая ночь").path("silent").asBoolean(false)).isFalse();
        saken.taps("Going").sees("You are in");
        assertThat(saken.sends("/my").lastMessage().has("silent")).isFalse();
    }

    /** A member who has two reminders at once, read as they come. */
    private Phone reading(String language, String name, String going) {
        var phone = member(name);
        phone.sends("/language").taps(language);
        for (var title : List.of("Наурыз кеші", "Вечер музыки")) {
            Organised.opens(phone, title).taps(going);
        }
        return phone;
    }

    @Test
    void reminders_and_the_choices_about_them_are_read_in_kazakh_and_in_russian() {
        organised.published("Наурыз кеші", "");
        organised.published("Вечер музыки", "");
        var kazakh = reading("Қазақша", "Оқырман Кітапов", "Келемін");
        var russian = reading("Русский", "Читатель Книгин", "Приду");
        playground.movesClock(Organised.begins(playground).minus(Duration.ofHours(23)));

        kazakh.hasSeen("🔔 2 еске салу\n\n1. ⏰").sees("Сізді көруге қуаныштымыз.\n\n2. ⏰");
        kazakh.taps("Наурыз кеші").sees("⏰ Наурыз кеші").sees("18:00\n📍 Астана Опера");
        assertThat(kazakh.labels())
                .containsExactly(
                        "📅 Іс-шараны ашу",
                        "✖️ Келе алмаймын",
                        "⏰ Бір сағаттан соң",
                        "⏰ Ертең, сағат 09:00",
                        "🔕 Енді еске салмаңыз",
                        "‹ Артқа",
                        "⌂ Мәзір");
        kazakh.taps("Ертең").seesToast("Қайта еске саламыз: ").sees("09:00");
        kazakh.taps("Енді еске салмаңыз")
                .sees("Наурыз кеші енді еске салынбайды. Өзгеріс болса, бұрынғыдай хабарлаймыз.");
        kazakh.taps("Қайта еске салыңыз").seesToast("Еске салу қайта қосылды.").seesButton("Бір сағаттан соң");
        kazakh.taps("Келе алмаймын").sees("келмей").sees("🔔 1 еске салу\n\n⏰ Вечер музыки");
        kazakh.sends("/notifications").sees("Сізге не туралы, қашан хабарлайтынымыз.");
        kazakh.sees("Барлық санаттың жаңалықтары").sees("22:00–08:00 аралығында тек шұғыл хабар келеді");
        kazakh.seesButton("Түнгісі – бір хабарламамен").seesButton("Дүйсенбіде апта жоспары");

        russian.hasSeen("🔔 2 напоминания\n\n1. ⏰").sees("Будем рады Вас видеть.\n\n2. ⏰");
        russian.taps("Вечер музыки").sees("⏰ Вечер музыки").sees("18:00\n📍 Астана Опера");
        assertThat(russian.labels())
                .containsExactly(
                        "📅 Открыть мероприятие",
                        "✖️ Не смогу",
                        "⏰ Через час",
                        "⏰ Завтра в 09:00",
                        "🔕 Больше не напоминать",
                        "‹ Назад",
                        "⌂ Меню");
        russian.taps("Через час").seesToast("Напомним снова: ").sees("20:00");
        russian.taps("Больше не напоминать").sees("Больше не будем напоминать: Вечер музыки. Если что-то изменится");
        russian.taps("Всё же напоминать")
                .seesToast("Напоминания снова включены.")
                .seesButton("Завтра");
        russian.taps("Не смогу").sees("не придёте").sees("🔔 1 напоминание\n\n⏰ Наурыз кеші");
        russian.sends("/notifications").sees("Что и когда Вам сообщать.").sees("Новое по всем рубрикам");
        russian.sees("С 22:00 до 08:00 — только срочное").seesButton("Ночные — одним сообщением");
    }

    @Test
    void rule_3_each_tap_under_a_reminder_is_answered_whoever_taps_and_whatever_became_of_it() {
        var leaving = member("Suspended Reader");
        var forgotten = member("Forgotten Reader");
        var staying = member("Staying Reader");
        var stranger = member("Curious Stranger");
        organised.published("Слом", "");
        organised.published("Слом второй", "");
        for (var phone : List.of(leaving, forgotten, staying)) {
            Organised.opens(phone, "Слом второй").taps("Going");
            Organised.opens(phone, "Слом").taps("Going");
        }
        var begins = Organised.begins(playground);
        playground.movesClock(begins.minus(Duration.ofHours(23)));
        for (var phone : List.of(leaving, forgotten, staying)) {
            phone.hasSeen("2 reminders");
        }
        staying.taps("Слом второй");
        var data = Stream.of("In an hour", "Tomorrow", "No more of these", "Back")
                .map(staying::dataOf)
                .collect(Collectors.toCollection(ArrayList::new));
        data.add(data.get(2).replace("rem-", "rem+"));
        data.add(data.get(2).replace("rem-", "rem"));

        eachTapTwice(stranger, data, "no longer concerns you");
        dana.sends("/desk").taps("Члены ассоциации").taps("Найти").sends("Suspended Reader");
        dana.taps("Suspended Reader").taps("Приостановить").sends("Проверка").taps("Приостановить");
        leaving.hasSeen("Проверка");
        eachTapTwice(leaving, data, "Only members of the association");
        leaving.sees("The secretary of the association can tell you more");
        forgotten.sends("/forget").taps("Yes, forget me").taps("Erase for good").sees("You have been forgotten");
        eachTapTwice(forgotten, data, "Only members of the association");

        Organised.opens(dana, "Слом второй")
                .taps("Управление")
                .taps("Отменить")
                .sends("Закрыто")
                .taps("Отменить мероприятие");
        staying.hasSeen("Закрыто");
        staying.tapsData(staying.lastMessage().path("message_id").asInt(), data.get(3))
                .sees("1 reminder")
                .taps("Слом")
                .sees("⏰ Слом");
        var decline = staying.dataOf("Can’t come");
        data.replaceAll(each ->
                each.replace(each.split("\\|")[1], staying.dataOf("No more").split("\\|")[1]));
        playground.movesClock(begins.plus(Duration.ofHours(20)));
        eachTapTwice(staying, data, "This is over");
        eachTapTwice(staying, List.of(decline), "answers are closed");
    }

    private static void eachTapTwice(Phone phone, List<String> data, String answer) {
        for (var each : data) {
            phone.tapsData(phone.lastMessage().path("message_id").asInt(), each).seesToast(answer);
            phone.tapsAgain().seesToast(answer);
        }
    }
}
