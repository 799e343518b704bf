package kz.akd.bot.members.roster;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.groups.Branches;
import kz.akd.bot.members.groups.GroupStore;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.members.units.Cities;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** The roster as a whole: those who have joined as they stand now, and the lines of those who have not. */
@Component
public class RosterChanges {

    private final RosterStore store;
    private final People people;
    private final GroupStore groups;
    private final Cities cities;
    private final Branches branches;

    public RosterChanges(RosterStore store, People people, GroupStore groups, Cities cities, Branches branches) {
        this.store = store;
        this.people = people;
        this.groups = groups;
        this.cities = cities;
        this.branches = branches;
    }

    /** Everybody in the roster, and which of the entries are whose: had by those alone who keep it. */
    public final class Whole {

        private final List<RosterEntry> entries;
        private final Map<String, PersonId> joined;

        private Whole(List<RosterEntry> entries, Map<String, PersonId> joined) {
            this.entries = List.copyOf(entries);
            this.joined = joined;
        }

        public List<RosterEntry> entries() {
            return entries;
        }

        /** An entry of a file, with its city called as the roster does. */
        public RosterEntry called(RosterEntry entry) {
            return entry.in(cities::key);
        }

        /** Whose entry one of these is, if they have joined. */
        public Optional<PersonId> joined(RosterEntry entry) {
            return Optional.ofNullable(joined.get(entry.key()));
        }
    }

    /**
     * Puts an entry in the place of another; false for whoever does not keep the roster.
     *
     * @param joined whose entry it is, if they have joined
     * @param occasion of the import it belongs to
     */
    public boolean change(
            PersonId by, RosterEntry before, RosterEntry after, Optional<PersonId> joined, ObjectId occasion) {
        if (!isOpenTo(by)) {
            return false;
        }
        if (joined.isPresent()) {
            return people.change(joined.get(), known -> {
                        var settled = branches.settle(known, corrected(known, after), occasion);
                        return new Change<>(settled.person(), true, settled.facts());
                    })
                    .isPresent();
        }
        store.put(after);
        if (!after.key().equals(before.key())) {
            store.remove(before.key());
        }
        return true;
    }

    /** Adds one that is not there; false for whoever does not keep the roster. */
    public boolean add(PersonId by, RosterEntry entry) {
        if (!isOpenTo(by)) {
            return false;
        }
        store.put(entry);
        return true;
    }

    public boolean isOpenTo(PersonId by) {
        return people.may(by, Permission.KEEP_ROSTER);
    }

    /** Empty for whoever does not keep the roster. */
    public Optional<Whole> whole(PersonId by) {
        return isOpenTo(by) ? Optional.of(whole()) : Optional.empty();
    }

    private Whole whole() {
        var entries = new ArrayList<RosterEntry>();
        var joined = new HashMap<String, PersonId>();
        people.forEachMember(person -> person.everMember()
                .filter(member -> !(person.standing() instanceof Standing.Former))
                .ifPresent(member -> {
                    var entry = entry(person, member);
                    if (joined.putIfAbsent(entry.key(), person.id()) == null) {
                        entries.add(entry);
                    }
                }));
        store.notJoined().stream()
                .filter(entry -> !joined.containsKey(entry.key()))
                .forEach(entries::add);
        return new Whole(entries, joined);
    }

    private RosterEntry entry(Person person, Standing.Member member) {
        return new RosterEntry(
                member.fullName(),
                Optional.of(member.phone()),
                Optional.of(member.kind()),
                Optional.of(member.unit()),
                Optional.of(cities.of(person, member)),
                person.profile().email(),
                Optional.of(person.language()),
                groups.names(person.groups()),
                Optional.of(LocalDate.ofInstant(member.since(), ZoneOffset.UTC)));
    }

    /** What the roster says of a member counts, except for the language, which is theirs to choose. */
    private Person corrected(Person person, RosterEntry entry) {
        var corrected = person.asMember(member -> {
            var called = member.called(entry.fullName());
            var kind = entry.kind().map(called::as).orElse(called);
            var unit = entry.unit().map(kind::serving).orElse(kind);
            return entry.memberSince()
                    .filter(day -> !day.equals(LocalDate.ofInstant(unit.since(), ZoneOffset.UTC)))
                    .map(day ->
                            unit.belongingSince(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                    .orElse(unit);
        });
        var profile = corrected
                .membership()
                .flatMap(member -> entry.city()
                        .map(city -> corrected
                                .profile()
                                .city(cities.differing(city, member.unit()).orElse(null))))
                .orElse(corrected.profile());
        return corrected
                .describing(entry.email().map(profile::email).orElse(profile))
                .in(entry.groups().isEmpty() ? corrected.groups() : groups.named(entry.groups()));
    }
}
