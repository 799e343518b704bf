package kz.akd.bot;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The variables the bot is started with, checked before anything is started (PRODUCT: how it is run). */
final class Environment {

    private static final String TOKEN = "\\d{1,20}:[A-Za-z0-9_-]{1,100}";

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** One line for each variable that cannot be used: what is wrong, and what would be right. Never its value. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        check(
                faults,
                "TELEGRAM_BOT_TOKEN",
                given("TELEGRAM_BOT_TOKEN").matches(TOKEN),
                "123456789:AAF…, as @BotFather gives it");
        check(
                faults,
                "TELEGRAM_API_URL",
                isAddress("TELEGRAM_API_URL", "https?"),
                "https://api.telegram.org (scheme, host and port only)");
        check(
                faults,
                "MONGODB_URI",
                given("MONGODB_URI").matches("mongodb(\\+srv)?://\\S+"),
                "mongodb://localhost:27017/akd?replicaSet=rs0");
        check(
                faults,
                "AKD_ADMIN_IDS",
                given("AKD_ADMIN_IDS").matches("\\s*[1-9]\\d{0,17}(\\s*,\\s*[1-9]\\d{0,17})*\\s*"),
                "12345678,87654321 (Telegram user ids)");
        check(
                faults,
                "AKD_ADMIN_IDS",
                !OF_TELEGRAM.matcher(given("AKD_ADMIN_IDS")).find(),
                "ids of people: one of these is an account of Telegram itself (service messages, anonymous"
                        + " administrators, channels), behind which anybody may be");
        check(
                faults,
                "AKD_PUBLIC_URL",
                isAddress("AKD_PUBLIC_URL", "https") || isLoopback("AKD_PUBLIC_URL"),
                "https://bot.example.org");
        check(faults, "SERVER_PORT", isPort(), "8080 (0 to 65535)");
        return faults;
    }

    /** As {@link kz.akd.bot.shared.PersonId#isTelegrams} has it; this class looks before any other is there. */
    private static final Pattern OF_TELEGRAM = Pattern.compile("\\b(777000|1087968824|136817688)\\b");

    /** Without a token the playground runs. */
    boolean isPlayground() {
        return given("TELEGRAM_BOT_TOKEN").isEmpty();
    }

    private String given(String name) {
        return variables.getOrDefault(name, "").strip();
    }

    private void check(List<String> faults, String name, boolean right, String example) {
        if (!given(name).isEmpty() && !right) {
            faults.add(name + " cannot be used; it looks like " + example);
        }
    }

    private boolean isAddress(String name, String scheme) {
        try {
            var address = new URI(given(name));
            return String.valueOf(address.getScheme()).matches(scheme)
                    && address.getHost() != null
                    && List.of("", "/").contains(String.valueOf(address.getPath()))
                    && address.getQuery() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** For a Bot API server on the same machine, which needs no encryption to reach us. */
    private boolean isLoopback(String name) {
        return isAddress(name, "http") && given(name).matches("http://(127\\.0\\.0\\.1|localhost)([:/].*)?");
    }

    private boolean isPort() {
        var port = given("SERVER_PORT");
        return port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65_535;
    }
}
