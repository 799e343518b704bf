package kz.akd.bot.events.chat.taps;

import kz.akd.bot.chatkit.edit.EditTap;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.events.EventId;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.PersonId;

/** What organisers' buttons about events mean. */
public final class DeskTaps {

    /** The name under which an event's details are edited. */
    public static final String DETAILS = "events.edit";

    /** What somebody organises and lies ahead. */
    public static final Tap ORGANISED = ListTap.of("events.organised.ahead");

    public static final Tap ORGANISED_AND_OVER = ListTap.of("events.organised.over");

    private DeskTaps() {}

    /** Opens the page of an event's details. */
    public static Tap details(EventId event) {
        return EditTap.of(DETAILS, event);
    }

    /** Opens one of the details. */
    public static Tap details(EventId event, String detail) {
        return EditTap.of(DETAILS, event, detail);
    }

    /** What somebody organises: what lies ahead, or what is over. */
    @TapName("evdesk")
    record ListOrganised(boolean over, int page) implements Tap {}

    @TapName("ev+")
    public record CreateEvent() implements Tap {}

    public static final Tap DRAFTS = ListTap.of("events.drafts");

    @TapName("evm")
    public record ManageEvent(EventId event) implements Tap {}

    @TapName("ev!")
    public record PublishEvent(EventId event) implements Tap {}

    @TapName("ev-")
    public record DiscardDraft(EventId event) implements Tap {}

    @TapName("evt")
    public record ChooseTopic(EventId event, Topic topic) implements Tap {}

    /**
     * How long an event lasts.
     *
     * @param minutes how long it lasts; 0 for nobody knows
     */
    @TapName("evu")
    public record ChooseLength(EventId event, int minutes) implements Tap {}

    /**
     * Until when one may answer.
     *
     * @param hours before the beginning; 0 for until the beginning
     */
    @TapName("evy")
    public record ChooseDeadline(EventId event, int hours) implements Tap {}

    @TapName("evk")
    public record ChooseCompanions(EventId event, boolean adults, boolean children, int most) implements Tap {}

    @TapName("evr")
    public record ChooseReminder(EventId event, int minutes, boolean chosen) implements Tap {}

    @TapName("evru")
    public record UsualReminders(EventId event) implements Tap {}

    @TapName("evag")
    public record ChooseGroup(EventId event, GroupId group, boolean chosen) implements Tap {}

    @TapName("evak")
    public record ChooseKind(EventId event, MemberKind kind, boolean chosen) implements Tap {}

    /** Named shortly, as a city's name can be long. */
    @TapName("ea")
    public record ChooseCity(EventId event, String city, boolean chosen) implements Tap {}

    @TapName("evas")
    public record ShowAudienceCities(EventId event, int page) implements Tap {}

    @TapName("ev?")
    public record ShowAttendance(EventId event, int page) implements Tap {}

    @TapName("ev0")
    public record ShowSilent(EventId event, int page) implements Tap {}

    @TapName("evn")
    public record AskAgainToAnswer(EventId event) implements Tap {}

    @TapName("evq")
    public record WriteToPeople(EventId event) implements Tap {}

    @TapName("evz")
    public record CloseAnswers(EventId event, boolean closed) implements Tap {}

    /**
     * Has the last comers wait, as the room is smaller now.
     *
     * @param capacity what the room shrinks to, though more people have seats
     */
    @TapName("ev<")
    public record MoveLastComers(EventId event, int capacity) implements Tap {}

    @TapName("evcancel")
    public record CancelEvent(EventId event, boolean following) implements Tap {}

    @TapName("evcopy")
    public record CopyEvent(EventId event) implements Tap {}

    @TapName("evseries")
    public record RepeatEvent(EventId event) implements Tap {}

    @TapName("evsame")
    public record SpreadDetails(EventId event) implements Tap {}

    @TapName("evo")
    public record ShowOrganisers(EventId event, int page) implements Tap {}

    @TapName("evo+")
    public record ShareOrganising(EventId event, PersonId with, boolean shared) implements Tap {}

    @TapName("evo>")
    public record HandOverEvent(EventId event, PersonId to) implements Tap {}
}
