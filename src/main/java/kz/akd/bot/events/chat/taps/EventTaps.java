package kz.akd.bot.events.chat.taps;

import kz.akd.bot.chatkit.cards.FirstCome;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.SharedTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.rsvp.EventFilter;

/** What members' buttons about events mean. */
public final class EventTaps {

    /** What a card of an event that was shared is about. */
    public static final String SHARED = "event";

    private EventTaps() {}

    public static CardSubject subject(EventId event) {
        return new CardSubject(SHARED, event.toString());
    }

    /** The events that are over. */
    public static final Tap PAST = ListTap.of("events.past.list");

    @TapName("evs")
    public record ShowEvents(int page) implements Tap {}

    /**
     * The list with a filter.
     *
     * @param topic a name, or nothing for all
     * @param city its English name, or nothing for all
     */
    @TapName("evl")
    public record ListEvents(String topic, String city, boolean remote, boolean mine, int page) implements Tap {

        public static Tap of(EventFilter filter, int page) {
            return filter.isAll()
                    ? new ShowEvents(page)
                    : new ListEvents(
                            FilterCode.topic(filter), FilterCode.city(filter), filter.remote(), filter.mine(), page);
        }

        public EventFilter filter() {
            return FilterCode.read(topic, city).remotely(remote).theirs(mine);
        }
    }

    /** What else, or what not any more, a list is to show. The parts of the filter are as {@link FilterCode} says. */
    @TapName("evF")
    public record RefineList(String topic, String city, String ways) implements Tap {

        public static RefineList of(EventFilter filter) {
            return new RefineList(FilterCode.topic(filter), FilterCode.city(filter), FilterCode.ways(filter));
        }

        public EventFilter filter() {
            return FilterCode.read(topic, city, ways);
        }
    }

    /**
     * A month of events.
     *
     * @param month as in 2026-12; anything else is this month
     */
    @TapName("evC")
    public record ShowFilteredMonth(String topic, String city, String ways, String month) implements Tap {

        public static Tap of(EventFilter filter, String month) {
            return filter.isAll()
                    ? new ShowCalendar(month)
                    : new ShowFilteredMonth(
                            FilterCode.topic(filter), FilterCode.city(filter), FilterCode.ways(filter), month);
        }

        public EventFilter filter() {
            return FilterCode.read(topic, city, ways);
        }
    }

    /**
     * A day's events.
     *
     * @param date as in 2026-12-01; anything else is today
     */
    @TapName("evD")
    public record ShowFilteredDay(String topic, String city, String ways, String date) implements Tap {

        public static Tap of(EventFilter filter, String date) {
            return filter.isAll()
                    ? new ShowDay(date)
                    : new ShowFilteredDay(
                            FilterCode.topic(filter), FilterCode.city(filter), FilterCode.ways(filter), date);
        }

        public EventFilter filter() {
            return FilterCode.read(topic, city, ways);
        }
    }

    /** All of a series, by the first of it. */
    public static Tap series(EventId first) {
        return ListTap.of("events.series.list", first.value());
    }

    @TapName("evf")
    public record ShowFilters() implements Tap {}

    /**
     * A month of events.
     *
     * @param month as in 2026-12; anything else is this month
     */
    @TapName("evc")
    public record ShowCalendar(String month) implements Tap {}

    /**
     * A day's events.
     *
     * @param date as in 2026-12-01; anything else is today
     */
    @TapName("evd")
    public record ShowDay(String date) implements Tap {}

    @TapName("ev/")
    public record SearchEvents() implements Tap {}

    @TapName("ev")
    public record ShowEvent(EventId event) implements Tap {}

    @TapName("ev=")
    public record AnswerInvitation(EventId event, Rsvp rsvp) implements FirstCome {
        @Override
        public CardSubject wanted() {
            return EventTaps.subject(event);
        }
    }

    /** Under a card that was shared: for whoever taps it. */
    @TapName("ev@")
    public record AnswerShared(EventId event, Rsvp rsvp) implements SharedTap {
        @Override
        public CardSubject subject() {
            return EventTaps.subject(event);
        }
    }

    /** Comes with just so many: the same however often it is tapped. */
    @TapName("evb")
    public record BringCompanions(EventId event, int adults, int children) implements FirstCome {
        @Override
        public CardSubject wanted() {
            return EventTaps.subject(event);
        }
    }

    @TapName("evp")
    public record ShowPicture(EventId event) implements Tap {}

    @TapName("evwhere")
    public record ShowOnMap(EventId event) implements Tap {}

    @TapName("evics")
    public record TakeToCalendar(EventId event) implements Tap {}
}
