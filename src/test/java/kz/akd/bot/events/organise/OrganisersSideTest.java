package kz.akd.bot.events.organise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Deed;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.AnswersAskedFor;
import kz.akd.bot.events.EventFacts.EventCancelled;
import kz.akd.bot.events.EventFacts.EventHandled;
import kz.akd.bot.events.EventFacts.HandedOver;
import kz.akd.bot.events.EventFacts.MessageWritten;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.organise.OrganiserResult.AskedLately;
import kz.akd.bot.events.organise.OrganiserResult.Done;
import kz.akd.bot.events.organise.OrganiserResult.Gone;
import kz.akd.bot.events.organise.OrganiserResult.InThePast;
import kz.akd.bot.events.organise.OrganiserResult.NoOrganiser;
import kz.akd.bot.events.organise.OrganiserResult.NobodyThere;
import kz.akd.bot.events.organise.OrganiserResult.NotAllowed;
import kz.akd.bot.events.organise.OrganiserResult.Occupied;
import kz.akd.bot.events.organise.OrganiserResult.OutOfOrder;
import kz.akd.bot.events.organise.OrganiserResult.TooLate;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.EventValues;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.Role;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What organisers do with events, and who else may not (rules 5, 6 and 9). */
class OrganisersSideTest {

    private static final EventId EVENT = new EventId(new ObjectId());
    private static final EventId NONE = new EventId(new ObjectId());

    private Instant now = AnEvent.LONG_BEFORE;
    private TheMembers members;
    private EventStore store;
    private Events events;
    private EventDrafts eventDrafts;
    private EventOperations eventOperations;
    private Organisers organisers;
    private Attendees attendees;
    private PersonId dana;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void start(@TempDir Path directory) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(AnEvent.ASTANA);
        members = new TheMembers(directory, clock, List.of(new EventValues().eventId()), Event.Head.class);
        store = new EventStore(members.documents(), told -> {});
        var rights = new Rights(members.people(), members.scopes(), members.audiences());
        var desk = new OrganiserChanges(store, rights, clock);
        var recipients = mock(Recipients.class);
        when(recipients.of(any(PersonId.class))).thenReturn(QuietHours.none(AnEvent.ASTANA));
        var times = new EventTimes(
                List.of("24h"),
                Duration.ofMinutes(15),
                Duration.ofHours(30),
                Duration.ofHours(24),
                Duration.ofHours(3));
        events = new Events(store, rights, recipients, times, clock);
        eventDrafts = new EventDrafts(store, desk, rights);
        eventOperations = new EventOperations(store, desk, new AttendeeGroups(store, members.audiences()), events);
        organisers = new Organisers(desk, rights, members.officers(), members.groups(), clock);
        attendees = new Attendees(desk, members.people(), members.audit());
        dana = members.member(Role.ORGANISER);
        aida = members.member();
        bolat = members.member();
    }

    @AfterEach
    void stop() {
        members.close();
    }

    private Event published() {
        eventDrafts.create(dana, EVENT, AnEvent.plan());
        eventDrafts.publish(dana, EVENT);
        return kept();
    }

    private Event kept() {
        return store.find(EVENT).orElseThrow();
    }

    private long handled(Deed deed) {
        return members.heard(EventHandled.class).stream()
                .filter(fact -> fact.deed() == deed)
                .count();
    }

    @Test
    void rule_6_a_member_without_a_right_changes_nothing_whatever_they_ask_for() {
        published();
        var before = kept();
        var officer = members.in(members.group("Another"), true);

        for (var person : List.of(aida, officer, members.guest(), new PersonId(7))) {
            assertThat(List.of(
                            eventDrafts.edit(person, EVENT, plan -> Plan.of("Mine", AnEvent.EVENING, "There")),
                            eventDrafts.publish(person, EVENT),
                            eventDrafts.discard(person, EVENT),
                            eventDrafts.copy(person, EVENT, NONE, AnEvent.EVENING),
                            eventOperations.resize(person, EVENT, 1, true),
                            eventOperations.close(person, EVENT, true),
                            eventOperations.cancel(person, EVENT, "no"),
                            eventOperations.nudge(person, EVENT),
                            eventOperations.write(person, EVENT, new ObjectId(), AttendeeGroup.SILENT, "words"),
                            organisers.handOver(person, EVENT, person),
                            organisers.share(person, EVENT, person, true)))
                    .hasOnlyElementsOfType(NotAllowed.class);
            assertThat(attendees.export(person, EVENT, new ObjectId())).isEmpty();
            assertThat(eventDrafts.find(person, EVENT)).isEmpty();
        }
        assertThat(kept()).isEqualTo(before);
        assertThat(members.written()).isEmpty();
    }

    @Test
    void of_what_is_not_there_everybody_hears_that_it_is_gone() {
        for (var person : List.of(dana, aida)) {
            assertThat(List.of(
                            eventDrafts.edit(person, NONE, plan -> plan),
                            eventDrafts.publish(person, NONE),
                            eventDrafts.discard(person, NONE),
                            eventOperations.resize(person, NONE, 1, true),
                            eventOperations.cancel(person, NONE, "no"),
                            organisers.handOver(person, NONE, dana)))
                    .hasOnlyElementsOfType(Gone.class);
        }
    }

    @Test
    void an_officer_plans_for_their_group_alone_and_a_draft_of_theirs_is_no_other_officers() {
        var women = members.group("Women");
        var officer = members.in(women, true);
        var another = members.in(members.group("Almaty"), true);

        assertThat(eventDrafts.create(officer, EVENT, AnEvent.plan())).isInstanceOf(Done.class);
        assertThat(kept().plan().audience().groups()).containsExactly(women);
        assertThat(eventDrafts.create(another, EVENT, AnEvent.plan())).isInstanceOf(NotAllowed.class);
        assertThat(eventDrafts.edit(officer, EVENT, plan -> plan.with(Audience.ALL)))
                .isInstanceOf(NotAllowed.class);
        assertThat(eventDrafts.drafts(another)).isEmpty();
        assertThat(eventDrafts.drafts(officer)).extracting(Event::id).containsExactly(EVENT);
    }

    @Test
    void rule_5_asked_twice_it_is_made_and_published_once() {
        published();
        var again = eventDrafts.create(dana, EVENT, Plan.of("Other", AnEvent.EVENING, "There"));
        eventDrafts.publish(dana, EVENT);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Done.class,
                        done -> assertThat(done.event().plan().text().title()).isEqualTo("Opera"));
        assertThat(handled(Deed.PUBLISHED)).isEqualTo(1);
    }

    @Test
    void what_is_past_or_in_the_wrong_order_is_neither_made_nor_becomes_so() {
        var ends = new LocalMoment(AnEvent.EVENING.time().minusHours(1), AnEvent.ASTANA);
        var backwards = AnEvent.plan().with(AnEvent.plan().timing().ending(ends));

        assertThat(eventDrafts.create(dana, EVENT, backwards)).isInstanceOf(OutOfOrder.class);
        assertThat(store.find(EVENT)).isEmpty();
        now = AnEvent.BEGINS;
        assertThat(eventDrafts.create(dana, EVENT, AnEvent.plan())).isInstanceOf(InThePast.class);
        now = AnEvent.LONG_BEFORE;
        published();
        assertThat(eventDrafts.edit(dana, EVENT, plan -> backwards)).isInstanceOf(OutOfOrder.class);
        var yesterday = new LocalMoment(AnEvent.EVENING.time().minusDays(8), AnEvent.ASTANA);
        assertThat(eventDrafts.edit(dana, EVENT, plan -> plan.with(plan.timing().startingAt(yesterday))))
                .isInstanceOf(InThePast.class);
    }

    @Test
    void seats_are_taken_from_the_last_comers_only_when_that_is_said() {
        published();
        events.answer(EVENT, aida, Rsvp.GOING);
        events.answer(EVENT, bolat, Rsvp.GOING);

        assertThat(eventOperations.resize(dana, EVENT, 1, false))
                .isInstanceOfSatisfying(
                        Occupied.class, occupied -> assertThat(occupied.taken()).isEqualTo(2));
        assertThat(kept().seated()).containsExactly(aida, bolat);
        assertThat(eventOperations.resize(dana, EVENT, 1, true)).isInstanceOf(Done.class);
        assertThat(kept().seated()).containsExactly(aida);
        assertThat(kept().waiting()).containsExactly(bolat);
        eventOperations.resize(dana, EVENT, 1, true);
        assertThat(handled(Deed.RESIZED)).isEqualTo(1);
    }

    @Test
    void what_is_over_or_called_off_is_not_run_any_more() {
        published();
        eventOperations.cancel(dana, EVENT, "rain");
        assertThat(eventOperations.cancel(dana, EVENT, "snow")).isInstanceOf(Done.class);

        assertThat(kept().handling().cancelledBecause()).contains("rain");
        assertThat(members.heard(EventCancelled.class)).hasSize(1);
        assertThat(List.of(
                        eventOperations.resize(dana, EVENT, 5, true),
                        eventOperations.close(dana, EVENT, true),
                        eventOperations.nudge(dana, EVENT),
                        eventDrafts.publish(dana, EVENT),
                        eventDrafts.discard(dana, EVENT)))
                .hasOnlyElementsOfType(TooLate.class);
    }

    @Test
    void nobody_is_asked_for_an_answer_more_than_once_a_day_nor_where_all_have_answered() {
        published();
        assertThat(eventOperations.nudge(dana, EVENT)).isInstanceOf(Done.class);
        assertThat(eventOperations.nudge(dana, EVENT)).isEqualTo(new AskedLately(now.plus(Duration.ofHours(24))));
        now = now.plus(Duration.ofHours(24));
        assertThat(eventOperations.nudge(dana, EVENT)).isInstanceOf(Done.class);
        assertThat(members.heard(AnswersAskedFor.class)).hasSize(2);

        now = now.plus(Duration.ofHours(25));
        List.of(aida, bolat).forEach(member -> events.answer(EVENT, member, Rsvp.DECLINED));
        assertThat(eventOperations.nudge(dana, EVENT)).isInstanceOf(NobodyThere.class);
    }

    @Test
    void rule_5_a_message_that_is_written_twice_is_sent_and_written_down_once() {
        published();
        events.answer(EVENT, aida, Rsvp.GOING);
        var occasion = new ObjectId();

        assertThat(eventOperations.write(dana, EVENT, occasion, AttendeeGroup.SEATED, "bring a coat"))
                .isInstanceOf(Done.class);
        assertThat(eventOperations.write(dana, EVENT, occasion, AttendeeGroup.SEATED, "bring a coat"))
                .isInstanceOf(Done.class);
        assertThat(eventOperations.write(dana, EVENT, new ObjectId(), AttendeeGroup.REMOTE, "words"))
                .isInstanceOf(NobodyThere.class);

        assertThat(members.heard(MessageWritten.class))
                .extracting(MessageWritten::occasion)
                .containsOnly(occasion);
        assertThat(members.heard(EventHandled.class))
                .filteredOn(fact -> fact.deed() == Deed.WRITTEN)
                .extracting(EventHandled::occasion)
                .containsOnly(occasion);
    }

    @Test
    void an_event_is_handed_to_those_alone_who_may_organise_it_and_who_gave_it_away_keeps_their_role() {
        published();
        var other = members.member(Role.COUNCIL);

        assertThat(organisers.handOver(dana, EVENT, aida)).isInstanceOf(NoOrganiser.class);
        assertThat(organisers.share(dana, EVENT, aida, true)).isInstanceOf(NoOrganiser.class);
        assertThat(organisers.handOver(dana, EVENT, other)).isInstanceOf(Done.class);
        assertThat(organisers.handOver(dana, EVENT, other)).isInstanceOf(Done.class);
        assertThat(members.heard(HandedOver.class)).hasSize(1);
        assertThat(kept().organiser()).isEqualTo(other);
        organisers.share(other, EVENT, dana, true);
        organisers.share(other, EVENT, dana, true);
        assertThat(kept().fellows()).containsExactly(dana);
        organisers.share(other, EVENT, dana, false);
        assertThat(kept().fellows()).isEmpty();
        assertThat(organisers.candidates(kept()))
                .startsWith(other)
                .contains(dana)
                .doesNotContain(aida);
    }

    @Test
    void a_table_of_who_comes_is_in_their_order_and_written_down_each_time_it_is_asked_for() {
        published();
        eventOperations.resize(dana, EVENT, 1, false);
        events.answer(EVENT, bolat, Rsvp.GOING);
        events.answer(EVENT, aida, Rsvp.GOING);
        var occasion = new ObjectId();

        var table = attendees.export(dana, EVENT, occasion).orElseThrow();
        attendees.export(dana, EVENT, occasion);
        attendees.export(dana, EVENT, new ObjectId());

        assertThat(table.lines())
                .extracting(Attendees.Line::circle)
                .containsExactly(AttendeeGroup.SEATED, AttendeeGroup.WAITING);
        assertThat(table.lines().get(0).name()).contains("Member " + bolat.value());
        assertThat(members.written()).containsExactly("event.exported", "event.exported");
    }
}
