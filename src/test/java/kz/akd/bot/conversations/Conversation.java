package kz.akd.bot.conversations;

import java.net.URI;
import kz.akd.bot.AkdBot;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.playground.Playground;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A script of what people send, tap and see, played over HTTP against the whole application in the playground. */
@SpringBootTest(
        classes = AkdBot.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "akd.playground.store=",
            "akd.playground.greeted=false",
            "akd.playground.floods=false",
            // else what the day brings to everybody would come in between the lines of a script
            "akd.scheduling.follow-leaps=false",
            "akd.playground.clock=2026-11-23T05:00:00Z",
            "akd.storage.embedded=in-process",
            "akd.storage.directory=target/test-data/${random.uuid}",
            "akd.cards.pause=100ms",
            "akd.flood.burst=100000",
            "akd.telegram.chat-burst=100000",
            "akd.telegram.messages-per-second=100000"
        })
@Import(Chores.Both.class)
@ActiveProfiles("playground")
abstract class Conversation {

    @LocalServerPort
    private int port;

    protected Playground playground;

    /** A member in Astana, who speaks Kazakh. */
    protected Phone aida;

    /** A veteran in Almaty, who speaks Russian. */
    protected Phone bolat;

    /** A diplomat in Helsinki, who speaks English. */
    protected Phone saken;

    /** A diplomat in Ankara, who speaks Kazakh. */
    protected Phone madina;

    /** An organiser and administrator, who speaks Russian. */
    protected Phone dana;

    /** The treasurer, who speaks Russian. */
    protected Phone yerlan;

    @BeforeEach
    void phones() {
        playground = new Playground(URI.create("http://127.0.0.1:" + port));
        aida = playground.phone(1001);
        bolat = playground.phone(1002);
        saken = playground.phone(1003);
        madina = playground.phone(1004);
        dana = playground.phone(1005);
        yerlan = playground.phone(1006);
    }

    /** A newcomer of the ministry who fills in the form to its end; the zone's button is tapped as offered for the unit. */
    protected Phone applying(String name, String number, String unit, String zone) {
        return playground
                .newPhone(name, "en", number)
                .sends("/start")
                .taps("English")
                .taps("Join the association")
                .sends(name)
                .taps("Serving in the ministry")
                .sends(unit)
                .taps(zone)
                .taps("Share my number")
                .taps("I agree");
    }

    /** A newcomer whom the desk has admitted; in Almaty, and an English speaker. */
    protected Phone member(String name, String number) {
        dana.sends("/start");
        var phone = applying(name, number, "retired", "Almaty");
        dana.sees(name).taps("Принять");
        return phone.hasSeen("Welcome, " + name);
    }
}
