package kz.akd.bot.treasury;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.money.ReferenceCode;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a member owes for a period. How it stands is computed from its claims, never kept beside them.
 *
 * @param code by which a payment is known to be this one's
 * @param wage one day's wage as the member stated it, seen by them and the treasurer alone; null where they state none and
 *     pay what they wish
 * @param relief why nothing is owed; null where it is
 */
@Document("dues_bills")
public record Bill(
        @Id BillId id,
        PeriodId period,
        PersonId member,
        ReferenceCode code,
        @Nullable Money wage,
        List<Claim> claims,
        @Nullable Relief relief) {

    /** That a member does not owe this, and why. */
    public record Relief(String reason, PersonId by, Instant at) {}

    /** How a bill stands. */
    public enum State {
        OPEN,
        /** The member says that it is paid; the treasurer has not looked. */
        CLAIMED,
        /** Less has come than the wage that was stated. */
        PARTLY,
        PAID,
        EXEMPT
    }

    public Bill {
        claims = List.copyOf(claims);
    }

    public static Bill made(PeriodId period, PersonId member, ReferenceCode code, @Nullable Money wage) {
        return new Bill(BillId.of(period, member), period, member, code, wage, List.of(), null);
    }

    public State state() {
        if (relief != null) {
            return State.EXEMPT;
        } else if (claims.stream().anyMatch(Claim::isWaiting)) {
            return State.CLAIMED;
        }
        var received = received();
        if (received.isEmpty()) {
            return State.OPEN;
        }
        return wage == null || received.stream().noneMatch(sum -> sum.isSameCurrency(wage) && sum.isLessThan(wage))
                ? State.PAID
                : State.PARTLY;
    }

    /** Whether the member is still to do something: nobody is reminded who has said that they paid. */
    public boolean isOwed() {
        return state() == State.OPEN || state() == State.PARTLY;
    }

    /** What has come, a sum for each currency. */
    public List<Money> received() {
        var sums = new ArrayList<Money>();
        for (var claim : claims) {
            claim.received().ifPresent(amount -> add(sums, amount));
        }
        return List.copyOf(sums);
    }

    private static void add(List<Money> sums, Money amount) {
        for (int i = 0; i < sums.size(); i++) {
            if (sums.get(i).isSameCurrency(amount)) {
                sums.set(i, sums.get(i).plus(amount));
                return;
            }
        }
        sums.add(amount);
    }

    public Optional<Claim> claim(ObjectId wanted) {
        return claims.stream().filter(claim -> claim.id().equals(wanted)).findFirst();
    }

    /** The first that waits for the treasurer. */
    public Optional<Claim> waiting() {
        return claims.stream().filter(Claim::isWaiting).findFirst();
    }

    public Optional<Money> stated() {
        return Optional.ofNullable(wage);
    }

    public Bill stating(@Nullable Money other) {
        return new Bill(id, period, member, code, other, claims, relief);
    }

    public Bill with(Claim claim) {
        var more = new ArrayList<>(claims);
        more.add(claim);
        return new Bill(id, period, member, code, wage, more, relief);
    }

    public Bill found(ObjectId claim, Claim.Finding finding) {
        return each(one -> one.id().equals(claim) ? one.found(finding) : one);
    }

    public Bill relieved(@Nullable Relief now) {
        return new Bill(id, period, member, code, wage, claims, now);
    }

    /** The sums stay, as the fund's history has to be right; the wage goes with the person. */
    public Bill replacing(PersonId person, PersonId nobody) {
        var other = each(claim -> claim.replacing(person, nobody));
        var relief = other.relief != null && other.relief.by().equals(person)
                ? new Relief(other.relief.reason(), nobody, other.relief.at())
                : other.relief;
        return member.equals(person)
                ? new Bill(id, period, nobody, code, null, withoutReceipts(other.claims), relief)
                : new Bill(id, period, member, code, wage, other.claims, relief);
    }

    private static List<Claim> withoutReceipts(List<Claim> claims) {
        return claims.stream()
                .map(claim -> new Claim(claim.id(), claim.said(), null, null, claim.finding()))
                .toList();
    }

    private Bill each(UnaryOperator<Claim> change) {
        return new Bill(
                id, period, member, code, wage, claims.stream().map(change).toList(), relief);
    }

    @Override
    public String toString() {
        return "Bill " + id;
    }
}
