package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.Topic;
import kz.akd.bot.members.groups.manage.GroupMembers;
import kz.akd.bot.members.groups.manage.Groups;
import kz.akd.bot.members.groups.manage.Offices;
import kz.akd.bot.members.profile.NotificationChoices;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.beans.factory.annotation.Autowired;

/** What organisers broadcast, from the first word to who has read it. */
@OwnApplication
class AnnouncementsTest extends Conversation {

    private static final String FORMATS = """
            [{"type":"bold","offset":3,"length":9},{"type":"text_link","offset":16,"length":3,"url":"https://example.org/?a=1&b=2"},
             {"type":"spoiler","offset":20,"length":5},{"type":"italic","offset":20,"length":5}]""";

    private static final List<String> RUNG_FOR = List.of("announcements", "announcement-amendments");
    private static final int MOST_RINGS = 300;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupMembers members;

    @Autowired
    private Offices offices;

    @Autowired
    private NotificationChoices choices;

    @BeforeEach
    void everybodyIsThere() {
        for (var phone : new Phone[] {aida, bolat, saken, madina, yerlan, dana}) {
            phone.sends("/start");
        }
    }

    private Phone writing(Phone author, String words) {
        return author.sends("/desk").taps("Объявления").taps("Новое объявление").sends(words);
    }

    /** Its author, too, gets a copy, which stands below the report. */
    private Phone sent(Phone author, String title) {
        return comes(author.taps("Отправить…").taps("Отправить сейчас"), title + "\nОтправлено");
    }

    /** Rings for what would be rung for every two seconds, until somebody has seen what comes of it. */
    private Phone comes(Phone phone, String words) {
        for (int i = 0; i < MOST_RINGS && phone.timesSeen(words) == 0; i++) {
            RUNG_FOR.forEach(this::ring);
            LockSupport.parkNanos(100_000_000);
        }
        return phone.hasSeen(words);
    }

    private void ring(String sweep) {
        try {
            scheduler.triggerJob(scheduler.getJobKeys(GroupMatcher.anyJobGroup()).stream()
                    .filter(job -> job.getName().equals(sweep))
                    .findFirst()
                    .orElseThrow());
        } catch (SchedulerException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void it_reaches_everybody_in_their_language_exactly_as_it_was_written() {
        dana.sends("/desk").taps("Объявления").taps("Новое объявление").sees("Русский");
        dana.sends("🎭 Внимание! <b> & тут тайна", FORMATS).sees("Черновик").sees("🎭 Внимание!");
        dana.taps("➕ English").sends("Attention please");
        dana.taps("➕ Қазақша").sends("Назар аударыңыз").sees("Қазақша, Русский, English");
        dana.taps("Просмотр").taps("Қазақша").sees("Назар аударыңыз").taps("Назад");
        dana.taps("Просить подтвердить").seesButton("✅ Просить подтвердить");
        dana.taps("Отправить…").sees("все члены").sees("А именно").seesButton("Отправить сейчас");
        dana.taps("Отправить сейчас").tapsAgain().seesToast("изменить его нельзя");
        comes(dana, "тайна\nОтправлено");

        bolat.hasSeen("🎭 Внимание! <b> & тут тайна");
        var copy = bolat.message("🎭 Внимание!");
        assertThat(copy.path("entities").toString())
                .contains("\"bold\",\"offset\":3,\"length\":9")
                .contains("\"text_link\",\"offset\":16,\"url\":\"https://example.org/?a=1&b=2\",\"length\":3")
                .contains("\"spoiler\",\"offset\":20,\"length\":5")
                .contains("\"italic\",\"offset\":20,\"length\":5");
        saken.hasSeen("Attention please").hasNeverSeen("Внимание!");
        aida.hasSeen("Назар аударыңыз");
        assertThat(saken.timesSeen("Attention please")).isEqualTo(1);

        bolat.taps("Прочитано").seesToast("отмечено").seesButton("Отмечено");
        bolat.tapsAgain().seesToast("Уже отмечено");
        saken.taps("I have read this").seesToast("Thank you");
        dana.sends("/desk")
                .taps("Объявления")
                .taps("🎭 Внимание!")
                .taps("Кто не ответил?")
                .sees("не подтвердили")
                .sees("Аида")
                .doesNotSee("Болат")
                .taps("Назад");
        dana.sees("Подтвердили: 3 из").taps("Напомнить им").seesToast("Напоминание получ");
        dana.tapsAgain().seesToast("недавно");
        aida.hasSeen("оқығаныңызды растауыңызды").taps("Оқыдым").seesToast("белгіленді");
        bolat.hasNeverSeen("подтвердите, что Вы это прочли");
    }

    @Test
    void pictures_and_videos_go_out_with_their_words() throws IOException {
        dana.sends("/desk").taps("Объявления").taps("Новое объявление");
        dana.sendsPicture(picture(), "Афиша недели", "[{\"type\":\"bold\",\"offset\":0,\"length\":5}]");
        dana.sees("Афиша недели").taps("Просить подтвердить");
        sent(dana, "Афиша недели");
        saken.hasSeen("Афиша недели");
        var copy = saken.message("Афиша недели");
        assertThat(copy.path("photo").isEmpty()).isFalse();
        assertThat(copy.path("caption_entities").toString()).contains("bold");
        saken.taps("I have read this").seesToast("Thank you").tapsAgain().seesToast("already");

        dana.sends("/desk").taps("Объявления").taps("Новое объявление");
        dana.sendsVideo("film.mp4", new byte[] {1, 2, 3}, "Фильм о нас").sees("Фильм о нас");
        sent(dana, "Фильм о нас");
        saken.hasSeen("Фильм о нас");
        assertThat(saken.message("Фильм о нас").path("video").path("file_id").asString(""))
                .isNotEmpty();

        dana.sends("/desk").taps("Объявления").taps("Новое объявление").sendsSticker();
        dana.sends("х".repeat(4096)).sees("Черновик").taps("Удалить черновик").taps("🗑 Удалить");
    }

    @Test
    void the_audience_is_chosen_by_kind_and_city_and_those_left_out_are_named() {
        writing(dana, "Только ветеранам").taps("Для кого").taps("Ветераны").sees("Ветераны (");
        dana.taps("Назад").taps("Отправить…").sees("Болат");
        comes(dana.taps("Отправить сейчас"), "Только ветеранам\nОтправлено");
        bolat.hasSeen("Только ветеранам");
        saken.hasNeverSeen("Только ветеранам");

        saken.blocks(true);
        try {
            writing(dana, "Кому не дойдёт").taps("Отправить…").sees("Недоступны");
        } finally {
            saken.blocks(false);
        }
        dana.taps("Назад").taps("Удалить черновик").taps("🗑 Удалить").seesToast("Удалено");
    }

    @Test
    void it_waits_for_its_moment_and_asks_first_when_that_has_long_passed() {
        writing(dana, "Завтрашнее").taps("Отправить…").taps("В другое время").sends("завтра 12:00");
        dana.sees("Уйдёт").taps("Не в это время").sees("Черновик");
        dana.taps("Отправить…").taps("В другое время").sends("завтра 12:00").sees("Уйдёт");

        playground.movesClock(Duration.ofDays(2));

        comes(dana, "Отправить всё же?");
        bolat.hasNeverSeen("Завтрашнее");
        sent(dana, "Завтрашнее");
        bolat.hasSeen("Завтрашнее");
    }

    private Phone report(String title) {
        return dana.sends("/desk").taps("Объявления").taps(title);
    }

    @Test
    void what_was_sent_is_corrected_and_taken_back_on_every_phone() throws IOException {
        writing(dana, "Собрание в 10:00").taps("Просить подтвердить");
        sent(dana, "Собрание в 10:00");
        bolat.hasSeen("Собрание в 10:00").taps("Прочитано");

        report("Собрание в 10:00").taps("✏️ Исправить").taps("Русский").sends("Собрание в 11:00");
        comes(dana.sees("проверьте").taps("Сохранить"), "Собрание в 11:00\nОтправлено");
        bolat.hasSeen("Собрание в 11:00").hasNeverSeen("Собрание в 10:00").seesButton("Отмечено");
        saken.hasSeen("Собрание в 11:00").hasNeverSeen("Собрание в 10:00").seesButton("I have read this");

        report("Собрание в 11:00").taps("Отозвать").sees("48 часов").taps("Отозвать у всех");
        comes(dana, "Собрание в 11:00\nОтозвано").tapsAgain().seesToast("Сейчас это невозможно");
        bolat.hasNeverSeen("Собрание в 11:00");

        dana.sends("/desk").taps("Объявления").taps("Новое объявление");
        dana.sendsPicture(picture(), "Афиша с ошибкой", "[]");
        sent(dana, "Афиша с ошибкой");
        report("Афиша с ошибкой").taps("✏️ Исправить").taps("Русский");
        dana.sendsPicture(picture(), "Другая", "[]");
        dana.taps("Сохранить").seesToast("только текст");
        report("Афиша с ошибкой").taps("✏️ Исправить").taps("Русский").sends("Афиша без ошибки");
        comes(dana.taps("Сохранить"), "Афиша без ошибки\nОтправлено");
        assertThat(saken.message("Афиша без ошибки").path("photo").isEmpty()).isFalse();

        playground.movesClock(Duration.ofDays(3));
        report("Афиша без ошибки").taps("Отозвать").taps("Отозвать у всех");
        comes(dana, "Отозвать не удалось: 6");
        saken.hasSeen("Афиша без ошибки");
    }

    @Test
    void rule_6_an_officer_of_a_group_writes_to_that_group_alone() {
        var by = new PersonId(dana.id());
        var group = new GroupId(new ObjectId());
        groups.make(by, group, "Клуб чтецов", GroupKind.COMMITTEE);
        members.add(by, group, new PersonId(saken.id()), new ObjectId());
        members.add(by, group, new PersonId(bolat.id()), new ObjectId());
        offices.appoint(by, group, new PersonId(bolat.id()), null, new ObjectId());

        writing(bolat, "Читаем вместе").sees("Клуб чтецов (2 человека)").seesNoButton("Срочное");
        bolat.taps("Для кого").seesButton("✅ Клуб чтецов").taps("✅ Клуб чтецов").seesToast("своим группам");
        bolat.taps("Служащие").sees("1 человек").taps("✅ Служащие").sees("2 человека");
        var another = bolat.dataOf("✅ Клуб чтецов").split("\\|", -1);
        var chosen = bolat.dataOf("Служащие").split("\\|", -1)[3];
        var forged = another[0] + "|" + another[1] + "|" + "A".repeat(another[2].length()) + "|" + chosen;
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), forged).seesToast("своим группам");
        comes(bolat.taps("Назад").taps("Отправить…").taps("Отправить сейчас"), "Читаем вместе\nОтправлено");
        saken.hasSeen("Читаем вместе");
        aida.hasNeverSeen("Читаем вместе");
        aida.sends("/start");

        dana.sends("/desk").taps("Объявления").taps("Читаем вместе").sees("Доставлено: 2");
    }

    @Test
    void those_who_come_to_an_event_are_addressed_and_who_paused_is_left_out() {
        var organised = new Organised(dana, aida, bolat, saken, madina, yerlan);
        organised.published("Вечер поэзии", "");
        Organised.opens(saken, "Вечер поэзии").taps("Going");
        Organised.opens(bolat, "Вечер поэзии").taps("Приду");

        writing(dana, "Гостям вечера").taps("Для кого").taps("По мероприятию").taps("Вечер поэзии");
        dana.sees("Вечер поэзии: Все, кто участвует (2 человека)");
        dana.taps("Назад").taps("Отправить…").sees("Saken Omarov, Болат");
        comes(dana.taps("Отправить сейчас"), "Гостям вечера\nОтправлено");
        saken.hasSeen("Гостям вечера");
        madina.hasNeverSeen("Гостям вечера");

        choices.pause(
                new PersonId(saken.id()),
                LocalDate.ofInstant(playground.now(), ZoneOffset.UTC).plusMonths(6));
        writing(dana, "Не для отдыхающих").taps("Отправить…").sees("Просили пока не присылать нового");
        dana.taps("Назад").taps("🔔 Срочное").seesButton("✅ 🔔 Срочное").taps("Отправить…");
        dana.doesNotSee("Просили пока").taps("Отправить сейчас");
        comes(saken, "Не для отдыхающих");
        comes(dana, "Не для отдыхающих\nОтправлено");
        choices.endPause(new PersonId(saken.id()));

        choices.hear(new PersonId(saken.id()), Topic.SPORT, false);
        report("Не для отдыхающих").taps("Использовать снова").tapsAgain().sees("Черновик");
        dana.taps("Тема: нет")
                .taps("Спорт")
                .seesButton("Спорт")
                .taps("Отправить…")
                .sees("отключили тему");
        dana.taps("Назад").taps("Удалить черновик").taps("🗑 Удалить");
        choices.hear(new PersonId(saken.id()), Topic.SPORT, true);
    }

    @Test
    void rule_6_nobody_else_writes_sees_or_stops_it() {
        var data = writing(dana, "Чужое").dataOf("Отправить…");
        var message = aida.sends("/start").lastMessage().path("message_id").asInt();
        for (var tap : new String[] {
            data, data.replace("ans|", "an!|"), data.replace("ans|", "anS|"), data.replace("ans|", "and|")
        }) {
            aida.tapsData(message, tap).seesToast("рұқсат бермейді");
        }
        aida.tapsData(message, data.replace("ans|", "anr|")).seesToast("жіберілмеген");
        aida.sends("/desk").seesNoButton("Хабарландырулар");
        dana.tapsData(dana.lastMessage().path("message_id").asInt(), data.replace("ans|", "anS|"))
                .seesToast("Сейчас это невозможно");
        dana.taps("Удалить черновик").taps("🗑 Удалить").tapsAgain().seesToast("больше нет");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
