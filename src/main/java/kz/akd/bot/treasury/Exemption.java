package kz.akd.bot.treasury;

import java.time.LocalDate;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a member owes no dues for a time.
 *
 * @param until the last day; null for always
 */
@Document("dues_exemptions")
public record Exemption(
        @Id PersonId member, LocalDate from, @Nullable LocalDate until, String reason, PersonId by) {

    public Exemption until(LocalDate last) {
        return new Exemption(member, from, last, reason, by);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
