package kz.akd.bot.treasury.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sha256;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A line of the fund's ledger. Lines are added, never changed; each carries the hash of the one before it, so that a line
 * that was changed or left out is noticed.
 *
 * @param number from 1 on, without gaps
 * @param cause what it is entered for, so that it is entered once
 * @param amount what came in; less than nothing for what was taken back
 * @param about the period, or the reference of a gift
 * @param person whose payment it is; null where only the treasurer of the campaign may know. Not part of the hash, as
 *     somebody may be forgotten
 */
@Document("ledger")
public record LedgerEntry(
        @Id long number,
        String cause,
        Kind kind,
        Money amount,
        String about,
        @Nullable PersonId person,
        PersonId by,
        Instant at,
        String before,
        String hash) {

    /** What a line is. */
    public enum Kind {
        DUES,
        GIFT,
        REVERSAL
    }

    /** What is to be entered. */
    record Draft(
            String cause,
            Kind kind,
            Money amount,
            String about,
            @Nullable PersonId person,
            PersonId by,
            Instant at) {
        Draft {
            // as the database keeps it, or the hash would be another one when it is read
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    static LedgerEntry after(@Nullable LedgerEntry last, Draft draft) {
        long number = last == null ? 1 : last.number + 1;
        var before = last == null ? "" : last.hash;
        return new LedgerEntry(
                number,
                draft.cause(),
                draft.kind(),
                draft.amount(),
                draft.about(),
                draft.person(),
                draft.by(),
                draft.at(),
                before,
                hash(number, before, draft.cause(), draft.kind(), draft.amount(), draft.about(), draft.at()));
    }

    /** Whether it is as it was entered, right after another one. */
    boolean follows(@Nullable LedgerEntry last) {
        return number == (last == null ? 1 : last.number + 1)
                && before.equals(last == null ? "" : last.hash)
                && hash.equals(hash(number, before, cause, kind, amount, about, at));
    }

    public LedgerEntry replacing(PersonId somebody, PersonId nobody) {
        return new LedgerEntry(
                number,
                cause,
                kind,
                amount,
                about,
                Objects.equals(person, somebody) ? nobody : person,
                by.equals(somebody) ? nobody : by,
                at,
                before,
                hash);
    }

    private static String hash(
            long number, String before, String cause, Kind kind, Money amount, String about, Instant at) {
        var line = String.join(
                "\n", Long.toString(number), before, cause, kind.name(), amount.toString(), about, at.toString());
        return Sha256.hex(line);
    }

    @Override
    public String toString() {
        return "LedgerEntry " + number;
    }
}
