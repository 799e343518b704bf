package kz.akd.bot.events.schedule.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.imports.FileImport;
import kz.akd.bot.chatkit.imports.FileImports;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.chat.card.DeskAnswers;
import kz.akd.bot.events.chat.taps.DeskTaps;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.taps.ScheduleTaps.ScheduleExample;
import kz.akd.bot.events.chat.taps.ScheduleTaps.SendSchedule;
import kz.akd.bot.events.chat.taps.ScheduleTaps.ShowSchedules;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.schedule.ScheduleTemplate;
import kz.akd.bot.events.schedule.Schedules;
import kz.akd.bot.shared.csv.CellText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A year's events from a file. */
@Component
@Order(3)
class ScheduleChat implements ChatFeature {

    private final Schedules schedules;
    private final DeskAnswers desk;
    private final FileImports imports;
    private final Clock clock;
    private final FileImport<?, ?, ?> schedule;

    ScheduleChat(Schedules schedules, DeskAnswers desk, FileImports imports, Clock clock) {
        this.schedules = schedules;
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
        schedule = FileImport.of("events.import", schedules::isOpenTo, schedules::read)
                .compared(schedules::compare)
                .shown(ScheduleChat::line)
                .applied(
                        "publish",
                        (by, plan, file) -> schedules.add(by, plan, file, true),
                        Button.of(new ShowEvents(0), "events.desk.list"))
                .applied(
                        "draft",
                        (by, plan, file) -> schedules.add(by, plan, file, false),
                        Button.of(DeskTaps.DRAFTS, "events.desk.drafts"))
                .finished((by, file, added, changed) -> schedules.applied(by, file, added))
                .between(new SendSchedule(), new ShowSchedules(), example());
        imports.add(schedule);
    }

    @Override
    public void register(Routes routes) {
        routes.tap(ShowSchedules.class, (visitor, tap) -> desk.forOrganisers(visitor, ScheduleChat::start));
        routes.tap(SendSchedule.class, (visitor, tap) -> imports.ask(visitor, schedule));
        routes.tap(ScheduleExample.class, (visitor, tap) -> desk.forOrganisers(visitor, () -> example(visitor)));
        routes.deskItem(
                "planning",
                visitor -> schedules.isOpenTo(visitor.id())
                        ? Optional.of(Button.of(new ShowSchedules(), "events.desk.schedule"))
                        : Optional.empty());
    }

    private static Text line(Plan plan) {
        return Text.of(
                "events.import.line",
                CellText.excerpt(plan.text().title()),
                plan.timing().starts());
    }

    private static Answer start() {
        return Answer.showing(
                Screen.saying("events.schedule").offering(sending(), example()).backHome());
    }

    private static Button sending() {
        return Button.of(new SendSchedule(), "events.schedule.send");
    }

    private static Button example() {
        return Button.of(new ScheduleExample(), "events.schedule.example");
    }

    private Answer example(Visitor visitor) {
        var today = LocalDate.ofInstant(clock.instant(), visitor.zone());
        return Answer.showing(Screen.saying("events.schedule.example.file")
                .carrying(Attachment.document("events-template.csv", ScheduleTemplate.write(today)))
                .offering(sending())
                .back(new ShowSchedules()));
    }
}
