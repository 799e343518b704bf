package kz.akd.bot.announcements.chat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.announcements.Announcement;
import kz.akd.bot.announcements.copies.Copy;
import kz.akd.bot.announcements.copies.Courier;
import kz.akd.bot.chatkit.conversation.LiveScreens;
import kz.akd.bot.chatkit.mail.Fate;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.mail.SentMessages;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Copies as mail: behind all that is waited for, each under a key of its own. */
@Component
class CopyMail implements Courier {

    private final Mailbox mailbox;
    private final People people;
    private final SentMessages sent;
    private final LiveScreens live;

    private final SendingScreens screens;

    CopyMail(Mailbox mailbox, People people, SentMessages sent, LiveScreens live, SendingScreens screens) {
        this.mailbox = mailbox;
        this.people = people;
        this.sent = sent;
        this.live = live;
        this.screens = screens;
    }

    @Override
    public void post(Announcement announcement, Collection<Copy> copies) {
        var recipients = people.findAll(copies.stream().map(Copy::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        mailbox.post(copies.stream()
                .flatMap(copy -> mail(announcement, copy, recipients).stream())
                .toList());
    }

    private static Optional<Mail> mail(Announcement announcement, Copy copy, Map<PersonId, Person> recipients) {
        return Optional.ofNullable(recipients.get(copy.person()))
                .map(person ->
                        Mail.announcement(copy.key(), copy.person(), CopyScreens.copy(announcement, person.language())))
                .map(mail -> announcement.urgent() ? mail.urgent() : mail);
    }

    @Override
    public Map<String, Outcome> outcomes(Collection<Copy> copies) {
        var outcomes = new HashMap<String, Outcome>();
        mailbox.fates(keys(copies)).forEach((key, fate) -> outcomes.put(key, outcome(fate)));
        return outcomes;
    }

    private static Outcome outcome(Fate fate) {
        return switch (fate.state()) {
            case WAITING -> new Outcome(Copy.State.POSTED, null);
            case DELIVERED -> new Outcome(Copy.State.DELIVERED, null);
            case BLOCKED -> new Outcome(Copy.State.BLOCKED, null);
            case FAILED -> new Outcome(Copy.State.FAILED, fate.why());
        };
    }

    @Override
    public Change takeBack(Copy copy) {
        return message(copy)
                .map(message -> change(sent.takeBack(copy.person(), message)))
                .orElse(Change.REFUSED);
    }

    @Override
    public Change correct(Announcement announcement, Copy copy) {
        return message(copy)
                .flatMap(message -> people.find(copy.person()).map(person -> {
                    var screen = copy.read() == null
                            ? CopyScreens.copy(announcement, person.language())
                            : CopyScreens.read(announcement, person.language());
                    return change(sent.correct(copy.person(), message, screen));
                }))
                .orElse(Change.REFUSED);
    }

    /** The id of the message that a copy has become. */
    private Optional<Long> message(Copy copy) {
        return Optional.ofNullable(mailbox.fates(List.of(copy.key())).get(copy.key()))
                .map(Fate::message);
    }

    private static Change change(SentMessages.Outcome outcome) {
        return switch (outcome) {
            case DONE -> Change.DONE;
            case REFUSED -> Change.REFUSED;
            case LATER -> Change.LATER;
        };
    }

    @Override
    public void callBack(Collection<Copy> copies) {
        if (!copies.isEmpty()) {
            mailbox.callBack(keys(copies));
        }
    }

    private static List<String> keys(Collection<Copy> copies) {
        return copies.stream().map(Copy::key).toList();
    }

    @Override
    public void show(Announcement announcement) {
        live.refresh(SendingScreens.subject(announcement.id()), visitor -> screens.of(visitor, announcement.id()));
    }
}
