package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The playground's page in a real browser, on a phone's width and on a laptop's. */
class PageTest extends Conversation {

    @LocalServerPort
    private int port;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path profile;

    @ParameterizedTest
    @CsvSource({"390, 844", "1280, 720"})
    void a_newcomer_walks_through_the_page(int width, int height) throws Exception {
        assumeTrue(Browser.installed().isPresent(), "no Chromium on this machine: the page was not tried in a browser");
        dana.sends("/start");
        var name = "Тимур <i>& " + width;
        long id = playground
                .newPhone(name, "en", "7701555" + String.format("%04d", width))
                .id();
        try (var browser = Browser.open(Browser.installed().get(), profile, width, height)) {
            browser.visits(URI.create("http://127.0.0.1:" + port + "/"));
            var phone = "document.getElementById('phone-" + id + "')";

            browser.until(phone);
            assertThat(browser.value(phone + ".querySelector('h2').textContent"))
                    .contains(name);
            assertThat(browser.value("document.documentElement.scrollWidth <= " + width))
                    .isEqualTo("true");

            browser.evaluate(phone + ".querySelector('.start').click()");
            browser.until(phone + ".innerText.includes('Choose your language')");
            int messages = messages(browser, phone);
            tap(browser, phone, "English");
            browser.until(phone + ".innerText.includes('Welcome to the')");
            assertThat(messages(browser, phone)).as("edited in place").isEqualTo(messages);
            browser.until(phone + ".querySelector('.toast').textContent.includes('The language is English now')");

            tap(browser, phone, "Join");
            type(browser, phone, "Page Walker");
            browser.until(phone + ".innerText.includes('step 2 of 6')");
            tap(browser, phone, "Veteran");
            browser.until(phone + ".innerText.includes('step 3 of 5')");
            tap(browser, phone, "Almaty");
            browser.until(phone + ".querySelector('.reply-keyboard button')");
            browser.evaluate(phone + ".querySelector('.reply-keyboard button').click()");
            browser.until(phone + ".innerText.includes('step 5 of 5')");
            browser.until(phone + ".querySelector('.reply-keyboard').childElementCount === 0");

            var before = browser.value("document.getElementById('now').textContent");
            browser.evaluate("document.querySelector('[data-advance=\"P1D\"]').click()");
            browser.until("document.getElementById('now').textContent !== " + "'" + before + "'");
            assertThat(browser.value("document.querySelectorAll('.message i b, .message script').length"))
                    .isEqualTo("0");
        }
    }

    private static int messages(Browser browser, String phone) {
        return Integer.parseInt(browser.value(phone + ".querySelectorAll('.message').length"));
    }

    private static void tap(Browser browser, String phone, String label) {
        var button = "[..." + phone + ".querySelectorAll('.keyboard button')].find(each => each.textContent.includes('"
                + label + "'))";
        browser.until(button);
        browser.evaluate(button + ".click()");
    }

    private static void type(Browser browser, String phone, String words) {
        browser.evaluate("{ const box = " + phone + ".querySelector('textarea'); box.value = '" + words + "'; " + phone
                + ".querySelector('.send').click(); }");
    }
}
