package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.Attachment;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.events.chat.DeskTaps.ShowDrafts;
import kz.akd.bot.events.chat.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.ScheduleTaps.ApplySchedule;
import kz.akd.bot.events.chat.ScheduleTaps.ScheduleExample;
import kz.akd.bot.events.chat.ScheduleTaps.SendSchedule;
import kz.akd.bot.events.chat.ScheduleTaps.ShowSchedules;
import kz.akd.bot.events.schedule.FaultReason;
import kz.akd.bot.events.schedule.Schedules.Applied;
import kz.akd.bot.events.schedule.Schedules.Preview;
import kz.akd.bot.shared.csv.RowFault;

/** A year's events as a file: what it would do, and what it did. */
final class ScheduleScreens {

    private static final int EVENTS_SHOWN = 5;
    private static final int FAULTS_SHOWN = 12;

    private ScheduleScreens() {}

    static Screen start() {
        return Screen.saying("events.schedule").offering(sending(), example()).backHome();
    }

    private static Button sending() {
        return Button.of(new SendSchedule(), "events.schedule.send");
    }

    private static Button again() {
        return Button.of(new SendSchedule(), "events.schedule.again");
    }

    private static Button example() {
        return Button.of(new ScheduleExample(), "events.schedule.example");
    }

    static Screen example(byte[] file) {
        return Screen.saying("events.schedule.example.file")
                .carrying(Attachment.document("events-template.csv", file))
                .offering(sending())
                .back(new ShowSchedules());
    }

    static Screen notFetched() {
        return Screen.saying("events.schedule.not-fetched").offering(again()).back(new ShowSchedules());
    }

    static Screen refused(Preview.Refused refused) {
        return Screen.saying(Text.of("events.schedule.refused.", refused.reason(), refused.value()))
                .offering(again(), example())
                .back(new ShowSchedules());
    }

    static Screen ready(Preview.Ready ready) {
        var screen = Screen.saying(
                "events.schedule.preview",
                ready.fresh().size(),
                ready.known(),
                ready.faults().size());
        for (var plan :
                ready.fresh().subList(0, Math.min(EVENTS_SHOWN, ready.fresh().size()))) {
            screen = screen.and(
                    "events.schedule.event", plan.text().title(), plan.timing().starts());
        }
        if (ready.fresh().size() > EVENTS_SHOWN) {
            screen = screen.and("events.schedule.more", ready.fresh().size() - EVENTS_SHOWN);
        }
        if (!ready.ignored().isEmpty()) {
            screen = screen.and("events.schedule.ignored", String.join(", ", ready.ignored()));
        }
        screen = faults(screen, ready);
        int events = ready.fresh().size();
        if (events > 0) {
            screen = screen.offering(
                            Button.of(new ApplySchedule(ready.id(), true, events), "events.schedule.publish", events))
                    .offering(Button.of(new ApplySchedule(ready.id(), false, events), "events.schedule.draft", events));
        }
        return screen.offering(again()).back(new ShowSchedules());
    }

    private static Screen faults(Screen screen, Preview.Ready ready) {
        var more = screen;
        for (var fault :
                ready.faults().subList(0, Math.min(FAULTS_SHOWN, ready.faults().size()))) {
            more = more.and(line(fault));
        }
        return ready.faults().size() > FAULTS_SHOWN
                ? more.and("events.schedule.more-faults", ready.faults().size() - FAULTS_SHOWN)
                : more;
    }

    private static Text line(RowFault<FaultReason> fault) {
        return Text.of(
                "events.schedule.fault",
                fault.line(),
                Text.of("events.schedule.fault.", fault.reason()),
                fault.value());
    }

    static Screen progress(int done, int events) {
        return Screen.saying("events.schedule.progress", done, events);
    }

    static Screen done(Applied.Done done) {
        return done.published()
                ? Screen.saying("events.schedule.published", done.added())
                        .offering(Button.of(new ShowEvents(0), "events.desk.list"))
                        .backHome()
                : Screen.saying("events.schedule.drafted", done.added())
                        .offering(Button.of(new ShowDrafts(0), "events.desk.drafts"))
                        .backHome();
    }

    static Screen gone() {
        return Screen.saying("events.schedule.gone").offering(again()).back(new ShowSchedules());
    }
}
