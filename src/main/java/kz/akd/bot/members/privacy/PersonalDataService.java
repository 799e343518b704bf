package kz.akd.bot.members.privacy;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.members.admission.Memberships;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.PersonalData;
import kz.akd.bot.shared.sweeps.EachByItself;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Service;

/** What people may do with all that is kept about them: take it out, and have it forgotten (rule 7). */
@Service
public class PersonalDataService implements Sweep {

    private static final Map<String, Object> UNREAD =
            Map.of("not complete", "this part could not be read just now; please ask for it again later");

    /** Who somebody is comes last, so that a crash before leaves them known. */
    private final List<PersonalData> parts;

    private final Memberships memberships;
    private final ErasureRequests forgotten;

    PersonalDataService(List<PersonalData> parts, Memberships memberships, ErasureRequests forgotten) {
        this.parts = parts.stream()
                .sorted(Comparator.comparing(MemberPersonalData.class::isInstance))
                .toList();
        this.memberships = memberships;
        this.forgotten = forgotten;
    }

    /** All that is kept about a person, part by part. */
    public Map<String, Object> of(PersonId person) {
        var all = new LinkedHashMap<String, Object>();
        var unread = EachByItself.doing(parts, part -> all.put(part.section(), part.about(person)));
        unread.forEach(part -> all.put(part.section(), UNREAD));
        return all;
    }

    /**
     * Forgets a person everywhere. A crash in the middle, or a part that fails, does not leave it half done: it is finished later.
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

    /** Whether nothing of them is left. Of what failed before, that alone is done again: they may have come anew meanwhile. */
    private boolean forget(ErasureRequests.Wish wish) {
        var wanted =
                parts.stream().filter(part -> wish.isOpenFor(part.section())).toList();
        var failed = EachByItself.doing(wanted, part -> part.forget(wish.person(), wish.nobody()));
        if (failed.isEmpty()) {
            forgotten.done(wish);
        } else {
            forgotten.left(wish, failed.stream().map(PersonalData::section).toList());
        }
        return failed.isEmpty();
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
        var unfinished = EachByItself.doing(forgotten.left(), wish -> {
            if (!forget(wish)) {
                throw new IllegalStateException("somebody is not forgotten everywhere");
            }
        });
        if (!unfinished.isEmpty()) {
            throw new IllegalStateException(unfinished.size() + " people are not forgotten everywhere");
        }
    }
}
