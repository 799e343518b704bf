package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.afterwards.Afterwards;
import kz.akd.bot.events.course.Course;
import kz.akd.bot.events.course.CourseFacts.PlaceChanged;
import kz.akd.bot.events.course.enrol.Courses;
import kz.akd.bot.events.course.enrol.Enrolled;
import kz.akd.bot.events.course.run.Certificates;
import kz.akd.bot.events.course.run.CourseDesk;
import kz.akd.bot.events.course.run.CourseEnds;
import kz.akd.bot.events.organise.EventSeries;
import kz.akd.bot.events.plan.Recurrence;
import kz.akd.bot.events.plan.Recurrence.Rhythm;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.person.MemberFacts.StandingChanged;
import kz.akd.bot.members.person.MemberFacts.StandingChanged.Matter;
import kz.akd.bot.members.person.Notifications;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Profile;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Courses: one enrolment, every session, attendance taken by the teacher, a certificate at the end. */
@OwnApplication
class CoursesTest extends Conversation {

    private static final PersonId DANA = new PersonId(1005);
    private static final long FIRST_RACER = 790_001;

    @Autowired
    private Courses courses;

    @Autowired
    private CourseDesk desk;

    @Autowired
    private CourseEnds ends;

    @Autowired
    private Afterwards afterwards;

    @Autowired
    private Certificates certificates;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private List<PersonalData> ownData;

    @Autowired
    private EventSeries eventSeries;

    @Autowired
    private ApplicationEventPublisher publisher;

    private Instant begins;

    @BeforeEach
    void everybodyIsThere() {
        List.of(aida, bolat, saken, madina, dana, yerlan).forEach(phone -> phone.sends("/start"));
        begins = Organised.begins(playground);
    }

    /** Three sessions in three weeks, as a draft; Yerlan teaches. */
    private void drafted(String title, String places) {
        dana.sends("/desk")
                .taps("Планирование")
                .taps("➕ Новый курс")
                .sees("шаг 1 из 12")
                .sends(title);
        dana.taps("B1").sends("Ерлан").sees("кто из них").taps("Ерлан Төлегенов");
        dana.sends("ЕНУ, ауд. 305").taps("Пропустить").taps("Алматы").sends("послезавтра 18:00");
        dana.sends("ночь").sees("от 15").taps("90").taps("Готово").sends("3");
        dana.sends(places).taps("Пропустить").sees("проверьте").sees(title).sees("Ерлан Төлегенов");
        dana.taps("Сохранить").seesToast("Черновик готов");
    }

    private Course opened(String title, String places) {
        drafted(title, places);
        dana.taps("Открыть набор").seesToast("Набор открыт").tapsAgain();
        List.of(aida, bolat, saken, madina).forEach(phone -> phone.hasSeen(title));
        yerlan.hasSeen("Вы назначены преподавателем курса " + title);
        return courses.open(DANA).stream()
                .filter(at -> at.title(Language.RU, playground.now()).equals(title))
                .findFirst()
                .orElseThrow()
                .course();
    }

    private static Phone opens(Phone phone, Course course) {
        return phone.sends("/start course_" + course.id());
    }

    private List<Event> sessions(Course course) {
        return courses.sessions(course.id());
    }

    private Phone teaches(Course course, int session) {
        playground.movesClock(begins.plus(Duration.ofDays(7L * session)));
        return opens(yerlan, course)
                .taps("Участники")
                .taps("Отметить присутствующих")
                .sees("Занятие " + (session + 1));
    }

    @Test
    void one_enrols_once_and_is_certified_at_the_end() {
        var course = opened("Французский <b>язык</b>", "2");
        saken.sends("/events").taps("📚 Courses").sees("Французский <b>язык</b> · B1");
        saken.sends("/events").doesNotSee("Французский");

        opens(aida, course)
                .sees("Деңгейі: B1")
                .sees("3 сабақ")
                .taps("Жазылу")
                .seesToast("Сіз жазылдыңыз")
                .tapsAgain();
        opens(bolat, course).sees("Занято 1 из 2").taps("Записаться").sees("Вы записаны");
        opens(saken, course)
                .taps("Join the waiting list")
                .seesToast("number 1")
                .sees("You are number 1 in the waiting list");
        assertThat(sessions(course))
                .hasSize(3)
                .allSatisfy(session ->
                        assertThat(session.seated()).containsExactlyInAnyOrder(new PersonId(1001), new PersonId(1002)));
        aida.sends("/my").sees("Французский <b>язык</b>");

        opens(dana, course).taps("Управление").taps("🔢 Места").sends("1").sees("у 2 человек");
        opens(dana, course).taps("Управление").taps("🔢 Места").sends("3");
        saken.hasSeen("A place has become free, and it is yours");
        saken.hasSeen("You are enrolled");
        assertThat(saken.message("3 sessions").toString()).doesNotContain("waiting list");
        assertThat(saken.timesSeen("A place has become free, and it is yours: Французский"))
                .isEqualTo(1);
        assertThat(sessions(course))
                .allSatisfy(session -> assertThat(session.seated()).contains(new PersonId(1003)));

        absence(course);
        attendance(course);

        playground.movesClock(begins.plus(Duration.ofDays(15)));
        afterwards.run();
        afterwards.run();
        ends.run();
        ends.run();
        aida.hasSeen("сертификатыңыз дайын");
        bolat.hasSeen("Вы посетили 1 из 3 занятий. Сертификат выдаётся начиная с 75 %");
        yerlan.hasSeen("Занимались: 3, с сертификатом: 1");
        assertThat(aida.timesSeen("сертификатыңыз дайын")).isEqualTo(1);
        assertThat(aida.timesSeen("Келгеніңізге рақмет: Французский")).isEqualTo(1);
        bolat.hasSeen("Спасибо, что пришли: Французский").taps("4 ⭐").seesToast("оценка записана");
        certificate(course);
    }

    private void absence(Course course) {
        opens(bolat, course)
                .taps("Все занятия")
                .taps("✅")
                .taps("Не смогу прийти")
                .sends("Болен & <i>лежу</i>");
        bolat.sees("Вы не придёте").seesButton("Всё-таки приду").seesNoButton("Возможно");
        yerlan.hasSeen("Болат Ахметов не сможет прийти").hasSeen("Болен & <i>лежу</i>");
        dana.hasSeen("Болат Ахметов не сможет прийти");
        bolat.taps("Всё-таки приду").sees("Вы записаны");
        yerlan.hasSeen("Болат Ахметов всё-таки придёт");
        bolat.taps("Не смогу прийти").taps("Пропустить").sees("Вы не придёте");
        assertThat(sessions(course).get(0).saying(Rsvp.DECLINED)).containsExactly(new PersonId(1002));
        assertThat(sessions(course).get(1).seated()).contains(new PersonId(1002));
    }

    private void attendance(Course course) {
        teaches(course, 0).sees("Предупредили: 1").seesButton("✉️ Болат Ахметов");
        yerlan.taps("▫️ Аида").seesToast("здесь").tapsAgain().seesButton("✅ Аида");
        teaches(course, 1)
                .taps("▫️ Аида")
                .taps("▫️ Болат")
                .taps("▫️ Saken")
                .taps("✅ Saken")
                .seesToast("нет на занятии");
        var mark = yerlan.dataOf("▫️ Saken");
        teaches(course, 2).taps("▫️ Аида").taps("Назад").sees("Аида Нұрланова — 2 из 2");
        saken.tapsData(saken.sends("/start").lastMessage().path("message_id").asInt(), mark)
                .seesToast("do not allow");
        yerlan.taps("В CSV").sees("участники");
        assertThat(new String(yerlan.lastFile(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Аида Нұрланова,2,0,2");
    }

    private void certificate(Course course) {
        opens(aida, course).sees("3 / 3").taps("Менің сертификатым").sees("Қатысу сертификатыңыз");
        assertThat(aida.lastFile()).isNotEmpty();
        var token =
                certificates.of(new PersonId(1001), course.id()).orElseThrow().token();
        saken.sends("/start cert_" + token).sees("The certificate is genuine").sees("3 of 3 sessions");
        saken.sends("/start cert_A" + token.substring(1)).sees("This is no certificate of ours");
        opens(bolat, course).seesNoButton("Мой сертификат");
    }

    @Test
    void whoever_leaves_gives_their_place_to_the_first_who_waits() {
        var course = opened("Шахматный кружок", "1");
        opens(aida, course).taps("Жазылу");
        opens(bolat, course).taps("Записаться").sees("под номером 1");
        opens(aida, course)
                .taps("Курстан шығу")
                .sees("бірден келесі адамға беріледі")
                .taps("Иә, курстан шығамын");
        aida.seesToast("жазылмағансыз").tapsAgain();
        bolat.hasSeen("Освободилось место, и оно Ваше: Шахматный кружок");
        assertThat(sessions(course))
                .allSatisfy(session -> assertThat(session.seated()).containsExactly(new PersonId(1002)));

        dana.sends("/start course_" + course.id())
                .taps("Управление")
                .taps("Закрыть запись")
                .sees("Запись закрыта");
        opens(madina, course).sees("Жазылу жабық").seesNoButton("Жазылу");
        dana.taps("Написать людям").sends("Возьмите <доски>").taps("Сохранить");
        bolat.hasSeen("Возьмите <доски>");
        opens(dana, course)
                .taps("Управление")
                .taps("Отменить курс")
                .sends("Нет зала")
                .taps("Отменить курс")
                .tapsAgain();
        bolat.hasSeen("Шахматный кружок: курс отменён");
        assertThat(bolat.timesSeen("Шахматный кружок: курс отменён")).isEqualTo(1);
        bolat.hasNeverSeen("Отменено: Шахматный кружок");
        assertThat(sessions(course)).allMatch(Event::isCancelled);
    }

    @Test
    void rule_6_only_organisers_open_and_only_teachers_look_into_the_list() {
        drafted("Тайный курс", "5");
        var id = courses.drafts(DANA).stream()
                .filter(at -> at.title(Language.RU, playground.now()).equals("Тайный курс"))
                .findFirst()
                .orElseThrow()
                .course()
                .id();
        var open = dana.dataOf("Открыть набор");
        saken.tapsData(saken.sends("/start").lastMessage().path("message_id").asInt(), open)
                .seesToast("do not allow");
        saken.sends("/start course_" + id).sees("no longer there");
        dana.taps("🗑 Удалить").seesToast("Черновик удалён");
        assertThat(courses.find(id)).isEmpty();
        assertThat(courses.sessions(id)).isEmpty();
        dana.sends("/start course_nonsense").sees("Этого курса больше нет");
        var guest = playground.newPhone("Guest", "en", "+77010009911");
        guest.sends("/start course_" + id).sees("for members");
    }

    @Test
    void ten_places_go_to_ten_of_fifty_who_enrol_at_once_and_one_of_the_forgotten_to_the_next() throws Exception {
        var course = opened("Курс на десять мест", "10");
        var racers = LongStream.range(FIRST_RACER, FIRST_RACER + 50)
                .mapToObj(PersonId::new)
                .toList();
        racers.forEach(id -> mongo.save(racer(id)));
        var results = new ArrayList<Enrolled>();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = racers.stream()
                    .map(id -> (Callable<Enrolled>) () -> courses.enrol(id, course.id(), false))
                    .toList();
            for (var result : pool.invokeAll(tries)) {
                results.add(result.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(results.stream().filter(Enrolled.Placed.class::isInstance)).hasSize(10);
        var after = courses.find(course.id()).orElseThrow();
        assertThat(after.waiting()).hasSize(40).doesNotHaveDuplicates();
        var placed = after.placed().stream().map(one -> one.person()).toList();
        assertThat(sessions(course))
                .allSatisfy(session -> assertThat(session.seated()).containsExactlyInAnyOrderElementsOf(placed));

        ownData.stream()
                .filter(data -> data.section().equals("courses"))
                .forEach(data -> data.forget(placed.get(0), new PersonId(FIRST_RACER + 99)));
        var next = after.waiting().get(0);
        assertThat(sessions(course))
                .allSatisfy(session -> assertThat(session.seated())
                        .contains(next)
                        .doesNotContain(placed.get(0))
                        .hasSize(10));
        whoeverLeavesGivesTheirPlaceUpAndWhatIsToldTwiceDoesNoHarm(course, placed.get(1));
        aSessionAddedLaterIsForAllOfThemToo(course);
        desk.cancel(DANA, course.id(), "The race is over");
        racers.forEach(this::leaves);
    }

    private void whoeverLeavesGivesTheirPlaceUpAndWhatIsToldTwiceDoesNoHarm(Course course, PersonId leaver) {
        var next = courses.find(course.id()).orElseThrow().waiting().get(0);
        leaves(leaver);
        publisher.publishEvent(new StandingChanged(leaver, new ObjectId(), Matter.LEFT, DANA, ""));
        var told = new PlaceChanged(course.id(), next, new ObjectId());
        publisher.publishEvent(told);
        publisher.publishEvent(told);
        publisher.publishEvent(new PlaceChanged(course.id(), leaver, new ObjectId()));
        assertThat(sessions(course))
                .allSatisfy(session -> assertThat(session.seated())
                        .contains(next)
                        .doesNotContain(leaver)
                        .doesNotHaveDuplicates()
                        .hasSize(10));
    }

    private void aSessionAddedLaterIsForAllOfThemToo(Course course) {
        var last = sessions(course).get(2);
        var day = last.starts().time().toLocalDate().plusWeeks(1);
        eventSeries.repeat(DANA, last.id(), new Recurrence(Rhythm.WEEKLY, day), new ObjectId());
        assertThat(sessions(course))
                .hasSize(4)
                .allSatisfy(session -> assertThat(session.seated()).hasSize(10));
    }

    /** So that no other script comes upon them in a list; they are known in memory too. */
    private void leaves(PersonId id) {
        boolean left = false;
        while (!left) {
            var person = Objects.requireNonNull(mongo.findById(id.value(), Person.class));
            var former = new Standing.Former(person.everMember().orElseThrow(), "", playground.now());
            try {
                mongo.save(racer(id, former, person.version()));
                left = true;
            } catch (OptimisticLockingFailureException overtaken) {
                // the bot has just learnt that its messages do not reach them
            }
        }
    }

    private static Person racer(PersonId id) {
        var member = new Standing.Member(
                "Racer " + id,
                MemberKind.STAFF,
                new UnitId("protocol"),
                kz.akd.bot.members.Phone.parse("+77015550300").orElseThrow(),
                Instant.parse("2020-01-01T00:00:00Z"),
                (int) id.value());
        return racer(id, member, null);
    }

    private static Person racer(PersonId id, Standing standing, @Nullable Long version) {
        return new Person(
                id,
                Language.EN,
                true,
                Person.HOME_ZONE,
                standing,
                java.util.Set.of(),
                java.util.Set.of(),
                new Profile(null, null, null, null, null, java.util.Set.of(), false),
                Notifications.USUAL,
                true,
                List.of(),
                version);
    }
}
