package kz.akd.bot.members.chat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.sweeps.Unreachable;

/** How the members module's words are shown. */
public final class MemberTexts {

    private MemberTexts() {}

    /** What those read who are no members, where only members have anything to do. */
    public static Answer membersOnly() {
        return Answer.showing(Screen.saying("members.members-only").backHome());
    }

    /** The number of a member, as it stands on their card. */
    public static String number(Standing.Member member) {
        return String.format(Locale.ROOT, "%04d", member.number());
    }

    /** Why no message reaches somebody. */
    public static Text unreachable(Unreachable why) {
        return Text.of("members.roster.unreachable.", why);
    }

    public static Text unit(Units units, UnitId unit, Language language) {
        return Text.typed(
                units.find(unit).map(known -> known.name().in(language)).orElse(unit.value()));
    }

    /** The city where a unit is. */
    public static Text place(Units units, UnitId unit, Language language) {
        return Text.typed(
                units.find(unit).map(known -> known.city().in(language)).orElse(unit.value()));
    }

    /** The city where somebody lives. */
    public static Text city(Cities cities, Person person, Standing.Member member) {
        var key = cities.of(person, member);
        return Text.typed(
                cities.find(key).map(names -> names.in(person.language())).orElse(key));
    }

    /** A day without its year: nobody's age is told. */
    public static Text dayOfYear(LocalDate day, Language language) {
        var locale = Locale.forLanguageTag(language.code());
        return Text.typed(DateTimeFormatter.ofPattern("d MMMM", locale).format(day));
    }

    /** What somebody is to the association; {@link #kind} is what they say of themselves. */
    public static Text membership(MemberKind kind) {
        return Text.of("members.membership.", kind);
    }

    public static Text kind(MemberKind kind) {
        return Text.of("members.kind.", kind);
    }
}
