package kz.akd.bot.members;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.members.roster.RosterComparison;
import kz.akd.bot.members.roster.RosterComparison.Changed;
import kz.akd.bot.members.roster.RosterEntry;
import kz.akd.bot.members.roster.RosterRow;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** The roster as a whole: those who have joined as they stand now, and the lines of those who have not. */
@Component
class RosterChanges {

    private final RosterStore store;
    private final People people;
    private final GroupStore groups;
    private final Cities cities;
    private final Branches branches;

    RosterChanges(RosterStore store, People people, GroupStore groups, Cities cities, Branches branches) {
        this.store = store;
        this.people = people;
        this.groups = groups;
        this.cities = cities;
        this.branches = branches;
    }

    /** Everybody in the roster, and which of the entries are whose. */
    record Whole(List<RosterEntry> entries, Map<String, PersonId> joined) {}

    Whole whole() {
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

    /** What rows of a file would change, however they call a city. */
    RosterComparison compare(Whole whole, List<RosterRow> rows) {
        return RosterComparison.of(
                whole.entries(),
                rows.stream()
                        .map(row -> new RosterRow(row.line(), row.entry().in(cities::key)))
                        .toList());
    }

    /**
     * Makes one change.
     *
     * @param occasion of the import it belongs to
     */
    void change(Changed change, Whole whole, ObjectId occasion) {
        var person = whole.joined().get(change.before().key());
        if (person == null) {
            store.put(change.after());
            if (!change.after().key().equals(change.before().key())) {
                store.remove(change.before().key());
            }
        } else {
            people.change(person, known -> {
                var settled = branches.settle(known, corrected(known, change.after()), occasion);
                return new Change<>(settled.person(), true, settled.facts());
            });
        }
    }

    void add(RosterEntry entry) {
        store.put(entry);
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
