package kz.akd.bot.reminders;

import java.util.List;

/** Tells people what they are to be reminded of, for good: once told, a crash does not lose it. */
public interface ReminderSender {

    /** Tells each of the bundles; one that was told before under its key is not told again. */
    void tell(List<Bundle> bundles);

    /**
     * What one person is told in one message.
     *
     * @param key unique for what is told to whom at which occasion
     */
    record Bundle(String key, Preferences to, List<ReminderInfo> matters) {
        public Bundle {
            matters = List.copyOf(matters);
        }

        /** Whether something in it may wake them. */
        public boolean isUrgent() {
            return matters.stream().anyMatch(matter -> matter.urgency() == Urgency.URGENT);
        }
    }
}
