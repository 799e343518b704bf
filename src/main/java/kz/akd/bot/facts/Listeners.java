package kz.akd.bot.facts;

/** How listeners are called in messages. */
final class Listeners {

    private Listeners() {}

    /** Without packages: {@code EventReminders.on(EventScheduled)}. */
    static String nameOf(String id) {
        return id.replaceAll("\\b(?:[a-z][a-z0-9_]*\\.)+|[A-Za-z0-9_]+\\$", "");
    }
}
