package kz.akd.bot.members.audit;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.audit.AuditLog.Entry;
import kz.akd.bot.members.people.People;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** The audit log for those who may read it; empty for others. */
@Service
public class AuditDesk {

    private final AuditLog audit;
    private final People people;

    AuditDesk(AuditLog audit, People people) {
        this.audit = audit;
        this.people = people;
    }

    public boolean isOpenTo(PersonId by) {
        return people.may(by, Permission.READ_AUDIT);
    }

    /** A page of entries, the newest first. */
    public Optional<Page<Entry>> page(PersonId by, int number, int size) {
        if (!isOpenTo(by)) {
            return Optional.empty();
        }
        int count = Math.max(1, Math.toIntExact((audit.count() + size - 1) / size));
        int nearest = Math.max(0, Math.min(number, count - 1));
        return Optional.of(new Page<>(audit.newest(nearest * size, size), nearest, count));
    }

    public Optional<List<Entry>> all(PersonId by) {
        return isOpenTo(by) ? Optional.of(audit.all()) : Optional.empty();
    }
}
