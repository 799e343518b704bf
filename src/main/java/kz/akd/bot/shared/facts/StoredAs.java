package kz.akd.bot.shared.facts;

import java.util.function.Function;

/**
 * How a value is kept in a document: as another one that the database knows. Modules name theirs as beans.
 *
 * @param <T> the value
 * @param <S> what is kept of it: a string, a number, an ObjectId
 */
public record StoredAs<T, S>(Class<T> type, Class<S> stored, Function<T, S> write, Function<S, T> read) {

    public Object written(Object value) {
        return write.apply(type.cast(value));
    }

    public Object readFrom(Object kept) {
        return read.apply(stored.cast(kept));
    }
}
