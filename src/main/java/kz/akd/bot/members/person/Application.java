package kz.akd.bot.members.person;

import java.time.Instant;
import java.time.ZoneId;
import kz.akd.bot.members.ApplicationId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;

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
