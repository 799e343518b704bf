package kz.akd.bot.chatkit;

import kz.akd.bot.shared.PersonId;

/** A chat by its Telegram id: a person's private one has theirs, groups have negative ones. */
public record ChatId(long value) {

    public ChatId {
        if (value == 0) {
            throw new IllegalArgumentException("not a chat");
        }
    }

    public static ChatId of(PersonId person) {
        return new ChatId(person.value());
    }

    /** Whose private chat it is. */
    public PersonId person() {
        return new PersonId(value);
    }

    public boolean isGroup() {
        return value < 0;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
