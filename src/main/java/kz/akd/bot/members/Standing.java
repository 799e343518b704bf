package kz.akd.bot.members;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.data.annotation.TypeAlias;

/** Where a person stands with the association. */
public sealed interface Standing {

    /** Talks to the bot, has not applied. */
    @TypeAlias("guest")
    record Guest() implements Standing {}

    /** Has applied, and waits for a decision. */
    @TypeAlias("applicant")
    record Applicant(Application application) implements Standing {}

    /** Was declined, and may apply anew. */
    @TypeAlias("declined")
    record Declined(Application application, String reason, Instant at) implements Standing {}

    /** Belongs to the association. */
    @TypeAlias("member")
    record Member(String fullName, MemberKind kind, UnitId unit, Phone phone, Instant since) implements Standing {
        @Override
        public String toString() {
            return "Member since " + since;
        }
    }

    default <R> R fold(
            Supplier<R> guest,
            Function<Applicant, R> applicant,
            Function<Declined, R> declined,
            Function<Member, R> member) {
        if (this instanceof Applicant waiting) {
            return applicant.apply(waiting);
        } else if (this instanceof Declined refused) {
            return declined.apply(refused);
        } else if (this instanceof Member admitted) {
            return member.apply(admitted);
        }
        return guest.get();
    }
}
