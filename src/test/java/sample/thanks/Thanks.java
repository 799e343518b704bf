package sample.thanks;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Refusal;
import kz.akd.bot.shared.Result;
import kz.akd.bot.store.Documents;
import sample.thanks.Thank.ThankId;

/** The rules: who may thank. They know nothing of chat. */
record Thanks(Documents<ThankId, Thank> thanks, People people, Clock clock) {

    private static final int SHOWN = 5;

    enum ThanksRefusal implements Refusal {
        MEMBERS_ONLY;

        @Override
        public String module() {
            return "thanks";
        }
    }

    /** Asked again with the same id, it is the one that was said. */
    Result<Thank> say(PersonId by, ThankId id, String words) {
        if (!isMember(by)) {
            return Result.refused(ThanksRefusal.MEMBERS_ONLY);
        }
        var thank = new Thank(id, by, words, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        thanks.add(thank);
        return Result.done(thank);
    }

    /** The newest first. */
    Result<List<Thank>> newest(PersonId reader) {
        return isMember(reader)
                ? Result.done(thanks.all().stream()
                        .sorted(Comparator.comparing(Thank::at).reversed())
                        .limit(SHOWN)
                        .toList())
                : Result.refused(ThanksRefusal.MEMBERS_ONLY);
    }

    private boolean isMember(PersonId person) {
        return people.find(person).flatMap(Person::membership).isPresent();
    }
}
