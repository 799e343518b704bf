package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.chatkit.edit.EditTap;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.events.EventId;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.PersonId;

/** What organisers' buttons about events mean. */
final class DeskTaps {

    /** The name under which an event's details are edited. */
    static final String DETAILS = "events.edit";

    /** What somebody organises and lies ahead. */
    static final Tap ORGANISED = ListTap.of("events.organised.ahead");

    static final Tap ORGANISED_AND_OVER = ListTap.of("events.organised.over");

    private DeskTaps() {}

    /** Opens the page of an event's details. */
    static Tap details(EventId event) {
        return EditTap.of(DETAILS, event);
    }

    /** Opens one of the details. */
    static Tap details(EventId event, String detail) {
        return EditTap.of(DETAILS, event, detail);
    }

    /** What somebody organises: what lies ahead, or what is over. */
    @TapName("evdesk")
    record ListOrganised(boolean over, int page) implements Tap {}

    @TapName("ev+")
    record CreateEvent() implements Tap {}

    static final Tap DRAFTS = ListTap.of("events.drafts");

    @TapName("evm")
    record ManageEvent(EventId event) implements Tap {}

    @TapName("ev!")
    record PublishEvent(EventId event) implements Tap {}

    @TapName("ev-")
    record DiscardDraft(EventId event) implements Tap {}

    @TapName("evt")
    record ChooseTopic(EventId event, Topic topic) implements Tap {}

    /** @param minutes how long it lasts; 0 for nobody knows */
    @TapName("evu")
    record ChooseLength(EventId event, int minutes) implements Tap {}

    /** @param hours before the beginning; 0 for until the beginning */
    @TapName("evy")
    record ChooseDeadline(EventId event, int hours) implements Tap {}

    @TapName("evk")
    record ChooseCompanions(EventId event, boolean adults, boolean children, int most) implements Tap {}

    @TapName("evr")
    record ChooseReminder(EventId event, int minutes, boolean chosen) implements Tap {}

    @TapName("evru")
    record UsualReminders(EventId event) implements Tap {}

    @TapName("evag")
    record ChooseGroup(EventId event, GroupId group, boolean chosen) implements Tap {}

    @TapName("evak")
    record ChooseKind(EventId event, MemberKind kind, boolean chosen) implements Tap {}

    /** Named shortly, as a city's name can be long. */
    @TapName("ea")
    record ChooseCity(EventId event, String city, boolean chosen) implements Tap {}

    @TapName("evas")
    record ShowAudienceCities(EventId event, int page) implements Tap {}

    @TapName("ev?")
    record ShowAttendance(EventId event, int page) implements Tap {}

    @TapName("ev0")
    record ShowSilent(EventId event, int page) implements Tap {}

    @TapName("evn")
    record AskAgainToAnswer(EventId event) implements Tap {}

    @TapName("evq")
    record WriteToPeople(EventId event) implements Tap {}

    @TapName("evz")
    record CloseAnswers(EventId event, boolean closed) implements Tap {}

    /** @param capacity what the room shrinks to, though more people have seats */
    @TapName("ev<")
    record MoveLastComers(EventId event, int capacity) implements Tap {}

    @TapName("evcancel")
    record CancelEvent(EventId event, boolean following) implements Tap {}

    @TapName("evcopy")
    record CopyEvent(EventId event) implements Tap {}

    @TapName("evseries")
    record RepeatEvent(EventId event) implements Tap {}

    @TapName("evsame")
    record SpreadDetails(EventId event) implements Tap {}

    @TapName("evo")
    record ShowOrganisers(EventId event, int page) implements Tap {}

    @TapName("evo+")
    record ShareOrganising(EventId event, PersonId with, boolean shared) implements Tap {}

    @TapName("evo>")
    record HandOverEvent(EventId event, PersonId to) implements Tap {}
}
