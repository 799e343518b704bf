package kz.akd.bot.members;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What a person says of themselves when they apply, and that they agreed to it being kept.
 *
 * @param submitted also the moment of their consent
 */
public record Application(
        ApplicationId id, String fullName, MemberKind kind, UnitId unit, ZoneId zone, Phone phone, Instant submitted) {

    @Override
    public String toString() {
        return "Application " + id.value();
    }
}
