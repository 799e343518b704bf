package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.akd.bot.playground.Phone;
import org.junit.jupiter.api.Test;

/** Links that admit whoever opens them. */
@OwnApplication
class InvitationTest extends Conversation {

    private String invitation(int places) {
        dana.sends("/start")
                .sends("/desk")
                .taps("Члены ассоциации")
                .taps("Приглашения")
                .taps("Новое приглашение");
        dana.sends(Integer.toString(places))
                .sends("7")
                .taps("Ветеран")
                .taps("Пропустить")
                .sees("проверьте")
                .taps("Сохранить");
        dana.sees("https://t.me/").sees("Ветеран");
        var text = dana.lastMessage().path("caption").asString();
        return text.replaceAll("(?s).*start=(join_\\w+).*", "$1");
    }

    private Phone joining(String link, String name, String number) {
        var phone =
                playground.newPhone(name, "en", number).sends("/start " + link).sees("step 1 of 6");
        return phone.sends(name)
                .taps("Serving in the ministry")
                .sends("helsin")
                .taps("Helsinki")
                .taps("Share my number")
                .taps("I agree");
    }

    @Test
    void an_invitation_admits_as_many_as_it_says_and_is_also_a_picture() {
        var link = invitation(1);

        joining(link, "First Invited", "77015550181")
                .hasSeen("Welcome, First Invited")
                .sends("/profile")
                .sees("Veteran");

        playground
                .newPhone("Second", "en")
                .sends("/start " + link)
                .sees("no longer valid")
                .seesButton("Join the association");
    }

    @Test
    void of_two_who_fill_it_in_for_the_last_place_one_is_admitted_and_one_applies() {
        var link = invitation(1);
        var slow = playground.newPhone("Slow", "en", "77015550182").sends("/start " + link);
        joining(link, "Quick One", "77015550183").hasSeen("Welcome, Quick One");

        slow.sends("Slow One")
                .taps("Serving in the ministry")
                .sends("helsin")
                .taps("Helsinki")
                .taps("Share my number")
                .taps("I agree");

        slow.sees("has been received");
        dana.sees("Slow One");
    }

    @Test
    void a_revoked_or_old_one_admits_nobody() {
        var revoked = invitation(5);
        dana.taps("Отозвать");
        playground.newPhone("Late", "en").sends("/start " + revoked).sees("no longer valid");

        var old = invitation(5);
        playground.movesClock(Duration.ofDays(8));
        playground.newPhone("Later", "en").sends("/start " + old).sees("no longer valid");
        playground
                .newPhone("Guess", "en")
                .sends("/start join_AAAAAAAAAAAAAAAAAAAA")
                .sees("no longer valid");
    }

    @Test
    void rule_6_others_neither_make_nor_see_nor_revoke_them() {
        var link = invitation(2);
        saken.sends("/start").sends("/menu");
        int message = saken.lastMessage().path("message_id").asInt();
        var code = link.substring("join_".length());
        for (var data : new String[] {"inv", "inv+", "inv=|" + code, "inv-|" + code}) {
            saken.tapsData(message, data).seesToast("do not allow");
        }
        assertThat(joining(link, "Still Valid", "77015550184")
                        .hasSeen("Welcome, Still Valid")
                        .labels())
                .isNotEmpty();
    }
}
