package kz.akd.bot.members.person;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;

/** Where a person stands with the association. */
public sealed interface Standing {

    /** Talks to the bot, has not applied. */
    @TypeAlias("guest")
    record Guest() implements Standing {}

    /** Has applied, and waits for a decision. */
    @TypeAlias("applicant")
    record Applicant(Application application, @Nullable Boolean excluded) implements Standing {

        @PersistenceCreator
        public Applicant {}

        public Applicant(Application application) {
            this(application, null);
        }

        @Override
        public boolean wasExcluded() {
            return Boolean.TRUE.equals(excluded);
        }
    }

    /** Was declined, and may apply anew. */
    @TypeAlias("declined")
    record Declined(
            Application application,
            String reason,
            Instant at,
            @Nullable Boolean excluded) implements Standing {

        @Override
        public boolean wasExcluded() {
            return Boolean.TRUE.equals(excluded);
        }
    }

    /** Belongs to the association. */
    @TypeAlias("member")
    record Member(String fullName, MemberKind kind, UnitId unit, Phone phone, Instant since, int number)
            implements Standing {

        public Member called(String name) {
            return new Member(name, kind, unit, phone, since, number);
        }

        public Member as(MemberKind other) {
            return new Member(fullName, other, unit, phone, since, number);
        }

        public Member serving(UnitId other) {
            return new Member(fullName, kind, other, phone, since, number);
        }

        public Member reachedBy(Phone other) {
            return new Member(fullName, kind, unit, other, since, number);
        }

        public Member belongingSince(Instant other) {
            return new Member(fullName, kind, unit, phone, other, number);
        }

        @Override
        public String toString() {
            return "Member since " + since;
        }
    }

    /** Belongs to the association, but may use nothing of it until reinstated. */
    @TypeAlias("suspended")
    record Suspended(Member member, String reason, Instant at) implements Standing {
        @Override
        public String toString() {
            return "Suspended at " + at;
        }
    }

    /** Has left, or was excluded for a reason. */
    @TypeAlias("former")
    record Former(Member member, String reason, Instant at) implements Standing {

        /** Nobody is without being told why. */
        @Override
        public boolean wasExcluded() {
            return !reason.isBlank();
        }

        @Override
        public String toString() {
            return "Former since " + at;
        }
    }

    /** Whether they were excluded and belong no more since: then neither a roster nor an invitation lets them in. */
    default boolean wasExcluded() {
        return false;
    }

    default <R> R fold(
            Supplier<R> guest,
            Function<Applicant, R> applicant,
            Function<Declined, R> declined,
            Function<Member, R> member,
            Function<Suspended, R> suspended,
            Function<Former, R> former) {
        if (this instanceof Applicant waiting) {
            return applicant.apply(waiting);
        } else if (this instanceof Declined refused) {
            return declined.apply(refused);
        } else if (this instanceof Member admitted) {
            return member.apply(admitted);
        } else if (this instanceof Suspended barred) {
            return suspended.apply(barred);
        } else if (this instanceof Former gone) {
            return former.apply(gone);
        }
        return guest.get();
    }
}
