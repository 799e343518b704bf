package kz.akd.bot.facts;

import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import org.springframework.stereotype.Component;

/** Leaves nobody named in what has not been heard; the rest of it is still told. */
@Component
class UnheardPersonalData implements PersonalData {

    private final UnheardStore store;

    UnheardPersonalData(UnheardStore store) {
        this.store = store;
    }

    @Override
    public String section() {
        return "unheard";
    }

    /** What happened is told to people by the feature it happened to. */
    @Override
    public Map<String, Object> about(PersonId person) {
        return Map.of();
    }

    @Override
    public void forget(PersonId person, PersonId nobody) {
        store.replace(person, nobody);
    }
}
