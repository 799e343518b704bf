package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spouses say whose family they are of; that member, or an officer, says so too. */
class FamilyTest extends Conversation {

    @BeforeEach
    void start() {
        dana.sends("/start");
        saken.sends("/start");
        bolat.sends("/start");
    }

    private Phone spouse(String name, String number) {
        var spouse = playground
                .newPhone(name, "en", number)
                .sends("/start")
                .taps("English")
                .taps("Join the association")
                .sends(name)
                .taps("Spouse of a diplomat")
                .sends("helsin")
                .taps("Helsinki")
                .taps("Share my number")
                .taps("I agree");
        dana.sees(name).taps("Принять");
        return spouse;
    }

    @Test
    void a_spouse_names_the_member_who_confirms_it_once() {
        var assel = spouse("Assel Omarova", "35850555801");
        assel.sends("/profile").taps("Family").sees("Whose family are you of?").taps("Name the member");
        assel.sends("Omarova").sees("Whose family").seesButton("Saken Omarov").seesNoButton("Assel");
        assel.sends("/profile").taps("Family").taps("Name the member").sends("Saken Omarov");
        assel.taps("Saken Omarov").seesToast("asked to confirm").sees("yet to confirm");

        saken.sees("Assel Omarova says they are of your family").taps("✅").seesToast("Linked");
        saken.sees("Assel Omarova").seesButton("🗑");
        assel.hasSeen("You and Saken Omarov are now linked");
        assel.sends("/profile").taps("Family").sees("You are of the family of Saken Omarov");
        dana.sends("/desk").taps("Члены ассоциации").taps("Найти").sends("Assel Omarova");
        dana.taps("Assel").sees("Семья: Saken Omarov").seesButton("Убрать семейную связь");

        assel.taps("no longer")
                .taps("Yes, end it")
                .seesToast("no longer linked")
                .seesButton("Name the member");
        assel.tapsAgain().seesToast("no such link");
        assertThat(saken.timesSeen("The family link between you and Assel")).isEqualTo(1);
    }

    @Test
    void who_is_named_by_mistake_says_so_and_a_late_answer_finds_nothing() {
        var wrong = spouse("Wrong Family", "35850555802");
        wrong.sends("/profile")
                .taps("Family")
                .taps("Name the member")
                .sends("Saken")
                .taps("Saken Omarov");
        saken.sees("Wrong Family says");
        int asked = saken.lastMessage().path("message_id").asInt();
        var confirm = saken.dataOf("✅");
        saken.taps("mistake").seesToast("no longer linked");
        wrong.hasSeen("The family link between you and Saken Omarov has ended");
        saken.tapsData(asked, confirm).seesToast("no such link");
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), confirm).seesToast("Такой связи");
    }

    @Test
    void rule_6_an_officer_links_a_spouse_and_it_is_in_the_audit_log() {
        var gulnar = spouse("Gulnar Veteranova", "35850555803");
        dana.sends("/desk").taps("Члены ассоциации").taps("Найти").sends("Gulnar Veteranova");
        dana.taps("Gulnar").taps("Связать с членом").sends("Ахметов");
        var link = dana.dataOf("Болат");
        bolat.tapsData(bolat.lastMessage().path("message_id").asInt(), link).seesToast("не позволяют");
        dana.taps("Болат").seesToast("связь установлена").sees("Семья:");
        bolat.hasSeen("Вы и Gulnar Veteranova теперь");
        gulnar.hasSeen("are now linked as a family");
        bolat.sends("/profile").taps("Семья").sees("Gulnar Veteranova");
        dana.sends("/desk").taps("Ассоциация").taps("Журнал").sees("связан(а) с членом");

        gulnar.sends("/forget");
        bolat.sends("/profile").taps("Семья").sees("Gulnar");
        gulnar.taps("Yes").taps("Erase for good");
        bolat.sends("/profile").taps("Семья").sees("никого нет");
    }
}
