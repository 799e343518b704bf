package kz.akd.bot.events.chat;

import kz.akd.bot.shared.ConstantKey;
import kz.akd.bot.shared.Refusal;

/** Why somebody does not get to see a list of events or courses. */
public enum EventRefusal implements Refusal {
    MEMBERS_ONLY,
    NOT_ALLOWED;

    @Override
    public String module() {
        return "events";
    }

    @Override
    public String key() {
        return ConstantKey.of("events.", this);
    }
}
