package kz.akd.bot.giving.pledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.money.ReferenceCode;
import org.bson.types.ObjectId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promise to a campaign, and what was given for it.
 *
 * @param id the same when it is made again, as after a double tap
 * @param code written beside the payment, and unique among all pledges
 * @param named whether others may read the donor's name; else only the treasurer knows it
 * @param withdrawn when the donor took it back; null while it stands
 */
public record Pledge(
        ObjectId id,
        ReferenceCode code,
        PersonId donor,
        boolean named,
        Promise promise,
        Instant made,
        @Nullable Instant withdrawn,
        List<Payment> payments) {

    public Pledge {
        payments = List.copyOf(payments);
    }

    public static Pledge of(
            ObjectId id, ReferenceCode code, PersonId donor, boolean named, Promise promise, Instant made) {
        return new Pledge(id, code, donor, named, promise, made, null, List.of());
    }

    public PledgeState state() {
        if (isFulfilled()) {
            return PledgeState.FULFILLED;
        } else if (waiting().isPresent()) {
            return PledgeState.WAITING;
        } else if (withdrawn != null) {
            return PledgeState.WITHDRAWN;
        }
        return decisions().anyMatch(decision -> !(decision instanceof Decision.Rejected))
                ? PledgeState.PARTLY
                : PledgeState.PROMISED;
    }

    /** Whether something is still to be given, as far as anybody knows. */
    public boolean isOwed() {
        return state() == PledgeState.PROMISED || state() == PledgeState.PARTLY;
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    private boolean isFulfilled() {
        if (!promise.isMoney()) {
            return brought() >= promise.pieces();
        }
        return promise.money()
                .map(amount ->
                        received().stream().anyMatch(sum -> sum.isSameCurrency(amount) && !sum.isLessThan(amount)))
                .orElse(!received().isEmpty());
    }

    /** The sums that have come, one for each currency. */
    public List<Money> received() {
        var sums = new ArrayList<Money>();
        decisions()
                .flatMap(decision ->
                        decision instanceof Decision.Received one ? Stream.of(one.amount()) : Stream.empty())
                .forEach(amount -> {
                    int same = 0;
                    while (same < sums.size() && !sums.get(same).isSameCurrency(amount)) {
                        same++;
                    }
                    if (same < sums.size()) {
                        sums.set(same, sums.get(same).plus(amount));
                    } else {
                        sums.add(amount);
                    }
                });
        return sums;
    }

    /** How many pieces have come. */
    public int brought() {
        return decisions()
                .mapToInt(decision -> decision instanceof Decision.Brought one ? one.pieces() : 0)
                .sum();
    }

    /** What is still to come; empty where the amount is not known, or nothing is. */
    public Optional<Money> outstanding() {
        return promise.money()
                .map(amount -> received().stream()
                        .filter(amount::isSameCurrency)
                        .findFirst()
                        .map(amount::minus)
                        .orElse(amount))
                .filter(Money::isPositive);
    }

    /** That all which is still to come has come; empty where nothing is, or nobody knows how much. */
    public Optional<Decision> rest(PersonId officer, Instant now) {
        if (promise.isMoney()) {
            return outstanding().map(amount -> new Decision.Received(amount, officer, now));
        }
        int pieces = promise.pieces() - brought();
        return pieces > 0 ? Optional.of(new Decision.Brought(pieces, officer, now)) : Optional.empty();
    }

    /** How many pieces it takes of a need or shift: what is promised, or what came if that is more. */
    public int claims() {
        return isWithdrawn() ? brought() : Math.max(promise.pieces(), brought());
    }

    /** Said to be given, not yet looked at. */
    public Optional<Payment> waiting() {
        return payments.stream().filter(Payment::isWaiting).findFirst();
    }

    public Optional<Payment> payment(ObjectId wanted) {
        return payments.stream().filter(payment -> payment.id().equals(wanted)).findFirst();
    }

    private Stream<Decision> decisions() {
        return payments.stream().flatMap(payment -> payment.decided().stream());
    }

    public boolean isOf(PersonId person) {
        return donor.equals(person);
    }

    public Pledge withdrawn(Instant at) {
        return new Pledge(id, code, donor, named, promise, made, at, payments);
    }

    public Pledge showingName(boolean now) {
        return new Pledge(id, code, donor, now, promise, made, withdrawn, payments);
    }

    public Pledge with(Payment payment) {
        var all = payment(payment.id()).isPresent()
                ? payments.stream()
                        .map(one -> one.id().equals(payment.id()) ? payment : one)
                        .toList()
                : Stream.concat(payments.stream(), Stream.of(payment)).toList();
        return paidBy(all);
    }

    private Pledge paidBy(List<Payment> all) {
        return new Pledge(id, code, donor, named, promise, made, withdrawn, all);
    }

    public boolean mentions(PersonId person) {
        return isOf(person) || decisions().anyMatch(decision -> decision.by().equals(person));
    }

    /** With nobody in a person's place, as donor and as officer; their receipts go with them. */
    public Pledge replacing(PersonId person, PersonId nobody) {
        UnaryOperator<Payment> decided = payment -> payment.decided()
                .filter(decision -> decision.by().equals(person))
                .map(decision -> payment.decided(decision.by(nobody)))
                .orElse(payment);
        var without = paidBy(payments.stream()
                .map(decided)
                .map(payment -> isOf(person) ? payment.withoutReceipt() : payment)
                .toList());
        return isOf(person)
                ? new Pledge(id, code, nobody, false, promise, made, withdrawn, without.payments())
                : without;
    }

    @Override
    public String toString() {
        return "Pledge " + id;
    }
}
