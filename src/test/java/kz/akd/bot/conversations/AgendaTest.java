package kz.akd.bot.conversations;

import static kz.akd.bot.conversations.Organised.opens;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import kz.akd.bot.agenda.WeekBegan;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.AnotherLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What members see of all that they have ahead, in the chat and in their calendars. */
class AgendaTest extends Conversation {

    private static final Pattern ADDRESS = Pattern.compile("https://bot\\.example\\.org/calendar/[A-Za-z0-9_-]+\\.ics");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Organised organised;

    @BeforeEach
    void start() {
        dana.sends("/start");
        organised = new Organised(dana, aida, bolat, saken, madina, yerlan);
    }

    private void reached(boolean fromOutside) {
        ReflectionTestUtils.setField(
                context.getBean("calendarAddress"), "publicUrl", fromOutside ? "https://bot.example.org" : "");
    }

    private HttpResponse<byte[]> looksAt(String address, String... headers) {
        var here = URI.create(address.replace("https://bot.example.org", "http://127.0.0.1:" + port));
        var request = HttpRequest.newBuilder(here);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void what_one_says_yes_to_is_on_the_agenda_by_day_in_ones_own_zone_and_one_tap_away() {
        var abroad = member("Opera Lover", "77015550778");
        abroad.sends("/timezone").sends("helsinki").taps("Save");
        organised.published("Вечер оперы", "50");
        opens(abroad, "Вечер оперы").taps("Going");

        abroad.sends("/my")
                .sees("My agenda")
                .sees("15:00 Вечер оперы")
                .sees("(in Almaty 18:00)")
                .taps("Вечер оперы")
                .sees("You are in.");
    }

    @Test
    void what_is_not_certain_says_so_and_what_was_declined_or_cancelled_is_gone() {
        organised.published("Поход в горы", "50");
        opens(bolat, "Поход в горы").taps("Возможно");
        bolat.sends("/my").sees("Поход в горы (не точно)");

        opens(bolat, "Поход в горы").taps("Не смогу");
        bolat.sends("/my").doesNotSee("Поход в горы");
    }

    @Test
    void an_empty_agenda_has_a_way_on_and_guests_are_told_whom_it_is_for() {
        yerlan.sends("/my").sees("ничего не запланировано").taps("Мероприятия").sees("Мероприятия");
        playground
                .newPhone("Stranger", "en")
                .sends("/start")
                .sends("/my")
                .sees("for members of the association")
                .taps("Menu");
    }

    @Test
    void the_agenda_in_three_languages() {
        madina.sends("/start").sends("/my").sees("Менің жоспарым");
        bolat.sends("/start").sends("/my").sees("Мои планы");
        saken.sends("/start").sends("/my").sees("My agenda");
    }

    @Test
    void the_whole_agenda_is_a_file_that_calendars_open() {
        organised.published("Күй <b>&</b> ән; кеш, 1", "50");
        opens(aida, "Күй <b>&").taps("Келемін");

        aida.sends("/my").taps("Күнтізбе файлы");

        var file = AnotherLibrary.opens(aida.lastFile());
        assertThat(file.says("METHOD")).isEqualTo("PUBLISH");
        assertThat(file.all("SUMMARY")).contains("Күй <b>&</b> ән; кеш, 1");
        assertThat(file.all("URL")).allMatch(address -> address.contains("?start=event_"));
        aida.taps("Артқа").sees("Менің жоспарым");
    }

    @Test
    void no_calendar_can_be_subscribed_to_where_the_outside_does_not_reach_us() {
        saken.sends("/start").sends("/my").seesNoButton("In my calendar");
        saken.tapsData(saken.lastMessage().path("message_id").asInt(), "mysub+").seesToast("cannot be subscribed to");
        assertThat(looksAt("https://bot.example.org/calendar/any.ics").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_calendar_is_subscribed_to_by_a_secret_address_until_it_is_revoked() {
        organised.published("Подписка", "50");
        opens(saken, "Подписка").taps("Going");
        reached(true);
        try {
            saken.sends("/my").taps("In my calendar").sees("secret address").taps("Make an address");
            var first = address(saken.toString());

            var answer = looksAt(first);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
            var calendar = AnotherLibrary.opens(answer.body());
            assertThat(calendar.says("NAME")).isEqualTo("Association of Diplomats: my agenda");
            assertThat(calendar.all("SUMMARY")).contains("Подписка");

            saken.sends("/my").taps("In my calendar").doesNotSee(first).taps("A new address");
            var second = address(saken.toString());
            assertThat(second).isNotEqualTo(first);
            assertThat(looksAt(first).statusCode()).isEqualTo(404);
            assertThat(looksAt(second).statusCode()).isEqualTo(200);

            saken.sends("/my").taps("In my calendar").taps("Revoke").sees("stopped working");
            assertThat(looksAt(second).statusCode()).isEqualTo(404);
        } finally {
            reached(false);
        }
    }

    @Test
    void a_subscribed_calendar_hears_of_every_change_at_once_and_its_numbers_grow() {
        var phone = member("Herald Lover", "77015550776");
        organised.published("Лекция о гербах", "50");
        opens(phone, "Лекция о гербах").taps("Maybe");
        reached(true);
        try {
            phone.sends("/my").taps("In my calendar").taps("Make an address");
            var address = address(phone.toString());
            var before = copy(address);
            assertThat(copy(address)).isEqualTo(before);

            organised.sets("Место", "Дом приёмов");
            before = grown(before, copy(address));
            organised.sets("Ссылка на видеовстречу", "meet.example.org/other");
            before = grown(before, copy(address));
            dana.taps("Подробности").taps("Дата и время").sends("20:30");
            dana.taps("Сохранить").seesToast("Изменено");
            before = grown(before, copy(address));
            opens(phone, "Лекция о гербах").taps("Going");
            grown(before, copy(address));
        } finally {
            reached(false);
        }
    }

    private record Copy(long number, String changed) {}

    private static Copy grown(Copy before, Copy after) {
        assertThat(after.number()).isGreaterThan(before.number());
        assertThat(after.changed()).isGreaterThan(before.changed());
        return after;
    }

    /** What the subscription says of the lecture to a program that has a copy of this moment. */
    private Copy copy(String address) {
        var answer = looksAt(address, "If-None-Match", "*", "If-Modified-Since", "Fri, 31 Dec 2100 23:59:59 GMT");
        assertThat(answer.statusCode()).isEqualTo(200);
        var calendar = AnotherLibrary.opens(answer.body());
        int at = calendar.all("SUMMARY").indexOf("Лекция о гербах");
        return new Copy(
                Long.parseLong(calendar.all("SEQUENCE").get(at)),
                calendar.all("LAST-MODIFIED").get(at));
    }

    @Test
    void rule_7_a_suspended_members_address_gives_nothing_until_they_are_reinstated() {
        var phone = member("Suspended Person", "77015550777");
        reached(true);
        try {
            phone.sends("/my").taps("In my calendar").taps("Make an address");
            var address = address(phone.toString());
            assertThat(looksAt(address).statusCode()).isEqualTo(200);

            dana.sends("/desk")
                    .taps("Члены ассоциации")
                    .taps("Найти")
                    .sends("Suspended Person")
                    .taps("Suspended Person");
            dana.taps("Приостановить").sends("Проверка").taps("Приостановить").sees("Приостановлено");
            assertThat(looksAt(address).statusCode()).isEqualTo(404);

            dana.taps("Восстановить");
            assertThat(looksAt(address).statusCode()).isEqualTo(200);
        } finally {
            reached(false);
        }
    }

    /** The newest on the phone. */
    private static String address(String seen) {
        var found = ADDRESS.matcher(seen);
        String newest = null;
        while (found.find()) {
            newest = found.group();
        }
        assertThat(newest).as(seen).isNotNull();
        return newest;
    }

    @Test
    void whoever_has_something_ahead_is_told_once_what_their_week_brings() {
        organised.published("Неделя диктантов", "50");
        opens(bolat, "Неделя диктантов").taps("Приду");
        var today = playground.now().atZone(ALMATY).toLocalDate();
        for (var phone : List.of(bolat, yerlan)) {
            var week = new WeekBegan(
                    new PersonId(phone.id()),
                    today,
                    today.plusWeeks(1).atStartOfDay(ALMATY).toInstant());
            context.publishEvent(week);
            context.publishEvent(week);
        }

        bolat.hasSeen("Ваша неделя").seesTimes(1, "Ваша неделя");
        yerlan.hasNeverSeen("Ваша неделя");
    }
}
