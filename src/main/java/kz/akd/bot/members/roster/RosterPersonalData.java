package kz.akd.bot.members.roster;

import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.PersonalData;
import org.springframework.stereotype.Component;

/** The rosters that somebody sent within the last day. */
@Component
class RosterPersonalData implements PersonalData {

    private final RosterImports imports;

    RosterPersonalData(RosterImports imports) {
        this.imports = imports;
    }

    @Override
    public String section() {
        return "rosters";
    }

    @Override
    public Map<String, Object> about(PersonId person) {
        var sent = imports.of(person).stream()
                .map(roster -> roster.at().toString())
                .toList();
        return sent.isEmpty() ? Map.of() : Map.of("sent", sent);
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        imports.forget(person);
    }
}
