package kz.akd.bot.events.chat;

import java.util.Arrays;
import java.util.Optional;
import kz.akd.bot.chatkit.CardSubject;
import kz.akd.bot.chatkit.SharedTap;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.events.EventFilter;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.members.Topic;

/** What members' buttons about events mean. */
final class EventTaps {

    private EventTaps() {}

    @TapName("evs")
    record ShowEvents(int page) implements Tap {}

    /**
     * The list with a filter.
     *
     * @param topic a name, or nothing for all
     * @param city its English name, or nothing for all
     */
    @TapName("evl")
    record ListEvents(String topic, String city, boolean remote, boolean mine, int page) implements Tap {

        static ListEvents of(EventFilter filter, int page) {
            return new ListEvents(
                    filter.topic().map(Topic::name).orElse(""),
                    filter.city().orElse(""),
                    filter.remote(),
                    filter.mine(),
                    page);
        }

        /** A topic of a forger or of another release is none. */
        EventFilter filter() {
            var wanted = Arrays.stream(Topic.values())
                    .filter(each -> each.name().equals(topic))
                    .findFirst();
            return new EventFilter(wanted, Optional.of(city).filter(name -> !name.isEmpty()), remote, mine);
        }
    }

    /** @param first of the series */
    @TapName("evg")
    record ListSeries(EventId first, int page) implements Tap {}

    @TapName("evf")
    record ShowFilters() implements Tap {}

    /** @param month as in 2026-12; anything else is this month */
    @TapName("evc")
    record ShowCalendar(String month) implements Tap {}

    /** @param date as in 2026-12-01; anything else is today */
    @TapName("evd")
    record ShowDay(String date) implements Tap {}

    @TapName("ev/")
    record SearchEvents() implements Tap {}

    @TapName("ev")
    record ShowEvent(EventId event) implements Tap {}

    @TapName("ev=")
    record AnswerInvitation(EventId event, Rsvp rsvp) implements Tap {}

    /** Under a card that was shared: for whoever taps it. */
    @TapName("ev@")
    record AnswerShared(EventId event, Rsvp rsvp) implements SharedTap {
        @Override
        public CardSubject subject() {
            return SharedScreens.subject(event);
        }
    }

    /** Comes with just so many: the same however often it is tapped. */
    @TapName("evb")
    record BringCompanions(EventId event, int adults, int children) implements Tap {}

    @TapName("evp")
    record ShowPicture(EventId event) implements Tap {}

    @TapName("evics")
    record TakeToCalendar(EventId event) implements Tap {}
}
