package kz.akd.bot.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.meetings.AgendaItem.Handling;
import kz.akd.bot.meetings.vote.Decision;
import kz.akd.bot.meetings.vote.Votes;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting speaks about, in this order, and what it decides.
 *
 * @param numbered how many items have been added at all, so that no number is given twice
 * @param decided the same of decisions
 * @param brought the origins of all that was added, also of what was taken off since
 */
public record MeetingAgenda(
        List<AgendaItem> items, List<Decision> decisions, int numbered, int decided, Set<String> brought) {

    public static final int MOST = 60;

    static final MeetingAgenda EMPTY = new MeetingAgenda(List.of(), List.of(), 0, 0, Set.of());

    public MeetingAgenda {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        brought = Set.copyOf(brought);
    }

    public boolean isFull() {
        return items.size() >= MOST;
    }

    public Optional<AgendaItem> find(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** The decisions about an item. */
    public List<Decision> about(int number) {
        return decisions.stream().filter(decision -> decision.item() == number).toList();
    }

    /** The next after this one that is yet ahead, else the first that is. */
    public Optional<AgendaItem> next(int number) {
        int place = items.stream().map(AgendaItem::number).toList().indexOf(number);
        return Stream.concat(items.stream().skip(place + 1L), items.stream())
                .filter(item -> item.handling() == Handling.AHEAD && item.number() != number)
                .findFirst();
    }

    /** What has to be spoken about next time. */
    public List<AgendaItem> left() {
        return items.stream()
                .filter(item -> item.handling() != Handling.DISCUSSED)
                .toList();
    }

    /** With something that an officer adds by a form; the same when it was added already. */
    public MeetingAgenda with(ObjectId run, String title, @Nullable PersonId presenter) {
        return adding(AgendaItem.added(run), title, presenter, items.size());
    }

    /** With something that comes by itself, before what officers add; the same when it came already. */
    public MeetingAgenda bringing(String origin, String title, @Nullable PersonId presenter) {
        int place = (int) items.stream().takeWhile(item -> !item.isAdded()).count();
        return adding(origin, title, presenter, place);
    }

    /** Without what came by itself and is settled since; it may come again. */
    public MeetingAgenda withdrawing(Predicate<AgendaItem> settled) {
        var gone = items.stream().filter(settled).toList();
        if (gone.isEmpty()) {
            return this;
        }
        var origins = new HashSet<>(brought);
        gone.forEach(item -> origins.remove(item.origin()));
        var kept = items.stream().filter(item -> !gone.contains(item)).toList();
        return new MeetingAgenda(kept, decisions, numbered, decided, origins);
    }

    private MeetingAgenda adding(String origin, String title, @Nullable PersonId presenter, int place) {
        if (brought.contains(origin) || isFull()) {
            return this;
        }
        var origins = Stream.concat(brought.stream(), Stream.of(origin)).collect(Collectors.toSet());
        var more = new ArrayList<>(items);
        more.add(place, new AgendaItem(numbered + 1, title, presenter, Handling.AHEAD, origin));
        return new MeetingAgenda(more, decisions, numbered + 1, decided, origins);
    }

    public MeetingAgenda without(int number) {
        return ordered(items.stream().filter(item -> item.number() != number).toList());
    }

    /** With an item one place further up. */
    public MeetingAgenda raising(int number) {
        var order = new ArrayList<>(items);
        int place = items.stream().map(AgendaItem::number).toList().indexOf(number);
        if (place > 0) {
            order.add(place - 1, order.remove(place));
        }
        return ordered(order);
    }

    public MeetingAgenda handled(int number, Handling now) {
        return each(item -> item.number() == number ? item.handled(now) : item);
    }

    /** With a decision about an item, which is discussed by that; the same when it was entered already. */
    public MeetingAgenda deciding(ObjectId run, int number, String words, @Nullable Votes votes) {
        if (decisions.stream().anyMatch(decision -> decision.run().equals(run))) {
            return this;
        }
        var made = new Decision(run, decided + 1, number, words, votes);
        var more = Stream.concat(decisions.stream(), Stream.of(made)).toList();
        return new MeetingAgenda(items, more, numbered, decided + 1, brought).handled(number, Handling.DISCUSSED);
    }

    public MeetingAgenda withoutDecision(int number) {
        var fewer = decisions.stream()
                .filter(decision -> decision.number() != number)
                .toList();
        // the last number is free again, as nothing has been published under it
        int last = fewer.stream().mapToInt(Decision::number).max().orElse(0);
        return new MeetingAgenda(items, fewer, numbered, last, brought);
    }

    MeetingAgenda replacing(PersonId person, PersonId other) {
        return each(item -> item.replacing(person, other));
    }

    private MeetingAgenda each(UnaryOperator<AgendaItem> change) {
        return ordered(items.stream().map(change).toList());
    }

    private MeetingAgenda ordered(List<AgendaItem> others) {
        return new MeetingAgenda(others, decisions, numbered, decided, brought);
    }
}
