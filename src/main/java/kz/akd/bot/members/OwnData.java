package kz.akd.bot.members;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.PersonalData;
import kz.akd.bot.shared.Sweep;
import org.springframework.stereotype.Service;

/** What people may do with all that is kept about them: take it out, and have it forgotten (rule 7). */
@Service
public class OwnData implements Sweep {

    private final List<PersonalData> parts;
    private final Memberships memberships;
    private final Forgotten forgotten;

    OwnData(List<PersonalData> parts, Memberships memberships, Forgotten forgotten) {
        this.parts = List.copyOf(parts);
        this.memberships = memberships;
        this.forgotten = forgotten;
    }

    /** All that is kept about a person, part by part. */
    public Map<String, Object> of(PersonId person) {
        var all = new LinkedHashMap<String, Object>();
        parts.forEach(part -> all.put(part.section(), part.about(person)));
        return all;
    }

    /**
     * Forgets a person everywhere. A crash in the middle does not leave it half done: it is finished later.
     *
     * @return false when they are the last administrator, or one by the configuration
     */
    public boolean forget(PersonId person) {
        if (memberships.isNeeded(person)) {
            return false;
        }
        forget(forgotten.begin(person));
        return true;
    }

    private void forget(Forgotten.Wish wish) {
        parts.forEach(part -> part.forget(wish.person(), wish.nobody()));
        forgotten.done(wish);
    }

    @Override
    public String name() {
        return "unfinished-forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        forgotten.left().forEach(this::forget);
    }
}
