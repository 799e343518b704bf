package kz.akd.bot.members.admission;

import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Units;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Admits the first members and officers named in the configuration, who are not known yet: before the first update is
 * taken and the first round of anything goes, so that whatever goes to all members goes to them too.
 */
@Component
@EnableConfigurationProperties(InitialMembers.Named.class)
class InitialMembers implements SmartInitializingSingleton {

    private final Named named;
    private final People people;
    private final Units units;
    private final Numbers numbers;
    private final Clock clock;

    InitialMembers(Named named, People people, Units units, Numbers numbers, Clock clock) {
        this.named = named;
        this.people = people;
        this.units = units;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The list under {@code akd.founders}. */
    @ConfigurationProperties("akd")
    record Named(@DefaultValue List<Founder> founders) {}

    /** One founder. */
    record Founder(
            long id,
            String fullName,
            MemberKind kind,
            String unit,
            String phone,
            Language language,
            ZoneId zone,
            @DefaultValue Set<Role> roles) {

        @Override
        public String toString() {
            return "Founder " + id;
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        named.founders().forEach(this::admit);
    }

    private void admit(Founder founder) {
        var id = new PersonId(founder.id());
        if (id.isTelegrams()) {
            throw new IllegalStateException(
                    "akd.founders: " + id + " is an account of Telegram itself, behind which anybody may be");
        }
        if (people.find(id).isPresent()) {
            return;
        }
        var unit = units.find(new UnitId(founder.unit()))
                .orElseThrow(() -> new IllegalStateException("akd.founders: " + id
                        + " serves in a unit that config/units.yml does not have: " + founder.unit()));
        var phone = Phone.parse(founder.phone())
                .orElseThrow(() -> new IllegalStateException("akd.founders: " + id + " has no valid phone number"));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        people.add(Person.guest(id, founder.language())
                .speaking(founder.language())
                .living(founder.zone())
                .serving(founder.roles())
                .standing(new Standing.Member(
                        founder.fullName(), founder.kind(), unit.id(), phone, now, numbers.next())));
    }
}
