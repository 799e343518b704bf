package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What people choose to be told, and when. */
class NotificationChoicesTest extends Conversation {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("ru"));

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private People people;

    @Test
    void topics_are_muted_and_heard_again_with_doubled_taps_doing_it_once() {
        saken.sends("/start").sends("/notifications").sees("every category").taps("Categories");

        saken.taps("✅ ⚽ Sport").seesButton("⬜ ⚽ Sport");
        saken.tapsData(saken.lastMessage().path("message_id").asInt(), "telltop=|SPORT|false")
                .seesButton("⬜ ⚽ Sport");
        saken.taps("Back").sees("all categories but one");
        saken.taps("Categories").taps("⬜ ⚽ Sport").seesButton("✅ ⚽ Sport");
        saken.taps("Back").sees("every category");
    }

    @Test
    void who_muted_a_category_or_pauses_is_not_invited_and_finds_the_event_all_the_same() {
        saken.sends("/start").sends("/notifications").taps("Categories").taps("✅ ⚽ Sport");
        madina.sends("/start")
                .sends("/notifications")
                .taps("Үзіліс жасау")
                .sends(TYPED.format(today().plusDays(20)))
                .sees("Үзіліс аяқталатын күн");
        var organised = new Organised(dana, aida);
        organised
                .draft("Футбол на снегу")
                .taps("Подробности")
                .taps("Рубрика")
                .taps("Спорт")
                .taps("Назад");
        organised.publish("Футбол на снегу");

        saken.hasNeverSeen("Футбол на снегу");
        madina.hasNeverSeen("Футбол на снегу");
        Organised.opens(saken, "Футбол на снегу").sees("Футбол на снегу");
        saken.sends("/notifications").taps("Categories").taps("⬜ ⚽ Sport");
        madina.sends("/notifications").taps("Үзілісті аяқтау");
    }

    @Test
    void a_pause_is_picked_from_the_calendar_or_typed_and_ended() {
        bolat.sends("/start").sends("/notifications").taps("Пауза до").sees("С какого дня");
        bolat.sends("вчера").sees("⚠️").sends("31.02.2027").sees("⚠️");
        var later = today().plusDays(20);
        bolat.sends(TYPED.format(later)).sees("Пауза до").sees(RUSSIAN.format(later));
        var lastOfMonth = today().with(TemporalAdjusters.lastDayOfMonth());
        bolat.taps("Другой день")
                .taps(Integer.toString(lastOfMonth.getDayOfMonth()))
                .sees(RUSSIAN.format(lastOfMonth));
        bolat.taps("Закончить паузу").sees("Что и когда Вам сообщать");
    }

    @Test
    void digests_are_switched_off_and_on_and_taken_out_with_the_rest() throws IOException {
        madina.sends("/start").sends("/profile").taps("Хабарламалар");

        madina.taps("✅ Түнгісі").seesButton("⬜ Түнгісі");
        madina.taps("✅ Дүйсенбіде").seesButton("⬜ Дүйсенбіде");
        madina.sends("/export");
        assertThat(json(madina.lastFile()))
                .contains("\"reminders of a night in one message\" : false", "\"the week ahead on Mondays\" : false");
        madina.sends("/notifications").taps("⬜ Түнгісі").taps("⬜ Дүйсенбіде").seesButton("✅ Дүйсенбіде");
    }

    @Test
    void who_is_no_member_has_nothing_to_choose_whatever_was_tapped() {
        var guest = playground.newPhone("Passing", "en").sends("/start").taps("English");

        guest.sends("/notifications").sees("members");
        guest.tapsData(guest.lastMessage().path("message_id").asInt(), "tellmorn|false")
                .seesToast("members");
        guest.tapsData(guest.lastMessage().path("message_id").asInt(), "telltop=|NONSENSE|false")
                .seesToast("too old");
    }

    @Test
    void quiet_hours_of_the_first_release_are_read() {
        yerlan.sends("/start");
        var his = Query.query(Criteria.where("_id").is(1006));
        mongo.updateFirst(
                his,
                new Update()
                        .set("quietFrom", LocalTime.of(23, 0))
                        .set("quietTo", LocalTime.of(7, 0))
                        .unset("notifications"),
                "people");
        var old = mongo.findOne(his, Person.class);

        assertThat(old).isNotNull();
        assertThat(old.notifications().quietFrom()).isEqualTo(LocalTime.of(23, 0));
        assertThat(old.notifications().quietTo()).isEqualTo(LocalTime.of(7, 0));
        assertThat(people.find(new PersonId(1001)).orElseThrow().notifications().hasQuietHours())
                .isTrue();
    }

    /** Other scripts of the same application have moved the clock. */
    private LocalDate today() {
        return LocalDate.ofInstant(playground.now(), ZoneId.of("Asia/Almaty"));
    }

    private static String json(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no JSON in the file");
    }
}
