package kz.akd.bot.members.roster.file;

import java.util.Locale;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.shared.Language;

/** The columns of a roster, in the order in which they are written. */
public enum RosterColumn {
    FULL_NAME,
    PHONE,
    KIND,
    UNIT,
    CITY,
    EMAIL,
    LANGUAGE,
    GROUPS,
    MEMBER_SINCE;

    /** The name of the column in files we write. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an entry has in this column; empty when nothing is known. */
    public String cell(RosterEntry entry) {
        return switch (this) {
            case FULL_NAME -> entry.fullName();
            case PHONE -> entry.phone().map(Phone::number).orElse("");
            case KIND -> entry.kind().map(MemberKind::name).orElse("");
            case UNIT -> entry.unit().map(UnitId::value).orElse("");
            case CITY -> entry.city().orElse("");
            case EMAIL -> entry.email().orElse("");
            case LANGUAGE -> entry.language().map(Language::code).orElse("");
            case GROUPS -> String.join("|", entry.groups());
            case MEMBER_SINCE -> entry.memberSince().map(Object::toString).orElse("");
        };
    }
}
