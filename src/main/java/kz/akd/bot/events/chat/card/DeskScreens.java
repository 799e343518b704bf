package kz.akd.bot.events.chat.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.calendar.EventReminders;
import kz.akd.bot.events.chat.taps.AfterwardsTaps.ShowAfterwards;
import kz.akd.bot.events.chat.taps.CourseTaps.ManageCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.TakeAttendance;
import kz.akd.bot.events.chat.taps.DeskTaps;
import kz.akd.bot.events.chat.taps.DeskTaps.AskAgainToAnswer;
import kz.akd.bot.events.chat.taps.DeskTaps.CancelEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.CloseAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps.CopyEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.DiscardDraft;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.MoveLastComers;
import kz.akd.bot.events.chat.taps.DeskTaps.PublishEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.RepeatEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowAttendance;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowOrganisers;
import kz.akd.bot.events.chat.taps.DeskTaps.WriteToPeople;
import kz.akd.bot.events.chat.taps.DoorTaps.OpenDoor;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.organise.OrganiserResult;
import kz.akd.bot.reminders.chat.DueButton;

/** The organiser's desk of one event. */
public final class DeskScreens {

    private DeskScreens() {}

    /**
     * How many people it is about.
     *
     * @param silent who were invited and have not answered
     * @param invited who would be invited by publishing it
     */
    record Numbers(int silent, int invited) {}

    static Screen of(Event event, Visitor visitor, CardScreens cards, Numbers numbers) {
        var screen = cards.described(event, visitor.language(), event.seating());
        var about = event.plan().text().about(visitor.language());
        if (about.isPresent()) {
            screen = screen.and("events.card.about", about.get());
        }
        if (event.isSession()) {
            return session(screen, event, cards.now());
        } else if (event.isDraft()) {
            return draft(screen, event, numbers.invited());
        } else if (event.isCancelled() || event.hasBegun(cards.now())) {
            return over(screen, event);
        }
        return running(screen, event, numbers.silent());
    }

    /** Who comes, for how many and until when is said in the course's desk. */
    private static Screen session(Screen described, Event event, Instant now) {
        var id = event.id();
        var course = CourseId.of(event.course().orElse(id));
        var screen = described.and("courses.session.manage");
        if (event.isDraft()) {
            screen = screen.and("events.card.draft")
                    .offering(Button.of(DeskTaps.details(id), "events.manage.details"))
                    .offering(
                            Button.of(new RepeatEvent(id), "courses.session.add"),
                            Button.of(new DiscardDraft(id), "courses.session.remove"));
        } else if (event.isCancelled()) {
            screen = screen.and("events.card.cancelled");
        } else {
            screen = screen.offering(Button.of(new TakeAttendance(id, 0), "courses.attendance.take"));
            screen = event.hasBegun(now) ? screen : ahead(screen, id);
        }
        return screen.back(new ManageCourse(course));
    }

    private static Screen ahead(Screen screen, EventId id) {
        return screen.offering(
                        Button.of(new OpenDoor(id), "events.manage.door"), DueButton.of(EventReminders.subject(id)))
                .offering(
                        Button.of(DeskTaps.details(id), "events.manage.details"),
                        Button.of(new RepeatEvent(id), "courses.session.add"))
                .offering(
                        Button.of(new ShowOrganisers(id, 0), "events.manage.organisers"),
                        Button.of(new CancelEvent(id, false), "courses.session.cancel"));
    }

    private static Screen draft(Screen screen, Event event, int invited) {
        var id = event.id();
        return screen.and("events.manage.draft", invited)
                .offering(Button.of(new PublishEvent(id), "events.manage.publish"))
                .offering(Button.of(DeskTaps.details(id), "events.manage.details"))
                .offering(
                        Button.of(new RepeatEvent(id), "events.manage.repeat"),
                        Button.of(new DiscardDraft(id), "events.manage.discard"))
                .back(DeskTaps.DRAFTS);
    }

    private static Screen over(Screen screen, Event event) {
        var id = event.id();
        var afterwards = event.isCancelled()
                ? List.<Button>of()
                : List.of(Button.of(new ShowAfterwards(id, 0), "events.manage.afterwards"));
        var all = event.isCancelled()
                ? screen.and("events.card.cancelled").and("events.card.nobody-comes")
                : numbers(screen, event, 0).and("events.card.over");
        return all.offering(
                        Button.of(new ShowAttendance(id, 0), "events.card.attendance"),
                        Button.of(new WriteToPeople(id), "events.manage.write"))
                .offering(
                        Button.of(new OpenDoor(id), "events.manage.door"),
                        Button.of(new CopyEvent(id), "events.manage.copy"))
                .offering(afterwards)
                .back(new ShowEvent(id));
    }

    private static Screen running(Screen screen, Event event, int silent) {
        var id = event.id();
        boolean closed = event.handling().closed();
        var all = numbers(screen, event, silent);
        if (closed) {
            all = all.and("events.card.closed");
        }
        return all.offering(
                        Button.of(new ShowAttendance(id, 0), "events.card.attendance"),
                        Button.of(new WriteToPeople(id), "events.manage.write"))
                .offering(Button.of(new OpenDoor(id), "events.manage.door"), DueButton.of(EventReminders.subject(id)))
                .offering(
                        Button.of(new AskAgainToAnswer(id), "events.manage.ask-again"),
                        Button.of(
                                new CloseAnswers(id, !closed), closed ? "events.manage.reopen" : "events.manage.close"))
                .offering(
                        Button.of(DeskTaps.details(id), "events.manage.details"),
                        Button.of(DeskTaps.details(id, "capacity"), "events.edit.capacity.title"))
                .offering(
                        Button.of(new CopyEvent(id), "events.manage.copy"),
                        Button.of(new RepeatEvent(id), "events.manage.repeat"))
                .offering(
                        Button.of(new ShowOrganisers(id, 0), "events.manage.organisers"),
                        Button.of(new CancelEvent(id, false), "events.manage.cancel"))
                .offering(
                        event.handling().partOf().isPresent()
                                ? List.of(Button.of(new CancelEvent(id, true), "events.manage.cancel-following"))
                                : List.of())
                .back(new ShowEvent(id));
    }

    /** Those who sit or wait stand above; of the others, as many as there are. */
    private static Screen numbers(Screen screen, Event event, int silent) {
        var all = new ArrayList<Text>();
        counted(all, "events.manage.remote", event.saying(Rsvp.REMOTE).size());
        counted(all, "events.manage.maybe", event.saying(Rsvp.MAYBE).size());
        counted(all, "events.manage.declined", event.saying(Rsvp.DECLINED).size());
        counted(all, "events.manage.silent", silent);
        return all.isEmpty() ? screen : screen.and(Text.joined(all));
    }

    private static void counted(List<Text> all, String key, int number) {
        if (number > 0) {
            if (!all.isEmpty()) {
                all.add(Text.typed(" · "));
            }
            all.add(Text.of(key, number));
        }
    }

    /** More people have seats than there would be. */
    public static Screen occupied(OrganiserResult.Occupied occupied, Visitor visitor) {
        var event = occupied.event();
        return Screen.saying(
                        "events.resize.occupied", event.title(visitor.language()), occupied.taken(), occupied.seats())
                .offering(Button.of(new MoveLastComers(event.id(), occupied.seats()), "events.resize.move"))
                .back(new ManageEvent(event.id()));
    }
}
