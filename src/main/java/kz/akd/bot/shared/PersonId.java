package kz.akd.bot.shared;

/** A person, by the Telegram user id; also the id of the private chat with them. */
public record PersonId(long value) {

    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("not a person's id: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
