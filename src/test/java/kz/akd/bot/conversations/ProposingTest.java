package kz.akd.bot.conversations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kz.akd.bot.meetings.MeetingRule;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.MeetingSeries;
import kz.akd.bot.meetings.SeriesId;
import kz.akd.bot.meetings.Venue;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.members.groups.Group;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.store.Documents;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;

/** Members propose and support; enough support brings it before the council; whoever was concerned hears the end. */
@OwnApplication
@TestPropertySource(properties = "akd.proposals.support=2")
class ProposingTest extends Conversation {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Autowired
    private List<Sweep> sweeps;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Documents<SeriesId, MeetingSeries> series;

    /** The next noon in Almaty, so that nobody sleeps. */
    @BeforeEach
    void noon() {
        playground.movesClock(LocalDate.ofInstant(playground.now(), ALMATY)
                .plusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(ALMATY)
                .toInstant());
        List.of(dana, aida, bolat, saken, madina, yerlan).forEach(phone -> phone.sends("/start"));
    }

    private void sweeps(String name) {
        sweeps.stream().filter(sweep -> sweep.name().equals(name)).forEach(Sweep::run);
    }

    /** It goes on to, in the scripts that follow. */
    private void councilMeets() {
        if (!series.all().isEmpty()) {
            return;
        }
        var council = new GroupId(new ObjectId());
        mongo.insert(Group.named(council, "Совет", GroupKind.COUNCIL));
        series.add(MeetingSeries.of(
                new SeriesId(new ObjectId()),
                council,
                "Пленум",
                new MeetingRule(Week.EVERY, DayOfWeek.TUESDAY, LocalTime.of(17, 0), ALMATY),
                new Venue("Зал", null),
                Quorum.HALF,
                true));
        sweeps("meetings");
    }

    /** Of Aida, in Kazakh. */
    private void proposed(String title) {
        aida.sends("/propose").taps("Ұсыныс енгізу").sees("3 қадамның 1").sends(title);
        aida.sends("Ай сайын, <i>кеште</i>")
                .taps("Спорт")
                .sees(title)
                .taps("Сақтау")
                .tapsAgain();
        aida.sees(title).sees("Ай сайын, <i>кеште</i>").sees("Әзірге ешкім қолдаған жоқ; тағы 2 дауыс");
    }

    private Phone opens(Phone phone, String title) {
        return phone.sends("/propose").taps(title).sees(title);
    }

    @Test
    void a_members_idea_goes_from_a_line_to_the_councils_answer() {
        proposed("Шахмат <b>кеші</b>");
        opens(bolat, "Шахмат")
                .sees("Аида")
                .sees("ещё 2 голоса")
                .taps("Поддерживаю")
                .tapsAgain();
        bolat.sees("Поддержал 1 человек; ещё 1 голос")
                .taps("Больше не поддерживаю")
                .sees("Пока никто");
        bolat.taps("Поддерживаю");
        opens(saken, "Шахмат").taps("I support it").sees("2 members support it").sees("Waits for the council");

        aida.hasSeen("кеңес оны келесі отырысында қарайды");
        bolat.hasSeen("совет рассмотрит его на ближайшем заседании");
        madina.hasNeverSeen("Шахмат");

        councilMeets();
        sweeps("proposals");
        sweeps("proposals");
        aida.hasSeen("күн тәртібінде: Пленум");
        saken.hasSeen("is on the agenda: Пленум");
        dana.sends("/desk")
                .taps("Предложения (1)")
                .taps("Шахмат")
                .sees("В повестке")
                .sees("Пленум");
        var accept = dana.dataOf("✅ Принять");
        var reject = dana.dataOf("✖️ Не принимать");
        dana.sends("/desk").taps("🏛 Заседания").taps("· Пленум").sees("Шахмат <b>кеші</b>");

        opens(aida, "Шахмат").sees("📋 Пленум");
        tapping(aida, accept).seesToast("Шешімді тек кеңес");
        tapping(dana, accept)
                .sees("Об этом узнают 3 человека")
                .taps("Пропустить")
                .sees("проверьте");
        dana.taps("Пока не решать").sees("В повестке");
        tapping(dana, accept)
                .sends("Начнём в марте")
                .taps("Принять предложение")
                .tapsAgain()
                .sees("Принято");
        aida.hasSeen("«Шахмат <b>кеші</b>»: ✅ Қабылданды").hasSeen("Начнём в марте");
        saken.hasSeen("”: ✅ Accepted");
        tapping(dana, reject).seesToast("Решение уже принято");
        opens(dana, "Шахмат").taps("🏁 Выполнено").sees("Выполнено");
        bolat.hasSeen("«Шахмат <b>кеші</b>»: 🏁 Выполнено");
        dana.sends("/desk").taps("Ассоциация").taps("Журнал").sees("предложение принято");
    }

    @Test
    void what_the_council_does_not_accept_has_a_reason_for_all_who_wished_it() {
        councilMeets();
        proposed("Сауна");
        opens(dana, "Сауна").taps("Вынести на совет").tapsAgain().sees("В повестке");
        aida.hasSeen("«Сауна» күн тәртібінде");
        opens(aida, "Сауна");
        opens(dana, "Сауна")
                .taps("Не принимать")
                .sends("Нет <места>")
                .taps("Не принимать")
                .sees("Не принято");
        aida.hasSeen("«Сауна»: ✖️ Қабылданбады").hasSeen("Нет <места>");
        opens(aida, "Сауна").sees("Қабылданбады").sees("Нет <места>");
    }

    @Test
    void its_author_takes_it_back_and_whoever_supported_it_hears() {
        proposed("Боулинг");
        opens(bolat, "Боулинг");
        var support = bolat.dataOf("Поддерживаю");
        bolat.taps("Поддерживаю");
        var back = aida.sends("/propose").taps("Боулинг").dataOf("Қайтарып алу");
        aida.taps("Қайтарып алу").sees("Қолдаған 1 адамға хабарланады").taps("Ұсынысты қайтарып алу");
        aida.sees("Авторы қайтарып алды");
        bolat.hasSeen("«Боулинг», которое Вы поддержали, отозвано автором");
        bolat.sends("/propose").doesNotSee("Боулинг");
        tapping(saken, support).seesToast("decided already");
        tapping(bolat, back).seesToast("может только автор");
    }

    @Test
    void guests_hear_whom_it_is_for_and_a_bad_link_leads_nowhere() {
        var guest = playground.newPhone("Guest", "en", "+12025550197").sends("/start");
        guest.sends("/propose").sees("for members of the association");
        bolat.sends("/start proposal_zzz").sees("Такого предложения нет");
        bolat.sends("/start proposal_" + new ObjectId()).sees("Такого предложения нет");
    }

    private Phone tapping(Phone phone, String data) {
        phone.sends("/start");
        return phone.tapsData(phone.lastMessage().path("message_id").asInt(), data);
    }
}
