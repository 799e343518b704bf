package kz.akd.bot.giving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.giving.pledge.Pledge;
import kz.akd.bot.giving.pledge.PledgeState;
import kz.akd.bot.giving.pledge.Promise;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Result;
import kz.akd.bot.shared.money.ReferenceCode;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A campaign with all that was pledged to it, in one document: so nothing is claimed twice, whatever the race.
 *
 * @param organiser who made it
 * @param pledges in the order in which they were made
 */
@Document("campaigns")
public record Campaign(
        @Id CampaignId id,
        PersonId organiser,
        Instant made,
        CampaignState state,
        Appeal appeal,
        List<Need> needs,
        List<Shift> shifts,
        List<Pledge> pledges,
        List<Impact> impacts) {

    /** As many buttons as a screen has room for. */
    public static final int MOST_NEEDS = 12;

    public static final int MOST_SHIFTS = 12;

    /** Of one person: more is a slip, or somebody who plays. */
    public static final int MOST_PLEDGES = 20;

    public Campaign {
        needs = List.copyOf(needs);
        shifts = List.copyOf(shifts);
        pledges = List.copyOf(pledges);
        impacts = List.copyOf(impacts);
    }

    public static Campaign draft(CampaignId id, PersonId organiser, Instant made, Appeal appeal) {
        return new Campaign(
                id, organiser, made, CampaignState.DRAFT, appeal, List.of(), List.of(), List.of(), List.of());
    }

    public String title() {
        return appeal.title();
    }

    public boolean isDraft() {
        return state == CampaignState.DRAFT;
    }

    public boolean isClosed() {
        return state == CampaignState.CLOSED;
    }

    /** Whether one can pledge. */
    public boolean isOpen(Instant now) {
        return state == CampaignState.OPEN && now.isBefore(appeal.end());
    }

    public boolean takesMoney() {
        return appeal.payTo() != null;
    }

    /** Whether it asks for anything. */
    public boolean asks() {
        return takesMoney() || !needs.isEmpty() || !shifts.isEmpty();
    }

    public Optional<Pledge> pledge(ReferenceCode code) {
        return pledges.stream().filter(pledge -> pledge.code().equals(code)).findFirst();
    }

    public List<Pledge> of(PersonId person) {
        return pledges.stream().filter(pledge -> pledge.isOf(person)).toList();
    }

    /** Who gave something, or still means to. */
    public List<PersonId> donors() {
        return pledges.stream()
                .filter(pledge -> pledge.state() != PledgeState.WITHDRAWN)
                .map(Pledge::donor)
                .distinct()
                .toList();
    }

    /** Who promised something that has not come; whoever says that it is given, or took it back, is not among them. */
    public List<PersonId> owing() {
        return pledges.stream()
                .filter(pledge -> pledge.isOwed() && !(pledge.promise() instanceof Promise.OfTime))
                .map(Pledge::donor)
                .distinct()
                .toList();
    }

    /** Who has a place in a shift. */
    public List<PersonId> helping(int shift) {
        return pledges.stream()
                .filter(pledge -> !pledge.isWithdrawn()
                        && pledge.promise() instanceof Promise.OfTime time
                        && time.shift() == shift)
                .map(Pledge::donor)
                .distinct()
                .toList();
    }

    /** How many of a need nobody has claimed. */
    public int left(int need) {
        int claimed = pledges.stream()
                .filter(pledge -> pledge.promise() instanceof Promise.OfGoods goods && goods.need() == need)
                .mapToInt(Pledge::claims)
                .sum();
        return Math.max(0, needs.get(need).quantity() - claimed);
    }

    /** How many places of a shift are free. */
    public int placesLeft(int shift) {
        int taken = pledges.stream()
                .filter(pledge -> pledge.promise() instanceof Promise.OfTime time && time.shift() == shift)
                .mapToInt(Pledge::claims)
                .sum();
        return Math.max(0, shifts.get(shift).places() - taken);
    }

    /** With a pledge, if there is room for it. One that is there already is not made again. */
    public Result<Campaign> pledged(Pledge pledge, Instant now) {
        if (pledges.stream().anyMatch(other -> other.id().equals(pledge.id()))) {
            return Result.done(this);
        } else if (!isOpen(now)) {
            return Result.refused(GivingRefusal.CLOSED);
        } else if (of(pledge.donor()).size() >= MOST_PLEDGES) {
            return Result.refused(GivingRefusal.TOO_MANY, MOST_PLEDGES);
        }
        return room(pledge)
                .map(none -> pledging(
                        Stream.concat(pledges.stream(), Stream.of(pledge)).toList()));
    }

    private Result<Boolean> room(Pledge pledge) {
        if (pledge.promise() instanceof Promise.OfGoods goods) {
            if (goods.need() >= needs.size()) {
                return Result.refused(GivingRefusal.GONE);
            }
            int left = left(goods.need());
            return left == 0
                    ? Result.refused(GivingRefusal.NOTHING_LEFT)
                    : goods.count() > left
                            ? Result.refused(GivingRefusal.MORE_THAN_NEEDED, left, goods.count())
                            : Result.done(true);
        } else if (pledge.promise() instanceof Promise.OfTime time) {
            if (time.shift() >= shifts.size()) {
                return Result.refused(GivingRefusal.GONE);
            } else if (helping(time.shift()).contains(pledge.donor())) {
                return Result.refused(GivingRefusal.ALREADY_THERE);
            } else if (!shifts.get(time.shift()).starts().instant().isAfter(pledge.made())) {
                return Result.refused(GivingRefusal.PAST);
            }
            return placesLeft(time.shift()) == 0 ? Result.refused(GivingRefusal.NOTHING_LEFT) : Result.done(true);
        }
        return takesMoney() ? Result.done(true) : Result.refused(GivingRefusal.NO_MONEY_ASKED);
    }

    /** With another pledge in the place of that with its code. */
    public Campaign with(Pledge changed) {
        return pledging(pledges.stream()
                .map(pledge -> pledge.code().equals(changed.code()) ? changed : pledge)
                .toList());
    }

    private Campaign pledging(List<Pledge> others) {
        return new Campaign(id, organiser, made, state, appeal, needs, shifts, others, impacts);
    }

    public Campaign appealing(Appeal other) {
        return new Campaign(id, organiser, made, state, other, needs, shifts, pledges, impacts);
    }

    public Campaign being(CampaignState other) {
        return new Campaign(id, organiser, made, other, appeal, needs, shifts, pledges, impacts);
    }

    public Campaign needing(Need need) {
        var more = Stream.concat(needs.stream(), Stream.of(need)).toList();
        return new Campaign(id, organiser, made, state, appeal, more, shifts, pledges, impacts);
    }

    public Campaign helpedIn(Shift shift) {
        var more = Stream.concat(shifts.stream(), Stream.of(shift)).toList();
        return new Campaign(id, organiser, made, state, appeal, needs, more, pledges, impacts);
    }

    /** With what came of it; told once under its id. */
    public Campaign telling(Impact impact) {
        var more = Stream.concat(impacts.stream(), Stream.of(impact)).toList();
        return new Campaign(id, organiser, made, state, appeal, needs, shifts, pledges, more);
    }

    public Optional<Impact> impact(ObjectId wanted) {
        return impacts.stream().filter(impact -> impact.id().equals(wanted)).findFirst();
    }

    public boolean mentions(PersonId person) {
        return organiser.equals(person) || pledges.stream().anyMatch(pledge -> pledge.mentions(person));
    }

    /** With nobody in a person's place. */
    public Campaign replacing(PersonId person, PersonId nobody) {
        UnaryOperator<PersonId> other = one -> one.equals(person) ? nobody : one;
        return new Campaign(
                id,
                other.apply(organiser),
                made,
                state,
                appeal,
                needs,
                shifts,
                pledges.stream().map(pledge -> pledge.replacing(person, nobody)).toList(),
                impacts);
    }

    @Override
    public String toString() {
        return "Campaign " + id;
    }
}
