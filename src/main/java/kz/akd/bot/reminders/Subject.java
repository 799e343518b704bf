package kz.akd.bot.reminders;

/** What people are reminded of: a thing of some kind, by its id. */
public record Subject(String kind, String id) {
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
