package kz.akd.bot.members.access;

import java.util.List;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.people.MemberIndex;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Which members belong to an audience. */
@Service
public class Audiences {

    private final People people;
    private final MemberIndex roll;
    private final Cities cities;

    public Audiences(People people, MemberIndex roll, Cities cities) {
        this.people = people;
        this.roll = roll;
        this.cities = cities;
    }

    /** Whether somebody is a member who is meant; decided from what is kept, not from the roll. */
    public boolean includes(Audience audience, PersonId id) {
        return people.find(id)
                .flatMap(person -> person.membership()
                        .map(member -> audience.includes(person.groups(), member.kind(), cities.of(person, member))))
                .orElse(false);
    }

    /** All members who are meant. */
    public List<PersonId> members(Audience audience) {
        return roll.all().stream()
                .filter(MemberSummary::isPresent)
                .filter(listed -> audience.includes(listed.groups(), listed.kind(), city(listed)))
                .map(MemberSummary::id)
                .toList();
    }

    /** Those who would be meant, were they not suspended. */
    public List<PersonId> suspended(Audience audience) {
        return roll.all().stream()
                .filter(listed -> listed.presence() == MemberSummary.Presence.SUSPENDED)
                .filter(listed -> audience.includes(listed.groups(), listed.kind(), city(listed)))
                .map(MemberSummary::id)
                .toList();
    }

    private String city(MemberSummary listed) {
        return listed.ownCity().orElseGet(() -> cities.of(listed.unit()));
    }
}
