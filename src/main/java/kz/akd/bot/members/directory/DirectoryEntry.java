package kz.akd.bot.members.directory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.VisibleField;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.PersonId;

/** A member as another one sees them: what they don't share is not in it. */
public record DirectoryEntry(
        PersonId id,
        String fullName,
        MemberKind kind,
        UnitId unit,
        ZoneId zone,
        Optional<Phone> phone,
        Optional<String> email,
        Optional<LocalDate> birthday) {

    static DirectoryEntry of(Person person, Standing.Member member) {
        var profile = person.profile();
        return new DirectoryEntry(
                person.id(),
                member.fullName(),
                member.kind(),
                member.unit(),
                person.zone(),
                Optional.of(member.phone()).filter(phone -> profile.shared().contains(VisibleField.PHONE)),
                profile.email().filter(email -> profile.shared().contains(VisibleField.EMAIL)),
                profile.birthday().filter(day -> profile.shared().contains(VisibleField.BIRTHDAY)));
    }

    @Override
    public String toString() {
        return "Seen " + id;
    }
}
