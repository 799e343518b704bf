package kz.akd.bot.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;

/** How one notice goes out, and to whom; {@link To#saying} sends it. Immutable. */
public final class Notice {

    private final Notices notices;
    private final String key;
    private final Mail.Lane lane;
    private final boolean whenAwake;
    private final Instant readBy;
    private final Predicate<Person> who;

    Notice(Notices notices, String key) {
        this(notices, key, Mail.Lane.NOTICE, false, Instant.MAX, person -> true);
    }

    private Notice(
            Notices notices, String key, Mail.Lane lane, boolean whenAwake, Instant readBy, Predicate<Person> who) {
        this.notices = notices;
        this.key = key;
        this.lane = lane;
        this.whenAwake = whenAwake;
        this.readBy = readBy;
        this.who = who;
    }

    /** Only to those of whom this holds, such as that they want to hear of a topic. */
    public Notice who(Predicate<Person> wanted) {
        return new Notice(notices, key, lane, whenAwake, readBy, who.and(wanted));
    }

    /** Not before the end of each one's quiet hours. */
    public Notice whenAwake() {
        return new Notice(notices, key, lane, true, readBy, who);
    }

    /** Behind everything that is waited for: news to many. */
    public Notice afterAllNotices() {
        return new Notice(notices, key, Mail.Lane.ANNOUNCEMENT, whenAwake, readBy, who);
    }

    /** Of no use after a moment: somebody whose night ends later may be woken. */
    public Notice readBy(Instant moment) {
        return new Notice(notices, key, lane, whenAwake, moment, who);
    }

    /** With its sound at any hour. */
    public Notice urgent() {
        return readBy(Instant.EPOCH);
    }

    public To to(Collection<PersonId> people) {
        return words -> notices.post(this, List.copyOf(people), words);
    }

    public To to(PersonId person) {
        return to(List.of(person));
    }

    /** A notice and its recipients. */
    @FunctionalInterface
    public interface To {
        /** Posts a copy to each, in words made for the reader; one whose words cannot be made keeps no other waiting. */
        void saying(Function<Person, Screen> words);
    }

    boolean isFor(Person person) {
        return who.test(person);
    }

    Mail copy(Person person, Screen screen, Instant now) {
        var from = whenAwake ? person.quietHours().notBefore(now) : Instant.EPOCH;
        return new Mail(key + ":" + person.id(), person.id(), lane, from, screen).readBy(readBy);
    }

    @Override
    public String toString() {
        return key;
    }
}
