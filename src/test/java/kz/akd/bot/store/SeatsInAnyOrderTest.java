package kz.akd.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.rsvp.RsvpResult;
import kz.akd.bot.events.rsvp.RsvpRules;
import kz.akd.bot.events.rsvp.SeatChanges;
import kz.akd.bot.events.store.EventComposition;
import kz.akd.bot.events.store.EventValues;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Answers to one event in ten thousand random orders, on three nodes that overtake each other, are slow with what they have
 * to write and die at any moment, against the same answers given one after another to an event that is never kept. Nothing
 * is oversold, no order changes, nothing is lost.
 */
class SeatsInAnyOrderTest {

    private static final int ORDERS = 10_000;
    private static final int PEOPLE = 7;
    private static final SeatChanges MOVES =
            new SeatChanges(Duration.ofHours(24), Duration.ofHours(3), (person, moment) -> moment);
    private static final RsvpRules RULES = new RsvpRules(MOVES);
    private static final MongoConverter CONVERTER = TestMongo.converting(
            List.of(new EventValues().eventId()),
            Event.Head.class,
            EventFacts.SeatHeld.class,
            EventFacts.SeatLapsed.class,
            EventFacts.SeatPassedOn.class,
            EventFacts.SeatWithdrawn.class,
            EventFacts.SeatsTooFew.class);

    @Test
    void in_ten_thousand_orders_nothing_is_oversold_no_order_changes_and_nothing_is_lost() {
        for (long seed = 0; seed < ORDERS; seed++) {
            var order = new Order(seed);
            for (int step = 0; step < 6; step++) {
                order.somethingHappens();
            }
            order.ends();
        }
    }

    /** What somebody wants of the event; and what came of it, once it is kept. */
    private static final class Wish {
        private final Function<Event, Change<Event, Object>> decision;
        private @Nullable Object outcome;

        Wish(Function<Event, Change<Event, Object>> decision) {
            this.decision = decision;
        }
    }

    private static final class Dead extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Order {
        private final long seed;
        private final Random random;
        private final FilesInMemory files = new FilesInMemory();
        private final EventId id;
        private final int longJournal;
        private final Node[] nodes;
        /** What is being done, the innermost first: one node does something while the other is in the middle of it. */
        private final Deque<Wish> doing = new ArrayDeque<>();

        private final Set<Integer> busy = new HashSet<>();
        private final Set<Object> heard = new HashSet<>();
        private final Set<Document> caused = new HashSet<>();
        private Event expected;
        /** All that it has been, so that whoever looks while others change it has seen one of these. */
        private final Set<Object> been = new HashSet<>();

        private Instant now = AnEvent.BEGINS.minus(Duration.ofHours(30));
        private boolean quiet;

        Order(long seed) {
            this.seed = seed;
            random = new Random(seed);
            longJournal = 1 + random.nextInt(6);
            expected = AnEvent.with(random.nextInt(8) == 0 ? null : 1 + random.nextInt(6));
            id = expected.id();
            nodes = new Node[] {new Node(), new Node(), new Node()};
            been.add(seen(expected));
            nodes[0].store.add(expected);
        }

        /** A process, until it dies. */
        private final class Node implements FilesInMemory.Mishaps {
            private boolean dead;
            private boolean dying;
            private final KeptParts<EventId, Event, Event.Head, PersonId, Reply> store = new KeptParts<>(
                    CONVERTER, files.through(this), this::told, new EventComposition(), changed -> {}, longJournal);

            private void told(Object fact) {
                if (dead) {
                    throw new Dead();
                }
                heard.add(fact);
            }

            private void lives(boolean on) {
                dead |= !on;
                if (dead) {
                    throw new Dead();
                }
            }

            @Override
            public void before(FilesInMemory.Call call) {
                boolean read = call == FilesInMemory.Call.READ;
                lives(quiet || read || random.nextInt(30) > 0);
                int other = random.nextInt(nodes.length);
                if (!quiet && !busy.contains(other) && random.nextInt(read ? 12 : 5) == 0) {
                    for (int times = 1 + random.nextInt(3); times > 0; times--) {
                        somethingHappensOn(other);
                    }
                }
            }

            @Override
            public void after(FilesInMemory.Call call) {
                if (call == FilesInMemory.Call.REPLACE) {
                    kept(doing.getFirst());
                }
                lives(quiet || (!dying && random.nextInt(30) > 0));
            }

            @Override
            public int done(int writes) {
                dying = !quiet && random.nextInt(20) == 0;
                return dying ? random.nextInt(writes + 1) : writes;
            }
        }

        private void kept(Wish wish) {
            var change = wish.decision.apply(expected);
            expected = change.aggregate();
            been.add(seen(expected));
            wish.outcome = change.result();
            caused.addAll(UntoldFacts.kept(Objects.requireNonNull(files.head)));
        }

        void somethingHappens() {
            somethingHappensOn(random.nextInt(nodes.length));
        }

        private void somethingHappensOn(int number) {
            if (nodes[number].dead) {
                nodes[number] = new Node();
            }
            now = now.plusSeconds(random.nextInt(4000));
            var wish = new Wish(decision(now));
            doing.push(wish);
            busy.add(number);
            try {
                if (random.nextInt(4) == 0) {
                    nodes[number] = random.nextBoolean() ? nodes[number] : new Node();
                    var looked = nodes[number].store.find(id).orElseThrow();
                    assertThat(been).as(this::toString).contains(seen(looked));
                    return;
                }
                var outcome = nodes[number].store.change(id, wish.decision);
                if (wish.outcome != null) {
                    assertThat(outcome).as(this::toString).contains(wish.outcome);
                }
            } catch (Dead died) {
                assertThat(nodes[number].dead).isTrue();
            } finally {
                doing.pop();
                busy.remove(number);
            }
        }

        private Function<Event, Change<Event, Object>> decision(Instant at) {
            var person = new PersonId(1 + random.nextInt(PEOPLE));
            int what = random.nextInt(12);
            if (what == 0) {
                int capacity = 1 + random.nextInt(7);
                return event -> moved(event, event.inRoomFor(capacity), null, at);
            } else if (what == 1) {
                return event -> moved(event, event.with(event.guests().lapsed(at)), null, at);
            } else if (what == 2) {
                return event -> moved(event, event.without(person, AnEvent.DANA), person, at);
            } else if (what == 3) {
                var nobody = new PersonId(100 + person.value());
                return event -> event.find(nobody).isPresent()
                        ? Change.none(event, false)
                        : moved(event, event.replacing(person, nobody), person, at);
            }
            var rsvp = random.nextInt(3) > 0 ? Rsvp.GOING : random.nextBoolean() ? Rsvp.DECLINED : Rsvp.MAYBE;
            var party = new Party(random.nextInt(3), random.nextInt(2));
            return event -> {
                var change = RULES.answer(event, person, rsvp, Optional.of(party), at);
                return new Change<>(change.aggregate(), spoken(change.result()), change.facts());
            };
        }

        private static Object spoken(RsvpResult result) {
            if (result instanceof RsvpResult.Waiting waiting) {
                return "number " + waiting.position();
            }
            return result instanceof RsvpResult.Refused refused ? refused.reason() : result.getClass();
        }

        private static Change<Event, Object> moved(Event before, Event after, @Nullable PersonId actor, Instant at) {
            var moved = MOVES.between(before, after, actor, at);
            return new Change<>(moved.event(), true, moved.facts());
        }

        /** What all nodes know, what one knows that begins now, and what was told by then. */
        void ends() {
            quiet = true;
            for (var node : nodes) {
                if (!node.dead) {
                    agrees(node);
                }
            }
            var last = new Node();
            agrees(last);
            last.store.tellAgain();
            assertThat(heard)
                    .as(this::toString)
                    .containsAll(caused.stream()
                            .map(fact -> CONVERTER.read(Fact.class, fact))
                            .toList());
            assertThat(UntoldFacts.kept(Objects.requireNonNull(files.head))).isEmpty();
        }

        private void agrees(Node node) {
            var event = node.store.find(id).orElseThrow();
            assertThat(without(event.seating().seated()))
                    .as(this::toString)
                    .isEqualTo(without(expected.seating().seated()));
            assertThat(without(event.replies())).as(this::toString).isEqualTo(without(expected.replies()));
            assertThat(event.seating().taken())
                    .as(this::toString)
                    .isEqualTo(expected.seating().taken());
            var capacity = event.seating().capacity();
            if (capacity != null) {
                assertThat(event.seating().taken()).as(this::toString).isLessThanOrEqualTo(capacity);
            }
        }

        private static Object seen(Event event) {
            return List.of(without(event.seating().seated()), without(event.replies()));
        }

        /** Turns of their own may be given out anew where nobody has them any more. */
        private static List<Object> without(List<Reply> replies) {
            return replies.stream()
                    .<Object>map(
                            reply -> List.of(reply.member(), reply.rsvp(), reply.at(), reply.party(), reply.hold()))
                    .toList();
        }

        @Override
        public String toString() {
            return "order " + seed;
        }
    }
}
