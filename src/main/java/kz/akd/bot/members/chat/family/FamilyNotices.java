package kz.akd.bot.members.chat.family;

import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Family;
import kz.akd.bot.members.person.FamilyFacts.FamilyAsked;
import kz.akd.bot.members.person.FamilyFacts.FamilyLinked;
import kz.akd.bot.members.person.FamilyFacts.FamilyParted;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks members about those who say they are of their family, and tells both what became of it. */
@Component
class FamilyNotices {

    private final People people;
    private final Mailbox mailbox;

    FamilyNotices(People people, Mailbox mailbox) {
        this.people = people;
        this.mailbox = mailbox;
    }

    @EventListener
    void on(FamilyAsked fact) {
        people.find(fact.spouse())
                .filter(spouse -> stillSaysSo(spouse, fact))
                .flatMap(Person::membership)
                .ifPresent(spouse -> mailbox.post(Mail.notice(
                        "family-asked:" + fact.occasion(),
                        fact.member(),
                        FamilyScreens.asked(fact.spouse(), spouse.fullName()))));
    }

    private static boolean stillSaysSo(Person spouse, FamilyAsked fact) {
        return spouse.profile().family().map(Family::occasion).equals(Optional.of(fact.occasion()));
    }

    @EventListener
    void on(FamilyLinked fact) {
        tell("family-linked", fact.occasion(), fact.by(), fact.spouse(), fact.member(), "members.notice.family-linked");
    }

    @EventListener
    void on(FamilyParted fact) {
        tell("family-parted", fact.occasion(), fact.by(), fact.spouse(), fact.member(), "members.notice.family-parted");
    }

    /** Tells both, but whoever did it themselves. */
    private void tell(String key, ObjectId occasion, PersonId by, PersonId spouse, PersonId member, String text) {
        Stream.of(spouse, member)
                .filter(person -> !person.equals(by))
                .forEach(person -> name(person.equals(spouse) ? member : spouse)
                        .ifPresent(other -> mailbox.post(Mail.notice(
                                key + ":" + occasion + ":" + person, person, FamilyScreens.told(text, other)))));
    }

    private Optional<String> name(PersonId person) {
        return people.find(person).flatMap(Person::everMember).map(Standing.Member::fullName);
    }
}
