package kz.akd.bot.members.directory.names;

import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import kz.akd.bot.shared.PersonId;

/**
 * Finds people by what is typed of their names: any words in any order, each whole or begun, in Cyrillic or Latin, in any
 * usual spelling, one letter wrong in a word of four and two in one of eight. Held in memory; made for 100,000 people, and
 * for many threads.
 */
public final class NameIndex {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Register register = new Register();
    private final Vocabulary vocabulary = new Vocabulary();

    /** Enters a person, or replaces the name they had. */
    public void put(PersonId id, String name) {
        lock.writeLock().lock();
        try {
            if (register.find(id).filter(entry -> entry.name().equals(name)).isPresent()) {
                return;
            }
            takeOut(id);
            vocabulary.add(name, register.enter(id, name).number());
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void remove(PersonId id) {
        lock.writeLock().lock();
        try {
            takeOut(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void takeOut(PersonId id) {
        register.leave(id).ifPresent(entry -> vocabulary.remove(entry.name(), entry.number()));
    }

    /**
     * Those whose names have a word for each word typed, the nearest first: whole words before begun ones, before mistyped
     * ones; equals by name, then by id. Nobody if no word is typed.
     *
     * @param limit how many at most, one or more
     */
    public List<PersonId> search(String typed, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("nobody to be found: " + limit);
        }
        var words = NameWord.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        lock.readLock().lock();
        try {
            return search(words, limit);
        } finally {
            lock.readLock().unlock();
        }
    }

    private List<PersonId> search(List<NameWord> words, int limit) {
        var tally = new Tally(register.size());
        for (var word : words) {
            vocabulary.meet(word, tally::lower);
            if (!tally.endWord()) {
                return List.of();
            }
        }
        var ranking = new Ranking(limit);
        tally.eachLeft(number -> ranking.add(register.at(number), tally.of(number)));
        return ranking.best();
    }
}
