package kz.akd.bot.members.person;

import java.time.Instant;
import java.time.ZoneId;
import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What a person says of themselves when they apply, and that they agreed to it being kept.
 *
 * @param submitted also the moment of their consent
 * @param note what they answer to the reason for which they were declined; null for nothing
 */
public record Application(
        ApplicationId id,
        String fullName,
        MemberKind kind,
        UnitId unit,
        ZoneId zone,
        Phone phone,
        Instant submitted,
        @Nullable String note) {

    @PersistenceCreator
    public Application {}

    public Application(
            ApplicationId id,
            String fullName,
            MemberKind kind,
            UnitId unit,
            ZoneId zone,
            Phone phone,
            Instant submitted) {
        this(id, fullName, kind, unit, zone, phone, submitted, null);
    }

    /** The same once more, with what it lacked. */
    public Application again(ApplicationId other, Instant now, String answer) {
        return new Application(other, fullName, kind, unit, zone, phone, now, answer);
    }

    @Override
    public String toString() {
        return "Application " + id.value();
    }
}
