package kz.akd.bot.events.chat.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Posts mail to many, whose words depend on the language each of them reads. */
@Component
public class Readers {

    private final People people;
    private final Mailbox mailbox;
    private final Recipients recipients;
    private final Clock clock;

    Readers(People people, Mailbox mailbox, Recipients recipients, Clock clock) {
        this.people = people;
        this.mailbox = mailbox;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * Tells people the same, once each.
     *
     * @param occasion names the fact; with each recipient it is the key of their copy
     * @param readBy when it is too late to read it: somebody whose night ends later may be woken
     */
    public void notify(
            String occasion, Collection<PersonId> to, Instant readBy, BiFunction<PersonId, Language, Screen> screen) {
        mailbox.post(people.findAll(to).stream()
                .map(person -> Mail.notice(
                                key(occasion, person), person.id(), screen.apply(person.id(), person.language()))
                        .readBy(readBy))
                .toList());
    }

    /** The same, after all notices. */
    public void announce(String occasion, Collection<PersonId> to, BiFunction<PersonId, Language, Screen> screen) {
        announce(occasion, to, person -> true, screen);
    }

    /** The same, only to those who want such news. */
    public void announce(
            String occasion,
            Collection<PersonId> to,
            Predicate<Person> wanted,
            BiFunction<PersonId, Language, Screen> screen) {
        mailbox.post(people.findAll(to).stream()
                .filter(wanted)
                .map(person -> Mail.announcement(
                        key(occasion, person), person.id(), screen.apply(person.id(), person.language())))
                .toList());
    }

    /** The same, when each of them is awake. */
    public void announceAwake(String occasion, Collection<PersonId> to, BiFunction<PersonId, Language, Screen> screen) {
        var now = clock.instant();
        mailbox.post(people.findAll(to).stream()
                .map(person -> new Mail(
                        key(occasion, person),
                        person.id(),
                        Mail.Lane.ANNOUNCEMENT,
                        recipients.of(person.id()).notBefore(now),
                        screen.apply(person.id(), person.language())))
                .toList());
    }

    private static String key(String occasion, Person person) {
        return occasion + ":" + person.id();
    }
}
