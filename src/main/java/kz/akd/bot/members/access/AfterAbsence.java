package kz.akd.bot.members.access;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.people.People;
import kz.akd.bot.nodes.Absence;
import kz.akd.bot.nodes.Absence.Away;
import kz.akd.bot.nodes.Held;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** What becomes of what was due while the bot was away, or has been said by another on whose data it began: administrators decide. */
@Service
public class AfterAbsence {

    private final Absence absence;
    private final List<Held> held;
    private final People people;
    private final AuditLog audit;

    AfterAbsence(Absence absence, List<Held> held, People people, AuditLog audit) {
        this.absence = absence;
        this.held = List.copyOf(held);
        this.people = people;
        this.audit = audit;
    }

    /**
     * What there is to decide.
     *
     * @param waiting how much was due meanwhile
     */
    public record Question(Away away, long waiting) {}

    /** What came of a decision. */
    public enum Decision {
        DONE,
        /** Somebody has decided before. */
        DECIDED,
        NOT_ALLOWED
    }

    /** Empty when there is nothing to decide; where nothing was due meanwhile, there is not. */
    public Optional<Question> question() {
        var undecided = absence.undecided();
        if (undecided.isEmpty()) {
            return Optional.empty();
        }
        var away = undecided.get();
        long waiting = held.stream().mapToLong(each -> each.count(away.until())).sum();
        if (waiting == 0) {
            absence.settle(away.until());
            return Optional.empty();
        }
        return Optional.of(new Question(away, waiting));
    }

    /** Lets go out what still helps. */
    public Decision send(PersonId by, Instant until) {
        if (!people.may(by, Permission.GIVE_ROLES)) {
            return Decision.NOT_ALLOWED;
        }
        return settled(by, until, "absence.sent");
    }

    private Decision settled(PersonId by, Instant until, String what) {
        if (!absence.settle(until)) {
            return Decision.DECIDED;
        }
        audit.write(by, what, by, new ObjectId(Date.from(until), 0), "");
        return Decision.DONE;
    }

    /** Has it never go out. */
    public Decision leaveOut(PersonId by, Instant until) {
        if (!people.may(by, Permission.GIVE_ROLES)) {
            return Decision.NOT_ALLOWED;
        } else if (absence.undecided()
                .filter(away -> away.until().equals(until))
                .isEmpty()) {
            return Decision.DECIDED;
        }
        // first this: after a crash in between there is still something to decide
        held.forEach(each -> each.leaveOut(until));
        return settled(by, until, "absence.left-out");
    }
}
