package kz.akd.bot.members.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.Folded;

/** What a roster says of one person, normalised. Private: its toString shows nothing of it. */
public record RosterEntry(
        String fullName,
        Optional<Phone> phone,
        Optional<MemberKind> kind,
        Optional<UnitId> unit,
        Optional<String> city,
        Optional<String> email,
        Optional<Language> language,
        List<String> groups,
        Optional<LocalDate> memberSince) {

    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[|,;]");

    public RosterEntry {
        fullName = CellText.line(fullName);
        if (fullName.isEmpty()) {
            throw new IllegalArgumentException("an entry without a name");
        }
        city = city.map(CellText::line).filter(line -> !line.isEmpty());
        email = email.map(CellText::address).filter(line -> !line.isEmpty());
        groups = groupsIn(String.join("|", groups));
    }

    /** No group's name has a separator in it, so that what is written is read as the same groups. */
    public static List<String> groupsIn(String written) {
        return BETWEEN_GROUPS
                .splitAsStream(written)
                .map(CellText::line)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }

    /** By what the same person is known again: their phone, or else their name, however capitalised, and unit. */
    public String key() {
        return phone.map(Phone::number).orElseGet(this::nameAndUnit);
    }

    public String nameAndUnit() {
        return foldedName() + "/" + unit.map(UnitId::value).orElse("");
    }

    public String foldedName() {
        return Folded.of(fullName);
    }

    /** Whether nothing that both say tells them apart. */
    public boolean agreesWith(RosterEntry other) {
        return (phone.isEmpty() || other.phone.isEmpty() || phone.equals(other.phone))
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }

    /** This entry, with what it leaves open as it was before. Groups in another order are the same groups. */
    public RosterEntry after(RosterEntry before) {
        boolean sameGroups = groups.isEmpty() || new HashSet<>(groups).equals(new HashSet<>(before.groups));
        return new RosterEntry(
                fullName,
                phone.or(before::phone),
                kind.or(before::kind),
                unit.or(before::unit),
                city.or(before::city),
                email.or(before::email),
                language.or(before::language),
                sameGroups ? before.groups : groups,
                memberSince.or(before::memberSince));
    }

    /** With the city called otherwise. */
    public RosterEntry in(UnaryOperator<String> naming) {
        return new RosterEntry(fullName, phone, kind, unit, city.map(naming), email, language, groups, memberSince);
    }

    @Override
    public String toString() {
        return "RosterEntry";
    }
}
