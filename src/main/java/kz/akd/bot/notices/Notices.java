package kz.akd.bot.notices;

import java.time.Clock;
import java.util.Collection;
import java.util.function.Function;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells people what has happened. Whoever is told of one thing twice, as after a crash, gets one message. */
@Component
public class Notices {

    private final People people;
    private final Mailbox mailbox;
    private final Clock clock;

    Notices(People people, Mailbox mailbox, Clock clock) {
        this.people = people;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /**
     * One notice.
     *
     * @param name what kind of notice it is, such as {@code giving.impact}
     * @param occasion what it is about, such as the id of the fact; with the name and the recipient it is the key of a copy
     */
    public Notice named(String name, Object occasion) {
        return new Notice(this, name + ":" + occasion);
    }

    void post(Notice notice, Collection<PersonId> to, Function<Person, Screen> words) {
        var now = clock.instant();
        RuntimeException first = null;
        for (var person : people.findAll(to)) {
            if (person.isShutOut() || !notice.isFor(person)) {
                continue;
            }
            try {
                mailbox.post(notice.copy(person, words.apply(person), now));
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw new IllegalStateException("not everybody was told " + notice, first);
        }
    }
}
