package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups: made by those who manage them, joined by members, kept by their officers until their term ends. */
@OwnApplication
class GroupsTest extends Conversation {

    @BeforeEach
    void start() {
        dana.sends("/start");
        aida.sends("/start");
        saken.sends("/start");
        bolat.sends("/start");
    }

    private void makes(String name, String kind) {
        dana.sends("/menu")
                .taps("Группы")
                .taps("Новая группа")
                .sees("шаг 1 из 2")
                .sends(name);
        dana.taps(kind).sees("проверьте").taps("Сохранить").sees(name).seesButton("Распустить");
    }

    private Phone opens(Phone phone, String menu, String name) {
        return phone.sends("/menu").taps(menu).taps(name);
    }

    private void adds(String group, String search, String name) {
        opens(dana, "Группы", group).taps("Участники").taps("Добавить").sends(search);
        dana.taps(name).seesToast("Готово: в группе");
    }

    private void appoints(String group, String name, String lastDay) {
        opens(dana, "Группы", group).taps("Участники").taps(name).taps("Сделать руководителем");
        if (lastDay.isEmpty()) {
            dana.taps("Пропустить");
        } else {
            dana.sends(lastDay);
        }
        dana.taps("Сохранить").sees("🎖");
    }

    @Test
    void a_member_asks_to_be_let_in_and_an_officer_of_the_group_answers_once() {
        makes("Chess <circle> & friends", "Комитет");
        adds("Chess <circle>", "Ахметов", "Болат");
        appoints("Chess <circle>", "Болат", "");
        bolat.hasSeen("Вы руководитель группы Chess <circle> & friends");

        opens(saken, "Groups", "Chess <circle>")
                .taps("Ask to join")
                .sees("You have asked")
                .tapsAgain()
                .sees("You have asked");
        bolat.sees("Saken Omarov просится").taps("Принять").seesToast("Готово");
        saken.sees("You now belong to Chess <circle>");
        bolat.tapsAgain().seesToast("уже");
        assertThat(saken.timesSeen("You now belong to Chess")).isEqualTo(1);

        opens(saken, "Groups", "Chess <circle>")
                .sees("You belong")
                .taps("Leave the group")
                .seesButton("Ask to join");
        bolat.sees("Saken Omarov больше не в группе");
        dana.sends("/desk")
                .taps("Ассоциация")
                .taps("Журнал")
                .sees("назначение руководителем группы")
                .sees("добавление в группу");
    }

    @Test
    void rule_6_an_officer_of_one_group_neither_sees_nor_changes_another() {
        makes("Scope One", "Список");
        makes("Scope Two", "Список");
        adds("Scope One", "Ахметов", "Болат");
        appoints("Scope One", "Болат", "");
        opens(dana, "Группы", "Scope Two");
        var members = dana.dataOf("Участники");
        var settings = dana.dataOf("Настройки");

        opens(bolat, "Группы", "Scope One").seesButton("Участники").seesNoButton("Настройки");
        int message = bolat.lastMessage().path("message_id").asInt();
        bolat.tapsData(message, members).seesToast("не позволяют");
        bolat.tapsData(message, settings).seesToast("не позволяют");
        opens(aida, "Топтар", "Scope One").seesNoButton("Мүшелері");
        aida.tapsData(aida.lastMessage().path("message_id").asInt(), members).seesToast("рұқсат бермейді");
    }

    @Test
    void a_branch_decides_on_its_own_citys_applicants_and_sees_no_others() {
        makes("Мадрид филиалы", "Филиал");
        dana.taps("Добавить город").sends("мадр").seesButton("Мадрид");
        adds("Мадрид филиалы", "Ахметов", "Болат");
        appoints("Мадрид филиалы", "Болат", "");

        applying("Helsinki Applicant", "32470555401", "helsin", "Helsinki");
        var spanish = applying("Spanish Applicant", "32470555402", "madri", "Madrid");

        bolat.sees("Spanish Applicant");
        bolat.hasNeverSeen("Helsinki Applicant");
        bolat.sends("/desk").taps("Заявки").seesButton("Spanish Applicant").seesNoButton("Helsinki Applicant");
        bolat.taps("Spanish Applicant").taps("Принять");
        spanish.hasSeen("Spanish Applicant");
        bolat.hasSeen("Spanish Applicant теперь в группе Мадрид филиалы");

        spanish.sends("/profile")
                .taps("I have moved")
                .sends("helsin")
                .taps("Helsinki")
                .taps("Save")
                .sees("Helsinki");
        bolat.hasSeen("Spanish Applicant больше не в группе Мадрид филиалы");
        var approve = dana.dataOf("Принять");
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), approve).seesToast("не позволяют");
    }

    @Test
    void a_city_given_to_a_branch_brings_in_who_lives_there_and_the_desk_counts_by_unit() {
        var latvian = applying("Riga Resident", "32470555404", "riga", "Riga");
        dana.sees("Riga Resident").taps("Принять");
        makes("Рига филиалы", "Филиал");
        dana.taps("Добавить город").sends("рига").seesButton("Рига");
        latvian.hasSeen("You now belong to Рига филиалы");

        dana.sends("/desk").taps("Члены ассоциации").taps("По местам службы").seesButton("👥 Рига филиалы: 1");
        dana.tapsData(dana.lastMessage().path("message_id").asInt(), "memu=|riga|0")
                .taps("Riga Resident")
                .sees("№");
        bolat.tapsData(bolat.sends("/menu").lastMessage().path("message_id").asInt(), "memu|0")
                .seesToast("не позволяют");
    }

    @Test
    void an_office_ends_with_its_term() {
        makes("Till Tomorrow", "Комитет");
        adds("Till Tomorrow", "Omarov", "Saken");
        appoints("Till Tomorrow", "Saken", "завтра");
        saken.hasSeen("officer of Till Tomorrow")
                .sends("/desk")
                .taps("Association")
                .seesButton("Groups");
        opens(saken, "Groups", "Till Tomorrow").seesButton("Members");
        var members = saken.dataOf("Members");

        playground.movesClock(Duration.ofDays(3));

        saken.tapsData(saken.lastMessage().path("message_id").asInt(), members).seesToast("do not allow");
    }

    @Test
    void rule_9_a_name_is_refused_where_it_is_taken_and_a_dissolved_group_is_gone() {
        makes("Only Once", "Список");
        dana.sends("/menu")
                .taps("Группы")
                .taps("Новая группа")
                .sends("ONLY once")
                .taps("Список");
        dana.taps("Сохранить").seesToast("уже есть");
        dana.sends("/cancel");
        opens(saken, "Groups", "Only Once");
        var ask = saken.dataOf("Ask to join");
        opens(dana, "Группы", "Only Once")
                .taps("Настройки")
                .taps("Распустить")
                .taps("Да, распустить")
                .sees("больше нет");
        saken.tapsData(saken.lastMessage().path("message_id").asInt(), ask).sees("no longer there");
        dana.tapsAgain().sees("больше нет");
    }

    @Test
    void the_settings_of_a_group_are_changed_one_by_one_and_stay_in_sight() {
        makes("Before", "Список");
        makes("Taken", "Список");
        opens(dana, "Группы", "Before").taps("Настройки").seesNoButton("город").taps("Переименовать");
        dana.sends("taken")
                .sees("уже есть")
                .sees("Before")
                .taps("Переименовать")
                .sends("After");
        dana.sees("After").taps("Можно попроситься").seesButton("⬜ Можно попроситься");
        dana.tapsAgain().sees("только руководители").seesButton("⬜ Можно попроситься");
        opens(saken, "Groups", "After").seesNoButton("Ask to join");
    }

    @Test
    void an_invitation_into_a_group_admits_and_a_city_of_ones_own_is_found() {
        makes("Invited Ones", "Список");
        dana.sends("/desk").taps("Члены ассоциации").taps("Приглашения").taps("Новое приглашение");
        dana.taps("1")
                .taps("7")
                .taps("Пропустить")
                .taps("Invited Ones")
                .taps("Сохранить")
                .sees("Invited Ones");
        var link = dana.lastMessage()
                .path("caption")
                .asString("")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        var code = link.substring(link.indexOf("join_"));
        var guest = playground
                .newPhone("Group Guest", "en", "32470555403")
                .sends("/start")
                .taps("English");
        guest.sends("/start " + code)
                .sends("Group Guest")
                .taps("Serving in the ministry")
                .sends("helsin")
                .taps("Helsinki")
                .taps("Share my number")
                .taps("I agree");
        opens(guest, "Groups", "Invited Ones").sees("You belong");

        guest.sends("/profile").taps("City").sends("vienn").sees("Vienna");
        saken.sends("/directory Vienna").seesButton("Group Guest");
        guest.sends("/profile").taps("Who sees what").taps("I live where I serve");
        saken.sends("/directory Vienna").seesNoButton("Group Guest");
    }
}
