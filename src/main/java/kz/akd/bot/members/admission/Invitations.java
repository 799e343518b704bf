package kz.akd.bot.members.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.audit.AuditLog;
import kz.akd.bot.members.people.People;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Links by which people join without being asked for by name. */
@Service
public class Invitations {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    /** 57^20 possibilities: not to be guessed. */
    private static final int LENGTH = 20;

    private final InvitationStore store;
    private final People people;
    private final AuditLog audit;
    private final RandomGenerator random;
    private final Clock clock;

    Invitations(InvitationStore store, People people, AuditLog audit, RandomGenerator random, Clock clock) {
        this.store = store;
        this.people = people;
        this.audit = audit;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Makes one; empty for whoever may not, and for honorary members, whom only the council makes.
     *
     * @param kind null for what each says of themselves
     * @param group null for none
     * @param occasion by which it is written to the audit log once
     */
    public Optional<Invitation> make(
            PersonId by,
            int places,
            Duration validity,
            @Nullable MemberKind kind,
            @Nullable GroupId group,
            ObjectId occasion) {
        if (!people.may(by, Permission.KEEP_ROSTER) || kind == MemberKind.HONORARY) {
            return Optional.empty();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var made = new Invitation(code(), by, now, now.plus(validity), places, List.of(), kind, group);
        store.add(made);
        audit.write(by, "invitation.made", by, occasion, Integer.toString(places));
        return Optional.of(made);
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** Those by which somebody may still join; empty for whoever may not see them. */
    public Optional<List<Invitation>> open(PersonId by) {
        return people.may(by, Permission.KEEP_ROSTER) ? Optional.of(store.open(clock.instant())) : Optional.empty();
    }

    /** One of them, to be shown to those who keep the roster. */
    public Optional<Invitation> look(PersonId by, String code) {
        return people.may(by, Permission.KEEP_ROSTER) ? store.find(code) : Optional.empty();
    }

    /** Whether somebody may join by it now. */
    public boolean isOpen(String code) {
        return store.find(code)
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .isPresent();
    }

    /** Nobody joins by it any more; false when the asking person may not say so. */
    public boolean revoke(PersonId by, String code, ObjectId occasion) {
        if (!people.may(by, Permission.KEEP_ROSTER)) {
            return false;
        }
        // only what ends by it is written down, and that first: after a crash in between it is open and asked for again
        store.find(code).filter(invitation -> invitation.left() > 0).ifPresent(invitation -> {
            audit.write(by, "invitation.revoked", by, occasion, "");
            store.revoke(code);
        });
        return true;
    }
}
